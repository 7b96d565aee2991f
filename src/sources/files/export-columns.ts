import type { Prospect, Touch } from '../../story/touch';
import { findColumns } from './columns';
import { neutral } from './formula';
import { COLUMNS, type Column } from './own-row';

/** What our own columns leave out of a history; with it, an export brings back all there was. */
export const EXTRA_COLUMNS = {
  'touch source': [],
  'touch asset': [],
  'touch campaign': [],
  'touch segment': [],
  'touch persona': [],
  'other addresses': [],
  'other profiles': [],
} as const;
export type ExtraColumn = keyof typeof EXTRA_COLUMNS;

/** Whether column names are those of an export: files of our own columns have no such ones. */
export const isExport = (header: readonly string[]): boolean =>
  findColumns(header, EXTRA_COLUMNS).at['touch source'] !== undefined;

/** Ids that the store made itself begin so: it makes them anew. */
const isMade = (id: string): boolean => id.startsWith('~');

type Cells = Readonly<Record<Column | ExtraColumn, string | undefined>>;

const whoOf = ({ addresses, slugs, ...facts }: Prospect) => ({
  email: addresses[0],
  linkedin: slugs[0],
  name: facts.name,
  company: facts.company,
  title: facts.title,
  segment: facts.segment,
  persona: facts.persona,
  industry: facts.industry,
  owner: facts.owner,
  'other addresses': addresses.slice(1).join(' '),
  'other profiles': slugs.slice(1).join(' '),
});

const whatOf = (it: Touch) => ({
  at: new Date(it.at).toISOString(),
  kind: it.kind,
  by: it.by,
  subject: it.title,
  url: it.url,
  topic: it.topic,
  stage: it.stage,
  rep: it.rep,
  note: it.note,
  id: isMade(it.id) ? '' : it.id,
  'touch source': it.source,
  'touch asset': it.asset,
  'touch campaign': it.campaign,
  'touch segment': it.segment,
  'touch persona': it.persona,
});

const ORDER: readonly (Column | ExtraColumn)[] = [
  ...(Object.keys(COLUMNS) as Column[]),
  ...(Object.keys(EXTRA_COLUMNS) as ExtraColumn[]),
];

const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;

function cell(text: string | undefined): string {
  if (!text) return '';
  const safe = neutral(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The column names of an exported history, as a line of CSV. */
export const exportHead = `${ORDER.join(',')}\r\n`;

/** One person's touches, a line each: our own columns, and what they leave out. */
export function exportLines(prospect: Prospect, touches: readonly Touch[]): string {
  const who = whoOf(prospect);
  let lines = '';
  for (const touch of touches) {
    const cells: Cells = { ...who, ...whatOf(touch) };
    lines += `${ORDER.map((column) => cell(cells[column])).join(',')}\r\n`;
  }
  return lines;
}
