import { useState } from 'preact/hooks';
import { inWords } from '../../../platform/messages/in-words';
import { askFor } from '../../../platform/messages/permission';
import { send } from '../../../platform/messages/send';
import type { SourceLine } from '../../../platform/messages/sources-protocol';
import { useWords } from '../../parts/tongue';
import { ChangeKey } from './change-key';
import { Checks } from './checks';
import { type Joined, Standing, Trouble } from './standing';
import { Writes } from './writes';

/** What only another key mends. */
const KEY_TROUBLES: ReadonlySet<string> = new Set(['source_failed_unauthorised', 'source_failed_closed']);

interface Props {
  readonly line: SourceLine;
  readonly of: Joined;
  /** Calls a day. */
  readonly perDay: number | undefined;
  readonly look: () => Promise<void>;
}

/** A connected source: how it stands, what its key opens, and the way to end it. */
export function Source({ line, of, perDay, look }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const act = (work: () => Promise<string>) =>
    work()
      .catch((error: unknown) => t('source_broken', line.label, inWords(error)))
      .then(async (words) => {
        setSaid(words);
        await look();
      });
  const { source, label } = line;
  // The line above says that it reads, and when it no longer does.
  const read = () => send('sources/read', { source }).then(() => '');
  const check = () =>
    send('sources/check', { source }).then(({ checks }) => {
      const missing = checks.filter((it) => it.state === 'missing').length;
      return missing > 0 ? t('source_checked_missing') : t('source_checked');
    });
  return (
    <>
      <Standing line={line} of={of} />
      {!line.isAllowed && (
        <p class="trouble" role="alert">
          {t('source_no_longer_allowed', label)}{' '}
          <button type="button" class="plain-button" onClick={() => void askFor(line.origins).then(look)}>
            {t('source_allow')}
          </button>
        </p>
      )}
      <Trouble of={of} />
      <p>{of.me.length > 0 ? t('source_me', label, { list: [...of.me] }) : t('source_me_unknown', label)}</p>
      <p class="soft">
        {perDay === undefined
          ? t('source_spent', of.spentToday)
          : t('source_spent_of', of.spentToday, perDay)}
      </p>
      <Checks line={line} checks={of.checks} />
      <div class="row">
        <button type="button" class="plain-button" disabled={of.isReading} onClick={() => void act(read)}>
          {t('source_read_now')}
        </button>
        <button type="button" class="plain-button" onClick={() => void act(check)}>
          {t('source_check')}
        </button>
        <Disconnect line={line} act={act} />
        <span aria-live="polite">{said}</span>
      </div>
      <ChangeKey line={line} isNeeded={KEY_TROUBLES.has(of.trouble?.say ?? '')} act={act} />
      <Writes writes={of.writes} label={label} look={look} />
    </>
  );
}

interface DisconnectProps {
  readonly line: SourceLine;
  readonly act: (work: () => Promise<string>) => Promise<void>;
}

/** Ends a connection, after one more question. */
function Disconnect({ line, act }: DisconnectProps) {
  const { t, speak } = useWords();
  const [isSure, setSure] = useState(false);
  const end = () =>
    act(() => send('sources/disconnect', { source: line.source }).then(({ says }) => speak(says)));
  if (!isSure)
    return (
      <button type="button" class="plain-button" onClick={() => setSure(true)}>
        {t('source_disconnect')}
      </button>
    );
  return (
    <>
      <button type="button" class="main-button" onClick={() => void end()}>
        {t('source_disconnect_sure', line.label)}
      </button>
      <button type="button" class="plain-button" onClick={() => setSure(false)}>
        {t('source_keep')}
      </button>
    </>
  );
}
