import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../story/touch';
import { FileRefused, type Portion, readHistoryFile } from './read';

const NOW = Date.UTC(2026, 10, 22, 12);

async function read(file: string | Blob, now = NOW) {
  const all = {
    entries: [] as Portion['taken'][number][],
    rejections: [] as Portion['rejections'][number][],
  };
  let automaticReplies = 0;
  let rows = 0;
  for await (const portion of readHistoryFile(typeof file === 'string' ? new Blob([file]) : file, now)) {
    all.entries.push(...portion.taken);
    all.rejections.push(...portion.rejections);
    automaticReplies += portion.automaticReplies;
    rows = portion.rows;
  }
  return { ...all, automaticReplies, rows };
}

const why = async (file: string | Blob) => {
  const refused = await read(file).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FileRefused);
  return (refused as FileRefused).why;
};

/** The one row of a file with these cells. */
async function one(cells: Readonly<Record<string, string>>) {
  const row = { email: 'jane@acme.example', at: '2026-11-01', kind: 'page-visited', ...cells };
  const quoted = Object.values(row).map((it) => `"${it.replaceAll('"', '""')}"`);
  const { entries, rejections } = await read(`${Object.keys(row).join(',')}\n${quoted.join(',')}\n`);
  expect(entries.length + rejections.length).toBe(1);
  return { entry: entries[0], rejection: rejections[0] };
}

describe('our own columns', () => {
  test('all of them, in any order and case', async () => {
    const { entries, rejections } = await read(
      'ID,Note,Rep,By,Stage,Topic,URL,Subject,Kind,At,Owner,Industry,Persona,Segment,LinkedIn,Title,Company,Name,E-Mail\n' +
        '17,a note,Robin,Prospect,Status Quo,data,https://a.example,A paper,Content Downloaded,2026-11-01T10:00:00Z,Ines,food,buyer,mid,https://de.linkedin.com/in/Jane-Roe,Head,Acme,Jane Roe,Jane@Acme.example\n',
    );
    expect(rejections).toEqual([]);
    expect(entries).toEqual([
      {
        prospect: {
          addresses: ['jane@acme.example'],
          slugs: ['jane-roe'],
          name: 'Jane Roe',
          company: 'Acme',
          title: 'Head',
          segment: 'mid',
          persona: 'buyer',
          industry: 'food',
          owner: 'Ines',
        },
        what: {
          kind: 'content-downloaded',
          by: 'prospect',
          title: 'A paper',
          url: 'https://a.example',
          topic: 'data',
          stage: 'status-quo',
          rep: 'Robin',
          note: 'a note',
          source: 'files',
        },
        at: Date.UTC(2026, 10, 1, 10),
        id: '17',
      },
    ]);
  });

  test.each([';', '\t', '|'])('between “%s”', async (between) => {
    const text = [
      ['email', 'at', 'kind', 'subject'],
      ['jane@acme.example', '2026-11-01', 'invited', 'One, two'],
    ];
    const { entries } = await read(text.map((it) => it.join(between)).join('\r\n'));
    expect(entries[0]?.what).toMatchObject({ title: 'One, two', by: 'marketing' });
  });

  test('“sep=;” before the header, blank rows and short rows are fine', async () => {
    const { entries, rejections, rows } = await read(
      'sep=;\r\n\r\nemail;at;kind;note\r\n\r\n;;;\r\njane@acme.example;2026-11-01;invited\r\n \r\n',
    );
    expect([entries.length, rejections.length, rows]).toEqual([1, 0, 1]);
  });

  test('every kind has somebody who acts', async () => {
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const { entry } = await one({ kind });
      expect(['marketing', 'prospect', 'sales']).toContain(entry?.what.by);
    }
    expect((await one({ kind: 'sales-called' })).entry?.what.by).toBe('sales');
    expect((await one({ kind: 'nurture-sent' })).entry?.what.by).toBe('marketing');
    expect((await one({ kind: 'unsubscribed' })).entry?.what.by).toBe('prospect');
    expect((await one({ kind: 'unsubscribed', by: 'Sales' })).entry?.what.by).toBe('sales');
  });

  test('a day alone is its local midnight', async () => {
    expect((await one({ at: '2026-11-01' })).entry?.at).toBe(new Date(2026, 10, 1).getTime());
  });

  test('a profile is enough', async () => {
    const { entry } = await one({ email: '', linkedin: 'linkedin.com/in/jane-roe/' });
    expect(entry?.prospect).toMatchObject({ addresses: [], slugs: ['jane-roe'] });
  });

  test('so is a lead of Sales Navigator, who is found again by its id', async () => {
    const { entry } = await one({
      email: '',
      linkedin: 'https://www.linkedin.com/sales/lead/ACwAAaed42,NAME_SEARCH,u8r5?_ntb=x',
    });
    expect(entry?.prospect).toMatchObject({ addresses: [], slugs: ['acwaaaed42'] });
  });

  test('a company’s page in place of a profile does not cost the touch', async () => {
    const { entry } = await one({ linkedin: 'https://www.linkedin.com/company/acme' });
    expect(entry?.prospect).toMatchObject({ addresses: ['jane@acme.example'], slugs: [] });
  });

  test('automatic replies are imported as nothing', async () => {
    const result = await read(
      'email,at,kind,subject\na@b.example,2026-11-01,replied,Out of office: back on Monday\na@b.example,2026-11-01,replied,Re: your letter\n',
    );
    expect([result.entries.length, result.automaticReplies, result.rejections.length]).toEqual([1, 1, 0]);
  });
});

