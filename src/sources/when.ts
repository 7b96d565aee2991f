const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);

/** Reads a vendor's point in time: ISO 8601, or ms since 1970 as number or digits. Nothing for nonsense. */
export function when(value: string | number | null | undefined): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const ms = typeof value === 'number' || /^-?\d+$/.test(value) ? Number(value) : Date.parse(value);
  return ms >= EARLIEST && ms < LATEST ? Math.trunc(ms) : undefined;
}
