import { useWords } from '../../parts/tongue';
import { useField } from './form';
import { described, Labelled, Locked, Wrong } from './labelled';

interface Props {
  readonly path: string;
  readonly name?: string;
}

/** On or off; `name` where its own label says less, and stands beside it already. */
export function SwitchField({ path, name }: Props) {
  const { t } = useWords();
  const of = useField(path);
  const { id, field, value, isLocked, lockedBy, wrong, set } = of;
  const button = (
    <button
      type="button"
      role="switch"
      class="switch"
      id={id}
      aria-checked={value === true}
      aria-label={name ?? t(field.label)}
      disabled={isLocked}
      {...described(of)}
      onClick={() => set(value !== true)}
    />
  );
  if (name === undefined)
    return (
      <Labelled of={of} isInline>
        {button}
      </Labelled>
    );
  return (
    <>
      {button}
      <Locked by={lockedBy} />
      <Wrong id={id} wrong={wrong} />
    </>
  );
}
