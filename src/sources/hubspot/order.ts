import * as v from 'valibot';

const properties = v.record(v.string(), v.string());
const type = v.picklist(['notes', 'calls', 'communications']);

const order = v.variant('does', [
  v.object({
    does: v.literal('create'),
    type,
    contact: v.string(),
    properties,
    /** The line by which an earlier attempt is known again. */
    mark: v.string(),
  }),
  v.object({
    does: v.literal('set'),
    contact: v.string(),
    properties,
    /** What stood there when it was planned. */
    before: properties,
  }),
]);
/** One writing call, as it waits in the outbox. */
export type Order = v.InferOutput<typeof order>;

const undo = v.variant('does', [
  v.object({ does: v.literal('archive'), type, id: v.string() }),
  v.object({
    does: v.literal('set'),
    contact: v.string(),
    properties,
    /** What we wrote: where something else stands by now, somebody has changed it since. */
    written: v.exactOptional(properties),
  }),
]);
export type Undo = v.InferOutput<typeof undo>;

const read = <S extends v.GenericSchema>(schema: S, it: unknown): v.InferOutput<S> | undefined => {
  const parsed = v.safeParse(schema, it);
  return parsed.success ? parsed.output : undefined;
};

/** An order as it was stored; undefined where it is none. */
export const readOrder = (it: unknown): Order | undefined => read(order, it);
/** How to undo an order, as it was stored; undefined where it is none. */
export const readUndo = (it: unknown): Undo | undefined => read(undo, it);
