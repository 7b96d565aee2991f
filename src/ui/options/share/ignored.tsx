import type { PlaybookState } from '../../../platform/messages/playbook-protocol';
import type { LayerName } from '../../../playbook/resolve';
import type { SentenceId } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import { ProblemList } from './problem-list';

const HEADINGS: readonly (readonly [LayerName, SentenceId])[] = [
  ['policy', 'share_ignored_policy'],
  ['team', 'share_ignored_team'],
  ['own', 'share_ignored_own'],
];

/** What of the playbooks in use is ignored, by whose it is. */
export function Ignored({ state }: { readonly state: PlaybookState }) {
  const { t } = useWords();
  const { problems, documents } = state;
  return (
    <>
      {HEADINGS.map(([layer, heading]) => {
        const ours = problems.filter((it) => it.layer === layer);
        if (ours.length === 0) return null;
        return (
          <section key={layer} class="ignored">
            <h2>{t(heading)}</h2>
            <ProblemList problems={ours} document={documents[layer as 'team']} />
            {layer === 'policy' && <p class="small soft">{t('share_ignored_look')}</p>}
          </section>
        );
      })}
    </>
  );
}
