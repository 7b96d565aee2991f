import * as v from 'valibot';
import type { Sight } from '../../sites/sight';
import type { Verdict } from '../../story/telling';

/** Who may send a message: our content script in a tab's top frame, one of our own pages, or the background. */
export type Sender = 'page' | 'ui' | 'background';

export const short = v.pipe(v.string(), v.maxLength(2_000));
export const long = v.pipe(v.string(), v.maxLength(200_000));

const seenPerson = v.strictObject({
  address: v.optional(short),
  slug: v.optional(short),
  leadId: v.optional(short),
  memberId: v.optional(short),
  name: v.optional(short),
  company: v.optional(short),
  title: v.optional(short),
  field: v.picklist(['to', 'cc', 'bcc', 'sender', 'recipient', 'profile', 'message', 'lead']),
});

const seenCompose = v.strictObject({
  id: short,
  surface: v.picklist(['window', 'full-screen', 'pop-out', 'inline']),
  minimised: v.boolean(),
  people: v.pipe(v.array(seenPerson), v.maxLength(500)),
  subject: v.optional(short),
  thread: v.optional(short),
});

export const sight = v.strictObject({
  site: v.picklist(['gmail', 'linkedin']),
  state: v.picklist(['someone', 'nobody', 'not-understood']),
  where: v.optional(v.picklist(['compose', 'thread', 'profile', 'messaging', 'bubble', 'lead'])),
  people: v.pipe(v.array(seenPerson), v.maxLength(500)),
  composes: v.pipe(v.array(seenCompose), v.maxLength(50)),
  account: v.optional(short),
  answering: v.optional(v.strictObject({ from: short, text: long })),
  draft: v.optional(long),
}) satisfies v.GenericSchema<unknown, unknown>;

export const verdict = v.picklist(['stop', 'hold', 'ready', 'unknown'] as const satisfies readonly Verdict[]);

/** What the badge in a compose says; `wait`: the next step is to wait. */
const badge = v.strictObject({
  compose: short,
  verdict,
  count: v.number(),
  wait: v.optional(v.boolean()),
});
export type Badge = v.InferOutput<typeof badge>;

export const nothing = v.strictObject({});
export const mayRead = v.strictObject({ reads: v.boolean() });

/** A message: who may send it, what it asks, what comes back. */
export const entry = <Q extends v.GenericSchema, A extends v.GenericSchema>(
  from: Sender,
  request: Q,
  response: A,
) => ({
  from,
  request,
  response,
});

/** Messages from and to content scripts. They carry no other: each of these bytes is loaded into every tab. */
export const PAGE_PROTOCOL = {
  /** A page asks whether it may read at all. */
  'page/hello': entry('page', v.strictObject({ account: v.optional(short) }), mayRead),
  /** A page tells who is in sight; gets what the badges say. */
  'page/sight': entry('page', sight, v.strictObject({ badges: v.array(badge) })),
  /** A mail was sent from a compose to these people. */
  'page/sent': entry(
    'page',
    v.strictObject({
      people: v.pipe(v.array(seenPerson), v.maxLength(500)),
      subject: v.optional(short),
      account: v.optional(short),
    }),
    v.strictObject({}),
  ),
  /** The rep clicked the badge. */
  'page/open-panel': entry(
    'page',
    v.strictObject({ /** A window without toolbar can have no side panel. */ bare: v.boolean() }),
    v.strictObject({ opened: v.picklist(['panel', 'window', 'none']) }),
  ),
  /** A compose is open: the script that helps while the rep writes is wanted. */
  'page/writing-help': entry('page', nothing, nothing),
  /** History or settings changed: ask again. */
  'to-page/wake': entry('background', nothing, nothing),
  /** Puts text into the leading compose at the cursor. */
  'to-page/insert': entry(
    'background',
    v.strictObject({ text: long }),
    v.strictObject({ inserted: v.boolean() }),
  ),
} as const;

/** The schema and the sites' own shape are one: this fails to compile when they part. */
export const asSight = (it: v.InferOutput<typeof sight>): Sight => it as Sight;
