import type { LOGGED, Request, Response } from '../../../platform/messages/protocol';
import type { Preview } from '../../../platform/messages/sources-protocol';

/** What a rep can log by hand. */
export type LoggedKind = (typeof LOGGED)[number];
/** What a prospect is classed by. */
export type Class = 'segment' | 'persona' | 'stage';

/** Takes back what was just done; false where nothing was left to take back. */
export type Undo = () => Promise<boolean>;

/** What a rep can do for the person shown under `id`; each counts at once. They reject when it did not work. */
export interface Acts {
  /** `at` in ms since 1970, not in the future. */
  readonly log: (
    id: string,
    it: { readonly kind: LoggedKind; readonly at: number; readonly note?: string },
  ) => Promise<Undo>;
  readonly reclassify: (
    id: string,
    it: { readonly class: Class; readonly value: string; readonly reason: string },
  ) => Promise<Undo>;
  /** `until` in ms since 1970; absent: until something new happens. */
  readonly dismiss: (
    id: string,
    it: { readonly rules: readonly string[]; readonly reason?: string; readonly until?: number },
  ) => Promise<void>;
  readonly undismiss: (id: string, rules: readonly string[]) => Promise<void>;
  /** Answers whether a sent mail counts; `always`: for all to come. No undo where it does not count. */
  readonly logSent: (
    id: string,
    it: { readonly sent: string; readonly log: boolean; readonly always: boolean },
  ) => Promise<Undo | undefined>;
  /** What logging or reclassifying would write at the sources that may have it. Reads only. */
  readonly preview: (
    id: string,
    it:
      | { readonly kind: LoggedKind; readonly at: number; readonly note?: string }
      | { readonly class: Class; readonly value: string; readonly reason: string },
  ) => Promise<readonly Preview[]>;
}

type Name =
  | 'panel/log'
  | 'panel/reclassify'
  | 'panel/dismiss'
  | 'panel/undismiss'
  | 'panel/take-back'
  | 'panel/log-sent'
  | 'sources/preview';
type Send = <N extends Name>(name: N, request: Request<N>) => Promise<Response<N>>;

/** How messages name who is shown under an id. */
export const handleOf = (id: string) => (id.includes('@') ? { prospect: id } : { linkedin: id });

/** The acts, as messages to the background. */
export function actsBy(send: Send): Acts {
  const undo =
    (id: string, touch: string | undefined): Undo =>
    async () =>
      touch !== undefined && (await send('panel/take-back', { who: handleOf(id), touch })).done;
  return {
    log: async (id, it) => undo(id, (await send('panel/log', { who: handleOf(id), ...it })).touch),
    reclassify: async (id, { class: what, value, reason }) => {
      const { touch } = await send('panel/reclassify', { who: handleOf(id), [what]: value, reason });
      return undo(id, touch);
    },
    dismiss: async (id, { rules, ...it }) =>
      void (await send('panel/dismiss', { who: handleOf(id), rules: [...rules], ...it })),
    undismiss: async (id, rules) =>
      void (await send('panel/undismiss', { who: handleOf(id), rules: [...rules] })),
    logSent: async (id, it) => {
      const { touch } = await send('panel/log-sent', it);
      return touch === undefined ? undefined : undo(id, touch);
    },
    preview: (id, it) => {
      const who = handleOf(id);
      if ('kind' in it) return send('sources/preview', { does: 'log-touch', who, ...it });
      const { class: what, value, reason } = it;
      return send('sources/preview', {
        does: 'reclassify',
        who,
        reason,
        [what]: value,
      });
    },
  };
}
