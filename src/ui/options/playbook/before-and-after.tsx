import { useEffect, useState } from 'preact/hooks';
import type { Example } from '../../../platform/messages/playbook-protocol';
import type { Telling } from '../../../story/telling';
import { Search } from '../../parts/search';
import { useWords } from '../../parts/tongue';
import type { Draft } from './draft';
import { usePreviews } from './use-preview';

interface Props {
  readonly draft: Draft;
  readonly prospect: string;
  readonly choose: (id: string) => void;
  readonly isOpen: boolean;
}

/** One real prospect, as the panel tells of them now and as it would. */
export function BeforeAndAfter({ draft, prospect, choose, isOpen }: Props) {
  const { t } = useWords();
  const { example, find } = usePreviews();
  const [shown, setShown] = useState<Example>();
  const [wasOpened, setOpened] = useState(isOpen);
  const isWanted = isOpen || wasOpened;
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void example(draft, prospect).then(
      (it) => isCurrent && setShown(it),
      () => isCurrent && setShown(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [draft.document, draft.state, prospect, isWanted]);
  return (
    <details class="example" open={isWanted} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{t('options_example')}</summary>
      {isWanted && (
        <>
          <Search find={find} choose={choose} />
          {shown && (
            <>
              <p class="example-name">
                <b>{shown.name}</b> <span class="soft">{shown.company}</span>
              </p>
              <div class="example-both">
                <Told
                  as="del"
                  title={t('options_example_before')}
                  telling={shown.before}
                  other={shown.after}
                />
                <Told
                  as="ins"
                  title={t('options_example_after')}
                  telling={shown.after}
                  other={shown.before}
                />
              </div>
            </>
          )}
        </>
      )}
    </details>
  );
}

/** What the rep reads of it, in the panel's order. */
function useLines(telling: Telling) {
  const { speak, t } = useWords();
  const { headline, sentence, warnings, move, story } = telling;
  return {
    verdict: speak(headline),
    lines: [
      speak(sentence),
      ...warnings.map((it) => speak(it.what)),
      speak(move.title),
      ...(move.opener ? [move.opener] : []),
      ...move.questions,
      ...story.knowledge.map((it) => t('options_example_card', it.title)),
      ...(story.stage ? [t('options_example_stage', story.stage.label, story.stage.why)] : []),
    ],
  };
}

interface ToldProps {
  readonly title: string;
  readonly telling: Telling;
  /** What differs from it is marked. */
  readonly other: Telling;
  readonly as: 'del' | 'ins';
}

function Told({ title, telling, other, as: Change }: ToldProps) {
  const mine = useLines(telling);
  const theirs = useLines(other);
  const known = new Set(theirs.lines);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p class={`verdict of-${telling.verdict}`}>
        <b>{mine.verdict}</b>
      </p>
      <ul>
        {mine.lines.map((line, place) => (
          // The place is the key: two lines may say the same
          <li key={place}>{known.has(line) ? line : <Change>{line}</Change>}</li>
        ))}
      </ul>
    </section>
  );
}
