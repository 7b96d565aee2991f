import * as v from 'valibot';
import { forget, type Key, type Link } from '../story/identity/links';
import { kept } from './kept';

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

const links = kept<readonly Link[]>('links', schema, []);

/** Who is who, as the rep said and pages showed it; kept apart from history, so that imports leave it alone. */
export const readLinks = links.read;

/** Changes the links, one change after the other. True where there was something to change. */
export const changeLinks = async (change: (links: readonly Link[]) => readonly Link[]): Promise<boolean> =>
  (await links.change(change)).isChanged;

/** Removes every link about these identifiers, undone ones too: somebody is erased. */
export const eraseLinks = (keys: readonly Key[]): Promise<boolean> =>
  changeLinks((links) => forget(links, keys));
