import { describe, expect, it } from 'vitest';
import { severityOf, told, touch } from '../../../test/story/histories';

const RULE = 'customer';

describe('customer', () => {
  it('tells of a won deal, and of the lifecycle', () => {
    expect(severityOf(RULE, [touch('deal-won', 900)])).toBe('info');
    expect(severityOf(RULE, [touch('lifecycle-changed', 9, { title: 'Customer' })])).toBe('info');
    expect(
      severityOf(RULE, [
        touch('lifecycle-changed', 9, { title: 'Customer' }),
        touch('lifecycle-changed', 8, { title: 'Lead' }),
      ]),
    ).toBeUndefined();
    expect(severityOf(RULE, [touch('deal-lost', 9)])).toBeUndefined();
  });

  it('is ready to talk where nothing holds', () => {
    expect(told([touch('deal-won', 900)]).verdict).toBe('ready');
    expect(told([touch('deal-won', 900), touch('nurture-clicked', 40)]).verdict).toBe('ready');
    expect(told([touch('deal-won', 900), touch('nurture-clicked', 4)]).verdict).toBe('hold');
  });
});
