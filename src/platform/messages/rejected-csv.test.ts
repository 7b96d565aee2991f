import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { say } from '../../playbook/say';
import { csvCell, rejectedCsv } from './rejected-csv';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("https://a.example")'])(
  '“%s” is no formula any more',
  (text) => expect(csvCell(text)).toBe(`"'${text.replaceAll('"', '""')}"`),
);

test('any cell is read back, but for the mark that keeps a formula from running', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [[cell] = []] = Papa.parse<string[]>(csvCell(text), { delimiter: ',', newline: '\n' }).data;
      expect(cell).toBe(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
    }),
  );
});

test('rejected rows come with number, reason and themselves', async () => {
  const rows = [{ row: 7, why: say('import_row_nobody'), cells: ['', 'Jane, “JR”', '=x'] }];
  const file = rejectedCsv(
    rows,
    ['email', 'name', 'note'],
    { row: 'row', why: 'why' },
    (it) => `<${it.say}>`,
  );
  expect(file.type).toContain('text/csv');
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await file.text()).toBe(
    '"row","why","email","name","note"\r\n"7","<import_row_nobody>","","Jane, “JR”","\'=x"\r\n',
  );
});
