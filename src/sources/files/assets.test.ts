import { describe, expect, it } from 'vitest';
import { readAssetsFile } from './assets';
import { FileRefused } from './refused';

const names = {
  stages: [
    { id: 'research', label: 'Research' },
    { id: 'step-backs', label: 'Step backs' },
  ],
  segments: [{ id: 'food', label: 'Food makers' }],
};
const read = (...lines: (string | Uint8Array<ArrayBuffer>)[]) =>
  readAssetsFile(new Blob(lines.map((it) => (typeof it === 'string' ? `${it}\n` : it))), names);
const why = (...lines: Parameters<typeof read>) =>
  read(...lines).then(
    () => undefined,
    (error: unknown) => (error instanceof FileRefused ? error.why.say : error),
  );

describe('a file of content', () => {
  it('is read by its columns, in any order and under other names', async () => {
    const { assets, rejections, header } = await read(
      'Link;Name;Stage;Segment;Type;Topic;Industry;Language;Answers;Date;Owner',
      'https://acme.example/a;Two recalls;STEP BACKS;Food makers, Ships;White Paper;Labels;Food;de_at;What if?;2026-11-30;Sam',
      ';Just a title;;;;;;;;;',
    );
    expect(rejections).toEqual([]);
    expect(header).toContain('Owner');
    expect(assets).toEqual([
      {
        title: 'Two recalls',
        url: 'https://acme.example/a',
        format: 'white-paper',
        topic: 'Labels',
        stage: 'step-backs',
        segments: ['food', 'Ships'],
        industry: 'Food',
        language: 'de-AT',
        question: 'What if?',
        at: new Date('2026-11-30T00:00:00').getTime(),
      },
      { title: 'Just a title', format: 'article' },
    ]);
  });

  it.each([
    [',https://acme.example/', 'content_row_no_title'],
    [`${'x'.repeat(501)},`, 'content_row_long'],
    ['A,javascript:alert(1)', 'content_row_no_url'],
    ['A,acme', 'content_row_no_url'],
    ['A,,gone', 'content_row_no_stage'],
    ['A,,,not a language', 'content_row_no_language'],
    ['A,,,,31/12/2026', 'import_row_not_iso'],
    ['A,,,,2026-02-30', 'import_row_no_such_day'],
    ['first,', 'content_row_twice'],
    ['"A,', 'import_row_open_quote'],
  ])('keeps the row “%s” out, with its number and reason', async (row, said) => {
    const { assets, rejections } = await read('title,url,stage,language,at', 'First,', row, 'Last,');
    expect(assets.map((it) => it.title)).toEqual(['First', 'Last']);
    expect(rejections.map((it) => [it.row, it.why.say])).toEqual([[3, said]]);
  });

  it.each([
    ['nothing', [''], 'import_file_empty'],
    ['a history', ['email,at,kind', 'a@b.example,2026-01-01,invited'], 'content_columns_missing'],
    ['one column twice', ['title,name'], 'import_column_twice'],
    ['a picture', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])], 'import_file_picture'],
  ])('that is %s is refused', async (_what, lines, said) => {
    expect(await why(...lines)).toBe(said);
  });

  it('of too many rows is refused', async () => {
    const rows = Array.from({ length: 5_001 }, (_, i) => `Paper ${i}`);
    expect(await why('title', ...rows)).toBe('content_too_many');
  });
});
