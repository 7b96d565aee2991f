import { inWords } from '../../../platform/messages/in-words';
import type { EditedLayer, PlaybookState } from '../../../platform/messages/playbook-protocol';
import type { Response } from '../../../platform/messages/protocol';
import { CATALOGUE, type SettingId } from '../../../playbook/catalogue';
import type { Complaint } from '../../../playbook/check';
import { DEFAULT_PLAYBOOK } from '../../../playbook/default';
import { decides, isSame, type Path, rebase, withValue } from '../../../playbook/document';
import { type Document, migrate } from '../../../playbook/migrate';
import { isDocument, valueAt } from '../../../playbook/paths';
import { resolve } from '../../../playbook/resolve';
import { type Draft, draftOf, layersOf } from './draft';

/** What the editing stands on; the page wires it to messages. */
export interface Wires {
  readonly read: () => Promise<PlaybookState>;
  readonly save: (asked: {
    layer: EditedLayer;
    document: Document;
    stamp?: string;
  }) => Promise<Response<'playbook/save'>>;
  readonly readDraft: () => Promise<Kept | undefined>;
  readonly keepDraft: (it: Kept | undefined) => Promise<void>;
}

/** What was changed and not saved, over what was stored then. */
interface Kept {
  readonly layer: EditedLayer;
  readonly base: Document;
  readonly document: Document;
}

const MOST_STEPS = 200;

export type Outcome =
  | { readonly is: 'saved' | 'discarded' | 'taken-back' }
  | { readonly is: 'refused'; readonly complaints: readonly Complaint[] }
  | { readonly is: 'failed'; readonly message: string };

const asDocument = (it: unknown): Document => (isDocument(it) ? withoutVersion(migrate(it).document) : {});
const withoutVersion = ({ version: _, ...rest }: Document): Document => rest;

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
  /** What another page said before this one had read anything. */
  let heard: { readonly of: Kept | undefined } | undefined;

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
    if (heard) adopt(heard.of);
  };

  const adopt = (theirs: Kept | undefined) => {
    // What is said while the first reading is under way is newer than that.
    heard = state ? undefined : { of: theirs };
    if (!state || (theirs && theirs.layer !== state.edited)) return;
    const next = theirs ? (rebase(theirs.base, theirs.document, saved) as Document) : saved;
    if (isSame(next, document)) return;
    remember();
    document = next;
    show();
  };

  const change = (next: Document) => {
    document = next;
    show();
    void keep();
  };

  /** As one step that can be undone. */
  const remember = () => {
    past = [...past, document].slice(-MOST_STEPS);
    typing = undefined;
    future = [];
  };

  const saveNow = async (): Promise<Outcome> => {
    const before = saved;
    let asked = document;
    const ask = () => {
      asked = document;
      return wires.save({ layer: state!.edited, document: asked, stamp: state!.stamp });
    };
    let answer = await ask();
    if (answer.isStale) {
      await load();
      answer = await ask();
    }
    if (!answer.saved) return { is: 'refused', complaints: answer.complaints };
    beforeSave = before;
    typing = undefined;
    // What was typed while it was being saved is not saved yet.
    saved = asked;
    await load();
    await keep();
    return { is: 'saved' };
  };

  const orFailed = (act: () => Promise<Outcome>): Promise<Outcome> =>
    act().catch((error: unknown) => ({
      is: 'failed',
      message: inWords(error),
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
      if (!isTyping || typing !== path) past = [...past, document].slice(-MOST_STEPS);
      typing = isTyping ? path : undefined;
      future = [];
      change(next);
    },
    /** Another document in the place of the draft, as one step. */
    replace(next: Document) {
      if (!state || isSame(next, document)) return;
      remember();
      change(next);
    },
    /** Takes out what another layer has locked. */
    dropLocked() {
      if (!shown) return;
      const next = shown.locked.reduce((it, path) => withValue(it, path, undefined, undefined), document);
      remember();
      change(next);
    },
    /** Shows what another page left unsaved (nothing: it saved or dropped it), so that neither overwrites the other’s. */
    adopt,
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
      remember();
      change(saved);
      return { is: 'discarded' };
    },
    /** Takes away what this device's own layer sets over the team's; what adds up stays. */
    dropOwn: () =>
      orFailed(async () => {
        const own = Object.entries(asDocument(state?.documents.own));
        const kept = Object.fromEntries(own.filter(([id]) => CATALOGUE[id as SettingId]?.adds));
        const answer = await wires.save({ layer: 'own', document: kept });
        if (!answer.saved) return { is: 'refused', complaints: answer.complaints };
        await load();
        return { is: 'saved' };
      }),
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
