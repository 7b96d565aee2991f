import type { EditedLayer, PlaybookState } from '../../../platform/messages/playbook-protocol';
import type { Response } from '../../../platform/messages/protocol';
import { CATALOGUE, type Playbook, type SettingId } from '../../../playbook/catalogue';
import { type Complaint, complaintsOf, isSound } from '../../../playbook/check';
import { DEFAULT_PLAYBOOK } from '../../../playbook/default';
import { decides, isSame, type Path, rebase, withValue } from '../../../playbook/document';
import { type Document, migrate } from '../../../playbook/migrate';
import { isDocument, valueAt } from '../../../playbook/paths';
import { type LayerName, resolve } from '../../../playbook/resolve';

/** What the editing stands on; the page wires it to messages. */
export interface Wires {
  readonly read: () => Promise<PlaybookState>;
  readonly save: (asked: {
    layer: EditedLayer;
    document: Document;
    stamp: string;
  }) => Promise<Response<'playbook/save'>>;
  readonly readDraft: () => Promise<{ layer: EditedLayer; base: Document; document: Document } | undefined>;
  readonly keepDraft: (
    it: { layer: EditedLayer; base: Document; document: Document } | undefined,
  ) => Promise<void>;
}

/** A value as a form shows it. */
export interface Shown {
  readonly value: unknown;
  /** The layer that it comes from; the draft's own where it was changed here. */
  readonly from: LayerName;
  /** Who locked it, where it can't be changed here. */
  readonly lockedBy?: 'team' | 'policy';
  /** What stands at it where this layer says nothing. */
  readonly below: unknown;
  /** Where layers add up: what others put there. */
  readonly others: readonly unknown[];
}

/** The playbook being edited, as it stands now. */
export interface Draft {
  readonly layer: EditedLayer;
  readonly state: PlaybookState;
  /** As it would be saved. */
  readonly document: Document;
  readonly saved: Document;
  readonly isDirty: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The playbook that the forms show: every layer but the rep's own, with the draft in its place. */
  readonly playbook: Playbook;
  readonly complaints: readonly Complaint[];
  readonly canSave: boolean;
  readonly at: (path: Path) => Shown;
  /** What is wrong at exactly this path. */
  readonly complaintsAt: (path: Path) => readonly Complaint[];
  /** What is wrong at this path or below it. */
  readonly complaintsUnder: (path: Path) => readonly Complaint[];
}

export type Outcome =
  | { readonly is: 'saved' | 'discarded' | 'taken-back' }
  | { readonly is: 'refused'; readonly complaints: readonly Complaint[] }
  | { readonly is: 'failed'; readonly message: string };

const asDocument = (it: unknown): Document => (isDocument(it) ? withoutVersion(migrate(it).document) : {});
const withoutVersion = ({ version: _, ...rest }: Document): Document => rest;

/** How forms see the layers: a team's playbook is edited as the team has it. */
function layersOf({ documents, edited }: PlaybookState, document: Document | undefined) {
  return edited === 'team'
    ? { team: document, own: undefined, policy: documents.policy }
    : { team: documents.team, own: document, policy: documents.policy };
}

function draftOf(state: PlaybookState, saved: Document, document: Document, undo: [boolean, boolean]): Draft {
  const { edited: layer, mentioned } = state;
  const layers = layersOf(state, document);
  const { playbook, locks, problems } = resolve(DEFAULT_PLAYBOOK, layers.team, layers.own, layers.policy);
  const under = layersOf(state, undefined);
  const below = resolve(DEFAULT_PLAYBOOK, under.team, under.own).playbook;
  const locked = problems.filter((it) => it.layer === layer && it.why === 'locked');
  const complaints = complaintsOf(document, playbook, { mentioned, locked });
  const isLocked = (path: Path) => locks.some((lock) => path === lock || path.startsWith(`${lock}.`));
  const othersAt = (path: Path): unknown[] => {
    const [all, mine] = [valueAt(playbook, path), valueAt(document, path)];
    const own = Array.isArray(mine) ? mine : [];
    return Array.isArray(all) ? all.filter((it) => !own.some((one) => isSame(one, it))) : [];
  };
  const at = (path: Path): Shown => {
    const isAdding = CATALOGUE[path.split('.')[0] as SettingId]?.adds ?? false;
    const base = { below: valueAt(below, path), others: isAdding ? othersAt(path) : [] };
    if (!isAdding && decides(layers.policy, path))
      return { ...base, value: valueAt(playbook, path), from: 'policy', lockedBy: 'policy' };
    if (layer === 'own' && isLocked(path)) {
      const by = isLockedBy(layers.policy, path) ? 'policy' : 'team';
      return { ...base, value: valueAt(playbook, path), from: by, lockedBy: by };
    }
    if (decides(document, path)) return { ...base, value: valueAt(document, path), from: layer };
    if (isAdding) return { ...base, value: [], from: layer };
    const from = layer === 'own' && decides(layers.team, path) ? 'team' : 'default';
    return { ...base, value: valueAt(playbook, path), from };
  };
  return {
    layer,
    state,
    document,
    saved,
    isDirty: !isSame(document, saved),
    canUndo: undo[0],
    canRedo: undo[1],
    playbook,
    complaints,
    canSave: isSound(complaints),
    at,
    complaintsAt: (path) => complaints.filter((it) => it.path === path),
    complaintsUnder: (path) => complaints.filter((it) => it.path === path || it.path.startsWith(`${path}.`)),
  };
}

