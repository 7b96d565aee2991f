import { first } from './selectors';
import { wordsOf } from './words';

/** The reader's own name, where the navigation tells it. */
export const ownName = (page: Document): string | undefined =>
  first(page, 'ownPhoto')?.getAttribute('alt')?.replace(/\s+/g, ' ').trim() || undefined;

/** True for the reader's own card: it can be edited, or bears the reader's name. */
export function isOwn(card: Element, name: Element, page: Document): boolean {
  return first(card, 'edit') !== undefined || wordsOf(name) === ownName(page);
}
