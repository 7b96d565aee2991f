import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash32, nobodyAnswers, readAddress, readSlug, touchId } from '.';
import { unicodeDomain } from './punycode';

describe('an address', () => {
  test.each([
    ['jane@acme.example', 'jane@acme.example'],
    ['  Jane.Roe@ACME.Example ', 'jane.roe@acme.example'],
    ['mailto:jane@acme.example?subject=Hi', 'jane@acme.example'],
    ['Jane Roe <Jane@acme.example>', 'jane@acme.example'],
    ['"Roe, Jane" <jane@acme.example>', 'jane@acme.example'],
    ['<jane@acme.example>', 'jane@acme.example'],
    ["'jane@acme.example'", 'jane@acme.example'],
    ['jane@acme.example.', 'jane@acme.example'],
    ['jane\u200b@acme.example\ufeff', 'jane@acme.example'],
    ['ｊａｎｅ＠acme.example', 'jane@acme.example'],
    ['jane@BÜCHER.example', 'jane@bücher.example'],
    ['jane@bu\u0308cher.example', 'jane@bücher.example'],
    ['jane@xn--bcher-kva.example', 'jane@bücher.example'],
    ['jane+news@acme.example', 'jane+news@acme.example'],
    ['j.a.n.e@gmail.com', 'j.a.n.e@gmail.com'],
    ['< jane@acme.example >', 'jane@acme.example'],
    ["''jane@acme.example''", 'jane@acme.example'],
    ['Jane@mail.acme.example', 'jane@mail.acme.example'],
    ['Jane@x.example', 'jane@x.example'],
    ['jane-bounce@acme.example', 'jane-bounce@acme.example'],
    ['jane@googlegroups.com.example', 'jane@googlegroups.com.example'],
    [`a@${'abcdefg.'.repeat(31)}comx`, `a@${'abcdefg.'.repeat(31)}comx`],
    [`A@${'abcdefg.'.repeat(31)}comx`, `a@${'abcdefg.'.repeat(31)}comx`],
    ["o'neil@acme.example", "o'neil@acme.example"],
  ])('%s is %s', (text, address) => expect(readAddress(text)).toEqual({ address }));

  test.each([
    ['', 'none'],
    ['   ', 'none'],
    ['jane', 'not-an-address'],
    ['jane@', 'not-an-address'],
    ['@acme.example', 'not-an-address'],
    ['jane@acme', 'not-an-address'],
    ['jane@@acme.example', 'not-an-address'],
    ['jane roe@acme.example', 'not-an-address'],
    ['jane@acme..example', 'not-an-address'],
    ['jane@-acme.example', 'not-an-address'],
    [`${'x'.repeat(300)}@acme.example`, 'not-an-address'],
    [`a@${'abcdefg.'.repeat(31)}comxx`, 'not-an-address'],
    [`A@${'abcdefg.'.repeat(31)}comxx`, 'not-an-address'],
    ['a,jane@acme.example', 'not-an-address'],
    ['jane@acme.example!', 'not-an-address'],
    ['jane@ac!me.example', 'not-an-address'],
    ['janemailto:@acme.example', 'not-an-address'],
    ['a@acme.example; b@acme.example', 'several'],
    ['a@acme.example, b@acme.example', 'several'],
    ['a@acme.example b@acme.example', 'several'],
    ['no-reply@acme.example', 'nobody-answers'],
    ['NoReply+17@acme.example', 'nobody-answers'],
    ['do_not_reply@acme.example', 'nobody-answers'],
    ['donotreply@acme.example', 'nobody-answers'],
    ['do-notreply@acme.example', 'nobody-answers'],
    ['donot-reply@acme.example', 'nobody-answers'],
    ['bounce@acme.example', 'nobody-answers'],
    ['bounces@acme.example', 'nobody-answers'],
    ['undisclosed-recipient@acme.example', 'nobody-answers'],
    ['undisclosed-recipients@acme.example', 'nobody-answers'],
    ['all@list.acme.example', 'nobody-answers'],
    ['all@eu.googlegroups.com', 'nobody-answers'],
    ['mailer-daemon@acme.example', 'nobody-answers'],
    ['team@googlegroups.com', 'nobody-answers'],
    ['all@lists.acme.example', 'nobody-answers'],
  ])('“%s” is refused: %s', (text, problem) => expect(readAddress(text)).toEqual({ problem }));

  test('people whose names begin like a machine’s do answer', () => {
    for (const address of [
      'noreen@acme.example',
      'postma@acme.example',
      'bouncer@acme.example',
      'info@acme.example',
    ])
      expect(nobodyAnswers(address)).toBe(false);
  });

  test('is read once and for all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (text) => {
        const read = readAddress(text);
        if ('address' in read) expect(readAddress(read.address)).toEqual(read);
      }),
    );
  });

  test('no other case or padding makes another person of one', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom('', ' ', '\t', '\u200b'), (text, pad) => {
        expect(readAddress(`${pad}${text.toUpperCase()}${pad}`)).toEqual(readAddress(text.toLowerCase()));
      }),
    );
  });
});

