import { useEffect, useState } from 'preact/hooks';
import { linesIn } from '../lines-in';
import { useField, useForm } from './form';
import { described, Labelled } from './labelled';
import { Others } from './others';

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string') : [];

interface Props {
  readonly path: string;
  readonly isOptional: boolean;
}

const WRONG_SHOWN = 3;

/** A list of words or sentences, one a line. */
export function WordsField({ path, isOptional }: Props) {
  const { draft } = useForm();
  // A word that is too long is a fault of the list.
  const of = { ...useField(path), wrong: draft.complaintsUnder(path).slice(0, WRONG_SHOWN) };
  const linesOf = (typed: string) => linesIn(typed, of.field.lines ?? 'words');
  const list = listOf(of.value);
  const [text, setText] = useState(list.join('\n'));
  // An undo changes the list from outside; typing leaves blank lines alone.
  useEffect(() => {
    if (linesOf(text).join('\n') !== list.join('\n')) setText(list.join('\n'));
  }, [list.join('\n')]);
  const write = (typed: string) => {
    setText(typed);
    const lines = linesOf(typed);
    of.set(lines.length === 0 && isOptional ? undefined : lines, true);
  };
  return (
    <Labelled of={of}>
      <textarea
        id={of.id}
        value={text}
        rows={Math.min(12, Math.max(2, text.split('\n').length + 1))}
        disabled={of.isLocked}
        {...described(of)}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <Others path={path} />
    </Labelled>
  );
}
