import { describe, expect, test } from 'vitest';
import type { SeenCompose, SeenPerson, Sight } from '../sight';
import { settling } from './settle';

const person = (address: string): SeenPerson => ({ address, field: 'to' });
const compose = (id: string, addresses: string[], minimised = false): SeenCompose => ({
  id,
  surface: 'window',
  minimised,
  people: addresses.map(person),
});
const sight = (
  where: 'compose' | 'thread',
  composes: SeenCompose[],
  people = composes[0]?.people ?? [],
): Sight => ({
  site: 'gmail',
  state: people.length ? 'someone' : 'nobody',
  where,
  people,
  composes,
});

/** Ms that the second sight is held back after the first. */
const wait = (reported: Sight, next: Sight) => settling(() => 0).wait(reported, next);
const AB = sight('compose', [compose('1', ['a@x.example', 'b@x.example'])]);

describe('a loss is held back', () => {
  test.each([
    ['all chips', sight('compose', [compose('1', [])]), 400],
    ['one of two', sight('compose', [compose('1', ['a@x.example'])]), 150],
    ['the window', sight('compose', []), 100],
  ])('%s', (_, next, ms) => expect(wait(AB, next)).toBe(ms));
});

describe('at once are told', () => {
  test.each([
    ['somebody new', sight('compose', [compose('1', ['a@x.example', 'c@x.example'])])],
    ['one more', sight('compose', [compose('1', ['a@x.example', 'b@x.example', 'c@x.example'])])],
    ['another compose', sight('compose', [compose('2', []), compose('1', ['a@x.example', 'b@x.example'])])],
    ['a minimised compose', sight('thread', [compose('1', ['a@x.example'], true)], [])],
    ['a thread', sight('thread', [compose('1', ['a@x.example'])], [person('d@x.example')])],
  ])('%s', (_, next) => expect(wait(AB, next)).toBe(0));
  test('the first sight', () => expect(settling(() => 0).wait(undefined, AB)).toBe(0));
});

test('what lasts longer than the grace is believed; what comes back starts anew', () => {
  let now = 0;
  const settle = settling(() => now);
  const none = sight('compose', [compose('1', [])]);
  expect(settle.wait(AB, none)).toBe(400);
  now = 300;
  expect(settle.wait(AB, none)).toBe(100);
  expect(settle.wait(AB, AB)).toBe(0);
  expect(settle.wait(AB, none)).toBe(400);
  now = 700;
  expect(settle.wait(AB, none)).toBe(0);
});