describe('a row is refused with its number and the cure', () => {
  test.each<[Readonly<Record<string, string>>, string]>([
    [{ email: '' }, 'import_row_nobody'],
    [{ email: 'jane' }, 'import_row_no_address'],
    [{ email: 'a@b.example; c@d.example' }, 'import_row_several_addresses'],
    [{ email: 'no-reply@acme.example' }, 'import_row_nobody_answers'],
    [{ email: '', linkedin: 'linkedin.com/company/acme' }, 'import_row_no_profile'],
    [{ kind: '' }, 'import_row_no_kind'],
    [{ kind: 'flew to the moon' }, 'import_row_unknown_kind'],
    [{ kind: 'content-download' }, 'import_row_unknown_kind_near'],
    [{ kind: 'toString' }, 'import_row_unknown_kind'],
    [{ at: '' }, 'import_row_no_date'],
    [{ at: '2026-02-30' }, 'import_row_no_such_day'],
    [{ at: '01/02/2026' }, 'import_row_not_iso'],
    [{ at: '2026-12-24' }, 'import_row_future'],
    [{ by: 'nobody' }, 'import_row_unknown_by'],
    [{ note: 'x'.repeat(32_768) }, 'import_row_long_cell'],
  ])('%o: %s', async (cells, id) => {
    const { rejection } = await one(cells);
    expect(rejection).toMatchObject({ row: 2, why: { say: id } });
  });

  test('an unknown kind gets the nearest one named', async () => {
    const near = async (kind: string) => (await one({ kind })).rejection?.why.with?.[1];
    expect(await near('Content Download')).toBe('content-downloaded');
    expect(await near('webinar_atended')).toBe('webinar-attended');
    expect(await near('unsubscribe')).toBe('unsubscribed');
    expect(await near('meeting')).toBe('meeting-booked');
    expect(await near('Downloaded')).toBe('content-downloaded');
    expect(await near('registered')).toBe('webinar-registered');
  });

  test('what lies ahead is fine for what may', async () => {
    for (const kind of ['nurture-scheduled', 'meeting-booked'])
      expect((await one({ kind, at: '2026-12-24' })).entry).toBeDefined();
  });

  test('row numbers are a spreadsheet’s: blank rows count, line breaks in cells do not', async () => {
    const { rejections } = await read(
      '\nemail,at,kind,note\n\na@b.example,2026-11-01,invited,"two\nlines"\nx,2026-11-01,invited,\n',
    );
    expect(rejections.map((it) => it.row)).toEqual([5]);
  });

  test('more cells than columns would shift their meaning', async () => {
    const { entries, rejections } = await read(
      'email,at,kind\na@b.example,2026-11-01,invited,,\na@b.example,2026-11-01,invited,Acme, Inc.\n',
    );
    expect(entries).toHaveLength(1);
    expect(rejections).toMatchObject([{ row: 3, why: { say: 'import_row_too_wide', with: [5, 3] } }]);
  });

  test('an open quote costs one row', async () => {
    const rows = Array.from({ length: 20 }, (_, nth) => `p${nth}@b.example,2026-11-01,invited,plain`);
    rows[4] = 'p4@b.example,2026-11-01,invited,"open';
    const { entries, rejections, rows: count } = await read(['email,at,kind,note', ...rows].join('\n'));
    expect([entries.length, count]).toEqual([19, 20]);
    expect(rejections).toMatchObject([{ row: 6, why: { say: 'import_row_open_quote' } }]);
  });
});

