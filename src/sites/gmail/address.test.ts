import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asAddress, asMailbox, asName } from './address';

describe('an address', () => {
  test.each([
    [' Jane.Doe@Northwind.EXAMPLE ', 'jane.doe@northwind.example'],
    ['\u202ajane@northwind.example\u202c', 'jane@northwind.example'],
    ['jane+news@sub.northwind.example', 'jane+news@sub.northwind.example'],
    ['žofie@příklad.example', 'žofie@příklad.example'],
  ])('%j is read', (text, address) => expect(asAddress(text)).toBe(address));

  test.each([
    '',
    'jane',
    'jane@northwind',
    'jane @northwind.example',
    'a@b.example, c@d.example',
    '<a@b.example>',
    'Crew (12)',
    null,
    undefined,
    `${'x'.repeat(400)}@b.example`,
  ])('%j is none', (text) => expect(asAddress(text)).toBeUndefined());

  test('in any text: lower case, one @, no space, or none at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const address = asAddress(text);
        if (address === undefined) return;
        expect(address).toBe(address.toLowerCase());
        expect(address).toMatch(/^[^\s@]+@[^\s@]+$/);
      }),
    );
  });
});

test.each([
  ['Jane Doe <jane@b.example>', { address: 'jane@b.example', name: 'Jane Doe' }],
  ['"Doe, Jane" <jane@b.example>\u202c', { address: 'jane@b.example', name: 'Doe, Jane' }],
  ['jane@b.example\u202c', { address: 'jane@b.example' }],
  ['jane@b.example <jane@b.example>', { address: 'jane@b.example' }],
  ['Jane <Doe> <jane@b.example>', { address: 'jane@b.example', name: 'Jane <Doe>' }],
  ['Jane Doe', undefined],
  ['Jane <jane>', undefined],
])('the mailbox %j', (text, mailbox) => expect(asMailbox(text)).toEqual(mailbox));

test('a name that only repeats the address is none', () => {
  expect(asName('jane@b.example', 'jane@b.example')).toBeUndefined();
  expect(asName('Jane', 'jane@b.example')).toBeUndefined();
  expect(asName(' Jane\n  Doe ', 'jane@b.example')).toBe('Jane Doe');
});
