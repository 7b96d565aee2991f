import type { Say, Slot } from '../../playbook/say';

/** Looks a sentence up: `(id, substitutions)` as in `i18n.getMessage`; empty when there is none. */
export type Lookup = (id: string, substitutions: string[]) => string;

/** What a sentence needs to be spoken. */
export interface Tongue {
  readonly lookup: Lookup;
  /** BCP 47 */
  readonly locale: string;
  /** ms since 1970, for "today" and "tomorrow" */
  readonly now: number;
}

const DAY = 86_400_000;

/** Formatters are dear to make and cheap to use: one of each, a locale. */
function once<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const it = made.get(locale) ?? make(locale);
    made.set(locale, it);
    return it;
  };
}
/** "yesterday", "in 3 hours". */
export const relative = once((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const dayAndMonth = once((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }));
const dayMonthYear = once(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
);
const plurals = once((locale) => new Intl.PluralRules(locale));
const numbers = once((locale) => new Intl.NumberFormat(locale));
const lists = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** 1,234 */
export const speakNumber = (it: number, { locale }: Pick<Tongue, 'locale'>): string =>
  numbers(locale).format(it);

/** The local calendar day's number; immune to daylight saving. */
const dayNumber = (ms: number): number => {
  const d = new Date(ms);
  return Date.UTC(d.getFullYear(), d.getMonth(), d.getDate()) / DAY;
};

/** "today", "yesterday", "tomorrow", else "12 Oct", with the year where it is another. */
export function speakDay(ms: number, { locale, now }: Pick<Tongue, 'locale' | 'now'>): string {
  const away = dayNumber(ms) - dayNumber(now);
  if (Math.abs(away) <= 1) return relative(locale).format(away, 'day');
  const sameYear = new Date(ms).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayAndMonth : dayMonthYear)(locale).format(ms);
}

/** Turns a sentence's id and slots into words. */
export function speak(it: Say, tongue: Tongue): string {
  const form =
    it.count === undefined ? '' : `_${plurals(tongue.locale).select(it.count) === 'one' ? 'one' : 'other'}`;
  return tongue.lookup(
    it.say + form,
    (it.with ?? []).map((slot) => speakSlot(slot, tongue)),
  );
}

function speakSlot(slot: Slot, tongue: Tongue): string {
  if (typeof slot === 'string') return slot;
  if (typeof slot === 'number') return speakNumber(slot, tongue);
  if ('day' in slot) return speakDay(slot.day, tongue);
  if ('list' in slot)
    return lists(tongue.locale).format(
      slot.list.map((it) => (typeof it === 'string' ? it : speak(it, tongue))),
    );
  return speak(slot, tongue);
}
