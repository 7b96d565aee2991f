import { useState } from 'preact/hooks';
import { type EraseResult, erase } from '../../../platform/messages/erase';
import type { ToEraseWorker } from '../../../platform/messages/erase-contract';
import { inWords } from '../../../platform/messages/in-words';
import { send } from '../../../platform/messages/send';
import { useWords } from '../../parts/tongue';

export type Erasing =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'done'; readonly words: string }
  | { readonly state: 'failed'; readonly words: string };

type Gone = Extract<EraseResult, { tell: 'end' }>;

/** Erases, tells how far it is, and has every reader look anew. */
export function useErase(refresh: () => Promise<void>) {
  const { t, speak } = useWords();
  const [erasing, setErasing] = useState<Erasing>({ state: 'idle' });
  /** `before` is done first; `say` puts what is gone into words. */
  const run = async (before: () => Promise<ToEraseWorker['what']>, say: (gone: Gone) => string) => {
    setErasing({ state: 'running', share: 0 });
    try {
      const result = await erase(await before(), (share) => setErasing({ state: 'running', share }));
      if (result.tell === 'refused') {
        setErasing({ state: 'failed', words: speak(result.why) });
        return;
      }
      await send('options/history-changed', {});
      await refresh();
      setErasing({ state: 'done', words: say(result) });
    } catch (error) {
      setErasing({
        state: 'failed',
        words: t('privacy_not_erased', inWords(error)),
      });
    }
  };
  return { erasing, run };
}
