import type { Moved, PreviewPortion } from '../platform/messages/playbook-protocol';
import type { Request, Response } from '../platform/messages/protocol';
import type { Identifier } from '../platform/store/store';
import { isSame } from '../playbook/document';
import { isDocument } from '../playbook/paths';
import { type Playbook, RULES, type RuleId } from '../playbook/types';
import { type Judgement, judge } from '../story/judge';
import { tell } from '../story/tell';
import { everybody, type Passed, type Tellable, tellableBy } from './everybody';
import { type GroundKeeper, onThisDevice } from './ground';
import { asHistory } from './histories';
import { resolveWith } from './playbook';
import { forAWhile, inPortions, type Reading } from './portions';
import type { Ground } from './view';

type Asked = Pick<Request<'playbook/preview'>, 'layer' | 'document'>;

/** What a file holds may be longer than a line can show, or a message carry. */
const LINE = 300;
const STAGES_TOLD = 500;

/** A layer as it is edited: without its version. */
const stored = (document: unknown): unknown => {
  if (!isDocument(document)) return {};
  const { version: _, ...rest } = document;
  return rest;
};

/** What would hold on this device with the document. */
const withDocument = (
  { layers, settings, mentioned, playbook }: Ground,
  { layer, document }: Asked,
): Playbook =>
  isSame(document, stored(layers[layer]))
    ? playbook
    : onThisDevice(resolveWith(layers, layer, document).playbook, settings, mentioned);

/** What the rep is warned of and told to do, to be compared. */
const deedOf = ({ fired, step, verdict }: Judgement): string =>
  [verdict, step.id, ...fired.map((it) => `${it.rule.id} ${it.severity}`)].join(' ');

/** How well somebody shows a change: not at all, beside a “do not contact”, in the warnings, in the verdict. */
function rankOf(before: Judgement, after: Judgement): number {
  if (before.verdict !== after.verdict) return 3;
  if (deedOf(before) === deedOf(after)) return 0;
  return after.verdict === 'stop' ? 1 : 2;
}

/** Counts of one portion. */
function tally() {
  const rules = new Map<RuleId, { before: number; after: number }>(
    RULES.map((rule) => [rule, { before: 0, after: 0 }]),
  );
  const stages = new Map<string, number>();
  const moved: Moved[] = [];
  let sample: PreviewPortion['sample'];
  let otherwise = 0;
  return {
    judged(id: string, before: Judgement, after: Judgement) {
      const rank = rankOf(before, after);
      if (!sample || rank > sample.rank) sample = { id, rank };
      if (rank > 0 && before.verdict === after.verdict) otherwise++;
      for (const { rule } of before.fired) rules.get(rule.id)!.before++;
      for (const { rule } of after.fired) rules.get(rule.id)!.after++;
      if (before.verdict === after.verdict) return;
      const { name, company } = before.facts.history.prospect;
      moved.push({
        id,
        name: (name ?? id).slice(0, LINE),
        ...(company ? { company: company.slice(0, LINE) } : {}),
        from: before.verdict,
        to: after.verdict,
      });
    },
    named({ stored }: Passed) {
      const named = new Set(
        stored.touches.flatMap(({ stage }) => (stage && stage.length <= LINE ? [stage] : [])),
      );
      for (const stage of named)
        if (stages.has(stage) || stages.size < STAGES_TOLD) stages.set(stage, (stages.get(stage) ?? 0) + 1);
    },
    told: (): Omit<PreviewPortion, 'of'> => ({
      moved,
      otherwise,
      ...(sample ? { sample } : {}),
      rules: [...rules].map(([rule, it]) => ({ rule, ...it })),
      stages: [...stages].map(([stage, people]) => ({ stage, people })),
    }),
  };
}

/** One way through everybody, judged by the playbook as it is and as it would be. */
async function reading(ground: Ground, asked: Asked): Promise<Reading<PreviewPortion>> {
  const people = await everybody(ground);
  const tellable = tellableBy(ground);
  const after = withDocument(ground, asked);
  return {
    at: people.at,
    async skipTo(cursor) {
      while (people.at() < cursor && (await people.next()));
    },
    async portion(patience) {
      const counts = tally();
      const isAll = await forAWhile(patience, async () => {
        const next = await people.next();
        if (!next) return true;
        counts.named(next);
        const it = tellable(next.history.prospect);
        if (!it) return false;
        const by = (playbook: Playbook) => judge(next.history, playbook, it.situation);
        const before = by(ground.playbook);
        counts.judged(it.id, before, after === ground.playbook ? before : by(after));
        return false;
      });
      return { ...counts.told(), of: people.of, ...(isAll ? {} : { next: people.at() }) };
    },
    end: people.end,
  };
}

const identifierOf = (id: string): Identifier => (id.includes('@') ? { address: id } : { slug: id });

/** Somebody stored, as the walk through everybody passes them. */
async function find(ground: Ground, id: string): Promise<(Passed & Tellable) | undefined> {
  const [stored, readings] = await Promise.all([
    ground.store.find([identifierOf(id.trim().toLowerCase())]),
    ground.store.readings(),
  ]);
  const history = stored && asHistory(stored, readings);
  const it = history && tellableBy(ground)(history.prospect);
  return it && { ...it, stored, history };
}

/** Answers `playbook/preview` and `playbook/example`. */
export function previews(ground: GroundKeeper, idle?: number) {
  return {
    portions: inPortions(
      async (asked: Request<'playbook/preview'>) => reading(await ground.now(), asked),
      idle,
    ),
    async example(asked: Request<'playbook/example'>): Promise<Response<'playbook/example'>> {
      const now = await ground.now();
      const found = await find(now, asked.prospect);
      if (!found) return {};
      const { id, history, situation } = found;
      const { name, company } = history.prospect;
      return {
        example: {
          id,
          name: name ?? id,
          ...(company ? { company } : {}),
          before: tell(history, now.playbook, situation),
          after: tell(history, withDocument(now, asked), situation),
        },
      };
    },
  };
}
