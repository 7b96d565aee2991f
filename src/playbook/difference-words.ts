import type { Difference } from './differences';
import { isDocument } from './paths';
import { sayValue } from './place-words';
import { type Say, say } from './say';

/** What became of it, in words: "from 14 to 21", "added". */
export function sayDifference({ path, change, from, to }: Difference): Say {
  switch (change) {
    case 'order':
      return say('share_change_order', { list: (Array.isArray(to) ? to : []).map(String) });
    case 'changed':
      return say('share_change_changed', sayValue(from, path), sayValue(to, path));
    case 'added':
      return isPlain(to, path)
        ? say('share_change_added_value', sayValue(to, path))
        : say('share_change_added');
    case 'removed':
      return isPlain(from, path)
        ? say('share_change_removed_value', sayValue(from, path))
        : say('share_change_removed');
  }
}

/** An entry is named by its place already. */
const isPlain = (it: unknown, path: readonly string[]): boolean => !isDocument(it) && it !== path.at(-1);
