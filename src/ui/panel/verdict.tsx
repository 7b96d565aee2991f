import type { Telling } from '../../story/telling';
import { useWords } from '../parts/tongue';

/** The verdict in one sentence. */
export function VerdictLine({ telling }: { readonly telling: Telling }) {
  const { speak } = useWords();
  return (
    <div class={`verdict of-${telling.verdict}`} aria-live="polite">
      <b>{speak(telling.headline)}</b>
      <p>{speak(telling.sentence)}</p>
    </div>
  );
}
