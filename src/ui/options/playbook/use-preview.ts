import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Example } from '../../../platform/messages/playbook-protocol';
import { send } from '../../../platform/messages/send';
import type { Draft } from './draft';
import { type AskPreview, type Preview, readPreview } from './previewing';

/** How the forms learn what a change would do; the entry page wires it to messages. */
export interface Previews {
  readonly ask: AskPreview;
  readonly example: (draft: Draft, prospect: string) => Promise<Example | undefined>;
  readonly find: (
    words: string,
  ) => Promise<readonly { id: string; name: string; company?: string | undefined }[]>;
}

export const previewsByMessages = (): Previews => ({
  ask: (asked) => send('playbook/preview', asked),
  example: ({ layer, document }, prospect) =>
    send('playbook/example', { layer, document, prospect }).then((it) => it.example),
  find: (words) => send('panel/find', { words }),
});

export const PreviewsContext = createContext<Previews | undefined>(undefined);

/** @throws outside of a PreviewsContext */
export function usePreviews(): Previews {
  const it = useContext(PreviewsContext);
  if (!it) throw new Error('No previews here: wrap the page in PreviewsContext.Provider.');
  return it;
}

/** What is being counted for all parts of the page that ask. */
export const PreviewContext = createContext<Preview | undefined>(undefined);
export const usePreview = (): Preview | undefined => useContext(PreviewContext);

/** Typing rests this long before everybody is gone through, in ms. */
const REST = 300;

/** Counts what the draft would change, and again after each change. What stood stays until the new count begins. */
export function useCounting(draft: Draft | undefined): Preview | undefined {
  const { ask } = usePreviews();
  const [preview, setPreview] = useState<Preview>();
  const saved = draft?.state;
  useEffect(() => {
    if (!draft) return;
    const stop = new AbortController();
    const begin = () => readPreview(ask, draft.layer, draft.document, setPreview, stop.signal);
    const timer = setTimeout(() => void begin(), preview ? REST : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [draft?.document, saved]);
  return preview;
}
