import type { Say } from '../../playbook/say';
import type { RejectedRow } from './import-contract';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell of CSV: quoted, and never a formula. */
export const csvCell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Rejected rows as a file for a spreadsheet: row number, reason with cure, and the row itself. */
export function rejectedCsv(
  rows: readonly RejectedRow[],
  header: readonly string[],
  columns: { readonly row: string; readonly why: string },
  speak: (it: Say) => string,
): Blob {
  const lines = rows.map(({ row, why, cells }) => csvLine([String(row), speak(why), ...cells]));
  return new Blob(['\ufeff', csvLine([columns.row, columns.why, ...header]), ...lines], {
    type: 'text/csv;charset=utf-8',
  });
}
