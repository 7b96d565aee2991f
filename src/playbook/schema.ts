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
