/** A document as it was written, by whatever version. */
export type Document = Readonly<Record<string, unknown>>;
export type Migration = (document: Document) => Document;

/**
 * What each version changed: the entry at `i` turns version `i` into `i + 1`. Only ever grows at its end.
 * Version 0 is a document that names none: it was written by hand, in the shape of version 1.
 */
export const MIGRATIONS: readonly Migration[] = [(document) => document];

const versionOf = ({ version }: Document): number =>
  typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;

/** Brings a document to this version. One of a newer version is left as it is: what is known of it will be used. */
export function migrate(
  document: Document,
  migrations: readonly Migration[] = MIGRATIONS,
): { document: Document; isNewer: boolean } {
  const written = versionOf(document);
  const migrated = migrations.slice(written).reduce((it, step) => step(it), document);
  return { document: { ...migrated, version: migrations.length }, isNewer: written > migrations.length };
}
