import { acts } from '../../../src/sites/gmail/lead';
import { readPage, tellSight } from '../../../src/sites/gmail/read';
import type { Sight } from '../../../src/sites/sight';

/** Reads a page once, as the watch does, without waiting for anything to settle. */
export function readOnce(page: Document): Sight {
  const reading = readPage(page);
  const order = acts();
  order.notice(reading.composes, reading.thread);
  return tellSight(reading, order, false);
}

/** A small seeded generator (mulberry32): the same seed breaks the same page in the same way. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(next: () => number, of: readonly T[]): T | undefined => of[Math.floor(next() * of.length)];

/** Ways in which a page of Gmail may come to differ from what we know; none moves a person to another field. */
const CHANGES: readonly ((it: Element, next: () => number) => void)[] = [
  (it) => it.remove(),
  (it) => it.replaceWith(...it.childNodes),
  (it) => it.replaceChildren(),
  (it, next) => {
    const names = it.getAttributeNames().filter((name) => name !== 'style');
    const name = pick(next, names);
    if (name) it.removeAttribute(name);
  },
  (it, next) => {
    const named = pick(next, [...it.classList]);
    if (named) it.classList.replace(named, `x${named}`);
  },
  (it) => it.append(it.ownerDocument.createElement('div'), 'ghost@words.example'),
  (it) => it.setAttribute('email', 'not an address'),
  (it) => it.before(it.ownerDocument.createComment('')),
];

/** Changes the page at random places. `spared`: what stays as it is. */
export function mutate(page: Document, seed: number, times: number, spared: string): void {
  const next = random(seed);
  for (let i = 0; i < times; i++) {
    const all = [...page.body.querySelectorAll('*')].filter((it) => !it.closest(spared));
    const it = pick(next, all);
    const change = pick(next, CHANGES);
    if (it) change?.(it, next);
  }
}
