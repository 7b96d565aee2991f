import { type Say, say } from '../playbook/say';
import type { Book } from './book';
import { readMoments } from './moments';
import { named } from './named';
import { within } from './time';
import type { Colleague } from './touch';

const SHOWS_INTEREST = new Set(['interest', 'evaluating', 'hand-raise', 'reply']);
const SHOWN = 3;
const LATELY = 90;

/** What colleagues at the account did of late: context, never mixed into the prospect's own verdict. */
export function colleaguesInWords(colleagues: readonly Colleague[], book: Book, now: number): Say[] {
  return colleagues
    .flatMap(({ name, touches }) => {
      const newest = readMoments({ touches }, book, now).moments.findLast(
        (it) => SHOWS_INTEREST.has(it.role) && within(it.at, now, LATELY),
      );
      return newest ? [{ name, newest }] : [];
    })
    .sort((a, b) => b.newest.at - a.newest.at || (a.name < b.name ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ name, newest }) => say('story_colleague', name, named(newest)));
}
