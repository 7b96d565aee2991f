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

const DEED_KINDS: ReadonlyMap<string, Deed['kind']> = new Map(DEEDS.map((it) => [it, it]));

/** Counts what else a list could be of, while everybody is gone through. */
function tally(now: number) {
  const segments = new Map<string, number>();
  const deeds = new Map<string, { readonly set: Deed; people: number }>();
  return {
    count({ touches }: Stored, { prospect: { segment } }: History) {
      if (segment && segment.length <= LINE) segments.set(segment, (segments.get(segment) ?? 0) + 1);
      const done = new Set<string>();
      for (const { at, kind: of, title } of touches) {
        const kind = at > now - RECENT ? DEED_KINDS.get(of) : undefined;
        if (!kind || !title || title.length > LINE) continue;
        const key = `${kind} ${title}`;
        if (done.has(key)) continue;
        done.add(key);
        const deed = deeds.get(key);
        if (deed) deed.people++;
        else deeds.set(key, { set: { of: 'did', kind, title }, people: 1 });
      }
    },
    /** What most did lately, then the segments. */
    offers: (): Offer[] => [
      ...[...deeds.values()]
        .sort((a, b) => b.people - a.people)
        .slice(0, DEEDS_OFFERED)
        // A copy: what was told stays as it was told.
        .map((it) => ({ ...it })),
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
