import type { Selves } from './telling';

/** `untold`: no rep is named, or nothing of the same type is known to compare with. */
export type Whose = 'me' | 'team' | 'somebody-else' | 'untold';

const fold = (it: string) => it.trim().toLowerCase();
const tokens = (it: string) =>
  it
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
const localPart = (address: string) => address.slice(0, address.indexOf('@')).replace(/\+.*/, '');

const isAddress = (rep: string) => rep.includes('@');
/** Owner ids have digits and no blanks: "12345678", "0055g00000AbCdE". */
const isId = (rep: string) => /\d/.test(rep) && !/\s/.test(rep);

/** "Sam Seller" and "seller, sam" are one; a middle name more or less does not part them. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((it) => many.includes(it));
}

/** Whether a local part could be this name's: sam.seller, samseller, sseller, sams, s.seller, ss, sam, seller. */
function nameFitsLocalPart(name: readonly string[], local: string): boolean {
  const parts = tokens(local);
  const joined = parts.join('');
  if (name.length === 0 || joined === '') return false;
  if (parts.length > 1)
    return parts.every((part) =>
      name.some((it) => it === part || (part.length === 1 && it.startsWith(part))),
    );
  const first = name[0]!;
  const last = name[name.length - 1]!;
  return [
    first,
    last,
    first + last,
    last + first,
    first[0] + last,
    last + first[0],
    first + last[0],
    first[0]! + last[0],
  ].includes(joined);
}

function isOneOf(rep: string, { addresses, names, ids }: Selves): boolean {
  const folded = fold(rep);
  if (ids.some((it) => fold(it) === folded)) return true;
  if (isAddress(rep))
    return (
      addresses.some((it) => fold(it) === folded) ||
      names.some((it) => nameFitsLocalPart(tokens(it), localPart(rep)))
    );
  const name = tokens(rep);
  return (
    names.some((it) => fold(it) === folded || sameName(tokens(it), name)) ||
    (!isId(rep) && addresses.some((it) => nameFitsLocalPart(name, localPart(it))))
  );
}

/** A local part of first and last name; "sales" or "sam" may be anybody's nickname. */
const isFullName = (address: string) => tokens(localPart(address)).length > 1;

/** Whether something of the same type is known of me. */
function isComparable(rep: string, { addresses, names, ids }: Selves): boolean {
  if (isAddress(rep)) return addresses.length > 0;
  if (isId(rep)) return ids.length > 0;
  return names.length > 0 || addresses.some(isFullName);
}

/** Says whose a touch is; like is compared with like, and what can't be compared is nobody else's. */
export function whose(rep: string | undefined, me: Selves, team: Selves): Whose {
  if (!rep?.trim()) return 'untold';
  if (isOneOf(rep, me)) return 'me';
  if (isOneOf(rep, team)) return 'team';
  return isComparable(rep, me) ? 'somebody-else' : 'untold';
}

/** Somebody of sales as touches name them. */
export function selvesOf(rep: string): Selves {
  const none = { addresses: [], names: [], ids: [] };
  if (isAddress(rep)) return { ...none, addresses: [rep] };
  return isId(rep) ? { ...none, ids: [rep] } : { ...none, names: [rep] };
}

const keyOf = (rep: string): string =>
  (isAddress(rep) ? tokens(localPart(rep)).join(' ') : tokens(rep).join(' ')) || fold(rep);

/** The same few reps come back by the thousand. */
const keys = new Map<string, string>();
const KEYS_KEPT = 1_000;

/** One person's spelling: "Sam Seller" and "sam.seller@us.example" make the same attempts. */
export function repKey(rep: string | undefined): string {
  if (!rep?.trim()) return '';
  const known = keys.get(rep);
  if (known !== undefined) return known;
  if (keys.size >= KEYS_KEPT) keys.clear();
  const made = keyOf(rep);
  keys.set(rep, made);
  return made;
}
