import type { Request, Response } from '../../platform/messages/protocol';
import type { Ignored } from '../../story/ignoring';

/** `here`: in drafts to one person; `never`: in none. */
export type Scope = Request<'panel/ignore'>['scope'];

/** What a rep wants to hear no more of in drafts. They reject when it did not work. */
export interface Ignoring {
  readonly ignore: (id: string, scope: Scope, ignored: readonly Ignored[]) => Promise<void>;
  readonly heedAgain: (id: string, scope: Scope, ignored: Ignored) => Promise<void>;
}

type Name = 'panel/ignore' | 'panel/heed-again';
type Send = <N extends Name>(name: N, request: Request<N>) => Promise<Response<N>>;

/** The same, as messages to the background. */
export const ignoringBy = (send: Send): Ignoring => ({
  ignore: async (prospect, scope, ignored) =>
    void (await send('panel/ignore', { prospect, scope, ignored: [...ignored] })),
  heedAgain: async (prospect, scope, ignored) =>
    void (await send('panel/heed-again', { prospect, scope, ignored })),
});
