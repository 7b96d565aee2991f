import { describe, expect, it } from 'vitest';
import { decides, rebase, withValue } from './document';
import { valueAt } from './paths';

const BELOW = {
  rules: { 'too-early': { on: true } },
  stages: [{ id: 'a' }, { id: 'b' }],
  lifecycle: { customer: ['x'] },
};

describe('a value put at a path', () => {
  it.each([
    [
      'names only what it changes',
      {},
      'rules.too-early.on',
      false,
      { rules: { 'too-early': { on: false } } },
    ],
    [
      'takes over a list that it changes in part',
      {},
      'stages.1.id',
      'c',
      { stages: [{ id: 'a' }, { id: 'c' }] },
    ],
    ['adds to a list', {}, 'stages.2', { id: 'c' }, { stages: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }],
    ['takes out of a list', {}, 'stages.0', undefined, { stages: [{ id: 'b' }] }],
    [
      'takes over a list within an object',
      {},
      'lifecycle.customer.1',
      'y',
      { lifecycle: { customer: ['x', 'y'] } },
    ],
    [
      'leaves no empty objects behind',
      { rules: { a: { on: false } }, x: 1 },
      'rules.a.on',
      undefined,
      { x: 1 },
    ],
    [
      'leaves the rest alone',
      { rules: { a: { on: false, days: 2 } } },
      'rules.a.on',
      undefined,
      { rules: { a: { days: 2 } } },
    ],
    ['ends with nothing', { salesFrom: 'a' }, 'salesFrom', undefined, {}],
  ])('%s', (_, document, path, value, expected) => {
    const before = JSON.stringify(document);
    expect(withValue(document, path, value, BELOW)).toEqual(expected);
    expect(JSON.stringify(document)).toBe(before);
  });

  it('is read again at that path', () => {
    expect(valueAt(withValue({}, 'stages.1.label', 'B', BELOW), 'stages.1.label')).toBe('B');
    expect(valueAt({}, 'stages.1.label')).toBeUndefined();
    expect(valueAt({}, 'constructor.name')).toBeUndefined();
  });
});

describe('a document decides', () => {
  it.each([
    [{ salesFrom: 'a' }, 'salesFrom', true],
    [{ stages: [] }, 'stages.3.label', true],
    [{ stages: [] }, 'stages', true],
    [{ rules: { a: { on: true } } }, 'rules.a.on', true],
    [{ rules: { a: { on: true } } }, 'rules.a.severity', false],
    [{ rules: { a: { on: true } } }, 'rules.a', false],
    [undefined, 'salesFrom', false],
  ])('%j: %s %s', (document, path, expected) => expect(decides(document, path)).toBe(expected));
});

describe('changes made to an older document', () => {
  it.each([
    ['stay where the newer changed elsewhere', { a: 1 }, { a: 2 }, { a: 1, b: 1 }, { a: 2, b: 1 }],
    ['win where both changed', { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }],
    ['are none where none were made', { a: 1 }, { a: 1 }, { b: 3 }, { b: 3 }],
    ['take out what they took out', { a: 1, b: 1 }, { b: 1 }, { a: 1, b: 2 }, { b: 2 }],
    ['keep lists whole', { l: [1] }, { l: [1, 2] }, { l: [3] }, { l: [1, 2] }],
    [
      'go into objects',
      { r: { a: 1, b: 1 } },
      { r: { a: 2, b: 1 } },
      { r: { a: 1, b: 5 } },
      { r: { a: 2, b: 5 } },
    ],
  ])('%s', (_, base, mine, now, expected) => expect(rebase(base, mine, now)).toEqual(expected));
});
