import { fold, wordsOf } from './fold';

/** Between the fields of a line. */
const BETWEEN = '\t';
const CHUNK = 1 << 20;

/** What a person is found by: folded name, folded company, identifiers. */
export const nameLine = (
  name: string | undefined,
  company: string | undefined,
  ids: readonly string[],
): string => `${fold(name ?? '')}${BETWEEN}${fold(company ?? '')}${BETWEEN}${ids.join(' ')}\n`;

/** Gathers lines into texts of about a million characters. */
export class NameWriter {
  private text = '\n';
  readonly chunks: string[] = [];

  add(line: string): void {
    this.text += line;
    if (this.text.length >= CHUNK) this.cut();
  }

  private cut(): void {
    this.chunks.push(this.text);
    this.text = '\n';
  }

  taken(): readonly string[] {
    if (this.text.length > 1) this.cut();
    return this.chunks;
  }
}

/** Where a line and its fields begin and end in their chunk. */
interface Line {
  from: number;
  company: number;
  ids: number;
  end: number;
}

/** Calls back for every line that holds the word, until told to stop. */
function eachLineWith(chunk: string, word: string, met: (line: Line) => boolean): boolean {
  const line: Line = { from: 0, company: 0, ids: 0, end: 0 };
  for (let at = chunk.indexOf(word); at >= 0; at = chunk.indexOf(word, line.end)) {
    line.from = chunk.lastIndexOf('\n', at) + 1;
    line.company = chunk.indexOf(BETWEEN, line.from) + 1;
    line.ids = chunk.indexOf(BETWEEN, line.company) + 1;
    line.end = chunk.indexOf('\n', line.ids);
    if (!met(line)) return false;
  }
  return true;
}

const isWordChar = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;

/** In the name 0, in an identifier 1, in the company 2; within a word 3 more. Missing: infinite. */
function rankOfWord(chunk: string, line: Line, word: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = chunk.indexOf(word, line.from); at >= 0 && at < line.end; at = chunk.indexOf(word, at + 1)) {
    const field = at < line.company ? 0 : at < line.ids ? 2 : 1;
    const rank = isWordChar(chunk.charCodeAt(at - 1)) ? field + 3 : field;
    if (rank === 0) return 0;
    if (rank < best) best = rank;
  }
  return best;
}

function rankOf(chunk: string, line: Line, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += rankOfWord(chunk, line, word);
  return sum;
}

const idAt = (chunk: string, { ids, end }: Line): string => {
  const space = chunk.indexOf(' ', ids);
  return chunk.slice(ids, space >= 0 && space < end ? space : end);
};

/** Equally good ones beyond this many are not looked at. */
const ENOUGH = 1_000;

interface Hit {
  readonly id: string;
  readonly name: string;
}

/** Identifiers of people whose name, company or identifier holds every word; the best first. */
export function searchNames(chunks: Iterable<string>, text: string, limit: number): string[] {
  const words = wordsOf(text);
  // A longer word is in fewer lines.
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const tiers = new Map<number, Hit[]>();
  const enough = Math.max(ENOUGH, limit);
  for (const chunk of chunks) {
    const goesOn = eachLineWith(chunk, longest, (line) => {
      const rank = rankOf(chunk, line, words);
      if (rank === Number.POSITIVE_INFINITY) return true;
      const tier = tiers.get(rank) ?? [];
      if (tier.length === 0) tiers.set(rank, tier);
      if (tier.length < enough)
        tier.push({ id: idAt(chunk, line), name: chunk.slice(line.from, line.company - 1) });
      return rank > 0 || tier.length < enough;
    });
    if (!goesOn) break;
  }
  return [...tiers.keys()]
    .sort((a, b) => a - b)
    .flatMap((rank) => tiers.get(rank)!.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)))
    .slice(0, limit)
    .map((it) => it.id);
}

/** Identifiers that stand in lines with one of these pieces, as far as they fit. */
export function findIds(
  chunks: readonly string[],
  pieces: readonly string[],
  fits: (id: string) => boolean,
): string[] {
  const found = new Set<string>();
  for (const chunk of chunks)
    for (const piece of pieces)
      eachLineWith(chunk, piece, ({ ids, end }) => {
        for (const id of chunk.slice(ids, end).split(' ')) if (fits(id)) found.add(id);
        return true;
      });
  return [...found];
}

/** Identifiers of people whose folded name and company fit, in lines with one of the words; each line once. */
export function findNamed(
  chunks: readonly string[],
  words: readonly string[],
  fits: (name: string, company: string) => boolean,
): string[] {
  const found: string[] = [];
  for (const chunk of chunks) {
    const seen = new Set<number>();
    for (const word of words)
      eachLineWith(chunk, word, (line) => {
        if (seen.has(line.from)) return true;
        seen.add(line.from);
        if (fits(chunk.slice(line.from, line.company - 1), chunk.slice(line.company, line.ids - 1)))
          found.push(idAt(chunk, line));
        return true;
      });
  }
  return found;
}
