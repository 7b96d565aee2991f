import type * as v from 'valibot';
import { CATALOGUE, type SettingId } from '../../../playbook/catalogue';
import { valueAt } from '../../../playbook/paths';
import type { SentenceId } from '../../../playbook/say';
import { entriesOf, itemOf } from '../../../playbook/schema';
import { useWords } from '../../parts/tongue';
import { FieldAt } from './field';
import { useForm } from './form';
import { Lock } from './lock';

interface Props {
  readonly id: SettingId;
  /** Closed at first. */
  readonly isFolded?: boolean;
  /** What it is called where its place says half of it. */
  readonly as?: { readonly label: SentenceId; readonly help: SentenceId };
}

/** The form of one setting, as the catalogue describes it. */
export function Setting({ id, isFolded = false, as }: Props) {
  const { t } = useWords();
  const { schema } = CATALOGUE[id];
  const { label, help } = as ?? CATALOGUE[id];
  const it = schema as v.GenericSchema;
  const isOne = !entriesOf(it) && !itemOf(it);
  if (isOne)
    return (
      <section class="setting">
        <FieldAt path={id} schema={it} />
        <SettingFoot path={id} />
      </section>
    );
  if (isFolded)
    return (
      <details class="setting folded" id={id}>
        <summary>
          <h2>{t(label)}</h2> <span class="soft">{t(help)}</span>
        </summary>
        <FieldAt path={id} schema={it} />
        <SettingFoot path={id} />
      </details>
    );
  return (
    <section class="setting" aria-labelledby={`${id}-title`} {...(itemOf(it) ? {} : { id, tabIndex: -1 })}>
      <h2 id={`${id}-title`}>{t(label)}</h2>
      <p class="soft">{t(help)}</p>
      <FieldAt path={id} schema={it} />
      <SettingFoot path={id} />
    </section>
  );
}

/** Where a setting comes from, back to what stands below it, and whether reps may change it. */
export function SettingFoot({ path }: { readonly path: string }) {
  const { t } = useWords();
  const { draft, edit } = useForm();
  const isChanged = valueAt(draft.document, path) !== undefined;
  return (
    <div class="setting-foot small">
      {isChanged && !draft.at(path).lockedBy && (
        <button type="button" class="link-button" onClick={() => edit.set(path, undefined)}>
          {t(draft.layer === 'own' ? 'options_back_to_team' : 'options_back_to_default')}
        </button>
      )}
      <Lock path={path} />
    </div>
  );
}
