import * as v from 'valibot';
import type { Say } from '../../playbook/say';
import { USUAL_FOLDING } from '../../story/identity/mailbox';
import type { Ignored } from '../../story/ignoring';
import { GROUPS } from '../../story/rank';
import type { ReviewContext } from '../../story/review/types';
import type { Selves, Telling, Verdict } from '../../story/telling';
import type { Dismissal, Prospect, SourceReading } from '../../story/touch';
import { DRAFT_PROTOCOL } from './draft-protocol';
import { LEARN_PROTOCOL } from './learn-protocol';
import { entry, long, nothing, PAGE_PROTOCOL, short, verdict } from './page-protocol';
import { PLAYBOOK_PROTOCOL } from './playbook-protocol';
import { PRIVACY_PROTOCOL } from './privacy-protocol';
import { type LiveSource, SOURCES_PROTOCOL } from './sources-protocol';
import { TEAM_PROTOCOL } from './team-protocol';
import { act, type Recognition, WHO_PROTOCOL, who } from './who-protocol';

export type { Ask, Marked } from './draft-protocol';
export { asSight, type Badge } from './page-protocol';
export type { Handle } from './who-protocol';

/** One of several people in sight. */
export interface PersonLine {
  /** Address in sight, or the slug where none is known. */
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
}

/** A mail that was sent in Gmail and is not logged yet. */
export interface SentMail {
  readonly id: string;
  readonly subject?: string;
  /** Who it went to, where that is nobody shown. */
  readonly to?: { readonly id: string; readonly name: string };
  /** ms since 1970 */
  readonly at: number;
}

/** Stages of the playbook; segments and personas of playbook and history. */
export interface Choices {
  readonly stages: readonly { readonly id: string; readonly label: string }[];
  readonly segments: readonly string[];
  readonly personas: readonly string[];
}

/** What the panel shows. */
export type View =
  | { readonly state: 'no-history' }
  | { readonly state: 'nobody'; readonly sent: readonly SentMail[] }
  | { readonly state: 'account-off'; readonly account: string }
  | { readonly state: 'not-understood'; readonly site: 'gmail' | 'linkedin' }
  | {
      readonly state: 'someone';
      /** Everybody in sight, the leading one first. */
      readonly people: readonly PersonLine[];
      /** What is done is done for whoever is known by this: the address, slug or id in sight. */
      readonly id: string;
      readonly prospect: Prospect;
      readonly telling: Telling;
      /** ms since 1970, when it was told. */
      readonly now: number;
      readonly recognised: Recognition;
      readonly readings: readonly SourceReading[];
      /** A compose is open that text can go into. */
      readonly canInsert: boolean;
      readonly answering: boolean;
      /** The draft in sight; absent where the panel's own text box serves. */
      readonly draft?: string;
      /** What the rep ignores: in drafts to this person, and for good, unless that is locked. */
      readonly ignored: {
        readonly here: readonly Ignored[];
        readonly never: readonly Ignored[];
        readonly mayNever: boolean;
      };
      /** Who the rep is, so that "You wrote" can be told from "Sam wrote". */
      readonly me?: Selves;
      /** What a draft to them is reviewed against. */
      readonly review?: ReviewContext;
      /** Mails of which the rep has not said whether they count: all to them, and those that went out just now. */
      readonly sent: readonly SentMail[];
      /** What the rep can choose from when a class looks wrong. */
      readonly choices: Choices;
      /** Warnings that were said to be wrong. */
      readonly dismissed: readonly Dismissal[];
      /** How the connected sources stand for them. */
      readonly live?: readonly LiveSource[];
    };

/** Our own background built it from parsed parts; the panel checks what kind it is before it draws. */
const view = v.custom<View>(
  (it) =>
    typeof it === 'object' &&
    it !== null &&
    ['no-history', 'nobody', 'account-off', 'not-understood', 'someone'].includes(
      (it as { state: string }).state,
    ),
);

const selves = v.strictObject({
  addresses: v.array(short),
  names: v.array(short),
  ids: v.array(short),
});

/** What a rep can log by hand. */
export const LOGGED = [
  'sales-called',
  'sales-left-voicemail',
  'sales-talked',
  'sales-met',
  'sales-messaged',
  'sales-emailed',
] as const;

/** Rules of one card. */
const rules = v.pipe(v.array(short), v.nonEmpty());

/** What the rep or manager sets on this device. */
export const settings = v.strictObject({
  me: selves,
  team: selves,
  /** After a mail is sent in Gmail: log it as a touch? */
  logSent: v.optional(v.picklist(['ask', 'always', 'never']), 'ask'),
  /** What of an address may differ where it is the same mailbox. */
  folding: v.optional(v.strictObject({ plus: v.boolean(), dots: v.boolean() }), USUAL_FOLDING),
  /** Gmail accounts in which nothing is read. */
  accountsOff: v.array(short),
  neverContact: v.strictObject({
    addresses: v.array(short),
    domains: v.array(short),
    companies: v.array(short),
  }),
});
export type Settings = v.InferOutput<typeof settings>;

const generation = v.strictObject({
  id: v.number(),
  label: short,
  source: short,
  at: v.number(),
  imported: v.number(),
  unchanged: v.number(),
  rejected: v.number(),
});

const found = v.strictObject({
  id: short,
  name: short,
  company: v.optional(short),
});

