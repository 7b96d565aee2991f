import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from './address';
import { isShared } from './desk';
import { mailboxOf, spellingsOf } from './mailbox';

describe('a mailbox', () => {
  test.each([
    ['jane+news@acme.example', 'jane@acme.example'],
    ['j.a.n.e+x@gmail.com', 'jane@gmail.com'],
    ['jane@googlemail.com', 'jane@gmail.com'],
    ['j.roe@acme.example', 'j.roe@acme.example'],
    ['+48600@acme.example', '+48600@acme.example'],
  ])('%s delivers to %s', (address, mailbox) => expect(mailboxOf(address)).toBe(mailbox));

  test('each folding is a setting', () => {
    expect(mailboxOf('j.roe+x@gmail.com', { plus: false, dots: true })).toBe('jroe+x@gmail.com');
    expect(mailboxOf('j.roe+x@gmail.com', { plus: true, dots: false })).toBe('j.roe@gmail.com');
    expect(mailboxOf('j.roe+x@gmail.com', { plus: false, dots: false })).toBe('j.roe+x@gmail.com');
  });

  test.each([
    ['jane@acme.example', true, true, ['jane+']],
    ['jane@acme.example', true, false, ['jane+']],
    ['jane@acme.example', false, true, []],
    ['jane@gmail.com', true, true, ['@gmail.com', '@googlemail.com']],
    ['jane@gmail.com', false, true, ['@gmail.com', '@googlemail.com']],
    ['jane@gmail.com', true, false, ['jane+']],
    ['jane@gmail.com', false, false, []],
  ])('%s (plus %s, dots %s) is also spelt with %j', (mailbox, plus, dots, pieces) =>
    expect(spellingsOf(mailbox, { plus, dots })).toEqual(pieces),
  );

  test('of a mailbox is the mailbox', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const read = readAddress(text);
        if ('address' in read) expect(mailboxOf(mailboxOf(read.address))).toBe(mailboxOf(read.address));
      }),
    );
  });
});

describe('a desk', () => {
  test.each(
    'info@ sales@ sales-uk@ sales.team@ hr@ info2@ kontakt@ biuro@ vertrieb@ buchhaltung@ contacto@ ventes@ help-desk@ info+x@ forsäljning@'.split(
      ' ',
    ),
  )('%s is shared', (local) => expect(isShared(`${local}acme.example`)).toBe(true));

  test.each(
    'jane@ jane.doe@ jsales@ salesman@ jane.sales@ hr.mueller@ peter.post@ info.kowalska@ itziar@ marketa@'.split(
      ' ',
    ),
  )('%s is a person', (local) => expect(isShared(`${local}acme.example`)).toBe(false));
});
