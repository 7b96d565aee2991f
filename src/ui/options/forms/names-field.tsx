import { useRef } from 'preact/hooks';
import { useWords } from '../../parts/tongue';
import { useField, useForm } from './form';
import { Labelled, Wrong } from './labelled';
import { useNames } from './names';

interface Props {
  readonly path: string;
  readonly isOptional: boolean;
}

/** A list of names of other things: each can be taken out, others chosen. */
export function NamesField({ path, isOptional }: Props) {
  const { t } = useWords();
  const of = useField(path);
  const { draft } = useForm();
  const names = useNames(of.field.of!);
  const adding = useRef<HTMLSelectElement>(null);
  const list = Array.isArray(of.value) ? of.value.map(String) : [];
  const set = (next: readonly string[]) => {
    of.set(next.length === 0 && isOptional ? undefined : next);
    adding.current?.focus();
  };
  const nameOf = (id: string) => names.find((it) => it.id === id)?.name ?? id;
  return (
    <Labelled of={of}>
      <div class="chosen">
        {list.map((id, place) => (
          <span key={id} class="chip" id={`${of.id}.${place}`}>
            {nameOf(id)}
            {!of.isLocked && (
              <button
                type="button"
                aria-label={t('options_take_out', nameOf(id))}
                onClick={() => set(list.filter((_, nth) => nth !== place))}
              >
                ×
              </button>
            )}
            <Wrong id={`${of.id}.${place}`} wrong={draft.complaintsAt(`${path}.${place}`)} />
          </span>
        ))}
        <select
          id={of.id}
          ref={adding}
          value=""
          disabled={of.isLocked}
          onChange={({ currentTarget }) => currentTarget.value && set([...list, currentTarget.value])}
        >
          <option value="">{t('options_add_name')}</option>
          {names
            .filter((it) => !list.includes(it.id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </div>
    </Labelled>
  );
}
