import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../../platform/messages/protocol';
import { say } from '../../../playbook/say';
import { listFile } from './export';
import { fitting } from './lines';

const row = (more: Partial<ListRow>): ListRow => ({
  id: 'jane@x.example',
  name: 'Jane Doe',
  verdict: 'hold',
  group: 'carry-on',
  weight: 0,
  reason: say('verdict_because_registered'),
  move: say('move_ask'),
  ...more,
});

describe('the list as a file', () => {
  it('speaks, and holds no formula', async () => {
    const file = listFile([row({ name: '=1+1', company: '@SUM(A1)', asset: 'A "paper"' })], {
      t: (id) => id,
      speak: (it) => it.say,
    });
    expect((await file.text()).split('\r\n')[1]).toBe(
      `"list_carry_on","'=1+1","jane@x.example","'@SUM(A1)","verdict_hold","verdict_because_registered","move_ask","A ""paper"""`,
    );
  });
});

describe('searching the list', () => {
  const rows = [row({ name: 'Zoë Möller', company: 'Globex' }), row({})];
  it.each([
    ['zoe globex', 1],
    ['MOLLER', 1],
    ['x.example', 2],
    ['zoe northwind', 0],
    ['  ', 2],
  ])('“%s” finds %i', (words, found) => expect(fitting(rows, words)).toHaveLength(found));
});
