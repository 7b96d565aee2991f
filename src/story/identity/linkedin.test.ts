import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnId, type LinkedInPerson, personAt, personFrom, readOnLinkedIn, readSlug } from './linkedin';

describe('an address of LinkedIn', () => {
  test.each<[string, LinkedInPerson]>([
    ['/in/jane-doe/', { slug: 'jane-doe' }],
    ['/in/jane-doe/overlay/contact-info/', { slug: 'jane-doe' }],
    ['https://www.linkedin.com/in/Jane-Doe?trk=x', { slug: 'jane-doe' }],
    ['//pl.linkedin.com/in/witata-dalen%C5%82ek-70/', { slug: 'witata-dalenłek-70' }],
    ['/in/jane-%F0%9F%9A%80-1/', { slug: 'jane-🚀-1' }],
    ['/in/ACoAA4998958def7a8c77cb21572e0490586e0b', { memberId: 'ACoAA4998958def7a8c77cb21572e0490586e0b' }],
    ['/sales/lead/ACwAAaed42,NAME_SEARCH,u8r5?_ntb=x', { leadId: 'ACwAAaed42' }],
    ['https://www.linkedin.com/sales/people/ACwAAaed42,x,y', { leadId: 'ACwAAaed42' }],
    ['/in/me/', {}],
    ['/in/', {}],
    ['/in/%E0%A4%A/', {}],
    ['/company/acme/', {}],
    ['/sales/company/1', {}],
    ['https://linkedin.com.evil.example/in/jane', {}],
    ['https://evil.example/in/jane', {}],
    ['https://evil-linkedin.example/in/jane', {}],
    ['https://www.linkedin.com/posts/in/jane', {}],
    ['/in/jane-linkedin.com', { slug: 'jane-linkedin.com' }],
    ['/in/xACoAAJaneMember0000', { slug: 'xacoaajanemember0000' }],
    ['/in/ACoAAJaneMember0000.b', { slug: 'acoaajanemember0000.b' }],
    ['/sales/lead/xACwAAaed42', {}],
    ['/sales/lead/ACwAAaed42.x', {}],
    ['/in/jane*doe', {}],
    ['/in/*jane', {}],
    ['/in/jane*', {}],
    ['/in/meg', { slug: 'meg' }],
    ['/in/jane-me', { slug: 'jane-me' }],
    ['jane-doe', {}],
    ['', {}],
  ])('%s', (address, person) => expect(personAt(address)).toEqual(person));

  test.each<[string, LinkedInPerson]>([
    ['in/jane-doe', { slug: 'jane-doe' }],
    ['/in/jane-doe', { slug: 'jane-doe' }],
    [' jane-doe\u200b ', { slug: 'jane-doe' }],
    ['ja\u200bne-doe', { slug: 'jane-doe' }],
    ['@jane-doe', { slug: 'jane-doe' }],
    ['jane-doe/', { slug: 'jane-doe' }],
    ['jane@doe', {}],
    ['jane/doe', {}],
    ['team/in/jane', {}],
    ['me', {}],
  ])('as people type it: “%s”', (text, person) => expect(personFrom(text)).toEqual(person));

  test('is read once and for all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'grapheme' })), (text) => {
        const slug = readSlug(text);
        if (slug) expect(readSlug(slug)).toBe(slug);
        expect(Object.keys(personFrom(text)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('keeps a member’s id apart from slugs, and still stores a person under it', () => {
    expect(personFrom('linkedin.com/in/ACoAAJaneMember0000')).toEqual({ memberId: 'ACoAAJaneMember0000' });
    expect(readSlug('linkedin.com/in/ACoAAJaneMember0000')).toBe('acoaajanemember0000');
  });

  test.each([
    ['https://www.linkedin.com/sales/lead/ACwAAaed42,NAME_SEARCH,u8r5', 'acwaaaed42'],
    ['/sales/people/ACwAAaed42', 'acwaaaed42'],
    ['https://de.linkedin.com/in/Jane-D%C3%B6e/?trk=x', 'jane-döe'],
    ['linkedin.com/company/acme', undefined],
    ['Jane Doe', undefined],
  ])('stores who “%s” leads to as %s', (text, stored) => {
    expect(readOnLinkedIn(text)).toBe(stored);
    if (stored) expect(readOnLinkedIn(stored)).toBe(stored);
  });

  test.each([
    ['acoaajanemember0000', true],
    ['acwaaaed42', true],
    ['acoaa', false],
    ['jane-acoaajane', false],
    ['acorn-aaron', false],
  ])('tells of what is stored whether it is LinkedIn’s own id: %s', (stored, is) =>
    expect(isOwnId(stored)).toBe(is),
  );
});
