import { CHOICES } from '../../../playbook/fields';
import { useWords } from '../../parts/tongue';
import { useField } from './form';
import { described, Labelled } from './labelled';
import { type Named, useNames } from './names';

/** One of a fixed set. */
export function ChoiceField({
  path,
  options,
  isOptional,
}: {
  readonly path: string;
  readonly options: readonly string[];
  readonly isOptional: boolean;
}) {
  const { t } = useWords();
  const key = path.split('.').at(-1)!;
  const named = options.map((id) => {
    const words = CHOICES[`${key}.${id}`];
    return { id, name: words ? t(words) : id };
  });
  return <Choose path={path} of={named} isOptional={isOptional} />;
}

/** The name of something else in the playbook. */
export function NameField({ path, isOptional }: { readonly path: string; readonly isOptional: boolean }) {
  const { field } = useField(path);
  return <Choose path={path} of={useNames(field.of!)} isOptional={isOptional} />;
}

interface Props {
  readonly path: string;
  readonly of: readonly Named[];
  readonly isOptional: boolean;
}

function Choose({ path, of, isOptional }: Props) {
  const { t } = useWords();
  const state = useField(path);
  const value = typeof state.value === 'string' ? state.value : '';
  const isKnown = of.some((it) => it.id === value);
  return (
    <Labelled of={state} isInline>
      <select
        id={state.id}
        value={value}
        disabled={state.isLocked}
        {...described(state)}
        onChange={({ currentTarget }) => state.set(currentTarget.value || (isOptional ? undefined : ''))}
      >
        {(isOptional || value === '') && (
          <option value="">{t(isOptional ? 'options_none' : 'options_none_chosen')}</option>
        )}
        {value && !isKnown && <option value={value}>{value}</option>}
        {of.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A word of one's own, or one of those offered. */
export function OpenField({ path, isOptional }: { readonly path: string; readonly isOptional: boolean }) {
  const state = useField(path);
  const offered = useNames(state.field.of!);
  return (
    <Labelled of={state} isInline>
      <input
        type="text"
        id={state.id}
        list={`${state.id}-offered`}
        value={typeof state.value === 'string' ? state.value : ''}
        disabled={state.isLocked}
        {...described(state)}
        onInput={({ currentTarget: { value } }) => state.set(value || (isOptional ? undefined : ''), true)}
      />
      <datalist id={`${state.id}-offered`}>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
    </Labelled>
  );
}
