import { relative } from '../../platform/messages/speak';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "4 minutes ago", "yesterday", "now": how long before `now` (both ms since 1970). */
export function speakAgo(ms: number, now: number, locale: string): string {
  const format = relative(locale);
  const past = Math.max(0, now - ms);
  for (const [unit, length] of UNITS)
    if (past >= length) return format.format(-Math.floor(past / length), unit);
  return format.format(0, 'second');
}
