import { CATALOGUE, type SettingId } from '../../../playbook/catalogue';
import type { SentenceId } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import { Setting } from '../forms/setting';
import { StagesInUse } from './stages-in-use';

const STORY = [
  'stages',
  'salesFrom',
  'segments',
  'personas',
  'storylines',
  'reading',
  'lifecycle',
  'openers',
  'asking',
] as const satisfies readonly SettingId[];

/** Set once, if ever. */
const FOLDED: readonly SettingId[] = ['reading', 'lifecycle', 'openers', 'asking'];

/** The story as marketing tells it: stages, segments, personas, storylines, and how they are read. */
export function Playbook() {
  const { t } = useWords();
  return (
    <>
      <Head title="options_playbook_title" why="options_playbook_why" />
      <p class="jumps">
        {STORY.map((id) => (
          <a key={id} href={`#playbook/${id}`}>
            {t(CATALOGUE[id].label)}
          </a>
        ))}
      </p>
      {STORY.map((id) => (
        <div key={id}>
          <Setting id={id} isFolded={FOLDED.includes(id)} />
          {id === 'stages' && <StagesInUse />}
        </div>
      ))}
    </>
  );
}

/** What a draft should not say, and what is never marked. */
export const Phrases = () => (
  <>
    <Head title="options_phrases_title" why="options_phrases_why" />
    <Setting id="phrases" />
    <Setting id="quiet" />
  </>
);

/** What a rep should know when a story touches a product, a competitor or an industry. */
export const Knowledge = () => (
  <>
    <Head title="options_knowledge_title" why="options_knowledge_why" />
    <Setting id="knowledge" />
  </>
);

function Head({ title, why }: { readonly title: SentenceId; readonly why: SentenceId }) {
  const { t } = useWords();
  return (
    <>
      <h1>{t(title)}</h1>
      <p class="soft">{t(why)}</p>
    </>
  );
}
