import * as v from 'valibot';
import { browser } from './browser';

let last: Promise<unknown> = Promise.resolve();

/** Does what reads and then writes `storage.local`, one after the other: none undoes what another wrote. */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const mine = last.then(task);
  last = mine.catch(() => undefined);
  return mine;
}

/** One thing kept under a key, changed by the background alone; `none` where nothing readable is stored. */
export function kept<T>(key: string, schema: v.GenericSchema<unknown, T>, none: T) {
  const read = async (): Promise<T> => {
    const parsed = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
    return parsed.success ? parsed.output : none;
  };
  return {
    read,
    /** Each change sees the one before; the same thing back: nothing is written. Resolves to what was there before. */
    change: (change: (it: T) => T): Promise<{ readonly before: T; readonly isChanged: boolean }> =>
      inTurn(async () => {
        const before = await read();
        const after = change(before);
        if (after !== before) await browser.storage.local.set({ [key]: after });
        return { before, isChanged: after !== before };
      }),
  };
}
