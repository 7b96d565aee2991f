import type { ComponentChildren } from 'preact';
import type { Say } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import type { FieldState } from './form';

/** What is wrong with a field, in words beside it. */
export function Wrong({
  id,
  wrong,
}: {
  readonly id: string;
  readonly wrong: readonly { readonly what: Say }[];
}) {
  const { speak } = useWords();
  if (wrong.length === 0) return null;
  const isEmpty = wrong.every((it) => it.what.say === 'playbook_wrong_empty');
  return (
    <span class={isEmpty ? 'wrong gentle' : 'wrong'} id={`${id}-wrong`}>
      {wrong.map((it) => speak(it.what)).join(' ')}
    </span>
  );
}

/** Who locked it, where it can't be changed here. */
export function Locked({ by }: { readonly by: 'team' | 'policy' | undefined }) {
  const { t } = useWords();
  if (!by) return null;
  return <span class="locked">{t(by === 'policy' ? 'options_locked_policy' : 'options_locked_team')}</span>;
}

/** What ties an input to its complaint and its help. */
export const described = ({ id, wrong, field }: Pick<FieldState, 'id' | 'wrong' | 'field'>) => {
  const by = [...(field.help ? [`${id}-help`] : []), ...(wrong.length > 0 ? [`${id}-wrong`] : [])];
  return {
    ...(wrong.length > 0 ? { 'aria-invalid': 'true' as const } : {}),
    ...(by.length > 0 ? { 'aria-describedby': by.join(' ') } : {}),
  };
};

/** A list that is locked says so once. */
const isWithinEntry = (path: string): boolean => /\.\d+\./.test(path);

interface Props {
  readonly of: FieldState;
  readonly children: ComponentChildren;
  /** The label stands before the input, in one line with it. */
  readonly isInline?: boolean;
}

/** An input with its label, its help, and what is wrong with it. */
export function Labelled({ of, children, isInline }: Props) {
  const { t } = useWords();
  const { id, field, wrong, lockedBy } = of;
  const help = field.help && (
    <small id={`${id}-help`} class="soft">
      {t(field.help)}
    </small>
  );
  return (
    <div class={isInline ? 'field inline' : 'field'}>
      <label for={id}>{t(field.label)}</label>
      {!isInline && help}
      {children}
      {isInline && help}
      {!isWithinEntry(of.path) && <Locked by={lockedBy} />}
      <Wrong id={id} wrong={wrong} />
    </div>
  );
}
