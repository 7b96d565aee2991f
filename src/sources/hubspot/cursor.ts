import * as v from 'valibot';

const ms = v.pipe(v.number(), v.finite());

/** Where the reading of changes has got to. Times are the vendor's own: our clock may be wrong. */
const cursor = v.object({
  v: v.literal(1),
  /** What is read now, in this order; then the round is done. */
  phase: v.picklist(['again', 'contacts', 'mail', 'forms', 'deletions']),
  contacts: v.object({
    from: ms,
    /** More contacts changed in one millisecond than fit a page: that one is walked by id. */
    within: v.optional(v.object({ at: ms, id: v.string() })),
    /** Contacts of the last minutes by id and time of change, so that they are not read twice. */
    seen: v.record(v.string(), ms),
  }),
  /** Contacts of which a part failed for a passing reason, and how often. */
  again: v.record(v.string(), v.number()),
  /** `lost`: how often in this round the vendor no longer knew the offset. */
  mail: v.object({ from: ms, offset: v.optional(v.string()), newest: ms, lost: v.number() }),
  forms: v.record(
    v.string(),
    v.object({ from: ms, after: v.optional(v.string()), newest: ms, lost: v.number() }),
  ),
  /** Forms done in this round. */
  formsDone: v.array(v.string()),
  deletions: v.object({ from: ms, after: v.optional(v.string()), newest: ms, readAt: ms }),
});
export type Cursor = v.InferOutput<typeof cursor>;

export const firstCursor = (from: number): Cursor => ({
  v: 1,
  phase: 'again',
  contacts: { from, seen: {} },
  again: {},
  mail: { from, newest: from, lost: 0 },
  forms: {},
  formsDone: [],
  deletions: { from, newest: from, readAt: 0 },
});

export const writeCursor = (it: Cursor): string => JSON.stringify(it);

/** Nothing for what is no cursor of ours. */
export function readCursor(text: string): Cursor | undefined {
  try {
    const parsed = v.safeParse(cursor, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
