import { useState } from 'preact/hooks';
import type { SentenceId } from '../../playbook/say';
import type { Ignored } from '../../story/ignoring';
import { useWords } from '../parts/tongue';
import type { Someone } from './actions';
import type { Scope } from './ignoring';

interface Props {
  readonly ignored: Someone['ignored'];
  readonly heedAgain: (scope: Scope, ignored: Ignored) => Promise<void>;
}

const titleOf = ({ finding }: Ignored): SentenceId => `finding_${finding.replaceAll('-', '_')}` as SentenceId;

/** What is ignored in drafts, each with a way back. */
export function IgnoredList({ ignored: { here, never }, heedAgain }: Props) {
  const { t, speak } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const all = [
    ...here.map((it) => ({ it, scope: 'here' as const })),
    ...never.map((it) => ({ it, scope: 'never' as const })),
  ];
  if (all.length === 0) return null;
  const undo = (scope: Scope, it: Ignored) => {
    setFailed(false);
    heedAgain(scope, it).catch(() => setFailed(true));
  };
  return (
    <details class="ignored">
      <summary>{speak({ say: 'panel_ignored', with: [all.length], count: all.length })}</summary>
      <ul>
        {all.map(({ it, scope }) => {
          const title = t(titleOf(it));
          return (
            <li key={`${scope} ${it.finding} ${it.phrase}`}>
              <span>
                {title}: {it.phrase ? <q>{it.phrase}</q> : t('panel_ignored_any')},{' '}
                <span class="soft">{t(`panel_ignored_${scope}`)}</span>
              </span>
              <button
                type="button"
                class="plain-button"
                aria-label={t('panel_heed_again_name', `${title} ${it.phrase}`.trim())}
                onClick={() => undo(scope, it)}
              >
                {t('panel_heed_again')}
              </button>
            </li>
          );
        })}
      </ul>
      {hasFailed && (
        <p class="trouble" role="alert">
          {t('panel_ignore_failed')}
        </p>
      )}
    </details>
  );
}
