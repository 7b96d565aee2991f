import { useState } from 'preact/hooks';
import type { SentMail } from '../../../platform/messages/protocol';
import { speakAgo } from '../../parts/ago';
import { useWords, type Words } from '../../parts/tongue';
import type { Actions } from '../actions';
import { Outcome, useAct } from './form';

interface Props {
  readonly sent: readonly SentMail[];
  /** Who is shown, if anybody is. */
  readonly id?: string;
  readonly actions: Pick<Actions, 'acts' | 'openOptions'>;
}

/** Mails that went out, each with the question whether it counts. An answer stays in place with its undo. */
export function SentMails({ sent, id, actions }: Props) {
  const [answered, setAnswered] = useState<readonly SentMail[]>([]);
  const open = sent.filter((mail) => !answered.some((it) => it.id === mail.id));
  const mails = [...answered, ...open].sort((a, b) => b.at - a.at);
  return (
    <>
      {mails.map((mail) => (
        <SentAsk
          key={mail.id}
          mail={mail}
          to={mail.to?.id ?? id ?? ''}
          actions={actions}
          keep={() => setAnswered((before) => (before.includes(mail) ? before : [...before, mail]))}
        />
      ))}
    </>
  );
}

interface AskProps extends Pick<Props, 'actions'> {
  readonly mail: SentMail;
  readonly to: string;
  /** It stays in place from now on, asked about or not. */
  readonly keep: () => void;
}

const MINUTE = 60_000;

/** Whoever is shown is not named; anybody else is. */
function askOf({ subject, to }: SentMail, t: Words['t'], ago: string): string {
  if (to)
    return subject
      ? t('panel_sent_ask_to', to.name, subject, ago)
      : t('panel_sent_ask_to_untitled', to.name, ago);
  return subject ? t('panel_sent_ask', subject, ago) : t('panel_sent_ask_untitled', ago);
}

function SentAsk({ mail, to, actions, keep }: AskProps) {
  const { t, now, locale } = useWords();
  const act = useAct(`sent ${mail.id}`);
  const [counts, setCounts] = useState(true);
  const [always, setAlways] = useState(false);
  const ago = now - mail.at < MINUTE ? t('panel_sent_just_now') : speakAgo(mail.at, now, locale);
  const ask = askOf(mail, t, ago);
  const answer = (log: boolean) =>
    void act.run(async () => {
      setCounts(log);
      keep();
      return actions.acts.logSent(to, { sent: mail.id, log, always });
    });
  return (
    <fieldset class="sent-ask" aria-label={ask}>
      {act.is === 'closed' && (
        <>
          <p>{ask}</p>
          <div class="row">
            <button type="button" class="plain-button" onClick={() => answer(true)}>
              {t('panel_sent_yes')}
            </button>
            <button type="button" class="plain-button" onClick={() => answer(false)}>
              {t('panel_sent_no')}
            </button>
            <label class="small">
              <input
                type="checkbox"
                checked={always}
                onChange={(event) => setAlways(event.currentTarget.checked)}
              />{' '}
              {t('panel_sent_always')}
            </label>
          </div>
          <p class="failed" role="alert">
            {act.failed && t(act.failed)}
          </p>
        </>
      )}
      <Outcome act={act} done={t(counts ? 'panel_sent_counted' : 'panel_sent_not_counted')}>
        {always && (
          <button type="button" class="quiet-button" onClick={() => actions.openOptions('you')}>
            {t('panel_sent_change')}
          </button>
        )}
      </Outcome>
    </fieldset>
  );
}
