import { describe, expect, it } from 'vitest';
import type { PlaybookDraft } from '../../../platform/messages/playbook-draft';
import type { PlaybookState } from '../../../platform/messages/playbook-protocol';
import { complaintsOf } from '../../../playbook/check';
import { DEFAULT_PLAYBOOK } from '../../../playbook/default';
import { resolve } from '../../../playbook/resolve';
import { editing } from './editing';

type Documents = PlaybookState['documents'];

/** What the background keeps, as it answers. */
function background(
  documents: { -readonly [K in keyof Documents]: Documents[K] } = {},
  edited: 'team' | 'own' = 'team',
) {
  let draft: PlaybookDraft | undefined;
  let count = 0;
  const kept = {
    documents,
    saves: 0,
    draft: () => draft,
    /** Somebody else saves. */
    store(document: Record<string, unknown>) {
      documents[edited] = document;
      count++;
    },
    wires: {
      read: async (): Promise<PlaybookState> => ({
        ...resolve(DEFAULT_PLAYBOOK, documents.team, documents.own, documents.policy),
        documents: { ...documents },
        edited,
        origins: {} as PlaybookState['origins'],
        mentioned: [],
        stamp: String(count),
      }),
      save: async ({ document, stamp }: { document: Record<string, unknown>; stamp?: string }) => {
        if (stamp !== String(count)) return { saved: false, isStale: true, complaints: [] };
        const complaints = complaintsOf(document, resolve(DEFAULT_PLAYBOOK, document).playbook);
        if (complaints.length > 0) return { saved: false, complaints };
        kept.saves++;
        kept.store({ ...document, version: 1 });
        return { saved: true, complaints: [] };
      },
      readDraft: async () => draft,
      keepDraft: async (it: PlaybookDraft | undefined) => {
        draft = it;
      },
    },
  };
  return kept;
}

async function opened(kept: ReturnType<typeof background>) {
  const edit = editing(kept.wires);
  await edit.load();
  return { edit, now: () => edit.shown()! };
}
const ON = 'rules.too-early.on';
const DAYS = 'rules.declined.days';

describe('the playbook being edited', () => {
  it('shows what is built in, and names only what was changed', async () => {
    const { edit, now } = await opened(background());
    expect(now().at(ON)).toMatchObject({ value: true, from: 'default' });
    edit.set(ON, false);
    expect(now().document).toEqual({ rules: { 'too-early': { on: false } } });
    expect(now().at(ON)).toMatchObject({ value: false, from: 'team' });
    expect(now().playbook.rules['too-early'].on).toBe(false);
    expect(now().isDirty).toBe(true);
    edit.set(ON, true);
    expect(now().document).toEqual({});
    expect(now().isDirty).toBe(false);
  });

  it('undoes and does again, a whole word at a time', async () => {
    const { edit, now } = await opened(background());
    edit.set(ON, false);
    for (const days of [9, 90, 900]) edit.set(DAYS, days, true);
    edit.undo();
    expect(now().document).toEqual({ rules: { 'too-early': { on: false } } });
    edit.undo();
    expect(now().isDirty).toBe(false);
    expect(now().canUndo).toBe(false);
    edit.redo();
    edit.redo();
    expect(now().at(DAYS).value).toBe(900);
    expect(now().canRedo).toBe(false);
  });

  it('says what is wrong beside the field, and shows what was typed', async () => {
    const { edit, now } = await opened(background());
    edit.set(DAYS, -1, true);
    expect(
      now()
        .complaintsAt(DAYS)
        .map((it) => it.what.say),
    ).toEqual(['playbook_wrong_min']);
    expect(now().complaintsUnder('rules.declined')).toHaveLength(1);
    expect(now().at(DAYS).value).toBe(-1);
    expect(now().canSave).toBe(false);
    edit.set(DAYS, 10, true);
    expect(now().canSave).toBe(true);
  });

  it('saves, and takes a save back', async () => {
    const kept = background({ team: { rules: { declined: { days: 30 } } } });
    const { edit, now } = await opened(kept);
    edit.set(DAYS, 60);
    expect(await edit.save()).toEqual({ is: 'saved' });
    expect(kept.documents.team).toEqual({ version: 1, rules: { declined: { days: 60 } } });
    expect(now().isDirty).toBe(false);
    expect(kept.draft()).toBeUndefined();
    expect(await edit.takeBack()).toEqual({ is: 'taken-back' });
    expect(kept.documents.team).toEqual({ version: 1, rules: { declined: { days: 30 } } });
    expect(edit.canTakeBack()).toBe(false);
  });

  it('keeps what was not saved for the next page, until it is dropped', async () => {
    const kept = background();
    const first = await opened(kept);
    first.edit.set(ON, false);
    const second = await opened(kept);
    expect(second.now().at(ON).value).toBe(false);
    expect(second.now().isDirty).toBe(true);
    second.edit.discard();
    expect(second.now().isDirty).toBe(false);
    expect(kept.draft()).toBeUndefined();
    second.edit.undo();
    expect(second.now().at(ON).value).toBe(false);
  });

  it('shows what another page changes, and loses nothing of either', async () => {
    const kept = background();
    const [one, other] = [await opened(kept), await opened(kept)];
    one.edit.set(ON, false);
    other.edit.adopt(kept.draft());
    expect(other.now().at(ON).value).toBe(false);
    other.edit.set(DAYS, 9);
    expect(kept.draft()?.document).toEqual({ rules: { 'too-early': { on: false }, declined: { days: 9 } } });
    one.edit.adopt(kept.draft());
    expect(one.now().at(DAYS).value).toBe(9);
    one.edit.undo();
    expect(one.now().at(DAYS).value).toBe(90);
  });

  it('shows what another page changes while this one is being read', async () => {
    const kept = background();
    const one = await opened(kept);
    const other = editing({ ...kept.wires, readDraft: async () => undefined });
    const reading = other.load();
    one.edit.set(ON, false);
    other.adopt(kept.draft());
    await reading;
    expect(other.shown()!.at(ON).value).toBe(false);
  });

  it('lets go of what another page saved or dropped', async () => {
    const kept = background();
    const [one, other] = [await opened(kept), await opened(kept)];
    one.edit.set(ON, false);
    other.edit.adopt(kept.draft());
    await one.edit.save();
    other.edit.adopt(kept.draft());
    await other.edit.load();
    expect(other.now()).toMatchObject({
      isDirty: false,
      document: { rules: { 'too-early': { on: false } } },
    });
    expect(kept.draft()).toBeUndefined();
  });

  it('keeps what is typed while it is being saved', async () => {
    const kept = background();
    const { edit, now } = await opened(kept);
    edit.set(ON, false);
    const saving = edit.save();
    edit.set(DAYS, 9);
    expect(await saving).toEqual({ is: 'saved' });
    expect(kept.documents.team).toEqual({ version: 1, rules: { 'too-early': { on: false } } });
    expect(now().at(DAYS).value).toBe(9);
    expect(now().isDirty).toBe(true);
    expect(kept.draft()?.document).toEqual({ rules: { 'too-early': { on: false }, declined: { days: 9 } } });
  });

  it('lays what was not saved over what somebody else saved meanwhile', async () => {
    const kept = background();
    const { edit, now } = await opened(kept);
    edit.set(ON, false);
    kept.store({ rules: { declined: { days: 7 } } });
    expect(await edit.save()).toEqual({ is: 'saved' });
    expect(kept.documents.team).toEqual({
      version: 1,
      rules: { declined: { days: 7 }, 'too-early': { on: false } },
    });
    expect(now().isDirty).toBe(false);
  });

  it('says why it could not be saved, and keeps the change', async () => {
    const kept = background();
    kept.wires.save = async () => {
      throw new Error('gone');
    };
    const { edit, now } = await opened(kept);
    edit.set(ON, false);
    expect(await edit.save()).toEqual({ is: 'failed', message: 'gone' });
    expect(now().isDirty).toBe(true);
    expect(kept.draft()?.document).toEqual({ rules: { 'too-early': { on: false } } });
  });
});

