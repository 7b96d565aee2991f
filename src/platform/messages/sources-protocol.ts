import * as v from 'valibot';
import type { Say } from '../../playbook/say';
import type { Connection, Intent, PreviewLine, Scope } from '../../sources/source';
import { entry, long, nothing, short } from './page-protocol';
import { who } from './who-protocol';

/** What the manager sets for one source. */
const sourceConfig = v.strictObject({
  source: short,
  /** Calls a day. */
  perDay: v.number(),
  mayWrite: v.boolean(),
  /** The rep's own id at the vendor. */
  ownerId: v.optional(short),
  /** How far back the first reading goes. */
  months: v.number(),
  segmentProperty: v.optional(short),
  personaProperty: v.optional(short),
  forms: v.array(v.strictObject({ guid: short, name: short, kind: v.optional(short) })),
});
/** Every connected source, as it shall be read. */
const config = v.array(sourceConfig);
export type SyncConfig = v.InferOutput<typeof config>;

const identifier = v.union([v.strictObject({ address: short }), v.strictObject({ slug: short })]);

/** Our own code made it of parsed parts; checked is that it is a thing of that name at all. */
const made = <T>(...fields: readonly (keyof T & string)[]) =>
  v.custom<T>((it) => typeof it === 'object' && it !== null && fields.every((field) => field in it));

/** One part of a source: does the key open it? */
export interface CheckLine {
  readonly scope: string;
  readonly required: boolean;
  readonly state: 'works' | 'missing' | 'untried';
  readonly says: Say;
}

/** Something that goes to a source, or went there. */
export interface WriteLine {
  readonly key: string;
  readonly source: string;
  /** What was done in the panel. */
  readonly what: 'log-touch' | 'reclassify';
  readonly state: 'waiting' | 'unsure' | 'sent' | 'undone' | 'refused';
  readonly says?: Say;
}

/** A source as the options show it. Times are ms since 1970. */
export interface SourceLine {
  readonly source: string;
  readonly label: string;
  readonly origins: readonly string[];
  readonly scopes: readonly Scope[];
  /** The browser lets us reach it. */
  readonly isAllowed: boolean;
  readonly connected?: {
    readonly at: number;
    readonly checks: readonly CheckLine[];
    readonly checkedAt: number;
    /** The rep, as the source names them. */
    readonly me: readonly string[];
    readonly isReading: boolean;
    readonly readAt?: number;
    readonly upToDateAt?: number;
    readonly remaining?: number;
    readonly trouble?: Say;
    /** Parts that could not be read the last time. */
    readonly told: readonly { readonly part: string; readonly says: Say }[];
    readonly nextTry: number;
    readonly spentToday: number;
    readonly writes: readonly WriteLine[];
  };
}

/** How a source stands for the prospect in sight. */
export interface LiveSource {
  readonly source: string;
  readonly label: string;
  readonly state: 'reading' | 'read' | 'failed' | 'waiting';
  /** When what is shown of this prospect was read there, ms since 1970; absent where nothing was. */
  readonly at?: number;
  /** What is wrong, and what to do. */
  readonly says?: Say;
  /** What the rep logs goes there too. */
  readonly writes: boolean;
}

/** What would be written, or why nothing can be. */
export interface Preview {
  readonly source: string;
  readonly label: string;
  readonly lines: readonly PreviewLine[];
  readonly says?: Say;
}

const intent = made<Intent>('does', 'key', 'who');
const wishes = v.variant('does', [
  v.strictObject({
    does: v.literal('log-touch'),
    who,
    kind: short,
    at: v.number(),
    note: v.optional(short),
  }),
  v.strictObject({
    does: v.literal('reclassify'),
    who,
    segment: v.optional(short),
    persona: v.optional(short),
    stage: v.optional(short),
    reason: short,
  }),
]);

/** Messages about connected sources. */
export const SOURCES_PROTOCOL = {
  'sources/state': entry('ui', nothing, v.array(made<SourceLine>('source', 'label', 'origins'))),
  /** `mine`: the rep's address at the vendor, where no account is known yet. */
  'sources/connect': entry(
    'ui',
    v.strictObject({ source: short, key: short, mine: v.optional(short) }),
    made<Connection>('works', 'checks'),
  ),
  /** Tries the kept key again. */
  'sources/check': entry('ui', v.strictObject({ source: short }), made<Connection>('works', 'checks')),
  'sources/disconnect': entry(
    'ui',
    v.strictObject({ source: short }),
    v.strictObject({ says: made<Say>('say') }),
  ),
  /** Reads now, whatever the back-off says. */
  'sources/read': entry('ui', v.strictObject({ source: short }), nothing),
  'sources/retry-write': entry('ui', v.strictObject({ key: short }), nothing),
  'sources/undo-write': entry('ui', v.strictObject({ key: short }), nothing),
  /** What logging or reclassifying would write there. Reads only. */
  'sources/preview': entry('ui', wishes, v.array(made<Preview>('source', 'lines'))),

  'syncer/test': entry(
    'background',
    v.strictObject({ config, source: short, isTrial: v.boolean(), mine: v.array(short) }),
    made<Connection>('works', 'checks'),
  ),
  /** Everything of one person, at every source. `anew`: however fresh it is. */
  'syncer/find': entry(
    'background',
    v.strictObject({ config, who: v.array(identifier), anew: v.boolean() }),
    v.strictObject({ changed: v.boolean() }),
  ),
  /** Changes at every source that is due; or at one, at once. */
  'syncer/round': entry('background', v.strictObject({ config, source: v.optional(short) }), nothing),
  'syncer/plan': entry(
    'background',
    v.strictObject({ config, intent }),
    v.array(made<Preview>('source', 'lines')),
  ),
  /** Sends what is due, and takes back what was taken back here. */
  'syncer/flush': entry('background', v.strictObject({ config }), v.strictObject({ undone: v.boolean() })),
  'syncer/retry': entry('background', v.strictObject({ config, key: short }), nothing),
  /** Stops what is done at a source that is no longer connected. */
  'syncer/stop': entry('background', v.strictObject({ source: short }), nothing),

  /** The page that reads sources asks for a request; the key is added where it is kept. */
  'door/fetch': entry(
    'ui',
    v.strictObject({
      source: short,
      isTrial: v.boolean(),
      url: short,
      method: v.picklist(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
      headers: v.record(v.string(), short),
      body: v.optional(long),
    }),
    v.union([
      v.strictObject({ status: v.number(), headers: v.record(v.string(), v.string()), body: v.string() }),
      v.strictObject({ failed: v.literal(true) }),
    ]),
  ),
  /** Something was read: of people, or of how a source stands. */
  'door/read': entry('ui', v.strictObject({ changed: v.boolean() }), nothing),
} as const;
