import type { Touch } from '../../story/touch';

/** A touch as a source hands it over; the id may be left to the store. */
export type IncomingTouch = Omit<Touch, 'id'> & { readonly id?: string };

/** All of a touch but its moment and id: thousands of touches share one. */
export type Shape = Omit<Touch, 'id' | 'at'>;

/** In the order they are stored in; the first four make two touches of one moment the same. */
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
] as const satisfies readonly (keyof Shape)[];

/** One text that is equal for equal shapes. */
export const shapeKey = (it: Shape): string =>
  `${coreKey(it)}${it.by}\u0001${it.topic ?? ''}\u0001${it.asset ?? ''}\u0001${it.stage ?? ''}\u0001${it.campaign ?? ''}\u0001${it.rep ?? ''}\u0001${it.note ?? ''}\u0001${it.segment ?? ''}\u0001${it.persona ?? ''}\u0001`;

/** The part of it that makes two touches of one moment the same. */
const coreKey = (it: Shape): string =>
  `${it.kind}\u0001${it.source}\u0001${it.title ?? ''}\u0001${it.url ?? ''}\u0001`;

/** Ids that the store made itself begin with this. */
export const isMadeId = (id: string): boolean => id.startsWith('~');

/** Two touches of one person with the same key are one touch. */
export const sameTouchKey = (touch: Touch): string =>
  isMadeId(touch.id) ? `${touch.at}\u0001${coreKey(touch)}` : `${touch.source}\u0001${touch.id}`;
