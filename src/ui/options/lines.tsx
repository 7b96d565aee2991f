import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly help: string;
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

/** A list as a text box, an entry a line (or pasted with commas). */
export function Lines({ label, help, value, onChange }: Props) {
  const [text, setText] = useState(value.join('\n'));
  const read = (typed: string) => {
    setText(typed);
    onChange([
      ...new Set(
        typed
          .split(/[\n,;]+/)
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    ]);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <small>{help}</small>
      <textarea value={text} spellcheck={false} onInput={(event) => read(event.currentTarget.value)} />
    </label>
  );
}
