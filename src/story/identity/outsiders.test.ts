import { describe, expect, test } from 'vitest';
import { outsiders } from './outsiders';

describe('who is an outsider', () => {
  const isOutsider = outsiders(['kim@acme.example', 'kim@acme-labs.example', 'kim.rep@gmail.com']);
  test.each([
    'jane@northwind.example',
    'kim@notacme.example',
    'somebody@gmail.com',
    'info@northwind.example',
    'noah.reply@northwind.example',
    'lists@northwind.example',
    'ask-postmaster@northwind.example',
    'postmasterson@northwind.example',
    'jane@pricelists.example',
    'jane@googlegroups.community.example',
  ])('%s is', (address) => expect(isOutsider(address)).toBe(true));
  test.each([
    'kim@acme.example',
    'kim+leads@acme.example',
    'boss@acme.example',
    'boss@acme-labs.example',
    'team@eu.acme.example',
    'kimrep@gmail.com',
    'k.i.m.rep+x@googlemail.com',
    'crew@googlegroups.com',
    'crew@groups.io',
    'all@lists.northwind.example',
    'all@list.northwind.example',
    'all@group.northwind.example',
    'crew@listserv.northwind.example',
    'no-reply@northwind.example',
    'donotreply@northwind.example',
    'bounce@northwind.example',
    'bounces+4711@northwind.example',
    'noreply+7@northwind.example',
    'do-not-reply@northwind.example',
    'mailer-daemon@northwind.example',
    'postmaster@northwind.example',
  ])('%s is not', (address) => expect(isOutsider(address)).toBe(false));
});
