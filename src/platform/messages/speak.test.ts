import { describe, expect, it } from 'vitest';
import type { Say } from '../../playbook/say';
import { speak, speakDay, type Tongue } from './speak';

const NOW = Date.parse('2026-11-22T10:00:00');
const words: Record<string, string> = {
  both: '$1 and $2',
  swapped: '$2 before $1',
  read_one: 'one touch',
  read_other: '$1 touches',
};
const tongue: Tongue = {
  locale: 'en',
  now: NOW,
  lookup: (id, slots) => (words[id] ?? '').replace(/\$(\d)/g, (_, place) => slots[place - 1] ?? ''),
};
const it_ = (id: string, slots: Say['with'] = [], count?: number) =>
  ({ say: id, with: slots, ...(count === undefined ? {} : { count }) }) as unknown as Say;

describe('speakDay', () => {
  it.each([
    ['today', '2026-11-22T00:00:00', 'today'],
    ['late today', '2026-11-22T23:59:59', 'today'],
    ['yesterday, though only hours ago', '2026-11-21T23:59:59', 'yesterday'],
    ['tomorrow', '2026-11-23T09:00:00', 'tomorrow'],
    ['this year', '2026-10-12T09:00:00', 'Oct 12'],
    ['another year', '2025-12-31T09:00:00', 'Dec 31, 2025'],
  ])('%s', (_what, at, said) => {
    expect(speakDay(Date.parse(at), tongue)).toBe(said);
  });
  it('counts calendar days where the clock changes', () => {
    const before = Date.UTC(2026, 2, 29, 0, 30);
    expect(speakDay(before, { locale: 'en', now: before + 86_400_000 })).toBe('yesterday');
  });
});

describe('speak', () => {
  it('lets a translation reorder what it is given', () => {
    expect(speak(it_('swapped', ['a', 'b']), tongue)).toBe('b before a');
  });
  it('picks the form by the count', () => {
    expect(speak(it_('read', [1], 1), tongue)).toBe('one touch');
    expect(speak(it_('read', [1200], 1200), tongue)).toBe('1,200 touches');
  });
  it('speaks days, lists and sentences inside a sentence', () => {
    const inner = it_('both', ['x', { day: NOW }]);
    expect(speak(it_('both', [{ list: ['a', inner, 'c'] }, inner]), tongue)).toBe(
      'a, x and today, and c and x and today',
    );
  });
});
