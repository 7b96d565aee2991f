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

/** A line that fits, and how well: the lower, the better. */
export interface Hit {
  readonly id: string;
  readonly rank: number;
  readonly name: string;
}

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);

function rankIn(text: string, word: string, best: number): number | undefined {
  let rank: number | undefined;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWordStart(text, at)) return best;
    rank = best + 3;
  }
  return rank;
}

/** How well a line fits the words, the lower the better; undefined where a word is missing. */
function rankOf(fields: readonly string[], words: readonly string[]): number | undefined {
  let sum = 0;
  for (const word of words) {
    const ranks = [rankIn(fields[0]!, word, 0), rankIn(fields[2]!, word, 1), rankIn(fields[1]!, word, 2)];
    const best = Math.min(...ranks.map((it) => it ?? Number.POSITIVE_INFINITY));
    if (best === Number.POSITIVE_INFINITY) return undefined;
    sum += best;
  }
  return sum;
}

function* linesWith(chunk: string, word: string): Generator<string> {
  for (let at = chunk.indexOf(word); at >= 0; ) {
    const from = chunk.lastIndexOf('\n', at) + 1;
    const end = chunk.indexOf('\n', at);
    yield chunk.slice(from, end);
    at = chunk.indexOf(word, end);
  }
}

const idIn = (fields: readonly string[]): string => fields[2]!.split(' ', 1)[0]!;

/** People whose name, company or identifier holds every word; the best first. */
export function searchNames(chunks: Iterable<string>, text: string, limit: number): Hit[] {
  const words = wordsOf(text);
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const tiers = new Map<number, Hit[]>();
  for (const chunk of chunks)
    for (const line of linesWith(chunk, longest)) {
      const fields = line.split(BETWEEN);
      const rank = rankOf(fields, words);
      if (rank === undefined) continue;
      const tier = tiers.get(rank);
      const hit = { id: idIn(fields), rank, name: fields[0]! };
      if (!tier) tiers.set(rank, [hit]);
      // A thousand equally good ones are enough to sort.
      else if (tier.length < Math.max(1_000, limit)) tier.push(hit);
    }
  return [...tiers.keys()]
    .sort((a, b) => a - b)
    .flatMap((rank) => tiers.get(rank)!.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)))
    .slice(0, limit);
}

const LEGAL_FORM =
  /^(?:inc|ltd|llc|gmbh|ag|se|plc|corp|co|company|sa|sas|sarl|bv|nv|ab|as|oy|spa|srl|limited|corporation|incorporated)$/;

/** The same for `Acme`, `ACME, Inc.` and `Acme GmbH`. */
const companyKey = (text: string): string => {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const bare = words.filter((it) => !LEGAL_FORM.test(it));
  return (bare.length > 0 ? bare : words).join(' ');
};

const nameKey = (text: string): string =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

/** Identifiers of people with this very name at this company; accents, order and legal form aside. */
export function findNames(chunks: Iterable<string>, name: string, company: string): string[] {
  const wantedName = nameKey(name);
  const wantedCompany = companyKey(company);
  const longest = wantedName.split(' ').sort((a, b) => b.length - a.length)[0];
  if (!longest || !wantedCompany) return [];
  const found: string[] = [];
  for (const chunk of chunks)
    for (const line of linesWith(chunk, longest)) {
      const fields = line.split(BETWEEN);
      if (nameKey(fields[0]!) === wantedName && companyKey(fields[1]!) === wantedCompany)
        found.push(idIn(fields));
    }
  return found;
}
