import type { SentenceId } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import type { Someone } from '../actions';
import type { Acts, LoggedKind } from './acts';
import { Also } from './also';
import { ActForm, Field, Outcome, useAct } from './form';
import { asMinute } from './local-time';
import { useUnsent } from './unsent';

const KINDS: Readonly<Record<LoggedKind, SentenceId>> = {
  'sales-called': 'panel_log_call',
  'sales-left-voicemail': 'panel_log_voicemail',
  'sales-talked': 'panel_log_talk',
  'sales-met': 'panel_log_meeting',
  'sales-messaged': 'panel_log_message',
  'sales-emailed': 'panel_log_mail',
};
const FIRST: LoggedKind = 'sales-called';

/** "Log a touch": contact that no system saw. */
export function LogTouch({ view, acts }: { readonly view: Someone; readonly acts: Acts }) {
  const { t } = useWords();
  const form = `log ${view.id}`;
  const act = useAct(form);
  const [kind, setKind] = useUnsent<LoggedKind>(form, 'kind', FIRST);
  /** Empty: now. */
  const [when, setWhen] = useUnsent(form, 'when', '');
  const [note, setNote] = useUnsent(form, 'note', '');
  const open = () => {
    setKind(FIRST);
    setWhen('');
    setNote('');
    act.open();
  };
  const filled = () => {
    const said = note.trim();
    return { kind, at: when ? new Date(when).getTime() : Date.now(), ...(said ? { note: said } : {}) };
  };
  const send = () => {
    const it = filled();
    if (!(it.at <= Date.now())) return act.refuse('panel_log_future');
    return void act.run(() => acts.log(view.id, it));
  };
  return (
    <>
      <div class="row">
        <button type="button" class="plain-button" aria-expanded={act.is === 'open'} onClick={open}>
          {t('panel_log')}
        </button>
        <Outcome act={act} done={t('panel_log_done')} />
      </div>
      {act.is === 'open' && (
        <ActForm act={act} name={t('panel_log')} submit={t('panel_log_do')} send={send}>
          <Field label={t('panel_log_what')}>
            {(id) => (
              <select
                id={id}
                value={kind}
                onChange={(event) => setKind(event.currentTarget.value as LoggedKind)}
              >
                {Object.entries(KINDS).map(([id, label]) => (
                  <option key={id} value={id}>
                    {t(label)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('panel_log_when')}>
            {(id) => (
              <input
                id={id}
                type="datetime-local"
                value={when || asMinute(Date.now())}
                onInput={(event) => setWhen(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={t('panel_log_note')}>
            {(id) => (
              <input
                id={id}
                type="text"
                maxLength={1_000}
                value={note}
                onInput={(event) => setNote(event.currentTarget.value)}
              />
            )}
          </Field>
          <Also key={`${kind} ${when} ${note}`} view={view} preview={() => acts.preview(view.id, filled())} />
        </ActForm>
      )}
    </>
  );
}
