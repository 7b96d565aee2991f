import type * as v from 'valibot';
import { CATALOGUE, type SettingId } from './catalogue';

/** What Chrome knows of JSON Schema, and as much of it as we need. Source: developer.chrome.com, "Manifest - storage areas". */
export type ChromeSchema =
  | { readonly type: 'string'; readonly enum?: readonly string[] }
  | { readonly type: 'number' | 'integer' | 'boolean' }
  | { readonly type: 'array'; readonly items: ChromeSchema }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, ChromeSchema>> };

type Part = Partial<{
  readonly type: string;
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
  readonly item: v.GenericSchema;
  readonly wrapped: v.GenericSchema;
  readonly options: readonly string[];
}>;

/** Bounds and lengths are left out: where one is overstepped Chrome would drop the whole setting without a word. */
function inChromesWords(schema: v.GenericSchema): ChromeSchema {
  const { type, entries, item, wrapped, options } = schema as unknown as Part;
  if (wrapped) return inChromesWords(wrapped);
  if (entries) return { type: 'object', properties: eachOf(entries) };
  if (item) return { type: 'array', items: inChromesWords(item) };
  if (options) return { type: 'string', enum: options };
  if (type === 'string' || type === 'number' || type === 'boolean') return { type };
  throw new Error(`The managed schema has no word for “${type}”.`);
}

const eachOf = (schemas: Readonly<Record<string, v.GenericSchema>>): Record<string, ChromeSchema> =>
  Object.fromEntries(Object.entries(schemas).map(([key, it]) => [key, inChromesWords(it)]));

const paths: ChromeSchema = { type: 'array', items: { type: 'string' } };

/** What administrators may set, for the manifest's `storage.managed_schema`; `public/managed-schema.json` is made of it. */
export const managedSchema = (): ChromeSchema => ({
  type: 'object',
  properties: {
    version: { type: 'integer' },
    locks: paths,
    sets: paths,
    teamAddress: { type: 'string' },
    ...eachOf(
      Object.fromEntries(
        (Object.keys(CATALOGUE) as SettingId[]).map((id) => [id, CATALOGUE[id].schema as v.GenericSchema]),
      ),
    ),
  },
});
