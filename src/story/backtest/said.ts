import type { RuleId, Severity } from '../../playbook/types';
import type { Book } from '../book';
import { factsFrom } from '../facts';
import type { Moment } from '../moments';
import type { Selves, Situation, Verdict } from '../telling';
import { within } from '../time';
import type { Dismissal, History, Prospect } from '../touch';
import { verdictOf } from '../verdict';
import { firedRules } from '../warnings';
import { selvesOf, whose } from '../whose';
import type { Occasion } from './attempts';
import { asKnown } from './known';
import { ANSWER_DAYS } from './outcome';

/** What the playbook would have said before an attempt. */
export interface Said {
  readonly verdict: Verdict;
  readonly rules: readonly { readonly rule: RuleId; readonly severity: Severity }[];
  /** The stage they stood at; absent where nothing spoke for one. */
  readonly stage?: string;
}

export interface Side {
  readonly me: Selves;
  readonly team: Selves;
}

const NOBODY: Selves = { addresses: [], names: [], ids: [] };
const both = (a: Selves, b: Selves): Selves => ({
  addresses: [...a.addresses, ...b.addresses],
  names: [...a.names, ...b.names],
  ids: [...a.ids, ...b.ids],
});

/** Whose eyes an attempt is seen with: its rep's. A stranger's team is not known. */
export function sidesOf({ me, team }: Side): (rep: string | undefined) => Side {
  const known = new Map<string | undefined, Side>();
  const sideOf = (rep: string | undefined): Side => {
    if (!rep?.trim()) return { me: NOBODY, team: NOBODY };
    const itIs = whose(rep, me, team);
    if (itIs === 'me') return { me, team };
    return { me: selvesOf(rep), team: itIs === 'team' ? both(me, team) : NOBODY };
  };
  return (rep) => {
    const side = known.get(rep) ?? sideOf(rep);
    known.set(rep, side);
    return side;
  };
}

const BY_SALES = new Set<Moment['role']>(['attempt', 'conversation']);

/**
 * What follows theirs, with nothing of sales between, is most likely an answer in the open thread. Neither this nor
 * the channel asks what kind of attempt it was: the panel would have said the same before a call and a mail.
 */
function answered({ at }: Occasion, before: readonly Moment[]): Pick<Situation, 'answering'> {
  const last = before.findLast(
    (it) => it.role === 'reply' || it.role === 'hand-raise' || BY_SALES.has(it.role),
  );
  const isTheirs = last?.kind === 'replied' && within(last.at, at, ANSWER_DAYS);
  // Its words decide nothing: what a machine answered is not in the record.
  return isTheirs ? { answering: { text: '' } } : {};
}

export interface Person {
  readonly prospect: Prospect;
  readonly dismissals: readonly Dismissal[];
}

/** Judges an occasion by what stood before it, and by nothing else. */
export function saidBefore(
  occasion: Occasion,
  before: readonly Moment[],
  { prospect, dismissals }: Person,
  book: Book,
  side: Side,
): Said {
  const { at } = occasion;
  const history: History = {
    prospect: asKnown(prospect, before),
    touches: [],
    match: { by: 'address', candidates: [] },
    readings: [],
    colleagues: [],
    dismissals: dismissals.filter((it) => it.at < at),
  };
  const situation: Situation = {
    now: at,
    channel: prospect.addresses.length > 0 ? 'mail' : 'linkedin',
    ...side,
    ...answered(occasion, before),
  };
  const facts = factsFrom({ moments: before, ignored: [] }, history, book, situation);
  const fired = firedRules(facts);
  const stage = facts.standing && book.stages[facts.standing.index]!.id;
  return {
    verdict: verdictOf(facts, fired),
    rules: fired.map(({ rule, severity }) => ({ rule: rule.id, severity })),
    ...(stage === undefined ? {} : { stage }),
  };
}
