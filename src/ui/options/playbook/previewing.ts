import type { EditedLayer, Moved, PreviewPortion } from '../../../platform/messages/playbook-protocol';
import type { Document } from '../../../playbook/migrate';
import type { RuleId } from '../../../playbook/types';
import type { Verdict } from '../../../story/telling';

/** What a document would change, as far as it was counted. */
export interface Preview {
  readonly state: 'reading' | 'read' | 'failed';
  readonly passed: number;
  readonly of: number;
  /** How many verdicts would change, and from what to what. */
  readonly changed: number;
  readonly ways: readonly { readonly from: Verdict; readonly to: Verdict; readonly people: number }[];
  /** Who they are; the first few hundred. */
  readonly moved: readonly Moved[];
  /** How many keep their verdict, and would see other warnings or another next step. */
  readonly otherwise: number;
  /** Somebody to show it on. */
  readonly sample?: PreviewPortion['sample'];
  /** How many prospects see a rule today, and how many would. */
  readonly rules: Readonly<Partial<Record<RuleId, { readonly before: number; readonly after: number }>>>;
  /** How many prospects have touches that name a stage, as the history writes it. */
  readonly stages: ReadonlyMap<string, number>;
}

export type AskPreview = (asked: {
  layer: EditedLayer;
  document: Document;
  run: string;
  cursor: number;
}) => Promise<PreviewPortion>;

const NAMED_AT_MOST = 300;
const NOTHING: Preview = {
  state: 'reading',
  passed: 0,
  of: 0,
  changed: 0,
  ways: [],
  moved: [],
  otherwise: 0,
  rules: {},
  stages: new Map(),
};

/** Counts of a portion added to those before it. */
function plus(sum: Preview, it: PreviewPortion): Preview {
  const ways = new Map(sum.ways.map((way) => [`${way.from} ${way.to}`, way]));
  for (const { from, to } of it.moved) {
    const key = `${from} ${to}`;
    ways.set(key, { from, to, people: (ways.get(key)?.people ?? 0) + 1 });
  }
  const stages = new Map(sum.stages);
  for (const { stage, people } of it.stages) stages.set(stage, (stages.get(stage) ?? 0) + people);
  const rules = Object.fromEntries(
    it.rules.map(({ rule, before, after }) => {
      const old = sum.rules[rule];
      return [rule, { before: before + (old?.before ?? 0), after: after + (old?.after ?? 0) }];
    }),
  );
  return {
    state: it.next === undefined ? 'read' : 'reading',
    passed: it.next ?? it.of,
    of: it.of,
    changed: sum.changed + it.moved.length,
    ways: [...ways.values()].sort((a, b) => b.people - a.people),
    moved: [...sum.moved, ...it.moved].slice(0, NAMED_AT_MOST),
    otherwise: sum.otherwise + it.otherwise,
    sample: (it.sample?.rank ?? -1) > (sum.sample?.rank ?? -1) ? it.sample : sum.sample,
    rules,
    stages,
  };
}

/** Goes through everybody a portion at a time and shows what was counted; whoever aborts is asked no more. */
export async function readPreview(
  ask: AskPreview,
  layer: EditedLayer,
  document: Document,
  show: (it: Preview) => void,
  signal: AbortSignal,
): Promise<void> {
  const run = crypto.randomUUID();
  let sum = NOTHING;
  /** A worker that died while it answered is woken by asking again. */
  const portion = (cursor: number) => {
    const asked = { layer, document, run, cursor };
    return ask(asked).catch(() => ask(asked));
  };
  try {
    for (let cursor: number | undefined = 0; cursor !== undefined; ) {
      const it: PreviewPortion = await portion(cursor);
      if (signal.aborted) return;
      sum = plus(sum, it);
      cursor = it.next;
      show(sum);
    }
  } catch {
    if (!signal.aborted) show({ ...sum, state: 'failed' });
  }
}
