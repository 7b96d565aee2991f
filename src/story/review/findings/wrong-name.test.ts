import { describe, expect, it } from 'vitest';
import { findingOf, placesOf } from '../../../../test/story/small-tongue';

const wrong = (draft: string, ...of: [Parameters<typeof findingOf>[2]?]) =>
  findingOf('wrong-name', draft, ...of);

describe('greeting somebody else', () => {
  it('is found at the name, with its title', () => {
    expect(placesOf('wrong-name', 'Hi Bob, here it is.')).toEqual(['Bob']);
    expect(placesOf('wrong-name', 'Dear Mr. Hill, here it is.')).toEqual(['Mr. Hill']);
    expect(wrong('Hi Bob, here it is.')?.phrase).toBe('bob');
  });

  it.each(['Hi Jane, here.', 'Hi, here.', 'Dear Mrs, here.', 'Here it is.'])('is not: %s', (draft) => {
    expect(placesOf('wrong-name', draft)).toEqual([]);
  });

  it('says whom to greet, and puts the first name there', () => {
    expect(wrong('Hi Bob, here.')).toMatchObject({
      reason: { say: 'finding_wrong_name_why', with: ['Jane Doe'] },
      instead: { say: 'finding_do_greet', with: ['Jane'] },
      replacement: { start: 3, end: 6, text: 'Jane' },
    });
  });

  it('beside a title names the last name, and puts nothing there: the title may be wrong, too', () => {
    const found = wrong('Dear Mr. Hill, here.');
    expect(found?.instead).toEqual({ say: 'finding_do_greet', with: ['Doe'] });
    expect(found).not.toHaveProperty('replacement');
  });

  it('of whom only an address is known says to look', () => {
    const prospect = { names: [], addresses: ['jane.hill@northwind.example'] };
    const found = wrong('Hi Bob, here.', { prospect });
    expect(found).toMatchObject({
      reason: { with: ['jane.hill@northwind.example'] },
      instead: { say: 'finding_do_check_name' },
    });
    expect(found).not.toHaveProperty('replacement');
  });
});
