import * as v from 'valibot';
import { browser } from '../browser';

/** Beside the layers, so that "erase everything" takes it along. */
const KEY = 'playbook:draft';

/** This page among others that edit: what it wrote itself it need not be told. */
const PAGE = crypto.randomUUID();

const draft = v.strictObject({
  layer: v.picklist(['team', 'own']),
  /** What was stored when the changes were made. */
  base: v.record(v.string(), v.unknown()),
  document: v.record(v.string(), v.unknown()),
});

/** `draft` is absent where a page saved or dropped its changes. */
const kept = v.strictObject({ by: v.string(), draft: v.optional(draft) });

/** Changes to a playbook that are not saved yet. */
export type PlaybookDraft = v.InferOutput<typeof draft>;

const read = (it: unknown): v.InferOutput<typeof kept> | undefined => {
  const parsed = v.safeParse(kept, it);
  return parsed.success ? parsed.output : undefined;
};

/** What was left unsaved, in whatever tab, and before the browser was closed. */
export const readDraft = async (): Promise<PlaybookDraft | undefined> =>
  read((await browser.storage.local.get(KEY))[KEY])?.draft;

/** Keeps it; undefined forgets it. */
export const keepDraft = (it: PlaybookDraft | undefined): Promise<void> =>
  browser.storage.local.set({ [KEY]: { by: PAGE, ...(it ? { draft: it } : {}) } });

/** Calls with what another page leaves unsaved; with nothing where it saved or dropped it. */
export function onDraftElsewhere(call: (it: PlaybookDraft | undefined) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (!change) return;
    const it = read(change.newValue);
    if (it?.by !== PAGE) call(it?.draft);
  });
}