describe('a LinkedIn profile', () => {
  test.each([
    ['jane-roe-123', 'jane-roe-123'],
    ['Jane-Roe', 'jane-roe'],
    ['https://www.linkedin.com/in/jane-roe/', 'jane-roe'],
    ['https://de.linkedin.com/in/Jane-Roe?trk=people-guest&originalSubdomain=de', 'jane-roe'],
    ['linkedin.com/in/jane-roe#about', 'jane-roe'],
    ['http://m.linkedin.com/in/jane-roe/en', 'jane-roe'],
    ['https://www.linkedin.com/mwlite/in/jane-roe', 'jane-roe'],
    ['/in/jane-roe/', 'jane-roe'],
    ['https://www.linkedin.com/in/j%C3%BCrgen-m%C3%BCller', 'jürgen-müller'],
    ['https://www.linkedin.com/in/j%25C3%25BCrgen', 'jürgen'],
    ['ju\u0308rgen', 'jürgen'],
    ['https://www.linkedin.com/in/%E5%B1%B1%E7%94%B0', '山田'],
  ])('%s is %s', (text, slug) => expect(readSlug(text)).toBe(slug));

  test.each([
    '',
    ' ',
    'https://www.linkedin.com/company/acme',
    'https://www.linkedin.com/sales/lead/ACwAAAA,NAME_SEARCH',
    'https://www.linkedin.com/',
    'linkedin.com',
    'Jane Roe',
    'https://acme.example/in the news',
    'a b',
  ])('“%s” is none', (text) => expect(readSlug(text)).toBeUndefined());
});

describe('ids made from a touch', () => {
  const touch = { at: 1_760_000_000_000, kind: 'page-visited', title: 'A', url: 'https://a.example' };

  test('stay the same across versions', () => {
    expect(touchId('jane@acme.example', touch)).toMatchInlineSnapshot(`"~Z4m4vXDQc5"`);
    expect(hash32('jane@acme.example')).toMatchInlineSnapshot(`267508095`);
  });

  test('tell every part apart', () => {
    const ids = [
      touchId('jane@acme.example', touch),
      touchId('john@acme.example', touch),
      touchId('jane@acme.example', { ...touch, at: touch.at + 1 }),
      touchId('jane@acme.example', { ...touch, at: touch.at + 2 ** 32 }),
      touchId('jane@acme.example', { ...touch, kind: 'invited' }),
      touchId('jane@acme.example', { ...touch, title: 'Ah' }),
      touchId('jane@acme.example', { ...touch, title: 'Ahttps://a.example', url: '' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('do not meet among a hundred thousand', () => {
    const ids = new Set<string>();
    for (let nth = 0; nth < 100_000; nth++)
      ids.add(
        touchId(`p${nth % 300}@acme.example`, { ...touch, at: touch.at + Math.floor(nth / 300) * 1000 }),
      );
    expect(ids.size).toBe(100_000);
  });
});

test('punycode is read as Node reads it', () => {
  const labels = fc.array(
    fc.string({ unit: fc.constantFrom(...'abzäöüßéñ山田дом한😀🚀'), minLength: 1, maxLength: 8 }),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(labels, (parts) => {
      let ascii: string;
      try {
        ascii = new URL(`http://${parts.join('.')}.example`).hostname;
      } catch {
        return;
      }
      expect(unicodeDomain(ascii)).toBe(domainToUnicode(ascii));
    }),
  );
});

test.each(['a b', ' ', '{a', '-a', '99999a', '99999999999'])('“xn--%s” is no punycode and stays', (label) => {
  expect(unicodeDomain(`xn--${label}.example`)).toBe(`xn--${label}.example`);
});
