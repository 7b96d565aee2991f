import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../story/touch';
import { ColumnsUnknown, FileRefused, type Portion, readHistoryFile, type Said } from '../read';
import { guess, meaningOf } from './guess';
import { isFor, isForNext, type Mapping } from './mapping';
import { preview } from './preview';

const NOW = Date.UTC(2026, 10, 20);
/** As a Salesforce campaign report comes: the columns are whatever somebody chose. */
const MEMBERS = [
  'Campaign Name;Member Status;First Name;Last Name;Email;Account Name;Member First Responded Date',
  'Clean data week;Attended;Jane;Doe;JANE@northwind.example;Northwind;03/11/2026 15:00',
  'Clean data week;Registered;Ravi;Rao;ravi@initech.example;Initech;28/10/2026',
  'Clean data week;Sent;Quinn;Lee;quinn@globex.example;Globex;27/10/2026',
  'Clean data week;On holiday;Max;Roe;max@globex.example;Globex;27/10/2026',
  'Clean data week;Attended;No;Body;;Globex;27/10/2026',
].join('\r\n');

async function proposalFor(text: string, said?: Said): Promise<Mapping> {
  const asked = await read(text, said).catch((error: unknown) => error);
  if (!(asked instanceof ColumnsUnknown)) throw asked;
  return asked.proposal;
}
async function read(text: string, said?: Said): Promise<Portion[]> {
  const portions: Portion[] = [];
  for await (const it of readHistoryFile(new Blob([text]), NOW, undefined, undefined, said))
    portions.push(it);
  return portions;
}

describe('columns that nobody knows', () => {
  it('are asked about, with a proposal from their names and first rows', async () => {
    expect(await proposalFor(MEMBERS)).toMatchObject({
      columns: {
        subject: 'Campaign Name',
        first: 'First Name',
        last: 'Last Name',
        email: 'Email',
        company: 'Account Name',
      },
      at: { column: 'Member First Responded Date', order: 'day-first' },
      kind: { column: 'Member Status' },
    });
  });

  it('are read as they were mapped; a value without a meaning is told, one left out is not', async () => {
    const proposal = await proposalFor(MEMBERS);
    const mapping: Mapping = {
      ...proposal,
      kind: {
        column: 'Member Status',
        values: [
          { value: 'attended', means: 'webinar-attended' },
          { value: 'Registered', means: 'webinar-registered' },
          { value: 'Sent', means: 'nothing' },
        ],
      },
    };
    const [portion] = await read(MEMBERS, { mapping });
    expect(portion!.taken).toMatchObject([
      {
        prospect: { addresses: ['jane@northwind.example'], name: 'Jane Doe', company: 'Northwind' },
        what: { kind: 'webinar-attended', by: 'prospect', title: 'Clean data week', source: 'files' },
        at: new Date(2026, 10, 3, 15).getTime(),
      },
      { what: { kind: 'webinar-registered' }, at: new Date(2026, 9, 28).getTime() },
    ]);
    expect(portion!.passedOver).toBe(1);
    expect(portion!.rejections.map(({ row, why }) => [row, why.say])).toEqual([
      [5, 'import_row_unmapped'],
      [6, 'import_row_nobody'],
    ]);
    expect(portion!.rows).toBe(5);
    // What was said once serves the next file with these columns, in any order.
    const turned = MEMBERS.split('\r\n').map((line) => line.split(';').reverse().join(';'));
    expect((await read(turned.join('\n'), { remembered: [mapping] }))[0]!.taken).toHaveLength(2);
  });

  it('that name neither day nor subject are asked about again, beginning from what was said', async () => {
    const attendees = 'Attendee,Mail\nJane Doe,jane@northwind.example\n';
    const mapping: Mapping = {
      header: ['Mail', 'ATTENDEE'],
      columns: { email: 'Mail', name: 'Attendee' },
      kind: { every: 'webinar-attended' },
      at: { every: NOW - 1 },
      about: 'Cleaning data',
    };
    const [portion] = await read(attendees, { mapping });
    expect(portion!.taken).toMatchObject([{ at: NOW - 1, what: { title: 'Cleaning data' } }]);
    expect(await proposalFor(attendees, { remembered: [mapping] })).toEqual(mapping);
    expect(isForNext(mapping)).toBe(false);
  });

  it.each([
    ['a text', 'Dear Jane,\nhow are you?\n'],
    ['a header alone', 'Email,Status\n'],
    ['one column', 'Things\none\ntwo\n'],
  ])('of %s are refused as before', async (_, text) => {
    const refused = await read(text).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FileRefused);
    expect(refused).not.toBeInstanceOf(ColumnsUnknown);
  });

  it('never win over those of a file we know', async () => {
    const own = 'email,at,kind\njane@northwind.example,2026-11-01,page-visited\n';
    const mapping: Mapping = {
      header: ['email', 'at', 'kind'],
      columns: { email: 'email' },
      kind: { every: 'unsubscribed' },
      at: { column: 'at', order: 'day-first' },
    };
    expect((await read(own, { mapping }))[0]!.taken[0]!.what.kind).toBe('page-visited');
  });
});

describe('a preview', () => {
  it('tells how the first rows read, and every value of the column, the most frequent first', async () => {
    const mapping = await proposalFor(MEMBERS);
    const seen = await preview(new Blob([MEMBERS]), mapping, NOW);
    expect(seen.values).toEqual(['Attended', 'Registered', 'Sent', 'On holiday']);
    expect(seen.readings).toHaveLength(5);
    expect(seen.readings[0]).toMatchObject({ why: { say: 'import_row_unmapped' } });
  });
});

describe('what is guessed', () => {
  it.each([
    ['Registered', 'webinar-registered'],
    ['No Show', 'webinar-registered'],
    ['Did not attend', 'webinar-registered'],
    ['Attended', 'webinar-attended'],
    ['Email Opened', 'nurture-opened'],
    ['Clicked link', 'nurture-clicked'],
    ['Opted Out', 'unsubscribed'],
    ['Downloaded', 'content-downloaded'],
    ['content downloaded', 'content-downloaded'],
    ['Lunch', 'nothing'],
    ['constructor', 'nothing'],
  ])('“%s” is %s', (value, means) => expect(meaningOf(value)).toBe(means));

  it('knows our own kinds by their names', () => {
    for (const kind of Object.keys(KINDS)) expect(meaningOf(kind)).toBe(kind);
  });

  it('is no moment where no column holds one, and no column twice', () => {
    const it = guess(['Email', 'Registration Date', 'Type'], [['a@b.example', 'soon', 'x']], NOW);
    expect(it.at).toEqual({ every: NOW });
    expect(it.kind).toEqual({ column: 'Type', values: [] });
    expect(it.columns).toEqual({ email: 'Email' });
  });

  it('compares headers without case, blanks and order', () => {
    const mapping = guess(['E-Mail ', 'Status'], [['', '']], NOW);
    expect(isFor(mapping, ['status', 'e-mail'])).toBe(true);
    expect(isFor(mapping, ['status', 'e-mail', 'phone'])).toBe(false);
  });
});
