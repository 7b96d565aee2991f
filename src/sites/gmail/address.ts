/** Marks of writing direction that Gmail puts around addresses. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g;
const ADDRESS = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]+$/;
const MAX_ADDRESS = 320;

/** The address in lower case, else nothing: half-typed words and names of contact groups are none. */
export function asAddress(text: string | null | undefined): string | undefined {
  const cleaned = text?.replace(INVISIBLE, '').trim().toLowerCase();
  return cleaned && cleaned.length <= MAX_ADDRESS && ADDRESS.test(cleaned) ? cleaned : undefined;
}

/** Reads `Name <address>` or a bare address. */
export function asMailbox(text: string | null | undefined): { address: string; name?: string } | undefined {
  const cleaned = text?.replace(INVISIBLE, '').trim() ?? '';
  const open = cleaned.lastIndexOf('<');
  const address = asAddress(open < 0 ? cleaned : cleaned.slice(open + 1).replace(/>.*$/s, ''));
  if (!address) return undefined;
  const name = asName(open < 0 ? undefined : cleaned.slice(0, open).replace(/^\s*"|"\s*$/g, ''), address);
  return name ? { address, name } : { address };
}

/** A name as shown, unless it only repeats the address. */
export function asName(text: string | null | undefined, address: string): string | undefined {
  const name = text?.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().slice(0, 200);
  if (!name || name.toLowerCase() === address || name.toLowerCase() === address.split('@')[0])
    return undefined;
  return name;
}
