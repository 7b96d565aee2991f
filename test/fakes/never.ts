import { setMaxListeners } from 'node:events';

/** A signal that never fires. */
export const never: AbortSignal = new AbortController().signal;
// Many wait on it at once, and none for ever.
setMaxListeners(0, never);
