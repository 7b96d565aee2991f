import type { EditedLayer, PlaybookState } from '../../../platform/messages/playbook-protocol';
import { CATALOGUE, type Playbook, type SettingId } from '../../../playbook/catalogue';
import { type Complaint, complaintsOf, isSound } from '../../../playbook/check';
import { DEFAULT_PLAYBOOK } from '../../../playbook/default';
import { decides, isSame, type Path } from '../../../playbook/document';
import type { Document } from '../../../playbook/migrate';
import { isDocument, valueAt } from '../../../playbook/paths';
import { type LayerName, resolve } from '../../../playbook/resolve';

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
  /** Parts of the document that another layer has locked. */
  readonly locked: readonly Path[];
  readonly canSave: boolean;
  readonly at: (path: Path) => Shown;
  /** What is wrong at exactly this path. */
  readonly complaintsAt: (path: Path) => readonly Complaint[];
  /** What is wrong at this path or below it. */
  readonly complaintsUnder: (path: Path) => readonly Complaint[];
}

/** How forms see the layers: a team's playbook is edited as the team has it. */
export function layersOf({ documents, edited }: PlaybookState, document: Document | undefined) {
  return edited === 'team'
    ? { team: document, own: undefined, policy: documents.policy }
    : { team: documents.team, own: document, policy: documents.policy };
}

/** The draft as forms show it. `undo`: whether it can be taken back, and brought again. */
export function draftOf(
  state: PlaybookState,
  saved: Document,
  document: Document,
  undo: [boolean, boolean],
): Draft {
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
    locked: locked.map((it) => it.path),
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
