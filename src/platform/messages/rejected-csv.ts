import type { Say } from '../../playbook/say';
import type { RejectedRow } from './import-contract';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell of CSV: quoted, and never a formula. */
export const csvCell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Lines as a file for a spreadsheet; the mark in front tells it that this is UTF-8. */
export const csvFile = (lines: readonly (readonly string[])[]): Blob =>
  new Blob(['\ufeff', ...lines.map(csvLine)], { type: 'text/csv;charset=utf-8' });

/** Rejected rows as a file for a spreadsheet: row number, reason with cure, and the row itself. */
export const rejectedCsv = (
  rows: readonly RejectedRow[],
  header: readonly string[],
  columns: { readonly row: string; readonly why: string },
  speak: (it: Say) => string,
): Blob =>
  csvFile([
    [columns.row, columns.why, ...header],
    ...rows.map(({ row, why, cells }) => [String(row), speak(why), ...cells]),
  ]);
