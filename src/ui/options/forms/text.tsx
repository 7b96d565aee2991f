import type * as v from 'valibot';
import { valueAt } from '../../../playbook/paths';
import { limitsOf } from '../../../playbook/schema';
import { useField, useForm } from './form';
import { described, Labelled } from './labelled';
import { idFor } from './new-entry';

interface Props {
  readonly path: string;
  readonly schema: v.GenericSchema;
  /** It may be left empty. */
  readonly isOptional: boolean;
}

/** Texts longer than this get a box of several lines. */
const LINE = 500;
const NAMES = ['label', 'title'];

/** Words; what names an entry gives it its id as well, as long as the entry is new. */
export function TextField({ path, schema, isOptional }: Props) {
  const of = useField(path);
  const { draft, edit } = useForm();
  const [, parent, key] = /^(.*)\.([^.]+)$/.exec(path) ?? [];
  const write = (typed: string) => {
    const value = typed === '' && isOptional ? undefined : typed;
    const entry = parent ? valueAt(draft.document, parent) : undefined;
    const id = parent && key && NAMES.includes(key) ? idFor(entry, typed, draft, parent) : undefined;
    if (id === undefined) of.set(value, true);
    else edit.set(parent!, { ...(entry as object), [key!]: value, id }, true);
  };
  const { most } = limitsOf(schema);
  const shared = {
    id: of.id,
    value: typeof of.value === 'string' ? of.value : '',
    disabled: of.isLocked,
    ...described(of),
  };
  return (
    <Labelled of={of}>
      {of.field.isLong || (most !== undefined && most > LINE) ? (
        <textarea
          {...shared}
          rows={of.field.isLong ? 2 : 4}
          onInput={(event) => write(event.currentTarget.value)}
        />
      ) : (
        <input {...shared} type="text" onInput={(event) => write(event.currentTarget.value)} />
      )}
    </Labelled>
  );
}
