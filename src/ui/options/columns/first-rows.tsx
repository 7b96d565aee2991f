import type { Preview } from '../../../platform/messages/import-contract';
import { touchWords } from '../../panel/touch-words';
import { useWords } from '../../parts/tongue';

/** How the first rows would be read, in the words the panel will use. */
export function FirstRows({ preview }: { readonly preview: Preview | undefined }) {
  const { t, speak, day } = useWords();
  if (!preview || preview.readings.length === 0) return null;
  const lines = preview.readings.map((it) => {
    if ('why' in it) return t('options_columns_row_rejected', it.why);
    if ('skip' in it) return t('options_columns_row_skipped');
    const { addresses, slugs, name } = it.prospect;
    const who = [name, addresses[0] ?? slugs[0]].filter(Boolean).join(', ');
    return t('options_columns_row', who, day(it.at), speak(touchWords({ ...it.what, rep: '' })));
  });
  return (
    <section aria-label={t('options_columns_preview')} aria-live="polite">
      <h3>{t('options_columns_preview')}</h3>
      <ol class="first-rows">
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