describe('what others set', () => {
  it('a policy’s values are locked, and named', async () => {
    const kept = background({
      policy: { rules: { declined: { days: 5 } }, stages: DEFAULT_PLAYBOOK.stages },
    });
    const { now } = await opened(kept);
    expect(now().at(DAYS)).toMatchObject({ value: 5, from: 'policy', lockedBy: 'policy' });
    expect(now().at('rules.declined.on').lockedBy).toBeUndefined();
    expect(now().at('stages.3.label')).toMatchObject({ value: 'Options', lockedBy: 'policy' });
  });

  it('a rep edits the own layer over a team’s that comes from elsewhere; its locks hold', async () => {
    const team = { rules: { declined: { days: 5 } }, locks: ['rules.declined'] };
    const kept = background({ team }, 'own');
    const { edit, now } = await opened(kept);
    expect(now().at(DAYS)).toMatchObject({ value: 5, from: 'team', lockedBy: 'team' });
    edit.set(ON, false);
    await edit.save();
    expect(kept.documents).toEqual({ team, own: { version: 1, rules: { 'too-early': { on: false } } } });
  });

  it('what the team locked after it was set here is taken out at once, and the rest can be saved', async () => {
    const team = { locks: ['rules.declined', 'salesFrom'] };
    const own = { rules: { declined: { days: 9 }, 'too-early': { on: false } }, salesFrom: 'choice' };
    const { edit, now } = await opened(background({ team, own }, 'own'));
    expect(now().canSave).toBe(false);
    expect(now().locked).toEqual(['rules.declined', 'salesFrom']);
    edit.dropLocked();
    expect(now().document).toEqual({ rules: { 'too-early': { on: false } } });
    expect(now()).toMatchObject({ canSave: true, locked: [] });
    edit.undo();
    expect(now().document).toEqual(own);
  });

  it('own settings over the team’s are dropped, what adds up is kept', async () => {
    const quiet = [{ finding: 'pitch', phrase: 'dashboard' }];
    const kept = background({ own: { rules: { declined: { days: 9 } }, quiet } });
    let asked: unknown;
    const save = kept.wires.save;
    kept.wires.save = async (it) => {
      asked = it;
      return save({ ...it, stamp: '0' });
    };
    const { edit } = await opened(kept);
    expect(await edit.dropOwn()).toEqual({ is: 'saved' });
    expect(asked).toEqual({ layer: 'own', document: { quiet } });
  });

  it('what adds up shows this layer’s own, and is never locked', async () => {
    const kept = background({
      policy: { suppression: { addresses: ['a@x.example'] } },
      team: { suppression: { addresses: ['b@x.example'] } },
    });
    const { now } = await opened(kept);
    expect(now().at('suppression.addresses')).toMatchObject({ value: ['b@x.example'], from: 'team' });
    expect(now().at('suppression.addresses').lockedBy).toBeUndefined();
    expect(now().at('suppression.domains').value).toEqual([]);
  });
});
