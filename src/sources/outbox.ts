import * as v from 'valibot';
import { type Answer, type Failure, isFatal, isUnsure } from './failure';
import type { Plan, Receipt, Step, Writer } from './source';

/**
 * `waiting`: not tried, or surely not done. `sending`: under way. `unsure`: the vendor may have done it. `sent`, `undone`:
 * over. `refused`: will not be tried again by itself.
 */
export type ItemState = 'waiting' | 'sending' | 'unsure' | 'sent' | 'undone' | 'refused';

export interface Item {
  readonly step: Step;
  readonly state: ItemState;
  readonly attempts: number;
  /** ms since 1970: not before. */
  readonly notBefore: number;
  readonly failure?: Failure;
  readonly receipt?: Receipt;
}

/** Keeps the outbox across restarts. `save` has done its work when it resolves. */
export interface Shelf {
  load(): Promise<unknown>;
  save(items: readonly Item[]): Promise<void>;
}

export interface Outbox {
  /** Adds what is not there yet; the same plan twice is one. */
  put(plan: Plan): Promise<void>;
  /** Sends what is due, each source's items in order. `writers` by source; items of a source without one wait. */
  flush(writers: ReadonlyMap<string, Writer>, signal: AbortSignal): Promise<void>;
  items(): Promise<readonly Item[]>;
  /** Takes back a step that was sent, or one that never will be. False where it can't be. */
  undo(key: string, writers: ReadonlyMap<string, Writer>, signal: AbortSignal): Promise<Answer<boolean>>;
  /** Tries a refused one again. */
  retry(key: string): Promise<void>;
  /** Forgets what was over before then (ms since 1970); its key may then be used anew. */
  forget(before: number): Promise<void>;
}

/** The vendor may show what it did only after a while. */
const SETTLES = 60_000;
const FIRST_WAIT = SETTLES;
const LONGEST_WAIT = 6 * 3_600_000;

const json = v.custom<Step['order']>((it) => it !== undefined);
const item = v.object({
  step: v.object({ key: v.string(), source: v.string(), order: json }),
  state: v.picklist(['waiting', 'sending', 'unsure', 'sent', 'undone', 'refused']),
  attempts: v.number(),
  notBefore: v.number(),
  failure: v.optional(v.custom<Failure>((it) => typeof it === 'object' && it !== null && 'why' in it)),
  receipt: v.optional(
    v.object({ key: v.string(), id: v.string(), at: v.number(), undo: v.optional(json) }) as v.GenericSchema<
      unknown,
      Receipt
    >,
  ),
});

/** What was being sent when the worker died may have arrived. */
const afterRestart = (it: Item, now: number): Item =>
  it.state === 'sending' ? { ...it, state: 'unsure', notBefore: now + SETTLES } : it;

function readShelf(kept: unknown, now: number): Item[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one) => {
    const parsed = v.safeParse(item, one);
    return parsed.success ? [afterRestart(parsed.output as Item, now)] : [];
  });
}

const waitAfter = (attempts: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.max(0, attempts - 1));

const REFUSALS: ReadonlySet<Failure['why']> = new Set([
  'refused',
  'missing',
  'ambiguous',
  'forbidden',
  'forbidden-scope',
]);

/** The item after a failure of `perform`. */
function afterFailure(it: Item, failure: Failure, now: number): Item {
  const attempts = it.attempts + 1;
  if (isUnsure(failure))
    return { ...it, state: 'unsure', attempts, failure, notBefore: now + waitAfter(attempts) };
  if (REFUSALS.has(failure.why)) return { ...it, state: 'refused', attempts, failure };
  const until = 'until' in failure ? failure.until : 0;
  return {
    ...it,
    state: 'waiting',
    attempts,
    failure,
    notBefore: Math.max(until, now + waitAfter(attempts)),
  };
}

const isOpen = ({ state }: Item): boolean => state === 'waiting' || state === 'unsure';
const intentOf = ({ key }: Step): string => key.slice(0, key.lastIndexOf('/') + 1);

const sent = ({ step, attempts, notBefore }: Item, receipt: Receipt): Item => ({
  step,
  state: 'sent',
  attempts,
  notBefore,
  receipt,
});

