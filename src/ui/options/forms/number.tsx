import type * as v from 'valibot';
import { limitsOf } from '../../../playbook/schema';
import { useField } from './form';
import { described, Labelled } from './labelled';

interface Props {
  readonly path: string;
  readonly schema: v.GenericSchema;
}

/** A number in its limits. */
export function NumberField({ path, schema }: Props) {
  const of = useField(path);
  const { least, most } = limitsOf(schema);
  return (
    <Labelled of={of} isInline>
      <input
        type="number"
        id={of.id}
        value={typeof of.value === 'number' ? of.value : ''}
        step={most !== undefined && most <= 1 ? 0.05 : 1}
        {...(least === undefined ? {} : { min: least })}
        {...(most === undefined ? {} : { max: most })}
        disabled={of.isLocked}
        {...described(of)}
        onInput={({ currentTarget: { value } }) => of.set(value === '' ? '' : Number(value), true)}
      />
    </Labelled>
  );
}

const DAY = 10;

/** A day, kept in ms since 1970, UTC. */
export function DayField({ path }: Pick<Props, 'path'>) {
  const of = useField(path);
  const day = typeof of.value === 'number' ? new Date(of.value).toISOString().slice(0, DAY) : '';
  return (
    <Labelled of={of} isInline>
      <input
        type="date"
        id={of.id}
        value={day}
        disabled={of.isLocked}
        {...described(of)}
        onInput={({ currentTarget: { value } }) => of.set(value ? Date.parse(value) : undefined)}
      />
    </Labelled>
  );
}
