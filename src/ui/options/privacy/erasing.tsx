import { useWords } from '../../parts/tongue';
import type { Erasing as State } from './use-erase';

/** How far the erasing is, and what came of it. */
export function Erasing({ erasing }: { readonly erasing: State }) {
  const { t } = useWords();
  return (
    <>
      {erasing.state === 'running' && (
        <progress aria-label={t('privacy_erasing')} max={1} value={erasing.share} />
      )}
      <p class="outcome" role="status">
        {erasing.state === 'done' && erasing.words}
      </p>
      {erasing.state === 'failed' && (
        <p class="trouble" role="alert">
          {erasing.words}
        </p>
      )}
    </>
  );
}
