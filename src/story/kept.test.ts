import { describe, expect, it } from 'vitest';
import { NOW, touch } from '../../test/story/histories';
import { isKeptMark, isOnlyKept, keptUntil, OWN_SOURCE } from './kept';
import { DAY } from './time';

const ours = { source: OWN_SOURCE };
const nobodys = { addresses: [] };
const known = { addresses: ['jane@northwind.example'] };

describe('the mark of somebody whom a rep kept', () => {
  it.each([
    ['is a classification of ours that classifies nothing', {}, true],
    ['is none of another source', { source: 'files' }, false],
    ['is nothing else that a rep noted', { kind: 'sales-called' }, false],
    ['is none with a stage', { stage: 'options' }, false],
    ['is none with a segment', { segment: 'Mills' }, false],
    ['is none with a persona', { persona: 'Owner' }, false],
  ])('%s', (_, more, expected) => {
    expect(isKeptMark(touch('reclassified', 1, { ...ours, ...more }))).toBe(expected);
  });
});

describe('somebody of whom nothing is known but what a rep kept', () => {
  const noted = [touch('reclassified', 9, ours), touch('sales-called', 2, ours)];
  const imported = touch('page-visited', 5);

  it.each([
    ['has no address, and touches of ours alone', nobodys, noted, true],
    ['may have no touch', nobodys, [], true],
    ['has no address on record', known, noted, false],
    ['has no touch of another source', nobodys, [...noted, imported], false],
  ])('%s', (_, prospect, touches, expected) => {
    expect(isOnlyKept(prospect, touches)).toBe(expected);
  });

  it('stays so many days after what was noted last', () => {
    expect(keptUntil(nobodys, noted, 90)).toBe(NOW - 2 * DAY + 90 * DAY);
    expect(keptUntil(nobodys, noted.toReversed(), 90)).toBe(NOW - 2 * DAY + 90 * DAY);
    expect(keptUntil(nobodys, [], 90)).toBe(90 * DAY);
    expect(keptUntil(known, noted, 90)).toBeUndefined();
  });
});
