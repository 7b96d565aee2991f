import { send } from '../../../platform/messages/send';
import type { Asking } from './lines';

/** The list as the background tells it. Call `storedChanged` when the background says so. */
export function askBackground(): { readonly asking: Asking; readonly storedChanged: () => void } {
  const calls = new Set<() => void>();
  return {
    asking: {
      ask: (what) => send('list/follow-up', what),
      onChanged(call) {
        calls.add(call);
        return () => calls.delete(call);
      },
    },
    storedChanged: () => calls.forEach((call) => void call()),
  };
}
