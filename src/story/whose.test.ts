import { describe, expect, it } from 'vitest';
import { repKey, selvesOf, whose } from './whose';

const NOBODY = { addresses: [], names: [], ids: [] };
const me = (more: object) => ({ ...NOBODY, ...more });

describe('whose a touch is', () => {
  it.each([
    ['Sam Seller', 'sam.seller@ours.example'],
    ['Sam Seller', 'samseller@ours.example'],
    ['Sam Seller', 'sseller@ours.example'],
    ['Sam Seller', 's.seller@ours.example'],
    ['Sam Seller', 'sam@ours.example'],
    ['Sam Seller', 'sam.s@ours.example'],
    ['Sam Seller', 'seller.sam+crm@ours.example'],
    ['Sam Seller', 'sellersam@ours.example'],
    ['Sam Seller', 'sellers@ours.example'],
    ['Sam Seller', 'sams@ours.example'],
    ['Sam Seller', 'ss@ours.example'],
    ['Sam Seller', 'seller@ours.example'],
    ['Sam Maria Seller', 'sam.seller@ours.example'],
    ['Séverine Müller', 'severine.muller@ours.example'],
  ])('“%s” is %s', (rep, address) => {
    expect(whose(rep, me({ addresses: [address] }), NOBODY)).toBe('me');
    expect(whose(address, me({ names: [rep] }), NOBODY)).toBe('me');
  });

  it.each([
    ['Sam Seller', 'kim.other@ours.example'],
    ['Sam Seller', 'sam.other@ours.example'],
    ['Kim Other', 's.seller@ours.example'],
    ['Sam Seller', 'sel.ler@ours.example'],
    ['Sam Seller', 's.x@ours.example'],
  ])('“%s” is not %s', (rep, address) => {
    expect(whose(rep, me({ addresses: [address] }), NOBODY)).toBe('somebody-else');
  });

  it('is untold without a rep, or without anything to compare with', () => {
    expect(whose(undefined, me({ names: ['Sam'] }), NOBODY)).toBe('untold');
    expect(whose('  ', me({ names: ['Sam'] }), NOBODY)).toBe('untold');
    expect(whose('Kim', NOBODY, me({ names: ['Tom'] }))).toBe('untold');
    expect(whose('12345', me({ names: ['Sam'] }), NOBODY)).toBe('untold');
    expect(whose('kim@ours.example', me({ ids: ['1'] }), NOBODY)).toBe('untold');
  });

  it.each(['me@ours.example', 'sales@ours.example', 'sam@ours.example'])(
    'can’t be told from %s alone',
    (address) => {
      expect(whose('Kim Other', me({ addresses: [address] }), NOBODY)).toBe('untold');
      expect(whose('kim@ours.example', me({ addresses: [address] }), NOBODY)).toBe('somebody-else');
    },
  );

  it('is nobody’s of ours where the name has no letters', () => {
    expect(whose('!!', me({ addresses: ['sam.seller@ours.example'] }), NOBODY)).toBe('somebody-else');
    expect(whose('!!', me({ names: ['??', 'Sam'] }), NOBODY)).toBe('somebody-else');
  });

  it('is the team’s before it is somebody else’s', () => {
    expect(whose('Kim Other', me({ names: ['Sam'] }), me({ names: ['Kim Other'] }))).toBe('team');
    expect(
      whose(
        'kim@ours.example',
        me({ addresses: ['s@ours.example'] }),
        me({ addresses: ['KIM@ours.example'] }),
      ),
    ).toBe('team');
  });

  it.each([
    ['Sam Seller', 'Seller, Sam', 'me'],
    ['Sam Seller', 'Sam Maria Seller', 'me'],
    ['Sam Maria Seller', 'Sam Seller', 'me'],
    ['Sam Maria Seller', 'Sam Kim Seller', 'somebody-else'],
    ['Sam Seller', 'SAM SELLER', 'me'],
    ['Sam Seller', 'Kim Seller', 'somebody-else'],
  ])('of “%s” is %s: %s', (mine, rep, expected) => {
    expect(whose(rep, me({ names: [mine] }), NOBODY)).toBe(expected);
  });

  it('is mine by an id, in any case, and no name by an id', () => {
    expect(whose('0055g0Ab', me({ ids: ['0055G0AB'] }), NOBODY)).toBe('me');
    expect(whose('0055g0Ab', me({ ids: ['4711'] }), NOBODY)).toBe('somebody-else');
    expect(whose('sam1', me({ addresses: ['sam@ours.example'] }), NOBODY)).toBe('untold');
  });

  it.each([
    ['sam@ours.example', { ...NOBODY, addresses: ['sam@ours.example'] }],
    ['4711', { ...NOBODY, ids: ['4711'] }],
    ['Sam Seller', { ...NOBODY, names: ['Sam Seller'] }],
    ['Sam Seller 2', { ...NOBODY, names: ['Sam Seller 2'] }],
  ])('names its rep as it is known by: %s', (rep, selves) => {
    expect(selvesOf(rep)).toEqual(selves);
  });

  it('counts spellings of one rep as one', () => {
    expect(repKey('Sam Seller')).toBe(repKey('sam.seller@ours.example'));
    expect(repKey('Sam Seller')).not.toBe(repKey('Kim Other'));
    expect(repKey(undefined)).toBe(repKey(' '));
    expect(repKey('4711')).not.toBe(repKey('4712'));
  });
});
