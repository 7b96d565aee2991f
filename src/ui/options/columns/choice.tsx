import { useOwnId } from '../../parts/own-id';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What is said where no column is chosen; absent where one must be. */
  readonly none?: string;
  /** Column names, as the file writes them. */
  readonly among: readonly string[];
  readonly choose: (name: string) => void;
}

/** One column of the file's. */
export function Choice({ label, value, none, among, choose }: Props) {
  const id = useOwnId();
  return (
    <div class="column-choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {among.map(
          (name, place) =>
            name && (
              <option key={place} value={name}>
                {name}
              </option>
            ),
        )}
      </select>
    </div>
  );
}
