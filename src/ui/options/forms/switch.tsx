import { useWords } from '../../parts/tongue';
import { useField } from './form';
import { Locked, Wrong } from './labelled';

interface Props {
  readonly path: string;
  /** What it switches, where its own label says less. */
  readonly name?: string;
}

/** On or off. */
export function SwitchField({ path, name }: Props) {
  const { t } = useWords();
  const { id, field, value, isLocked, lockedBy, wrong, set } = useField(path);
  return (
    <>
      <button
        type="button"
        role="switch"
        class="switch"
        id={id}
        aria-checked={value === true}
        aria-label={name ?? t(field.label)}
        disabled={isLocked}
        onClick={() => set(value !== true)}
      />
      <Locked by={lockedBy} />
      <Wrong id={id} wrong={wrong} />
    </>
  );
}