/** Writes back, each thing once: an attempt that may have gone through is looked for before it is made again. */
export function createOutbox(shelf: Shelf, now: () => number): Outbox {
  let items: Item[] | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const load = async (): Promise<Item[]> => {
    items ??= readShelf(await shelf.load(), now());
    return items;
  };
  /** One at a time: two flushes must not both send the same. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const replace = async (changed: Item): Promise<Item> => {
    const next = (await load()).map((it) => (it.step.key === changed.step.key ? changed : it));
    // Nothing is sent before it is written down; what was sent is known here even if it can't be.
    if (changed.state !== 'sending') items = next;
    await shelf.save(next);
    items = next;
    return changed;
  };

  /** Looks whether it arrived. An item of a kind to send again comes back as `waiting`. */
  const check = async (it: Item, writer: Writer, signal: AbortSignal): Promise<Item> => {
    const found = await writer.check(it.step, signal);
    if (!found.ok)
      return replace({ ...it, failure: found.failure, notBefore: now() + waitAfter(it.attempts + 1) });
    if (found.value) return replace(sent(it, found.value));
    const { failure: _, ...clean } = it;
    return replace({ ...clean, state: 'waiting' });
  };

  const perform = async (it: Item, writer: Writer, signal: AbortSignal): Promise<Item> => {
    // On the shelf first: whatever happens from here on, a restart knows that it may have been sent.
    const sending = await replace({ ...it, state: 'sending' });
    const done = await writer.perform(it.step, signal);
    return replace(done.ok ? sent(sending, done.value) : afterFailure(sending, done.failure, now()));
  };

  const sendOne = async (it: Item, writer: Writer, signal: AbortSignal): Promise<Item> => {
    const sure = it.state === 'unsure' ? await check(it, writer, signal) : it;
    return sure.state === 'waiting' ? perform(sure, writer, signal) : sure;
  };

  const flush: Outbox['flush'] = async (writers, signal) => {
    const resting = new Set<string>();
    for (const { step } of await load()) {
      const it = (await load()).find((one) => one.step.key === step.key);
      const writer = writers.get(step.source);
      const rests = resting.has(step.source) || resting.has(intentOf(step));
      if (!it || !isOpen(it) || !writer || rests || signal.aborted) continue;
      const after = it.notBefore > now() ? it : await sendOne(it, writer, signal);
      if (!isOpen(after)) continue;
      // Later steps of one intent wait for the earlier; a source that can't be reached is left alone.
      resting.add(intentOf(step));
      if (after !== it && after.failure && isFatal(after.failure)) resting.add(step.source);
    }
  };

  const undo: Outbox['undo'] = async (key, writers, signal) => {
    const it = (await load()).find((one) => one.step.key === key);
    if (!it || it.state === 'undone') return { ok: true, value: false };
    if (it.state === 'waiting' || it.state === 'refused') {
      await replace({ ...it, state: 'undone' });
      return { ok: true, value: true };
    }
    const writer = writers.get(it.step.source);
    if (it.state !== 'sent' || !it.receipt?.undo || !writer) return { ok: true, value: false };
    const done = await writer.undo(it.receipt, signal);
    if (!done.ok) return done;
    await replace({ ...it, state: 'undone' });
    return { ok: true, value: true };
  };

  return {
    put: (plan) =>
      alone(async () => {
        const known = await load();
        const fresh = plan.steps.filter((step) => !known.some((it) => it.step.key === step.key));
        if (fresh.length === 0) return;
        items = [
          ...known,
          ...fresh.map((step): Item => ({ step, state: 'waiting', attempts: 0, notBefore: 0 })),
        ];
        await shelf.save(items);
      }),
    flush: (writers, signal) => alone(() => flush(writers, signal)),
    items: () => alone(load),
    undo: (key, writers, signal) => alone(() => undo(key, writers, signal)),
    retry: (key) =>
      alone(async () => {
        const it = (await load()).find((one) => one.step.key === key && one.state === 'refused');
        if (it) await replace({ ...it, state: 'waiting', notBefore: 0 });
      }),
    forget: (before) =>
      alone(async () => {
        const isOver = ({ state, receipt, notBefore }: Item) =>
          (state === 'sent' || state === 'undone') && Math.max(receipt?.at ?? 0, notBefore) < before;
        items = (await load()).filter((it) => !isOver(it));
        await shelf.save(items);
      }),
  };
}
