import { describe, expect, it } from 'vitest';
import { severityOf, told, touch } from '../../../test/story/histories';

const bounce = touch('bounced', 10);

describe('bounced', () => {
  it('stops mail, also where no channel is in sight', () => {
    expect(told([bounce]).verdict).toBe('stop');
    expect(severityOf('bounced', [bounce], { inSight: { channel: 'none' } })).toBe('stop');
  });

  it('is only told on LinkedIn', () => {
    const telling = told([bounce, touch('nurture-clicked', 20)], { inSight: { channel: 'linkedin' } });
    expect(telling.warnings.find((it) => it.rule === 'bounced')!.severity).toBe('info');
    expect(telling.verdict).toBe('hold');
  });

  it.each([
    'replied',
    'content-downloaded',
    'page-visited',
    'pricing-visited',
    'contact-requested',
    'sales-talked',
  ] as const)('is over after %s', (kind) => {
    expect(severityOf('bounced', [bounce, touch(kind, 9)])).toBeUndefined();
    expect(severityOf('bounced', [bounce, touch(kind, 11)])).toBe('stop');
  });

  it.each(['nurture-opened', 'nurture-sent', 'sales-emailed', 'lifecycle-changed'] as const)(
    'is not over after %s, which is no sign of life',
    (kind) => expect(severityOf('bounced', [bounce, touch(kind, 9)])).toBe('stop'),
  );

  it('is over once they opt in again, and not by what came with it or is still to come', () => {
    expect(severityOf('bounced', [bounce, touch('opted-in', 9)])).toBeUndefined();
    expect(severityOf('bounced', [bounce, touch('page-visited', 10)])).toBe('stop');
    expect(severityOf('bounced', [bounce, touch('meeting-booked', -1)])).toBe('stop');
    expect(severityOf('bounced', [bounce, touch('page-visited', 0)])).toBeUndefined();
  });

  it('comes back with the next bounce', () => {
    expect(severityOf('bounced', [bounce, touch('replied', 9), touch('bounced', 8)])).toBe('stop');
  });
});
