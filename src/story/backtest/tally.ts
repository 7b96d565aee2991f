import { RULES, type RuleId } from '../../playbook/types';
import type { Case } from './backtest';

/** How attempts went. */
export interface Tally {
  readonly attempts: number;
  readonly answered: number;
  readonly optedOut: number;
  /** To how many prospects they went: several to one person tell less than as many to several. */
  readonly people: number;
}

/** `held`: the playbook would have said stop or hold; `free`: ready. */
export interface Halves {
  readonly held: Tally;
  readonly free: Tally;
}

export interface BacktestReport extends Halves {
  /** Nothing was known of them: nothing would have been said. */
  readonly silent: Tally;
  /** Attempts too young to be judged. */
  readonly open: number;
  /** `held`: this rule spoke, whatever its severity; `free`: it did not. Only rules that spoke at all. */
  readonly rules: readonly (Halves & { readonly rule: RuleId })[];
  /** In the playbook's order; the last one may be without a stage. */
  readonly stages: readonly (Halves & { readonly stage?: string })[];
  /** The most attempts first; the last one may be without a segment. */
  readonly segments: readonly (Halves & { readonly segment?: string })[];
  /** When the judged attempts were made: ms since 1970. */
  readonly from?: number;
  readonly to?: number;
}

type Count = { -readonly [K in keyof Tally]: Tally[K] } & { last: number };
const none = (): Count => ({ attempts: 0, answered: 0, optedOut: 0, people: 0, last: -1 });

const plain = ({ attempts, answered, optedOut, people }: Count): Tally => ({
  attempts,
  answered,
  optedOut,
  people,
});

interface Pair {
  readonly held: Count;
  readonly free: Count;
}
const pair = (): Pair => ({ held: none(), free: none() });
const halves = ({ held, free }: Pair): Halves => ({ held: plain(held), free: plain(free) });
const sizeOf = ({ held, free }: Halves): number => held.attempts + free.attempts;

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let it = map.get(key);
  if (it === undefined) {
    it = make();
    map.set(key, it);
  }
  return it;
}

/** Counts cases, person by person. */
export class BacktestTally {
  private person = 0;
  private open = 0;
  private from = Number.POSITIVE_INFINITY;
  private to = Number.NEGATIVE_INFINITY;
  private readonly all = pair();
  private readonly silent = none();
  private readonly rules = new Map<RuleId, Pair>(RULES.map((rule) => [rule, pair()]));
  private readonly stages = new Map<string | undefined, Pair>();
  private readonly segments = new Map<string | undefined, Pair>();

  /** The cases of one person. */
  add(cases: readonly Case[]): void {
    this.person++;
    for (const it of cases) this.count(it);
  }

  private into(count: Count, it: Case): void {
    count.attempts++;
    if (it.came === 'answer') count.answered++;
    if (it.optedOut) count.optedOut++;
    if (count.last !== this.person) count.people++;
    count.last = this.person;
  }

  private count(it: Case): void {
    if (it.came === 'open') {
      this.open++;
      return;
    }
    this.from = Math.min(this.from, it.at);
    this.to = Math.max(this.to, it.at);
    if (it.verdict === 'unknown') {
      this.into(this.silent, it);
      return;
    }
    const half = it.verdict === 'ready' ? 'free' : 'held';
    this.into(this.all[half], it);
    this.into(at(this.stages, it.stage, pair)[half], it);
    this.into(at(this.segments, it.segment, pair)[half], it);
    for (const [rule, counts] of this.rules)
      this.into(it.rules.some((one) => one.rule === rule) ? counts.held : counts.free, it);
  }

  /** What the cases so far tell. `stageOrder`: the playbook's stage ids. */
  report(stageOrder: readonly string[]): BacktestReport {
    const placeOf = (stage: string | undefined) =>
      stage === undefined ? stageOrder.length : stageOrder.indexOf(stage);
    return {
      ...halves(this.all),
      silent: plain(this.silent),
      open: this.open,
      rules: [...this.rules].flatMap(([rule, it]) => (it.held.attempts > 0 ? [{ rule, ...halves(it) }] : [])),
      stages: [...this.stages]
        .sort(([a], [b]) => placeOf(a) - placeOf(b))
        .map(([stage, it]) => ({ ...(stage === undefined ? {} : { stage }), ...halves(it) })),
      segments: [...this.segments]
        .map(([segment, it]) => ({ ...(segment === undefined ? {} : { segment }), ...halves(it) }))
        .sort(
          (a, b) =>
            Number(a.segment === undefined) - Number(b.segment === undefined) || sizeOf(b) - sizeOf(a),
        ),
      ...(this.to >= this.from ? { from: this.from, to: this.to } : {}),
    };
  }
}
