import { GREETINGS, TITLES } from '../../playbook/phrases/mail';
import { isFirstName } from './who-is-greeted';

export interface Greeting {
  /** Offsets of the greeted name, with its title, into the text as given. */
  readonly start: number;
  readonly end: number;
  /** Where the greeting is over. */
  readonly after: number;
  /** The names without titles, as written. */
  readonly names: readonly string[];
  readonly hasTitle: boolean;
  /** No word of greeting stands before the name ("Jane, …"). */
  readonly isBare: boolean;
}

const GREETING = new RegExp(`^(?:${GREETINGS})(?=[ \u00a0,!.\\n]|$)`, 'i');
const TITLE = new RegExp(`^(?:${TITLES})\\.?$`, 'i');
const JOIN = /^(?:and|und|et|y|e|en|och|og|i|&|\+|\/)$/i;
const PARTICLE =
  /^(?:van|von|vom|zu|zur|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|y|o'|mac|af|av|st\.?)$/i;
const TOKEN = /[^\s,!:;?()<>[\]{}]+/y;
const LONGEST = 90;
const MOST_NAMES = 6;

/** Words from `at` on that may be a name, up to the punctuation that ends the greeting. */
function readNames(
  text: string,
  at: number,
): { names: string[]; hasTitle: boolean; start: number; end: number } {
  const names: string[] = [];
  let hasTitle = false;
  let start = -1;
  let end = at;
  let i = at;
  while (i < text.length && i - at < LONGEST && names.length < MOST_NAMES) {
    while (text[i] === ' ' || text[i] === '\u00a0' || text[i] === '\t') i++;
    TOKEN.lastIndex = i;
    const token = TOKEN.exec(text)?.[0];
    if (!token || /^[-–—]+$/.test(token)) break;
    const word = token.replace(/[.…]+$/, '');
    const isTitle = TITLE.test(word);
    const isName = /^\p{Lu}|^\p{Lo}/u.test(word) || (PARTICLE.test(word) && i + token.length < text.length);
    if (!isTitle && !isName && !JOIN.test(word)) break;
    if (start < 0) start = i;
    if (isTitle) hasTitle = true;
    else if (!JOIN.test(word)) names.push(word);
    i += token.length;
    end = i - (isTitle ? 0 : token.length - word.length);
    if (!isTitle && /[.…]$/.test(token) && word.length > 1) break;
  }
  return { names, hasTitle, start: start < 0 ? at : start, end };
}

/** "Jane, …", "Jane – …", or the name alone in its line. */
const ENDS_BARE = /^[ \u00a0]*(?:[,!:\n]|[-–—]+ )/;
const MOST_BARE_NAMES = 3;

/** Small letters only, and nothing behind but punctuation: "hi bob,". */
function smallName(text: string, at: number): { names: string[]; start: number; end: number } | undefined {
  const hit = /^[ \u00a0]+(\p{Ll}[\p{L}'’-]*)(?=[ \u00a0]*(?:[,!:\n]|[-–—]+ |$))/u.exec(
    text.slice(at, at + LONGEST),
  );
  if (!hit) return undefined;
  const start = at + hit[0].length - hit[1]!.length;
  return { names: [hit[1]!], start, end: start + hit[1]!.length };
}

/**
 * The greeting at the head of what the rep wrote; undefined where there is none.
 * @param text as given
 * @param from where the rep's own part begins
 */
export function greetingOf(text: string, from: number): Greeting | undefined {
  const head = GREETING.exec(text.slice(from, from + LONGEST));
  const isBare = !head;
  const at = from + (head?.[0].length ?? 0);
  const read = readNames(text, at);
  if (isBare) {
    const isSomebody = read.hasTitle || isFirstName(read.names[0] ?? '');
    const isWhole =
      read.names.length <= MOST_BARE_NAMES && ENDS_BARE.test(text.slice(read.end, read.end + 4));
    return isSomebody && isWhole ? { ...read, after: read.end, isBare } : undefined;
  }
  if (read.names.length || read.hasTitle) return { ...read, after: read.end, isBare };
  const small = smallName(text, at);
  if (small) return { ...small, hasTitle: false, after: small.end, isBare };
  return { names: [], hasTitle: false, start: at, end: at, after: at, isBare };
}
