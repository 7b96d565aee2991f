import type * as v from 'valibot';

/** What is known of a schema's inside; each is undefined where it is none of that kind. */
interface Inside {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly string[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

const inside = (schema: v.GenericSchema): Inside => schema as unknown as Inside;

/** The schema within `optional`. */
export const bare = (schema: v.GenericSchema): v.GenericSchema => inside(schema).wrapped ?? schema;

/** The parts of an object, by key. */
export const entriesOf = (schema: v.GenericSchema): Inside['entries'] => inside(bare(schema)).entries;

/** What the entries of a list are. */
export const itemOf = (schema: v.GenericSchema): v.GenericSchema | undefined => inside(bare(schema)).item;

/** Whether a value may be left out. */
export const isOptional = (schema: v.GenericSchema): boolean => inside(schema).type === 'optional';

/** The words to choose from; undefined where it is no choice. */
export const optionsOf = (schema: v.GenericSchema): readonly string[] | undefined => {
  const it = inside(bare(schema));
  return it.type === 'picklist' ? it.options : undefined;
};

/** The least and the most that a number, or the length of a text, may be. */
export function limitsOf(schema: v.GenericSchema): { readonly least?: number; readonly most?: number } {
  const limit = (...types: string[]) =>
    inside(bare(schema)).pipe?.find((it) => types.includes(it.type))?.requirement as number | undefined;
  const least = limit('min_value');
  const most = limit('max_value', 'max_length');
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}
