import { NOBODY, TITLES } from '../../playbook/phrases/mail';
import { FIRST_NAMES, NAME_GROUPS } from '../../playbook/phrases/names';
import { bare } from './fold';
import type { ReviewContext } from './types';

const NO_NAMES = new Set(NOBODY.split('|').map(bare));
const TITLE_WORDS = new Set(TITLES.split('|').map(bare));

/** Numbers of the groups that a name stands in. */
const GROUPS_OF = new Map<string, number[]>();
for (const [number, line] of NAME_GROUPS.trim().split('\n').entries())
  for (const name of new Set(line.split(' ').map(bare))) {
    const known = GROUPS_OF.get(name);
    if (known) known.push(number);
    else GROUPS_OF.set(name, [number]);
  }
const OTHERS = new Set(FIRST_NAMES.trim().split(' ').map(bare));

/** Whether a word is among the first names that are known here. */
export const isFirstName = (word: string): boolean => GROUPS_OF.has(bare(word)) || OTHERS.has(bare(word));

/** "Mary-Jane O'Neill, PhD" → mary, jane, oneill; `joined` adds maryjane. */
function partsOf(name: string, joined = false): string[] {
  const parts: string[] = [];
  for (const word of name.split(/[\s,.]+/)) {
    const pieces = word.split(/[-–‐‑]/).map((piece) => bare(piece.replace(/['’`]s?$|['’`]/g, '')));
    for (const piece of joined && pieces.length > 1 ? [...pieces, pieces.join('')] : pieces)
      if (piece && !TITLE_WORDS.has(piece)) parts.push(piece);
  }
  return parts;
}

const shareGroup = (a: string, b: string): boolean => {
  const groups = GROUPS_OF.get(b);
  return GROUPS_OF.get(a)?.some((it) => groups?.includes(it)) ?? false;
};

/** Whether two parts of a name may be the same person's: equal, an initial, a short form. */
function isSamePart(greeted: string, known: string): boolean {
  if (greeted === known) return true;
  if (greeted.length === 1 || known.length === 1) return greeted[0] === known[0];
  if (shareGroup(greeted, known)) return true;
  const [short, long] = greeted.length < known.length ? [greeted, known] : [known, greeted];
  // "Alex" for "Alexander", but not "Robert" for "Roberta".
  return short.length >= 3 && long.startsWith(short) && long.length - short.length >= 2 && short.length <= 5;
}

/** Latin letters, and others: a name in one script says nothing of a name in the other. */
const isLatin = (word: string): boolean => /^[a-z\u00c0-\u024f]/i.test(word);

/** How they sign the mail that is being answered. */
const signedAs = (mail: string): string[] =>
  ownPartOf(mail)
    .slice(-5)
    .flatMap((line) => partsOf(line));

const ownPartOf = (mail: string): string[] => {
  const lines = mail.slice(0, 20_000).split('\n');
  const quoted = lines.findIndex(
    (line) => line.startsWith('>') || /(?:wrote|schrieb).{0,80}:\s*$/.test(line),
  );
  return (quoted < 0 ? lines : lines.slice(0, quoted)).map((line) => line.trim()).filter(Boolean);
};

/** Parts of the local part of an address: jane.doe@ → jane, doe. */
const partsOfAddress = (address: string): string[] =>
  (address.split('@')[0] ?? '')
    .split(/[._+\-\d]+/)
    .map(bare)
    .filter(Boolean);

/** Parts of names that a greeting may hold: of people, and of the firm they work for. */
interface Names {
  readonly people: readonly string[];
  readonly all: readonly string[];
}

function knownParts({ prospect, others, known, answering }: ReviewContext): Names {
  const addressed = prospect.addresses.flatMap(partsOfAddress);
  const people = [
    ...[...prospect.names, ...others].flatMap((name) => partsOf(name, true)),
    ...addressed.filter((part) => part.length > 2),
    ...(answering ? signedAs(answering.text) : []),
  ];
  const firm = partsOf(known.company ?? '').filter((part) => part.length > 2);
  return { people, all: [...people, ...firm] };
}

/** Whether enough is known of the name to say that a greeting is wrong: a name, or an address like jane.doe@. */
const isNameKnown = ({ prospect }: ReviewContext): boolean =>
  prospect.names.some((name) => partsOf(name).some((part) => part.length > 1 && isLatin(part))) ||
  prospect.addresses.some((address) => partsOfAddress(address).filter((part) => part.length > 2).length >= 2);

const remembered = new WeakMap<ReviewContext, Names | 'unknown'>();

/** Parts of the names that a greeting may hold, worked out once for a context; undefined where none is known. */
function namesOf(context: ReviewContext): Names | undefined {
  const names = remembered.get(context) ?? (isNameKnown(context) ? knownParts(context) : 'unknown');
  remembered.set(context, names);
  return names === 'unknown' ? undefined : names;
}

/** "JD" for Jane Doe. */
const areInitials = (greeted: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const initials = partsOf(name)
      .map((part) => part[0])
      .join('');
    return greeted.length >= 2 && greeted.length <= 4 && initials.startsWith(greeted);
  });

/** Whether a greeting fits; it does where it names nobody, and where nothing is known of the name. */
export function isGreetedRight(
  greeted: readonly string[],
  context: ReviewContext,
  hasTitle: boolean,
): boolean {
  const parts = greeted.flatMap((it) => partsOf(it));
  if (!parts.length || parts.some((part) => NO_NAMES.has(part)) || !parts.every(isLatin)) return true;
  const known = namesOf(context);
  if (!known) return true;
  // "Dear Hollin team" greets the firm; "Dear Mrs Hollin" a person of that name.
  const allowed = hasTitle ? known.people : known.all;
  return parts.some(
    (part) => allowed.some((it) => isSamePart(part, it)) || areInitials(part, context.prospect.names),
  );
}

/** The name to greet by: the last with a title, else the first; undefined for a bare address. */
export function spokenName(name: string, withTitle: boolean): string | undefined {
  if (name.includes('@')) return undefined;
  const [before, behind] = name.split(',');
  const words = (behind?.trim() ? `${behind.trim()} ${before!.trim()}` : name)
    .split(/\s+/)
    .filter((word) => word && !TITLE_WORDS.has(bare(word.replace(/\.$/, ''))));
  return withTitle ? words.at(-1) : words[0];
}
