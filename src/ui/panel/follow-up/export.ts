import type { ListRow } from '../../../platform/messages/protocol';
import { csvFile } from '../../../platform/messages/rejected-csv';
import type { Words } from '../../parts/tongue';
import { GROUP, VERDICT } from './words';

/** The list as a file for a spreadsheet, in the reader's language. */
export const listFile = (rows: readonly ListRow[], { t, speak }: Pick<Words, 't' | 'speak'>): Blob =>
  csvFile([
    [
      t('list_column_group'),
      t('list_column_name'),
      t('list_column_who'),
      t('list_column_company'),
      t('list_column_verdict'),
      t('list_column_reason'),
      t('list_column_move'),
      t('list_column_asset'),
    ],
    ...rows.map((it) => [
      t(GROUP[it.group].name),
      it.name,
      it.id,
      it.company ?? '',
      t(VERDICT[it.verdict]),
      speak(it.reason),
      speak(it.move),
      it.asset ?? '',
    ]),
  ]);
