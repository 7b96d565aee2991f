import type { PlaybookState } from '../../../platform/messages/playbook-protocol';
import type { Complaint } from '../../../playbook/check';
import { isDocument } from '../../../playbook/paths';
import { referencesOf } from '../../../playbook/references';
import type { LayerName } from '../../../playbook/resolve';
import type { SentenceId } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import { ProblemList } from './problem-list';

const HEADINGS: readonly (readonly [LayerName, SentenceId])[] = [
  ['policy', 'share_ignored_policy'],
  ['team', 'share_ignored_team'],
  ['own', 'share_ignored_own'],
];

/** Names in a document that lead nowhere, and two of one name; of the one that is edited the fields say it. */
function lostIn(layer: LayerName, { documents, playbook, mentioned }: PlaybookState): readonly Complaint[] {
  const document = documents[layer as 'team'];
  if (!isDocument(document)) return [];
  return referencesOf(document, playbook, { mentioned }).filter(
    // What is always on stands among the problems.
    ({ path, what }) =>
      Object.hasOwn(document, path.split('.')[0]!) && what.say !== 'playbook_wrong_always_on',
  );
}

/** What of the playbooks in use is ignored, by whose it is. */
export function Ignored({ state }: { readonly state: PlaybookState }) {
  const { t } = useWords();
  const { problems, documents } = state;
  return (
    <>
      {HEADINGS.map(([layer, heading]) => {
        const ours = problems.filter((it) => it.layer === layer);
        const lost = layer === state.edited ? [] : lostIn(layer, state);
        if (ours.length + lost.length === 0) return null;
        return (
          <section key={layer} class="ignored">
            <h2>{t(heading)}</h2>
            <ProblemList problems={ours} complaints={lost} document={documents[layer as 'team']} />
            {layer === 'policy' && <p class="small soft">{t('share_ignored_look')}</p>}
          </section>
        );
      })}
    </>
  );
}
