import { type Say, say, sayCount } from '../playbook/say';
import type { Facts } from './facts';
import type { ContactDay, Pressure } from './telling';
import { DAY, utcDay, within } from './time';
import { repKey } from './whose';

const DAYS = 30;

/** One bar a day (UTC), the oldest first, today last. One rep's attempts of a day count once, as in the rules. */
function daysOf({ moments, now }: Facts): ContactDay[] {
  const today = utcDay(now);
  const days = Array.from({ length: DAYS }, (_, i) => ({
    day: (today - DAYS + 1 + i) * DAY,
    marketing: 0,
    sales: 0,
  }));
  const counted = new Set<string>();
  for (const it of moments) {
    const bar = it.at <= now ? days[utcDay(it.at) - today + DAYS - 1] : undefined;
    if (!bar) continue;
    if (it.role === 'delivered') bar.marketing++;
    if (it.role === 'conversation') bar.sales++;
    if (it.role !== 'attempt') continue;
    const key = `${utcDay(it.at)} ${repKey(it.touch.rep)}`;
    if (!counted.has(key)) bar.sales++;
    counted.add(key);
  }
  return days;
}

function summaryOf(marketing: number, sales: number, limit: number, hadAny: boolean): Say {
  const by = [
    ...(marketing > 0 ? [sayCount('story_pressure_marketing', marketing)] : []),
    ...(sales > 0 ? [sayCount('story_pressure_sales', sales)] : []),
  ];
  return by.length > 0
    ? say('story_pressure', marketing + sales, limit, { list: by })
    : say(hadAny ? 'story_pressure_since' : 'story_pressure_none');
}

/** How often they were written to and called, and how much of it counts against the limit. */
export function pressureOf(facts: Facts): Pressure {
  const { touchesInMonth, monthDays } = facts.book.rules['too-much-contact'];
  const recent = (it: { at: number }) => within(it.at, facts.now, monthDays);
  const marketing = facts.deliveries.filter(recent).length;
  const sales = facts.attempts.filter(recent).length;
  const days = daysOf(facts);
  const hadAny = days.some((it) => it.marketing + it.sales > 0);
  return {
    days,
    marketing,
    sales,
    limit: touchesInMonth,
    summary: summaryOf(marketing, sales, touchesInMonth, hadAny),
  };
}
