import { useState } from 'preact/hooks';
import { sayDifference } from '../../../playbook/difference-words';
import type { Difference } from '../../../playbook/differences';
import { useWords } from '../../parts/tongue';
import { PlaceName } from './place-name';

const SHOWN = 50;

/** Differences, each with its place and what becomes of it. */
export function DifferenceList({ found }: { readonly found: readonly Difference[] }) {
  const { t, speak } = useWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? found : found.slice(0, SHOWN);
  return (
    <>
      <ul class="differences">
        {shown.map((it) => (
          <li key={`${it.change} ${it.path.join('.')}`} data-change={it.change}>
            <PlaceName path={it.path} /> <span>{speak(sayDifference(it))}</span>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" class="plain-button" onClick={() => setAll(true)}>
          {t('share_show_all', found.length)}
        </button>
      )}
    </>
  );
}
