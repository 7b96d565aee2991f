import * as v from 'valibot';
import { forget, type Key, type Link } from '../story/identity/links';
import { browser } from './browser';

const KEY = 'links';
const key = v.custom<Key>((it) => typeof it === 'string' && /^(?:address|slug):./.test(it));
const schema = v.array(
  v.object({
    a: key,
    b: key,
    says: v.picklist(['same', 'other']),
    by: v.picklist(['rep', 'page']),
    at: v.number(),
    undoneAt: v.exactOptional(v.number()),
  }),
);

/** Who is who, as the rep said and pages showed it; kept apart from history, so that imports leave it alone. */
export async function readLinks(): Promise<readonly Link[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : [];
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the links, one change after the other. True where there was something to change. */
export function changeLinks(change: (links: readonly Link[]) => readonly Link[]): Promise<boolean> {
  const done = last.then(async () => {
    const before = await readLinks();
    const after = change(before);
    if (after === before) return false;
    await browser.storage.local.set({ [KEY]: after });
    return true;
  });
  last = done.catch(() => undefined);
  return done;
}

/** Removes every link about these identifiers, undone ones too: somebody is erased. */
export const eraseLinks = (keys: readonly Key[]): Promise<boolean> =>
  changeLinks((links) => forget(links, keys));
