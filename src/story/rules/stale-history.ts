import { type Say, say } from '../../playbook/say';
import { within } from '../time';
import type { SourceReading } from '../touch';
import type { Rule } from './rule';

/** Each source by its newest reading. */
function newestReadings(readings: readonly SourceReading[]): SourceReading[] {
  const newest = new Map<string, SourceReading>();
  for (const it of readings)
    if ((newest.get(it.source)?.readAt ?? Number.NEGATIVE_INFINITY) < it.readAt) newest.set(it.source, it);
  return [...newest.values()].sort((a, b) => a.readAt - b.readAt);
}

export const staleHistory: Rule = {
  id: 'stale-history',
  fires({ history, book, now }) {
    const { days, fileDays } = book.rules['stale-history'];
    const evidence = newestReadings(history.readings).flatMap(({ label, readAt, isFile, failure }): Say[] => {
      if (failure) return [say('rule_stale_failure', label, failure)];
      const isFresh = readAt > now || within(readAt, now, isFile ? fileDays : days);
      return isFresh ? [] : [say('rule_stale_read', label, { day: readAt })];
    });
    return evidence.length > 0 ? { what: say('rule_stale'), evidence, moments: [] } : undefined;
  },
  instead: (_, move) => (move === 'do-not-write' ? undefined : say('rule_stale_instead')),
};
