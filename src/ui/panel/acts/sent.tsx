import { useState } from 'preact/hooks';
import type { SentMail } from '../../../platform/messages/protocol';
import { speakAgo } from '../../parts/ago';
import { useWords } from '../../parts/tongue';
import type { Actions, Someone } from '../actions';
import { Outcome, useAct } from './form';

interface Props {
  readonly view: Someone;
  readonly actions: Pick<Actions, 'acts' | 'openOptions'>;
}

/** Mails that went out, each with the question whether it counts. An answer stays in place with its undo. */
export function SentMails({ view, actions }: Props) {
  const [answered, setAnswered] = useState<readonly SentMail[]>([]);
  const open = view.sent.filter(({ id }) => !answered.some((it) => it.id === id));
  const mails = [...answered, ...open].sort((a, b) => b.at - a.at);
  return (
    <>
      {mails.map((mail) => (
        <SentAsk
          key={mail.id}
          mail={mail}
          view={view}
          actions={actions}
          keep={() => setAnswered((before) => (before.includes(mail) ? before : [...before, mail]))}
        />
      ))}
    </>
  );
}

interface AskProps extends Props {
  readonly mail: SentMail;
  /** It stays in place from now on, asked about or not. */
  readonly keep: () => void;
}

const MINUTE = 60_000;

function SentAsk({ mail, view, actions, keep }: AskProps) {
  const { t, now, locale } = useWords();
  const act = useAct();
  const [counts, setCounts] = useState(true);
  const [always, setAlways] = useState(false);
  const ago = now - mail.at < MINUTE ? t('panel_sent_just_now') : speakAgo(mail.at, now, locale);
  const ask = mail.subject ? t('panel_sent_ask', mail.subject, ago) : t('panel_sent_ask_untitled', ago);
  const answer = (log: boolean) =>
    void act.run(async () => {
      setCounts(log);
      keep();
      return actions.acts.logSent(view.id, { sent: mail.id, log, always });
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
