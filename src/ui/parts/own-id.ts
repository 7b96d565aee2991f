import { useState } from 'preact/hooks';

let count = 0;

/** An id of this part's own. Preact’s `useId` gives one twice where parts were taken down and drawn again. */
export const useOwnId = (): string => useState(() => `own-${++count}`)[0];
