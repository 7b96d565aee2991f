import type { Playbook } from '../../../playbook/catalogue';
import type { SentenceId } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';

type Picked = Playbook['sources']['forms'];

/** What sending a form can mean. */
const KINDS: readonly (readonly [string, SentenceId])[] = [
  ['form-submitted', 'source_form_submitted'],
  ['content-downloaded', 'source_form_downloaded'],
  ['contact-requested', 'source_form_contact'],
  ['demo-requested', 'source_form_demo'],
  ['trial-started', 'source_form_trial'],
  ['webinar-registered', 'source_form_webinar'],
];

interface Props {
  readonly forms: Picked;
  readonly isLocked: boolean;
  readonly set: (forms: Picked, isTyping?: boolean) => void;
}

/** The forms that count, and what sending each means. */
export function Forms({ forms, isLocked, set }: Props) {
  const { t } = useWords();
  const change = (nth: number, part: Partial<Picked[number]>) =>
    set(
      forms.map((it, at) => (at === nth ? { ...it, ...part } : it)),
      true,
    );
  return (
    <fieldset class="field picked" disabled={isLocked}>
      <legend>{t('source_forms')}</legend>
      <small>{t('source_forms_help')}</small>
      {forms.map(({ guid, name, kind }, nth) => (
        <div class="row" key={nth}>
          <input
            aria-label={t('source_form_id')}
            placeholder={t('source_form_id')}
            maxLength={100}
            value={guid}
            onInput={(event) => change(nth, { guid: event.currentTarget.value.trim() })}
          />
          <input
            aria-label={t('source_form_name')}
            placeholder={t('source_form_name')}
            maxLength={200}
            value={name}
            onInput={(event) => change(nth, { name: event.currentTarget.value })}
          />
          <select
            aria-label={t('source_form_means')}
            value={kind ?? 'form-submitted'}
            onChange={(event) => change(nth, { kind: event.currentTarget.value })}
          >
            {KINDS.map(([id, label]) => (
              <option key={id} value={id}>
                {t(label)}
              </option>
            ))}
          </select>
          <button type="button" class="plain-button" onClick={() => set(forms.filter((_, at) => at !== nth))}>
            {t('source_form_remove')}
          </button>
        </div>
      ))}
      <div class="row">
        <button type="button" class="plain-button" onClick={() => set([...forms, { guid: '', name: '' }])}>
          {t('source_form_add')}
        </button>
      </div>
    </fieldset>
  );
}
