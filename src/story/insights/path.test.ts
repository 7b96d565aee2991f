import { describe, expect, it } from 'vitest';
import { NOW, playbook, touch } from '../../../test/story/histories';
import { download } from '../../../test/story/people';
import { bookOf } from '../book';
import { readMoments } from '../moments';
import { DAY } from '../time';
import type { Kind, Touch } from '../touch';
import { pathOf, stageAt } from './path';

const book = bookOf(playbook());
const idOf = (index: number) => book.stages[index]!.id;
const daysAgo = (at: number) => (NOW - at) / DAY;
const pathOfAll = (touches: readonly Touch[]) => pathOf(readMoments({ touches }, book, NOW).moments, book);
/** "stage: days ago it began" */
const path = (...touches: Touch[]) =>
  pathOfAll(touches).map(({ stage, from }) => `${idOf(stage)}: ${daysAgo(from)}`);

describe('the way through the stages', () => {
  it.each<Kind>(['replied', 'demo-requested', 'sales-talked', 'trial-started', 'page-visited'])(
    'goes on by %s',
    (kind) => {
      const stage = 'choice';
      const twice = [touch(kind, 40, { stage }), touch(kind, 39, { stage })];
      expect(path(download(50, 'priority'), ...twice)).toEqual(['priority: 50', 'choice: 39']);
    },
  );

  it.each<Kind>(['reclassified', 'lifecycle-changed'])('goes on by %s at once', (kind) => {
    const named = touch(kind, 40, { stage: 'options' });
    expect(path(download(50, 'priority'), named)).toEqual(['priority: 50', 'options: 40']);
  });

  it('begins with the first stage of all, too', () => {
    expect(path(download(50, 'status-quo'))).toEqual(['status-quo: 50']);
  });

  it('does not begin by what was only sent or opened, nor by a word on something else', () => {
    const sent = touch('nurture-sent', 60, { stage: 'priority' });
    const opened = touch('nurture-opened', 59, { stage: 'priority' });
    expect(path(sent, opened)).toEqual([]);
    expect(path(touch('reclassified', 55, { segment: 'Food makers' }))).toEqual([]);
    expect(path(sent, opened, touch('replied', 55), download(50, 'research'))).toEqual(['research: 50']);
  });

  it('ends each stay where the next begins; the last has no end', () => {
    const [first, second] = pathOfAll([
      download(50, 'priority'),
      touch('reclassified', 40, { stage: 'options' }),
    ]);
    expect(first!.to).toBe(second!.from);
    expect(second).not.toHaveProperty('to');
  });

  it('is that of the last 60 touches that can move it', () => {
    const early = [download(99, 'priority'), download(98, 'priority')];
    const sixty = Array.from({ length: 60 }, (_, nth) => download(60 - nth, 'options'));
    const silent = Array.from({ length: 60 }, (_, nth) => touch('nurture-sent', 30 - nth / 3));
    expect(path(...early, ...sixty, ...silent)).toEqual(['priority: 60', 'options: 59']);
    expect(path(...early, ...sixty, download(0.5, 'options'))).toEqual(['options: 59']);
  });
});

describe('the stage at an instant', () => {
  const stays = [
    { stage: 1, from: 10, to: 20 },
    { stage: 3, from: 20 },
  ];

  it.each([
    [9, undefined],
    [10, 1],
    [19, 1],
    [20, 3],
    [99, 3],
  ])('%i: %s', (at, stage) => {
    expect(stageAt(stays, at)).toBe(stage);
  });
});
