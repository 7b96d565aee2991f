import { describe, expect, it } from 'vitest';
import { MS, NOW, severityOf } from '../../../test/story/histories';
import { DAY } from '../time';
import type { SourceReading } from '../touch';

const read = (days: number, more: Partial<SourceReading> = {}): SourceReading => ({
  source: 'hubspot',
  label: 'HubSpot',
  readAt: NOW - days * DAY,
  isFile: false,
  ...more,
});
const severity = (...readings: SourceReading[]) => severityOf('stale-history', [], { readings });

describe('stale-history', () => {
  it('tells of a source last read over 7 days ago, of a file over 30', () => {
    expect(severity(read(7))).toBeUndefined();
    expect(severity(read(7 + MS))).toBe('info');
    expect(severity(read(30, { isFile: true }))).toBeUndefined();
    expect(severity(read(30 + MS, { isFile: true }))).toBe('info');
  });

  it('tells of a source that can’t be read', () => {
    expect(severity(read(0, { failure: 'The key was refused.' }))).toBe('info');
  });

  it('goes by the newest reading of each source', () => {
    expect(severity(read(40), read(1))).toBeUndefined();
    expect(severity(read(40), read(1, { source: 'marketo' }))).toBe('info');
    expect(severity()).toBeUndefined();
  });
});
