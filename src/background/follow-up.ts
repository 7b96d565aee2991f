import {
  DEEDS,
  type ListPortion,
  type ListRow,
  type ListSet,
  type Request,
} from '../platform/messages/protocol';
import type { Stored } from '../platform/store/store';
import { type FollowUp, followUpOf } from '../story/follow-up';
import type { Selves } from '../story/telling';
import type { History, SourceReading } from '../story/touch';
import { asHistory } from './histories';
import { type Ground, myself } from './view';
import { prospectTest } from './who';

/** How long one portion may take, in ms: the first is quick, so that rows show at once. */
const FIRST = 40;
const LATER = 150;
/** A reading that nobody goes on with is let go: it holds back clearing away after imports. In ms. */
const IDLE = 10_000;
/** Whom to follow up after something of the last days; longer ago it is no reason any more. */
const RECENT = 90 * 86_400_000;
const DEEDS_OFFERED = 25;
const SEGMENTS_OFFERED = 100;
/** What a file holds may be longer than a line can show, or a message carry. */
const LINE = 300;

type Deed = Extract<ListSet, { of: 'did' }>;
type Offer = ListPortion['sets'][number];

const deedsOf = ({ touches }: Stored): Deed[] =>
  touches.flatMap((it) => {
    const kind = DEEDS.find((deed) => deed === it.kind);
    return kind && it.title && it.title.length <= LINE ? [{ of: 'did', kind, title: it.title }] : [];
  });

const keyOf = (set: ListSet): string => JSON.stringify(set);

/** Counts what else a list could be of, while everybody is gone through. */
function tally(now: number) {
  const segments = new Map<string, number>();
  const deeds = new Map<string, Offer>();
  return {
    count(stored: Stored, { prospect }: History) {
      const { segment } = prospect;
      if (segment && segment.length <= LINE) segments.set(segment, (segments.get(segment) ?? 0) + 1);
      const recent = { ...stored, touches: stored.touches.filter((it) => it.at > now - RECENT) };
      for (const [key, set] of new Map(deedsOf(recent).map((it) => [keyOf(it), it])))
        deeds.set(key, { set, people: (deeds.get(key)?.people ?? 0) + 1 });
    },
    /** What most did lately, then the segments. */
    offers: (): Offer[] => [
      ...[...deeds.values()].sort((a, b) => b.people - a.people).slice(0, DEEDS_OFFERED),
      ...[...segments]
        .sort(([, a], [, b]) => b - a)
        .slice(0, SEGMENTS_OFFERED)
        .map(([segment, people]) => ({ set: { of: 'segment', segment } as const, people })),
    ],
  };
}

function isIn(set: ListSet, stored: Stored, { prospect }: History): boolean {
  if (set.of === 'everybody') return true;
  if (set.of === 'segment') return prospect.segment === set.segment;
  return stored.touches.some((it) => it.kind === set.kind && it.title === set.title);
}

const rowOf = (
  id: string,
  { prospect, verdict, group, weight, lastAt, reason, move }: FollowUp,
): ListRow => ({
  id,
  name: (prospect.name ?? id).slice(0, LINE),
  ...(prospect.company ? { company: prospect.company.slice(0, LINE) } : {}),
  verdict,
  group,
  weight,
  ...(lastAt === undefined ? {} : { lastAt }),
  reason,
  move: move.title,
  ...(move.asset ? { asset: move.asset.title.slice(0, LINE) } : {}),
});

function lineOf(
  ground: Ground,
  me: Selves,
  isProspect: ReturnType<typeof prospectTest>,
  history: History,
): ListRow | undefined {
  const { addresses, slugs } = history.prospect;
  const [address] = addresses;
  const id = address ?? slugs[0];
  if (!id || (address && !isProspect({ address, field: 'to' }))) return undefined;
  const channel = address ? ('mail' as const) : ('linkedin' as const);
  const situation = { now: ground.now, channel, me, team: ground.settings.team };
  return rowOf(id, followUpOf(history, ground.playbook, situation));
}

async function* one(batches: AsyncIterable<readonly Stored[]>): AsyncGenerator<Stored> {
  for await (const batch of batches) yield* batch;
}

/** One way through everybody, a portion at a time. */
async function reading(ground: Ground, set: ListSet) {
  const people = one(ground.store.everybody());
  const [readings, { prospects }]: [readonly SourceReading[], { prospects: number }] = await Promise.all([
    ground.store.readings(),
    ground.store.count(),
  ]);
  const me = myself(ground);
  const isProspect = prospectTest(me.addresses);
  const seen = tally(ground.now);
  let passed = 0;

  const pass = async (): Promise<{ stored: Stored; history: History } | undefined> => {
    const next = await people.next();
    if (next.done) return undefined;
    passed++;
    const stored = next.value;
    const history = asHistory(stored, readings);
    seen.count(stored, history);
    return { stored, history };
  };

  return {
    at: () => passed,
    /** Passes over those that an earlier worker has told of. */
    async skipTo(cursor: number) {
      while (passed < cursor && (await pass()));
    },
    async portion(patience: number): Promise<ListPortion> {
      const rows: ListRow[] = [];
      const until = performance.now() + patience;
      let isAll = false;
      do {
        const next = await pass();
        isAll = !next;
        const row =
          next && isIn(set, next.stored, next.history) && lineOf(ground, me, isProspect, next.history);
        if (row) rows.push(row);
      } while (!isAll && performance.now() < until);
      return { rows, ...(isAll ? {} : { next: passed }), of: prospects, sets: seen.offers() };
    },
    end: () => people.return(undefined),
  };
}

/** Answers `list/follow-up`: keeps each reading open between its portions; after a worker's death, goes on where it was. */
export function followUpLists(ground: () => Promise<Ground>, idle = IDLE) {
  const open = new Map<
    string,
    { it: Awaited<ReturnType<typeof reading>>; timer: ReturnType<typeof setTimeout> }
  >();

  const take = async ({ run, set, cursor }: Request<'list/follow-up'>) => {
    const kept = open.get(run);
    open.delete(run);
    clearTimeout(kept?.timer);
    if (kept?.it.at() === cursor) return kept.it;
    await kept?.it.end();
    const anew = await reading(await ground(), set);
    await anew.skipTo(cursor);
    return anew;
  };

  return async (asked: Request<'list/follow-up'>): Promise<ListPortion> => {
    const it = await take(asked);
    try {
      const portion = await it.portion(asked.cursor === 0 ? FIRST : LATER);
      if (portion.next === undefined) await it.end();
      else open.set(asked.run, { it, timer: setTimeout(() => drop(asked.run), idle) });
      return portion;
    } catch (error) {
      await it.end();
      throw error;
    }
  };

  function drop(run: string) {
    const kept = open.get(run);
    open.delete(run);
    void kept?.it.end();
  }
}
