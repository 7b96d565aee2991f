import { send } from '../../../platform/messages/send';
import type { WriteLine } from '../../../platform/messages/sources-protocol';
import type { SentenceId } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';

const WHAT: Readonly<Record<WriteLine['what'], SentenceId>> = {
  'log-touch': 'source_write_log',
  reclassify: 'source_write_reclassify',
};
const STATE: Readonly<Record<WriteLine['state'], SentenceId>> = {
  waiting: 'source_write_waiting',
  unsure: 'source_write_unsure',
  sent: 'source_write_sent',
  undone: 'source_write_undone',
  refused: 'source_write_refused',
};
const SHOWN = 20;

interface Props {
  readonly writes: readonly WriteLine[];
  readonly label: string;
  readonly look: () => Promise<void>;
}

/** What went to a source, and what waits to. */
export function Writes({ writes, label, look }: Props) {
  const { t, speak } = useWords();
  if (writes.length === 0) return null;
  const act = (work: Promise<unknown>) => void work.catch(() => undefined).then(look);
  return (
    <>
      <h3>{t('source_writes', label)}</h3>
      <table class="past">
        <tbody>
          {writes.slice(0, SHOWN).map(({ key, what, state, says }) => (
            <tr key={key} data-state={state}>
              <td>{t(WHAT[what])}</td>
              <td>
                {t(STATE[state])} {says && <span class="soft">{speak(says)}</span>}
              </td>
              <td>
                {state === 'refused' && (
                  <button
                    type="button"
                    class="plain-button"
                    onClick={() => act(send('sources/retry-write', { key }))}
                  >
                    {t('source_write_retry')}
                  </button>
                )}
                {state !== 'undone' && (
                  <button
                    type="button"
                    class="plain-button"
                    onClick={() => act(send('sources/undo-write', { key }))}
                  >
                    {t('source_write_undo')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
