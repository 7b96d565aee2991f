import { useState } from 'preact/hooks';
import { useOwnId } from '../parts/own-id';
import { type LinesOf, linesIn } from './lines-in';

interface Props {
  readonly label: string;
  readonly help: string;
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
  readonly of?: LinesOf;
  /** What is wrong with it, in words. */
  readonly wrong?: string;
}

/** A list as a text box, an entry a line. */
export function Lines({ label, help, value, onChange, of = 'words', wrong = '' }: Props) {
  const [text, setText] = useState(value.join('\n'));
  const id = useOwnId();
  const read = (typed: string) => {
    setText(typed);
    onChange(linesIn(typed, of));
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <small id={`${id}-help`}>{help}</small>
      <textarea
        id={id}
        value={text}
        spellcheck={false}
        aria-describedby={`${id}-help ${id}-wrong`}
        {...(wrong ? { 'aria-invalid': 'true' as const } : {})}
        onInput={(event) => read(event.currentTarget.value)}
      />
      <span class="wrong" id={`${id}-wrong`}>
        {wrong}
      </span>
    </div>
  );
}
