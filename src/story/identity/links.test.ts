import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choose,
  forget,
  isSomebodyElse,
  type Key,
  type Link,
  learn,
  samePerson,
  standing,
  undo,
} from './links';

const lead: Key = 'slug:acwaaleo';
const slug: Key = 'slug:leo';
const mail: Key = 'address:leo@acme.example';

describe('what the rep chose', () => {
  test('joins, over several links', () => {
    const links = choose(choose([], lead, slug, 'same', 1), slug, mail, 'same', 2);
    expect(new Set(samePerson(links, [lead]))).toEqual(new Set([lead, slug, mail]));
  });

  test('can be undone, and the rest stands', () => {
    const links = choose(choose([], lead, slug, 'same', 1), slug, mail, 'same', 2);
    const undone = undo(links, slug, lead, 3);
    expect(samePerson(undone, [lead])).toEqual([lead]);
    expect(new Set(samePerson(undone, [slug]))).toEqual(new Set([slug, mail]));
    expect(undone).toHaveLength(2);
  });

  test('can be changed', () => {
    const links = choose(choose([], lead, slug, 'same', 1), slug, lead, 'other', 2);
    expect(samePerson(links, [lead])).toEqual([lead]);
    expect(isSomebodyElse(links, [lead], [mail, slug])).toBe(true);
    expect(isSomebodyElse(links, [lead], [mail])).toBe(false);
  });
});

describe('every choice', () => {
  const links = choose(choose([], lead, slug, 'same', 1), slug, mail, 'other', 2);

  test('says who made it and when', () =>
    expect(links).toEqual([
      { a: lead, b: slug, says: 'same', by: 'rep', at: 1 },
      { a: slug, b: mail, says: 'other', by: 'rep', at: 2 },
    ]));

  test('changes nothing when made again, or about one and the same', () => {
    expect(choose(links, slug, lead, 'same', 3)).toBe(links);
    expect(choose(links, mail, slug, 'other', 3)).toBe(links);
    expect(choose(links, lead, lead, 'same', 3)).toBe(links);
    expect(learn(links, mail, mail, 3)).toBe(links);
  });

  test.each([
    [lead, slug],
    [slug, lead],
  ])('that is undone no longer stands, and is undone once', (a, b) => {
    const undone = undo(links, a, b, 3);
    expect(undone).toEqual([{ ...links[0], undoneAt: 3 }, links[1]]);
    expect(standing(undone)).toEqual([links[1]]);
    expect(undo(undone, a, b, 4)).toEqual(undone);
    expect(choose(undone, a, b, 'same', 5)).toHaveLength(3);
  });

  test('holds for anything else either is known by', () => {
    expect(isSomebodyElse(links, [lead, slug], ['slug:bob', mail])).toBe(true);
    expect(isSomebodyElse(links, [lead], [slug])).toBe(false);
    expect(isSomebodyElse(undo(links, slug, mail, 3), [slug], [mail])).toBe(false);
  });
});

describe('what a page showed', () => {
  test('says that a page did', () =>
    expect(learn([], slug, mail, 1)).toEqual([{ a: slug, b: mail, says: 'same', by: 'page', at: 1 }]));

  test('joins like a choice, and can be undone', () => {
    const links = learn([], slug, mail, 1);
    expect(samePerson(links, [mail])).toContain(slug);
    expect(samePerson(undo(links, mail, slug, 2), [mail])).toEqual([mail]);
  });

  test('does not overrule what the rep said or undid', () => {
    const other = choose([], slug, mail, 'other', 1);
    expect(learn(other, mail, slug, 2)).toBe(other);
    const undone = undo(learn([], slug, mail, 1), slug, mail, 2);
    expect(learn(undone, slug, mail, 3)).toBe(undone);
  });
});

test('nothing is left about somebody who is erased', () => {
  const links = learn(choose([], lead, slug, 'same', 1), slug, mail, 2);
  expect(forget(links, [slug])).toEqual([]);
  expect(forget(links, [mail])).toHaveLength(1);
});

const keys = fc.constantFrom<Key>(lead, slug, mail, 'slug:bob', 'address:bob@acme.example');
const steps = fc.array(fc.record({ a: keys, b: keys, what: fc.constantFrom('same', 'other', 'undo') }), {
  maxLength: 12,
});
const taking = (taken: readonly { a: Key; b: Key; what: string }[]): readonly Link[] =>
  taken.reduce<readonly Link[]>(
    (links, { a, b, what }, at) =>
      what === 'undo' ? undo(links, a, b, at) : choose(links, a, b, what as Link['says'], at),
    [],
  );

describe('always', () => {
  test('who is joined is joined both ways', () => {
    fc.assert(
      fc.property(steps, keys, (taken, key) => {
        const links = taking(taken);
        for (const other of samePerson(links, [key])) expect(samePerson(links, [other])).toContain(key);
      }),
    );
  });

  test('nothing that was chosen is lost, and undoing a new link restores what was', () => {
    fc.assert(
      fc.property(steps, keys, keys, (taken, a, b) => {
        const links = taking(taken);
        fc.pre(
          a !== b &&
            !links.some(
              (it) => it.undoneAt === undefined && [it.a, it.b].includes(a) && [it.a, it.b].includes(b),
            ),
        );
        const undone = undo(choose(links, a, b, 'same', 100), a, b, 101);
        expect(undone.length).toBe(links.length + 1);
        for (const key of [lead, slug, mail])
          expect(new Set(samePerson(undone, [key]))).toEqual(new Set(samePerson(links, [key])));
      }),
    );
  });
});
