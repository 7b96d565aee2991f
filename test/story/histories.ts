import { DEFAULT_PLAYBOOK } from '../../src/playbook/default';
import type { Playbook } from '../../src/playbook/types';
import { tell } from '../../src/story/tell';
import type { Selves, Situation, Telling, Warning } from '../../src/story/telling';
import { DAY } from '../../src/story/time';
import { type History, KINDS, type Kind, type Prospect, type Touch } from '../../src/story/touch';

/** Noon UTC, so that days do not hang on the machine's time zone. */
export const NOW = Date.UTC(2025, 10, 20, 12);

const BY: Record<string, Touch['by']> = {
  delivered: 'marketing',
  'delivery-failure': 'marketing',
  attempt: 'sales',
  conversation: 'sales',
  state: 'sales',
};

let count = 0;

/** A touch `days` before NOW (negative: to come). */
export function touch(kind: Kind, days: number, more: Partial<Touch> = {}): Touch {
  return {
    id: `t${++count}`,
    at: NOW - Math.round(days * DAY),
    kind,
    by: BY[KINDS[kind]] ?? 'prospect',
    source: 'files',
    ...more,
  };
}

export const JANE: Prospect = {
  addresses: ['jane@northwind.example'],
  slugs: [],
  name: 'Jane Doe',
  company: 'Northwind Foods',
};

export const history = (touches: readonly Touch[], more: Partial<History> = {}): History => ({
  prospect: JANE,
  touches,
  match: { by: touches.length > 0 ? 'address' : 'none', candidates: [] },
  readings: [],
  colleagues: [],
  dismissals: [],
  ...more,
});

export const NOBODY: Selves = { addresses: [], names: [], ids: [] };
export const situation = (more: Partial<Situation> = {}): Situation => ({
  now: NOW,
  channel: 'mail',
  me: NOBODY,
  team: NOBODY,
  ...more,
});

export const playbook = (more: Partial<Playbook> = {}): Playbook => ({ ...DEFAULT_PLAYBOOK, ...more });

/** Tells the story of these touches. */
export const told = (
  touches: readonly Touch[],
  {
    inSight,
    book,
    ...more
  }: { inSight?: Partial<Situation>; book?: Partial<Playbook> } & Partial<History> = {},
): Telling => tell(history(touches, more), playbook(book), situation(inSight));

/** `rule severity`, in the order shown. */
export const firing = ({ warnings }: Telling): string[] => warnings.map((it) => `${it.rule} ${it.severity}`);

/** The warning of a rule, where it fires. */
export const warningOf = ({ warnings }: Telling, rule: string): Warning | undefined =>
  warnings.find((it) => it.rule === rule);

/** How strictly a rule fires for these touches; undefined where it does not. */
export const severityOf = (rule: string, ...of: Parameters<typeof told>): string | undefined =>
  warningOf(told(...of), rule)?.severity;

/** A millisecond, in days: what lies just beyond a threshold. */
export const MS = 1 / 86_400_000;

/** Somebody in sales who is known. */
export const SAM = { addresses: ['sam.seller@ours.example'], names: ['Sam Seller'], ids: ['4711'] };
