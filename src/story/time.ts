/** A day of 24 hours in ms; "within N days" means at most N times this. */
export const DAY = 86_400_000;

/** Whether `at` (ms) lies in the past or now, and at most `days` before `now`. */
export const within = (at: number, now: number, days: number): boolean => at <= now && now - at <= days * DAY;

/** The number of the UTC calendar day. */
export const utcDay = (at: number): number => Math.floor(at / DAY);
