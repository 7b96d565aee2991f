const two = (it: number): string => String(it).padStart(2, '0');

/** The reader's own calendar day of a moment (ms since 1970), as a date field takes it: "2025-11-22". */
export function asDay(ms: number): string {
  const it = new Date(ms);
  return `${it.getFullYear()}-${two(it.getMonth() + 1)}-${two(it.getDate())}`;
}

/** The reader's own day and minute of a moment (ms since 1970): "2025-11-22T19:05". */
export function asMinute(ms: number): string {
  const it = new Date(ms);
  return `${asDay(ms)}T${two(it.getHours())}:${two(it.getMinutes())}`;
}
