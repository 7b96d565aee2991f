import type { Request, Response } from '../../platform/messages/protocol';
import type { Said } from '../../platform/messages/who-protocol';
import { handleOf, type Undo } from './acts/acts';

/** What the rep can say about who somebody is. They reject when it did not work. */
export interface WhoActs {
  /** `id` as in sight, `records` as stored: one that it is, or all that it is not. */
  readonly say: (id: string, records: readonly string[], says: 'same' | 'other') => Promise<void>;
  /** What a page showed is denied, what the rep said is taken back. */
  readonly unsay: (said: Pick<Said, 'a' | 'b' | 'by'>) => Promise<void>;
  /** Stores somebody known from LinkedIn alone. */
  readonly keep: (id: string) => Promise<Undo>;
}

type Name = 'who/say' | 'who/unsay' | 'who/keep' | 'panel/take-back';
type Send = <N extends Name>(name: N, request: Request<N>) => Promise<Response<N>>;

/** The same, as messages to the background. */
export const whoActsBy = (send: Send): WhoActs => ({
  say: async (id, records, says) =>
    void (await send('who/say', { who: handleOf(id), records: records.map(handleOf), says })),
  unsay: async ({ a, b, by }) => void (await send('who/unsay', { a, b, apart: by === 'page' })),
  async keep(id) {
    const { touch } = await send('who/keep', { who: handleOf(id) });
    return async () =>
      touch !== undefined && (await send('panel/take-back', { who: handleOf(id), touch })).done;
  },
});