const isLockedBy = (document: unknown, path: Path): boolean => {
  const locks = isDocument(document) ? document.locks : undefined;
  return Array.isArray(locks) && locks.some((lock) => path === lock || path.startsWith(`${lock}.`));
};

/** Edits one layer: a draft over what is stored, with undo; kept until it is saved or discarded. */
export function editing(wires: Wires) {
  const listeners = new Set<() => void>();
  let state: PlaybookState | undefined;
  let saved: Document = {};
  let document: Document = {};
  let past: readonly Document[] = [];
  let future: readonly Document[] = [];
  /** The path that is being typed at: one undo takes it all back. */
  let typing: Path | undefined;
  let beforeSave: Document | undefined;
  let shown: Draft | undefined;

  const show = () => {
    shown = state && draftOf(state, saved, document, [past.length > 0, future.length > 0]);
    for (const call of listeners) call();
  };

  const keep = () => {
    const isDirty = state && !isSame(document, saved);
    return wires.keepDraft(isDirty ? { layer: state!.edited, base: saved, document } : undefined);
  };

  /** Reads what is stored; changes made here stay, laid over it. */
  const load = async () => {
    const isFirst = !state;
    const [read, kept] = await Promise.all([wires.read(), isFirst ? wires.readDraft() : undefined]);
    const stored = asDocument(read.documents[read.edited]);
    const [base, mine] = kept?.layer === read.edited ? [kept.base, kept.document] : [saved, document];
    const isOther = state !== undefined && state.edited !== read.edited;
    document = isOther || (isFirst && !kept) ? stored : (rebase(base, mine, stored) as Document);
    state = read;
    saved = stored;
    show();
  };

  const change = (next: Document) => {
    document = next;
    show();
    void keep();
  };

  const saveNow = async (): Promise<Outcome> => {
    const before = saved;
    const ask = () => wires.save({ layer: state!.edited, document, stamp: state!.stamp });
    let answer = await ask();
    if (answer.isStale) {
      await load();
      answer = await ask();
    }
    if (!answer.saved) return { is: 'refused', complaints: answer.complaints };
    beforeSave = before;
    typing = undefined;
    saved = document;
    await load();
    await keep();
    return { is: 'saved' };
  };

  const orFailed = (act: () => Promise<Outcome>): Promise<Outcome> =>
    act().catch((error: unknown) => ({
      is: 'failed',
      message: error instanceof Error ? error.message : String(error),
    }));

  return {
    shown: () => shown,
    onChange(call: () => void): () => void {
      listeners.add(call);
      return () => listeners.delete(call);
    },
    load,
    /** `undefined` takes the value out: what stands below shows again. `isTyping`: letter by letter. */
    set(path: Path, value: unknown, isTyping = false) {
      if (!state || !shown) return;
      const layers = layersOf(state, undefined);
      const below = resolve(DEFAULT_PLAYBOOK, layers.team, layers.own).playbook;
      const isAsBelow = isSame(value, valueAt(below, path)) && !decides(saved, path);
      const next = withValue(document, path, isAsBelow ? undefined : value, below);
      if (isSame(next, document)) return;
      if (!isTyping || typing !== path) past = [...past, document].slice(-200);
      typing = isTyping ? path : undefined;
      future = [];
      change(next);
    },
    /** Another document in the place of the draft, as one step. */
    replace(next: Document) {
      if (!state || isSame(next, document)) return;
      past = [...past, document].slice(-200);
      typing = undefined;
      future = [];
      change(next);
    },
    undo() {
      const before = past.at(-1);
      if (!before) return;
      typing = undefined;
      future = [document, ...future];
      past = past.slice(0, -1);
      change(before);
    },
    redo() {
      const [next, ...rest] = future;
      if (!next) return;
      past = [...past, document];
      future = rest;
      change(next);
    },
    save: () => orFailed(saveNow),
    /** Back to what is stored; can be undone as any change. */
    discard(): Outcome {
      past = [...past, document];
      future = [];
      typing = undefined;
      change(saved);
      return { is: 'discarded' };
    },
    /** Whether the last save can be taken back. */
    canTakeBack: () => beforeSave !== undefined,
    /** Saves what was stored before the last save. */
    takeBack: () =>
      orFailed(async () => {
        if (!beforeSave) return { is: 'discarded' };
        past = [...past, document];
        change(beforeSave);
        const outcome = await saveNow();
        beforeSave = undefined;
        return outcome.is === 'saved' ? { is: 'taken-back' } : outcome;
      }),
  };
}

export type Editing = ReturnType<typeof editing>;
