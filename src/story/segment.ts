import type { Book } from './book';
import { fold } from './fold';

/** A segment by one name: history and playbook may write its id or its label, in any case. */
export function segmentKey(name: string, { segments }: Pick<Book, 'segments'>): string {
  const word = fold(name);
  const known = segments.find(({ id, label }) => fold(id) === word || fold(label) === word);
  return known ? fold(known.id) : word;
}
