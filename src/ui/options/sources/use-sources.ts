import { useCallback, useEffect, useState } from 'preact/hooks';
import { listen } from '../../../platform/messages/listen';
import { send } from '../../../platform/messages/send';
import type { SourceLine } from '../../../platform/messages/sources-protocol';

/** Every source as it stands now; looks again whenever something was read. */
export function useSources(): { readonly lines: readonly SourceLine[]; readonly look: () => Promise<void> } {
  const [lines, setLines] = useState<readonly SourceLine[]>([]);
  const look = useCallback(
    () =>
      send('sources/state', {}).then(
        (it) => setLines(it),
        () => undefined,
      ),
    [],
  );
  useEffect(() => {
    const stop = new AbortController();
    listen(
      {
        'to-panel/changed': () => {
          void look();
          return {};
        },
      },
      stop.signal,
    );
    void look();
    return () => stop.abort();
  }, [look]);
  return { lines, look };
}
