import type { Playbook } from '../../../playbook/catalogue';
import type { Complaint } from '../../../playbook/check';
import type { SentenceId } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import { useField, useForm } from '../forms/form';
import { Locked, Wrong } from '../forms/labelled';

type Picked = Playbook['sources']['forms'];

const PATH = 'sources.forms';

/** What sending a form can mean. */
const KINDS: readonly (readonly [string, SentenceId])[] = [
  ['form-submitted', 'source_form_submitted'],
  ['content-downloaded', 'source_form_downloaded'],
  ['contact-requested', 'source_form_contact'],
  ['demo-requested', 'source_form_demo'],
  ['trial-started', 'source_form_trial'],
  ['webinar-registered', 'source_form_webinar'],
];

/** The forms that count, and what sending each means. */
export function Forms() {
  const { t } = useWords();
  const { draft } = useForm();
  const of = useField(PATH);
  const forms = of.value as Picked;
  return (
    <fieldset class="field picked" id={of.id} tabIndex={-1} disabled={of.isLocked}>
      <legend>{t('source_forms')}</legend>
      <small>{t('source_forms_help')}</small>
      {forms.map((form, nth) => (
        <Form
          key={nth}
          form={form}
          path={`${PATH}.${nth}`}
          wrong={draft.complaintsUnder(`${PATH}.${nth}`).slice(0, 1)}
          change={(part) =>
            of.set(
              forms.map((it, at) => (at === nth ? { ...it, ...part } : it)),
              true,
            )
          }
          remove={() => of.set(forms.filter((_, at) => at !== nth))}
        />
      ))}
      <Locked by={of.lockedBy} />
      <div class="row">
        <button type="button" class="plain-button" onClick={() => of.set([...forms, { guid: '', name: '' }])}>
          {t('source_form_add')}
        </button>
      </div>
    </fieldset>
  );
}

interface FormProps {
  readonly form: Picked[number];
  readonly path: string;
  readonly wrong: readonly Complaint[];
  readonly change: (part: Partial<Picked[number]>) => void;
  readonly remove: () => void;
}

function Form({ form: { guid, name, kind }, path, wrong, change, remove }: FormProps) {
  const { t } = useWords();
  return (
    <>
      <div class="row" id={path}>
        <input
          id={`${path}.guid`}
          aria-label={t('source_form_id')}
          placeholder={t('source_form_id')}
          maxLength={100}
          value={guid}
          onInput={(event) => change({ guid: event.currentTarget.value.trim() })}
        />
        <input
          id={`${path}.name`}
          aria-label={t('source_form_name')}
          placeholder={t('source_form_name')}
          maxLength={200}
          value={name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
        <select
          aria-label={t('source_form_means')}
          value={kind ?? 'form-submitted'}
          onChange={(event) => change({ kind: event.currentTarget.value })}
        >
          {KINDS.map(([id, label]) => (
            <option key={id} value={id}>
              {t(label)}
            </option>
          ))}
        </select>
        <button type="button" class="plain-button" onClick={remove}>
          {t('source_form_remove')}
        </button>
      </div>
      <Wrong id={path} wrong={wrong} />
    </>
  );
}
