import { useWords } from '../../parts/tongue';
import { useField, useForm } from './form';
import { nameOfEntry } from './name-of-entry';

/** What other layers put into a list that adds up: it holds as well, and is not changed here. */
export function Others({ path }: { readonly path: string }) {
  const { t } = useWords();
  const { draft } = useForm();
  const { others } = useField(path);
  if (others.length === 0) return null;
  return (
    <details class="others">
      <summary>{t('options_others', others.length)}</summary>
      <ul>
        {others.map((it, place) => (
          // The place is the key: nothing here moves
          <li key={place}>{nameOfEntry(it, draft)}</li>
        ))}
      </ul>
    </details>
  );
}
