import { type Say, say } from '../../../playbook/say';
import { findColumns } from '../columns';
import { isExport } from '../export-columns';
import type { FileFormat } from '../format';
import { COLUMNS, OwnReader, OwnRow, type Places, shown } from '../own-row';
import { plainReader } from '../plain';

export const hasNeeded = ({ email, linkedin, at, kind }: Places): boolean =>
  (email !== undefined || linkedin !== undefined) && at !== undefined && kind !== undefined;

/** Why a header is not of our own columns; undefined where it is. */
export function missingColumns(header: readonly string[]): Say | undefined {
  const { at, twice } = findColumns(header, COLUMNS);
  if (twice !== undefined) return say('import_column_twice', shown(twice));
  if (hasNeeded(at)) return undefined;
  const missing = [
    ...(at.email === undefined && at.linkedin === undefined ? [say('import_email_or_linkedin')] : []),
    ...(['at', 'kind'] as const).filter((column) => at[column] === undefined),
  ];
  const has = header.map((it) => it.trim()).filter(Boolean);
  return say('import_columns_missing', { list: missing }, { list: has.slice(0, 12).map(shown) });
}

export const own: FileFormat = {
  id: 'own',
  atHeader: true,
  recognise(firstRows, delimiter) {
    const header = firstRows.findIndex((cells) => cells.some((it) => it.trim() !== ''));
    const names = firstRows[header];
    if (!names) return undefined;
    const { at: places, twice } = findColumns(names, COLUMNS);
    if (twice !== undefined || !hasNeeded(places) || isExport(names)) return undefined;
    const width = names.length;
    const reader = new OwnReader();
    const readPlain = plainReader(places, width, delimiter, reader);
    return {
      header,
      ...(readPlain ? { readPlain } : {}),
      read: (cells, now) => {
        if (cells.length > width && cells.slice(width).some((it) => it.trim() !== ''))
          return { why: say('import_row_too_wide', cells.length, width) };
        return reader.read(new OwnRow(cells, places), now);
      },
    };
  },
};
