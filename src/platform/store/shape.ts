import type { Touch } from '../../story/touch';

/** A touch as a source hands it over; the id may be left to the store. */
export type IncomingTouch = Omit<Touch, 'id'> & { readonly id?: string };

/** All of a touch but its moment and id: thousands of touches share one. */
export const SHAPE_FIELDS = [
  'kind',
  'source',
  'title',
  'url',
  'by',
  'topic',
  'asset',
  'stage',
  'campaign',
  'rep',
  'note',
  'segment',
  'persona',
] as const;

export type Shape = Omit<Touch, 'id' | 'at'>;

const BETWEEN = '\u0001';
/** kind, source, title, url: what tells two touches of one moment apart. */
const CORE_FIELDS = 4;

const clean = (text: string | undefined): string | undefined => text?.replaceAll(BETWEEN, ' ');

/** One text that is equal for equal shapes. */
export function shapeKey(it: Shape): string {
  const key = `${it.kind}\u0001${it.source}\u0001${it.title ?? ''}\u0001${it.url ?? ''}\u0001${it.by}\u0001${it.topic ?? ''}\u0001${it.asset ?? ''}\u0001${it.stage ?? ''}\u0001${it.campaign ?? ''}\u0001${it.rep ?? ''}\u0001${it.note ?? ''}\u0001${it.segment ?? ''}\u0001${it.persona ?? ''}`;
  return key;
}

/** The fields of a shape in the order of `SHAPE_FIELDS`; empty where absent. */
export function shapeFields(key: string): string[] {
  return key.split(BETWEEN);
}

/** A shape whose texts hold no separator. */
export function cleanShape<T extends Shape>(it: T): T {
  return {
    ...it,
    ...Object.fromEntries(
      SHAPE_FIELDS.map((field) => [field, clean(it[field])]).filter(([, text]) => text !== undefined),
    ),
  };
}

/** The part of a shape's key that makes two touches of one moment the same. */
export function coreOf(key: string): string {
  let end = -1;
  for (let field = 0; field < CORE_FIELDS; field++) end = key.indexOf(BETWEEN, end + 1);
  return key.slice(0, end);
}

/** Ids that the store made itself begin with this. */
export const isMadeId = (id: string): boolean => id.startsWith('~');

/** Two touches of one person with the same key are one touch. */
export const sameTouchKey = (touch: Touch): string =>
  isMadeId(touch.id)
    ? `${touch.at}\u0001${touch.kind}\u0001${touch.source}\u0001${touch.title ?? ''}\u0001${touch.url ?? ''}`
    : `${touch.source}\u0001${touch.id}`;