describe('a file that is none is refused in words', () => {
  test.each<[string, string]>([
    ['import_file_empty', ''],
    ['import_file_empty', '\n \n\r\n,,\n'],
    ['import_file_picture', '\u0089PNG\r\n'],
    ['import_file_archive', 'PK\u0003\u0004 history.csv'],
    ['import_columns_missing', 'name,company\nJane,Acme\n'],
    ['import_columns_missing', 'nothing but words'],
    ['import_header_is_row', 'a@b.example,Ann,2026-11-01,invited\nc@d.example,Bo,2026-11-02,invited\n'],
    ['import_column_twice', 'email,at,kind,E-mail\na@b.example,2026-11-01,invited,c@d.example\n'],
    ['import_header_broken', '"email,at,kind\na@b.example,2026-11-01,invited\n'],
  ])('%s', async (id, text) => {
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    expect((await why(new Blob([bytes]))).say).toBe(id);
  });

  test('missing columns are named, and what there is', async () => {
    expect((await why('name,Date\nJane,2026-11-01\n')).with).toEqual([
      { list: [{ say: 'import_email_or_linkedin' }, 'kind'] },
      { list: ['name', 'Date'] },
    ]);
  });
});

test('a file that is changed while it is read is refused in words', async () => {
  const file = new Blob(['email,at,kind\n', 'a@b.example,2026-11-01,invited\n'.repeat(20_000)]);
  const slice = file.slice.bind(file);
  file.slice = (from = 0, to) => {
    const part = slice(from, to);
    if (from > 0) part.arrayBuffer = () => Promise.reject(new DOMException('changed', 'NotReadableError'));
    return part;
  };
  expect((await why(file)).say).toBe('import_file_unreadable');
});

test('a row without quotes reads as its cells do', async () => {
  const cell = (...texts: string[]) => fc.constantFrom('', ' ', ...texts);
  const columns: Readonly<Record<string, fc.Arbitrary<string>>> = {
    email: cell('a@b.example', 'C@d.example ', 'no-reply@b.example', 'x'),
    name: cell('Jane', 'Zoë'),
    linkedin: cell('jane-roe', 'https://www.linkedin.com/company/x'),
    at: cell('2026-11-01', '2026-11-01T10:00:00Z', ' 2026-11-01', '2026-12-30', '2026-02-30'),
    kind: cell('invited', 'Page Visited', 'replied', 'nonsense', 'nurture-scheduled'),
    subject: cell('Out of office', 'A paper'),
    stage: cell('Status Quo', 'research'),
    by: cell('sales', 'nobody'),
    id: cell('7', ' x '),
    other: cell('anything'),
  };
  const names = Object.keys(columns);
  const table = fc
    .tuple(
      fc.shuffledSubarray(names, { minLength: names.length }),
      fc.array(fc.record(columns), { maxLength: 8 }),
    )
    .map(([order, rows]) => ({ order, rows: rows.map((row) => order.map((it) => row[it]!)) }));
  await fc.assert(
    fc.asyncProperty(table, fc.nat(3), async ({ order, rows }, extra) => {
      const lines = (cell: (text: string) => string) =>
        [order.join(), ...rows.map((row) => `${row.map(cell).join()}${','.repeat(extra)}`)].join('\n');
      // A quote round the last column keeps a row from being read as it stands.
      const quoted = await read(lines((text) => `"${text}"`));
      expect(await read(`${lines((text) => text)}\n`)).toEqual(quoted);
    }),
    { numRuns: 300 },
  );
});

test('hostile headers are nobody’s columns and change nothing', async () => {
  const { entries } = await read(
    'email,__proto__,constructor,at,kind,subject\na@b.example,{"x":1},y,2026-11-01,invited,<script>alert(1)</script>\n',
  );
  expect(entries[0]?.what.title).toBe('<script>alert(1)</script>');
  expect(Object.keys(entries[0]!.prospect)).not.toContain('__proto__');
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('no bytes make it hang or throw anything but a refusal; every row is read or refused', async () => {
  const cell = fc.constantFrom(
    'a@b.example',
    'x',
    '2026-11-01',
    'invited',
    '"',
    '""',
    '"a,b"',
    ',',
    '\0',
    '\n',
    '\r',
    '\r\n',
    'é',
    '',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 60 }), async (cells) => {
      const { entries, rejections, automaticReplies, rows } = await read(`email,at,kind\n${cells.join('')}`);
      expect(entries.length + rejections.length + automaticReplies).toBe(rows);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await read(new Blob([bytes as Uint8Array<ArrayBuffer>])).catch((error: unknown) =>
        expect(error).toBeInstanceOf(FileRefused),
      );
    }),
  );
});

test('a cell of 100 MB is refused in bounded memory, and the rest is read', async () => {
  const piece = new Uint8Array(1 << 20).fill(120);
  const row = (text: string) => new TextEncoder().encode(text);
  const file = new Blob([
    row('email,at,kind,note\na@b.example,2026-11-01,invited,'),
    ...Array.from({ length: 100 }, () => piece),
    row('\nc@d.example,2026-11-01,invited,\n'),
  ]);
  const { entries, rejections } = await read(file);
  expect(rejections).toMatchObject([{ row: 2, why: { say: 'import_row_too_long' } }]);
  expect(rejections[0]!.cells.join('').length).toBeLessThan(1_000);
  expect(entries).toHaveLength(1);
});
