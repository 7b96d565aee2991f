import { type Playbook, VERSION } from './catalogue';
import { DEFAULT_PLAYBOOK } from './default';
import { isSame } from './document';
import type { Document } from './migrate';
import { isDocument } from './paths';
import { type Resolved, resolve } from './resolve';

/** A playbook as it is exported: in full, so that it can be read and edited in any editor. */
export function exported({ team, own }: { readonly team?: unknown; readonly own?: unknown }): string {
  const { playbook, locks } = resolve(DEFAULT_PLAYBOOK, team, own);
  const { version: _, ...settings } = playbook;
  const document = { version: VERSION, ...(locks.length > 0 ? { locks } : {}), ...settings };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function beside(document: Document, below: Document): Document {
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, it]): [string, unknown][] => {
      const under = Object.hasOwn(below, key) ? below[key] : undefined;
      if (isSame(it, under)) return [];
      if (!isDocument(it) || !isDocument(under)) return [[key, it]];
      const rest = beside(it, under);
      return Object.keys(rest).length > 0 ? [[key, rest]] : [];
    }),
  );
}

/** What a document says beyond the built-in playbook: the rest goes on with what a later version builds in. */
export const besideDefault = (document: Document): Document =>
  beside(document, DEFAULT_PLAYBOOK as unknown as Document);

/** What differences are looked for in: the playbook, and what reps can't change. */
export const comparable = ({ playbook, locks }: Resolved): Playbook & { locks: readonly string[] } => ({
  ...playbook,
  locks,
});
