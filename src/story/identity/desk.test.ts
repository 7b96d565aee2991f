import { describe, expect, test } from 'vitest';
import { isShared } from './desk';

describe('desks', () => {
  test.each([
    'info',
    'feedback',
    'customer.service',
    'webmaster',
    'help-desk',
    'hr.team',
    'invoices',
    'reception',
    'partners',
    'vertrieb',
    'kundenservice',
    'bestellung',
    'ventas',
    'comptabilité',
    'sekretariat',
    'asiakaspalvelu',
    'sales-uk',
    'sales-usa',
    '1.support-de',
    'info2',
    'info+leads',
  ])('%s@ is read by several', (local) => expect(isShared(`${local}@northwind.example`)).toBe(true));

  test.each([
    'kim',
    'jane.kowalska',
    'jane.info',
    'sales-jane',
    'sales-uk-kowalska',
    'jane+info',
    '123',
    'infos.kowalska',
  ])('%s@ is one person', (local) => expect(isShared(`${local}@northwind.example`)).toBe(false));
});
