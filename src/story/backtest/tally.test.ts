import { describe, expect, it } from 'vitest';
import type { Case } from './backtest';
import { compared, isSmall } from './reading';
import { BacktestTally, type Tally } from './tally';

const oneCase = (more: Partial<Case> = {}): Case => ({
  at: 1,
  verdict: 'hold',
  rules: [{ rule: 'too-early', severity: 'hold' }],
  stage: 'research',
  came: 'nothing',
  optedOut: false,
  ...more,
});
const report = (...people: Case[][]) => {
  const tally = new BacktestTally();
  for (const cases of people) tally.add(cases);
  return tally.report(['priority', 'research', 'options']);
};

describe('the tally', () => {
  it('keeps held, free and silent attempts apart, and leaves young ones out', () => {
    const it = report(
      [oneCase(), oneCase({ came: 'answer', at: 5 })],
      [
        oneCase({ verdict: 'stop', optedOut: true }),
        oneCase({ verdict: 'ready', rules: [], came: 'answer' }),
      ],
      [oneCase({ verdict: 'unknown', rules: [] }), oneCase({ came: 'open', at: 99 })],
    );
    expect(it.held).toEqual({ attempts: 3, answered: 1, optedOut: 1, people: 2 });
    expect(it.free).toEqual({ attempts: 1, answered: 1, optedOut: 0, people: 1 });
    expect(it.silent).toEqual({ attempts: 1, answered: 0, optedOut: 0, people: 1 });
    expect(it).toMatchObject({ open: 1, from: 1, to: 5 });
  });

  it('counts each rule against all attempts before which it did not speak', () => {
    const it = report([oneCase(), oneCase({ rules: [] })], [oneCase({ verdict: 'ready', rules: [] })]);
    expect(it.rules).toMatchObject([
      { rule: 'too-early', held: { attempts: 1 }, free: { attempts: 2, people: 2 } },
    ]);
  });

  it('lists stages in the playbook’s order, segments by size, those without one last', () => {
    const { stage: _, ...nowhere } = oneCase();
    const it = report([
      nowhere,
      oneCase({ stage: 'options', segment: 'Bakers' }),
      oneCase({ stage: 'priority', segment: 'Millers' }),
      oneCase({ stage: 'priority', segment: 'Millers' }),
    ]);
    expect(it.stages.map(({ stage }) => stage)).toEqual(['priority', 'options', undefined]);
    expect(it.segments.map(({ segment }) => segment)).toEqual(['Millers', 'Bakers', undefined]);
  });

  it('lists segments by all their attempts, held and free; those without one last, however many', () => {
    const of = (segment?: string, verdict: Case['verdict'] = 'hold') =>
      oneCase({ ...(segment ? { segment } : {}), verdict });
    const it = report([
      ...[of(), of(), of(), of()],
      ...[of('Bakers'), of('Bakers')],
      ...[of('Millers'), of('Millers', 'ready'), of('Millers', 'ready')],
    ]);
    expect(it.segments.map(({ segment }) => segment)).toEqual(['Millers', 'Bakers', undefined]);
  });

  it('names no stage and no segment where there is none, and no time where nothing was judged', () => {
    const { stage: _, ...nowhere } = oneCase({ at: 7 });
    const one = report([nowhere]);
    expect(one.stages[0]).not.toHaveProperty('stage');
    expect(one.segments[0]).not.toHaveProperty('segment');
    expect(one).toMatchObject({ from: 7, to: 7 });
    expect(report([oneCase({ came: 'open' })])).not.toHaveProperty('from');
  });
});

describe('what a pair of tallies tells', () => {
  const tally = (answered: number, attempts: number, people = attempts): Tally => ({
    attempts,
    answered,
    people,
    optedOut: 0,
  });

  it.each([
    ['a clear difference', tally(10, 200), tally(60, 200), 'held-less'],
    ['the same the other way', tally(60, 200), tally(10, 200), 'held-more'],
    ['none that chance could not make', tally(10, 100), tally(14, 100), 'no-difference'],
    ['too few attempts', tally(0, 29), tally(60, 200), 'too-few'],
    ['too few people behind them', tally(10, 200, 19), tally(60, 200), 'too-few'],
    ['nothing', tally(0, 0), tally(0, 0), 'too-few'],
  ])('%s', (_, held, free, expected) => {
    expect(compared({ held, free })).toBe(expected);
  });

  it('calls a sample small up to the border', () => {
    expect([isSmall(tally(1, 30, 20)), isSmall(tally(1, 29)), isSmall(tally(1, 40, 19))]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
