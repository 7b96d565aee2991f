import { addressIn } from '../../playbook/addresses';

/** What the lines of a list are. */
export type LinesOf = 'words' | 'addresses' | 'domains';

const READ: Readonly<Record<LinesOf, (text: string) => string[]>> = {
  words: (text) => text.split('\n'),
  // As mail programs and spreadsheets copy them.
  addresses: (text) => text.split(/[\n,;]+/).map((it) => addressIn(it).toLowerCase()),
  domains: (text) => text.split(/[\n,;]+/).map((it) => it.trim().toLowerCase().replace(/^@/, '')),
};

/** The entries of a list that is typed or pasted, each once. */
export const linesIn = (text: string, of: LinesOf): string[] => [
  ...new Set(
    READ[of](text)
      .map((it) => it.trim())
      .filter(Boolean),
  ),
];
