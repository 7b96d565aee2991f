import * as v from 'valibot';
import type { Playbook, SettingId } from '../../playbook/catalogue';
import type { Complaint } from '../../playbook/check';
import type { LayerName, Problem } from '../../playbook/resolve';
import { type Asset, RULES } from '../../playbook/types';
import type { Telling } from '../../story/telling';
import { entry, short, verdict } from './page-protocol';

/** Which of the layers on this device the forms edit. */
export type EditedLayer = 'team' | 'own';

/** The playbook as it stands, and what it was made of. */
export interface PlaybookState {
  readonly playbook: Playbook;
  /** As stored: unparsed, of any version. */
  readonly documents: { readonly team?: unknown; readonly own?: unknown; readonly policy?: unknown };
  /** `own` where the team's comes from an address. */
  readonly edited: EditedLayer;
  readonly locks: readonly string[];
  /** What of the documents could not be used. */
  readonly problems: readonly Problem[];
  /** The layer that each setting (or part of it) comes from. */
  readonly origins: Readonly<Record<SettingId, LayerName>>;
  /** Content that the history mentions, the most used first. */
  readonly mentioned: readonly Asset[];
  /** Changes with the edited document: tells whether somebody else has saved meanwhile. */
  readonly stamp: string;
}

const has = (it: unknown, ...keys: readonly string[]): boolean =>
  typeof it === 'object' && it !== null && keys.every((key) => key in it);

/** Our own background built it from parsed parts. */
const state = v.custom<PlaybookState>((it) => has(it, 'playbook', 'documents', 'edited', 'stamp'));
const complaints = v.custom<readonly Complaint[]>(
  (it) => Array.isArray(it) && it.every((one) => has(one, 'path', 'what')),
);
const telling = v.custom<Telling>((it) => has(it, 'verdict', 'move', 'story'));
const layer = v.picklist(['team', 'own']);
const rule = v.picklist(RULES);

/** Somebody whose verdict would change. */
const moved = v.strictObject({
  id: short,
  name: short,
  company: v.optional(short),
  from: verdict,
  to: verdict,
});
export type Moved = v.InferOutput<typeof moved>;

/** What was counted since the portion before; to be summed. */
const portion = v.strictObject({
  /** Ask again with it; absent: that is all. */
  next: v.optional(v.number()),
  /** How many prospects there are to go through. */
  of: v.number(),
  /** The verdicts that would change. */
  moved: v.array(moved),
  /** How many keep their verdict, and would see other warnings or another next step. */
  otherwise: v.number(),
  /** Somebody to show it on: the higher the rank, the better. */
  sample: v.optional(v.strictObject({ id: short, rank: v.number() })),
  /** For each rule: how many see it today, and how many would. */
  rules: v.array(v.strictObject({ rule, before: v.number(), after: v.number() })),
  /** How many prospects have touches that name a stage, as the history writes it. */
  stages: v.array(v.strictObject({ stage: short, people: v.number() })),
});
export type PreviewPortion = v.InferOutput<typeof portion>;

const example = v.strictObject({
  id: short,
  name: short,
  company: v.optional(short),
  before: telling,
  after: telling,
});
export type Example = v.InferOutput<typeof example>;

/** Editing the playbook: a document is one layer, as it would be stored; it is parsed before it is used. */
export const PLAYBOOK_PROTOCOL = {
  'playbook/state': entry('ui', v.strictObject({}), state),
  /**
   * Stores a layer as a whole, or nothing of it: complaints say why, at paths. `stamp`: that of the state which was
   * edited; where another has saved since, nothing is stored and `isStale` is true.
   */
  'playbook/save': entry(
    'ui',
    v.strictObject({ layer, document: v.unknown(), stamp: v.optional(short) }),
    v.strictObject({ saved: v.boolean(), isStale: v.optional(v.boolean()), complaints }),
  ),
  /**
   * What a document would change, a portion of prospects at a time; whoever asks on no more has cancelled.
   * `run`: the asker's own name for this reading. A document as it is stored counts what is seen today.
   */
  'playbook/preview': entry(
    'ui',
    v.strictObject({ layer, document: v.unknown(), run: short, cursor: v.number() }),
    portion,
  ),
  /** One prospect's story as it is told, and as it would be. Absent: nobody of that handle is stored. */
  'playbook/example': entry(
    'ui',
    v.strictObject({ layer, document: v.unknown(), prospect: short }),
    v.strictObject({ example: v.optional(example) }),
  ),
} as const;
