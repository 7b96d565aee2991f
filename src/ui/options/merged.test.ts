import { expect, it } from 'vitest';
import { merged } from './merged';

const never = (...addresses: string[]) => ({
  off: [] as string[],
  never: { addresses, domains: [] as string[] },
});

it.each([
  ['what was put in', never('a'), never('a', 'b'), never('a'), never('a', 'b')],
  ['what others put in meanwhile', never('a'), never('a', 'b'), never('a', 'c'), never('a', 'c', 'b')],
  ['what was taken out', never('a', 'b'), never('b'), never('a', 'b', 'c'), never('b', 'c')],
  ['what others took out', never('a', 'b'), never('a', 'b', 'd'), never('b'), never('b', 'd')],
  ['what both put in, once', never(), never('b'), never('b'), never('b')],
  ['nothing that was not touched', never('a'), never('a'), never('c'), never('c')],
])('keeps %s', (_, base, mine, now, expected) => expect(merged(base, mine, now)).toEqual(expected));

it('keeps a choice made here over one made elsewhere', () => {
  expect(merged({ log: 'ask', n: 1 }, { log: 'never', n: 1 }, { log: 'always', n: 2 })).toEqual({
    log: 'never',
    n: 2,
  });
});
