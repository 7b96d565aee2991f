import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAYBOOK } from './default';
import { differences } from './differences';
import { resolve } from './resolve';

const asset = (title: string, more: object = {}) => ({ title, format: 'article', ...more });
const ROWS: [what: string, before: object, after: object, found: unknown[]][] = [
  ['nothing', { rules: { declined: { days: 1 } } }, { rules: { declined: { days: 1 } } }, []],
  ['the version', { version: 0 }, { version: 1 }, []],
  [
    'a number',
    { rules: { declined: { days: 90, on: true } } },
    { rules: { declined: { days: 30, on: true } } },
    [{ path: ['rules', 'declined', 'days'], change: 'changed', from: 90, to: 30 }],
  ],
  [
    'an entry more',
    { assets: [asset('A')] },
    { assets: [asset('A'), asset('B')] },
    [{ path: ['assets', 'B'], change: 'added', to: asset('B') }],
  ],
  [
    'an entry less',
    { stages: [{ id: 'a' }, { id: 'b' }] },
    { stages: [{ id: 'b' }] },
    [{ path: ['stages', 'a'], change: 'removed', from: { id: 'a' } }],
  ],
  [
    'a field of an entry, wherever the entry stands',
    { assets: [asset('A', { stage: 'research' }), asset('B')] },
    { assets: [asset('A', { stage: 'options', topic: 'Labels' }), asset('B')] },
    [
      { path: ['assets', 'A', 'stage'], change: 'changed', from: 'research', to: 'options' },
      { path: ['assets', 'A', 'topic'], change: 'added', to: 'Labels' },
    ],
  ],
  [
    'the order',
    { stages: [{ id: 'a' }, { id: 'b' }] },
    { stages: [{ id: 'b' }, { id: 'a' }] },
    [{ path: ['stages'], change: 'order', from: ['a', 'b'], to: ['b', 'a'] }],
  ],
  [
    'words of a list',
    { suppression: { domains: ['a.example'] } },
    { suppression: { domains: ['b.example'] } },
    [
      { path: ['suppression', 'domains', 'b.example'], change: 'added', to: 'b.example' },
      { path: ['suppression', 'domains', 'a.example'], change: 'removed', from: 'a.example' },
    ],
  ],
  [
    'two entries of one name',
    { assets: [asset('A')] },
    { assets: [asset('A'), asset('A', { topic: 'x' })] },
    [{ path: ['assets', 'A (2)'], change: 'added', to: asset('A', { topic: 'x' }) }],
  ],
  ['a lock', {}, { locks: ['rules'] }, [{ path: ['locks'], change: 'added', to: ['rules'] }]],
];

describe('between two playbooks', () => {
  it.each(ROWS)('%s', (_what, before, after, found) => {
    expect(differences(before, after)).toEqual(found);
  });

  it('there is none between a playbook and its own copy through JSON', () => {
    expect(differences(DEFAULT_PLAYBOOK, JSON.parse(JSON.stringify(DEFAULT_PLAYBOOK)))).toEqual([]);
    expect(differences(DEFAULT_PLAYBOOK, resolve(DEFAULT_PLAYBOOK).playbook)).toEqual([]);
  });

  it('what is added one way is removed the other', () => {
    const titles = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    const made = titles.map((it) => ({ assets: it.map((title) => asset(title)) }));
    fc.assert(
      fc.property(made, made, (a, b) => {
        const count = (from: object, to: object, change: string) =>
          differences(from, to).filter((it) => it.change === change).length;
        expect(count(a, b, 'added')).toBe(count(b, a, 'removed'));
        expect(count(a, b, 'order')).toBe(count(b, a, 'order'));
        expect(differences(a, b).length === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
