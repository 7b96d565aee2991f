import {
  DEEDS,
  type ListPortion,
  type ListRow,
  type ListSet,
  type Request,
} from '../platform/messages/protocol';
import type { Stored } from '../platform/store/store';
import { type FollowUp, followUpOf } from '../story/follow-up';
import type { History } from '../story/touch';
import { everybody, tellableBy } from './everybody';
import { forAWhile, inPortions, type Reading } from './portions';
import type { Ground } from './view';

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

/** One way through everybody, a portion at a time. */
async function reading(ground: Ground, set: ListSet): Promise<Reading<ListPortion>> {
  const people = await everybody(ground);
  const tellable = tellableBy(ground);
  const seen = tally(ground.now);
  const pass = async () => {
    const next = await people.next();
    if (next) seen.count(next.stored, next.history);
    return next;
  };
  const lineOf = (history: History): ListRow | undefined => {
    const it = tellable(history.prospect);
    return it && rowOf(it.id, followUpOf(history, ground.playbook, it.situation));
  };

  return {
    at: people.at,
    async skipTo(cursor) {
      while (people.at() < cursor && (await pass()));
    },
    async portion(patience) {
      const rows: ListRow[] = [];
      const isAll = await forAWhile(patience, async () => {
        const next = await pass();
        const row = next && isIn(set, next.stored, next.history) && lineOf(next.history);
        if (row) rows.push(row);
        return !next;
      });
      return { rows, ...(isAll ? {} : { next: people.at() }), of: people.of, sets: seen.offers() };
    },
    end: people.end,
  };
}

/** Answers `list/follow-up`. */
export const followUpLists = (ground: () => Promise<Ground>, idle?: number) =>
  inPortions(
    async ({ set }: Request<'list/follow-up'>): Promise<Reading<ListPortion>> => reading(await ground(), set),
    idle,
  );
