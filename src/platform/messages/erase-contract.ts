import * as v from 'valibot';
import type { Say } from '../../playbook/say';

const text = v.pipe(v.string(), v.maxLength(500));
const identifier = v.union([v.strictObject({ address: text }), v.strictObject({ slug: text })]);

const toEraseWorker = v.strictObject({
  what: v.variant('of', [
    v.strictObject({ of: v.literal('person'), who: v.array(identifier) }),
    v.strictObject({ of: v.literal('source'), source: text }),
  ]),
  /** Which store; tests use their own. */
  store: v.optional(text),
});

/** What the page tells the erasing worker. */
export type ToEraseWorker = v.InferOutput<typeof toEraseWorker>;

/** Checks a message to the worker; throws on anything else. */
export const readToEraseWorker = (it: unknown): ToEraseWorker => v.parse(toEraseWorker, it);

const fromEraseWorker = v.variant('tell', [
  /** The share done. */
  v.object({ tell: v.literal('progress'), share: v.number() }),
  v.object({ tell: v.literal('end'), prospects: v.number(), touches: v.number() }),
  /** Nothing was erased; why, and what to do. */
  v.object({
    tell: v.literal('refused'),
    why: v.custom<Say>((it) => typeof it === 'object' && it !== null),
  }),
]);

/** What the erasing worker tells the page. */
export type FromEraseWorker = v.InferOutput<typeof fromEraseWorker>;

/** Checks a message of the worker; throws on anything else. */
export const readFromEraseWorker = (it: unknown): FromEraseWorker => v.parse(fromEraseWorker, it);
