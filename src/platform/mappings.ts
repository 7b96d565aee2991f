import * as v from 'valibot';
import { isFor, type Mapping } from '../sources/files/mapping/mapping';
import { browser } from './browser';
import { mapping as schema } from './messages/import-contract';

const KEY = 'mappings';
const KEPT = 30;

/** What was said of the columns of unknown files, the newest first. */
export async function readMappings(): Promise<Mapping[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((it): it is Mapping => v.is(schema, it)) : [];
}

/** Remembers it for files with these columns, in place of what was said of them before. */
export async function rememberMapping(mapping: Mapping): Promise<void> {
  const others = (await readMappings()).filter((it) => !isFor(it, mapping.header));
  await browser.storage.local.set({ [KEY]: [mapping, ...others].slice(0, KEPT) });
}
