import { type Say, say } from '../../playbook/say';
import type { Mapping } from './mapping/mapping';
import type { RowProblem } from './rows';

/** The file as a whole can't be taken; `why` says so, with the cure. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  constructor(readonly why: Say) {
    super(why.say);
  }
}

/** A table whose columns nobody knows; somebody can say what they are, beginning from `proposal`. */
export class ColumnsUnknown extends FileRefused {
  constructor(
    why: Say,
    readonly proposal: Mapping,
  ) {
    super(why);
  }
}

export const PROBLEMS = {
  empty: say('import_file_empty'),
  workbook: say('import_file_workbook'),
  archive: say('import_file_archive'),
  picture: say('import_file_picture'),
  document: say('import_file_document'),
  binary: say('import_file_binary'),
} as const;

/** Rows that can't be told apart into cells. */
export const ROW_PROBLEMS: Readonly<Record<RowProblem, Say>> = {
  'open-quote': say('import_row_open_quote'),
  'bad-quote': say('import_row_bad_quote'),
  'too-long': say('import_row_too_long'),
};
