import type { CheckLine, SourceLine } from '../../../platform/messages/sources-protocol';
import { useWords } from '../../parts/tongue';

interface Props {
  readonly line: SourceLine;
  readonly checks: readonly CheckLine[];
}

const isOfScope = ({ say }: CheckLine['says']): boolean => say === 'source_failed_scope';

/** What the key does not open, each with what to do; the rest folded away. */
export function Checks({ line, checks }: Props) {
  const { t, speak } = useWords();
  const missing = checks.filter((it) => it.state === 'missing');
  // Where the key itself opens nothing, no permission is to blame.
  const whole = missing.find(({ required, says }) => required && !isOfScope(says));
  if (whole)
    return (
      <p class="trouble" role="alert">
        {speak(whole.says)}
      </p>
    );
  const whyOf = (scope: string) => line.scopes.find((it) => it.id === scope)?.why;
  return (
    <>
      {missing.length > 0 && (
        <ul class="missing" role="alert">
          {missing.map(({ scope, says }) => {
            const why = whyOf(scope);
            return (
              <li key={scope}>
                {!isOfScope(says) && (
                  <>
                    <code>{scope}</code>{' '}
                  </>
                )}
                <b>{speak(says)}</b>
                {why && <span class="soft"> {speak(why)}</span>}
              </li>
            );
          })}
        </ul>
      )}
      <details>
        <summary>
          {t('source_opens', checks.filter((it) => it.state === 'works').length, checks.length)}
        </summary>
        <ul class="scopes">
          {checks.map(({ scope, state, says }) => (
            <li key={scope} data-state={state}>
              <code>{scope}</code> {speak(says)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
