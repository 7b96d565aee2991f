import type { Preview } from '../../platform/messages/sources-protocol';
import type { SyncDb } from '../../platform/sync/db';
import { outbox as kept, undoing, type Waiting, waiting } from '../../platform/sync/state';
import { type Failure, sayFailure } from '../../sources/failure';
import { createOutbox } from '../../sources/outbox';
import type { Intent, Writer } from '../../sources/source';
import type { Opened } from './opened';

const MINUTE = 60_000;
const LONGEST = 6 * 3_600_000;
/** What was sent so long ago is no longer listed. */
const LISTED = 30 * 86_400_000;

/** Asking again will not help until somebody changes something. */
const REFUSALS: ReadonlySet<Failure['why']> = new Set([
  'missing',
  'ambiguous',
  'refused',
  'forbidden',
  'forbidden-scope',
]);

/** Taking back is given up then; the options page still lists it. */
const MOST = 20;

const pauseAfter = (attempts: number): number => Math.min(LONGEST, MINUTE * 2 ** (attempts - 1));
const none = new AbortController().signal;
const isOf = (key: string) => (it: { readonly step: { readonly key: string } }) =>
  it.step.key.startsWith(`${key}/`);
const isSame = (a: Waiting, b: Waiting) => a.intent.key === b.intent.key && a.source === b.source;

function later(it: Waiting, failure: Failure, now: number): Waiting {
  const attempts = it.attempts + 1;
  const until = 'until' in failure ? failure.until : 0;
  return {
    ...it,
    attempts,
    failure,
    notBefore: Math.max(until, now + pauseAfter(attempts)),
    refused: REFUSALS.has(failure.why),
  };
}

/**
 * Hands what a rep did to the sources that may have it. First it waits here, then, once the source was asked what it
 * means there, in the outbox. Each move is written down before the next: a restart at any point sends nothing twice.
 */
export function writing(db: SyncDb, now: () => number) {
  const outbox = createOutbox({ load: () => kept.read(db), save: (items) => kept.write(db, items) }, now);
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const writersOf = (all: readonly Opened[]): Map<string, Writer> =>
    new Map(all.flatMap(({ config, source }) => (source.write ? [[config.source, source.write]] : [])));

  const planOne = async (it: Waiting, writer: Writer, signal: AbortSignal): Promise<unknown> => {
    const plan = await writer.plan(it.intent, signal);
    if (!plan.ok) {
      if (plan.failure.why === 'cancelled') return undefined;
      const putOff = later(it, plan.failure, now());
      return waiting.edit(db, (all) => all.map((one) => (isSame(one, it) ? putOff : one)));
    }
    // In the outbox first: dying between the two puts the same plan again, which is no second one.
    await outbox.put(plan.value);
    return waiting.edit(db, (all) => all.filter((one) => !isSame(one, it)));
  };

  /** Takes one act back, the last step first. What may be under way is looked at again later. */
  const undoOne = async (
    key: string,
    writers: ReadonlyMap<string, Writer>,
  ): Promise<'over' | 'undone' | 'later'> => {
    await waiting.edit(db, (all) => all.filter(({ intent }) => intent.key !== key));
    let came: 'over' | 'undone' = 'over';
    for (const { step, state } of (await outbox.items()).filter(isOf(key)).toReversed()) {
      if (state === 'sending' || state === 'unsure') return 'later';
      const undone = await outbox.undo(step.key, writers, none);
      if (!undone.ok) return REFUSALS.has(undone.failure.why) ? 'over' : 'later';
      if (undone.value) came = 'undone';
    }
    return came;
  };

  const undoDue = async (writers: ReadonlyMap<string, Writer>): Promise<boolean> => {
    let isUndone = false;
    for (const it of await undoing.read(db)) {
      if (it.notBefore > now()) continue;
      const came = await undoOne(it.key, writers);
      isUndone ||= came === 'undone';
      const attempts = it.attempts + 1;
      const again = { ...it, attempts, notBefore: now() + pauseAfter(attempts) };
      await undoing.edit(db, (all) =>
        all.flatMap((one) =>
          one.key !== it.key ? [one] : came === 'later' && attempts < MOST ? [again] : [],
        ),
      );
    }
    return isUndone;
  };

  /** Plans, sends and takes back what is due. True where something was taken back at a source. */
  const flush = (all: readonly Opened[]): Promise<boolean> =>
    alone(async () => {
      const writers = writersOf(all);
      for (const it of await waiting.read(db)) {
        const writer = writers.get(it.source);
        const opened = all.find(({ config }) => config.source === it.source);
        const isDue = !it.refused && it.notBefore <= now();
        if (writer && opened && isDue) await planOne(it, writer, opened.signal);
      }
      // Before anything is sent: what was taken back meanwhile never is.
      const isUndone = await undoDue(writers);
      await outbox.flush(writers, none);
      await outbox.forget(now() - LISTED);
      return isUndone;
    });

  return {
    flush,
    /** Tries again what was refused. */
    async retry(key: string, all: readonly Opened[]): Promise<void> {
      await alone(async () => {
        await waiting.edit(db, (before) =>
          before.map((it) => (it.intent.key === key ? { ...it, notBefore: 0, refused: false } : it)),
        );
        for (const { step } of (await outbox.items()).filter(isOf(key))) await outbox.retry(step.key);
      });
      await flush(all);
    },
    /** What was not sent to a source never will be. */
    drop: (source: string): Promise<void> =>
      alone(async () => {
        await waiting.edit(db, (all) => all.filter((it) => it.source !== source));
        for (const { step } of await outbox.items())
          if (step.source === source) await outbox.undo(step.key, new Map(), none);
      }),
    /** What would be written, source by source. */
    preview: (intent: Intent, all: readonly Opened[]): Promise<Preview[]> =>
      Promise.all(
        all.flatMap(({ source, signal }) => {
          const { label, id } = source.about;
          const plan = source.write?.plan(intent, signal);
          if (!plan) return [];
          return [
            plan.then((it): Preview => {
              if (it.ok) return { source: id, label, lines: it.value.preview };
              return { source: id, label, lines: [], says: sayFailure(it.failure, label) };
            }),
          ];
        }),
      ),
  };
}