/** Our own background made it of ids and slots. */
const sentence = v.custom<Say>(
  (it) => typeof it === 'object' && it !== null && typeof (it as { say?: unknown }).say === 'string',
);

/** What a prospect did, by which a set is named: after a webinar, everybody who signed up for it. */
export const DEEDS = [
  'webinar-registered',
  'webinar-attended',
  'event-attended',
  'content-downloaded',
  'form-submitted',
] as const;

/** Whom the follow-up list is of. */
const listSet = v.variant('of', [
  v.strictObject({ of: v.literal('everybody') }),
  v.strictObject({ of: v.literal('segment'), segment: short }),
  v.strictObject({ of: v.literal('did'), kind: v.picklist(DEEDS), title: short }),
]);
export type ListSet = v.InferOutput<typeof listSet>;

const listRow = v.strictObject({
  /** An address, else a LinkedIn slug. */
  id: short,
  name: short,
  company: v.optional(short),
  verdict,
  group: v.picklist(GROUPS),
  weight: v.number(),
  /** ms since 1970 */
  lastAt: v.optional(v.number()),
  reason: sentence,
  /** What to do, and what to write with. */
  move: sentence,
  asset: v.optional(short),
});
export type ListRow = v.InferOutput<typeof listRow>;

const listPortion = v.strictObject({
  rows: v.array(listRow),
  /** Ask again with it; absent: that is all. */
  next: v.optional(v.number()),
  /** How many prospects there are to go through. */
  of: v.number(),
  /** What else the list could be of, with how many people each, as far as was read. */
  sets: v.array(v.strictObject({ set: listSet, people: v.number() })),
});
export type ListPortion = v.InferOutput<typeof listPortion>;

/** Every message: who may send it, what it asks, what comes back. */
export const PROTOCOL = {
  ...PAGE_PROTOCOL,
  ...TEAM_PROTOCOL,
  ...SOURCES_PROTOCOL,
  ...DRAFT_PROTOCOL,
  ...PLAYBOOK_PROTOCOL,
  ...LEARN_PROTOCOL,
  ...PRIVACY_PROTOCOL,
  ...WHO_PROTOCOL,

  'panel/view': entry(
    'ui',
    v.union([
      v.strictObject({ windowId: v.number(), chosen: v.optional(short) }),
      v.strictObject({ tabId: v.number(), chosen: v.optional(short) }),
      v.strictObject({ prospect: short }),
      v.strictObject({ linkedin: short }),
    ]),
    view,
  ),
  'panel/find': entry('ui', v.strictObject({ words: short }), v.array(found)),
  /** A call, a talk, a message: counted at once. `at` in ms since 1970, not in the future. */
  'panel/log': entry(
    'ui',
    v.strictObject({ who, kind: v.picklist(LOGGED), at: v.number(), note: v.optional(short) }),
    act,
  ),
  /** Marketing's guess was wrong: what is right, and why. */
  'panel/reclassify': entry(
    'ui',
    v.strictObject({
      who,
      segment: v.optional(short),
      persona: v.optional(short),
      stage: v.optional(short),
      reason: v.pipe(short, v.trim(), v.nonEmpty()),
    }),
    act,
  ),
  /** "This warning is wrong"; `until` in ms since 1970, absent: until something new happens. */
  'panel/dismiss': entry(
    'ui',
    v.strictObject({ who, rules, reason: v.optional(short), until: v.optional(v.number()) }),
    nothing,
  ),
  'panel/undismiss': entry('ui', v.strictObject({ who, rules }), nothing),
  /** Undoes what was logged or reclassified. */
  'panel/take-back': entry(
    'ui',
    v.strictObject({ who, touch: short }),
    v.strictObject({ done: v.boolean() }),
  ),
  /** Answers "log the mail you sent?", now and, where `from now on` is said, for good. */
  'panel/log-sent': entry('ui', v.strictObject({ sent: short, log: v.boolean(), always: v.boolean() }), act),
  /** A panel beside a window names it; the small-window panel names the tab it follows. */
  'panel/insert': entry(
    'ui',
    v.union([
      v.strictObject({ windowId: v.number(), text: long }),
      v.strictObject({ tabId: v.number(), text: long }),
    ]),
    v.strictObject({ inserted: v.boolean() }),
  ),
  /** Lines of the follow-up list, a portion at a time, unsorted. `run`: the asker's own name for this reading. */
  'list/follow-up': entry(
    'ui',
    v.strictObject({ set: listSet, run: short, cursor: v.number() }),
    listPortion,
  ),
  /** What is in sight in a window, or what is stored, has changed. No window: any. */
  'to-panel/changed': entry('background', v.strictObject({ windowId: v.optional(v.number()) }), nothing),

  'options/state': entry(
    'ui',
    nothing,
    v.strictObject({
      prospects: v.number(),
      touches: v.number(),
      generations: v.array(generation),
      settings,
      accounts: v.array(short),
    }),
  ),
  /** The import worker has switched a generation in; answers once every reader sees it. */
  'options/history-changed': entry('ui', nothing, nothing),
  'options/undo-import': entry('ui', nothing, v.strictObject({ undone: v.optional(generation) })),
  'options/save-settings': entry('ui', settings, nothing),
  'options/erase-all': entry('ui', nothing, nothing),
} as const;

export type Protocol = typeof PROTOCOL;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = v.InferOutput<Protocol[N]['request']>;
export type Response<N extends MessageName> = v.InferOutput<Protocol[N]['response']>;
