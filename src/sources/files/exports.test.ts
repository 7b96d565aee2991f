import { describe, expect, it } from 'vitest';
import { guess, meaningOf } from './mapping/guess';
import type { Mapping } from './mapping/mapping';
import { preview } from './mapping/preview';
import { ColumnsUnknown, readHistoryFile, type Said } from './read';

const NOW = Date.UTC(2026, 10, 22, 12);
const local = (...parts: [number, number, number, number?, number?, number?]) => new Date(...parts).getTime();

async function read(file: string | Blob, said?: Said) {
  const taken = [];
  const rejections = [];
  let [passedOver, rows] = [0, 0];
  const blob = typeof file === 'string' ? new Blob([file]) : file;
  for await (const it of readHistoryFile(blob, NOW, undefined, undefined, said)) {
    taken.push(...it.taken);
    rejections.push(...it.rejections);
    passedOver += it.passedOver;
    ({ rows } = it);
  }
  expect(taken.length + rejections.length + passedOver).toBe(rows);
  return { taken, rejections, passedOver };
}

async function proposalFor(file: string | Blob): Promise<Mapping> {
  const refused = await read(file).catch((error: unknown) => error);
  if (!(refused instanceof ColumnsUnknown)) throw refused;
  return refused.proposal;
}

const utf16 = (text: string, isBigEndian = false): Blob => {
  const bytes = new DataView(new ArrayBuffer(2 + text.length * 2));
  [...`\ufeff${text}`].forEach((it, place) => {
    bytes.setUint16(place * 2, it.charCodeAt(0), !isBigEndian);
  });
  return new Blob([bytes.buffer]);
};
const windows1252 = (text: string): Blob => new Blob([Uint8Array.from([...text], (it) => it.charCodeAt(0))]);

const CONTACTS =
  'Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Job Title,Company Name,Contact owner,Lifecycle Stage,Lead Status,Create Date';
const contacts = (between: string, ...rows: string[][]) =>
  [CONTACTS.split(','), ...rows].map((cells) => cells.join(between)).join('\r\n');
const JOERG = [
  '51',
  'Jörg',
  'Röe',
  'JOERG@ACME.example',
  '',
  '',
  'Head of IT',
  'Acme',
  'Sam',
  'Lead',
  'Open',
];

describe('HubSpot contacts, as people really save them', () => {
  it.each([
    [
      'with a mark, an empty row and commas',
      `\ufeff${contacts(',', [...JOERG, '05/13/2026'], Array(12).fill(''))}\r\n`,
    ],
    ['in UTF-16, with semicolons', utf16(contacts(';', [...JOERG, '13.05.2026']))],
    ['in UTF-16 the other way round, with tabs', utf16(contacts('\t', [...JOERG, '13/05/2026']), true)],
    ['in Windows-1252', windows1252(contacts(',', [...JOERG, '2026-05-13']))],
    ['with everything in quotes', contacts(',', [...JOERG, '2026-05-13']).replace(/[^,\r\n]+/g, '"$&"')],
  ])('%s', async (_, file) => {
    const { taken, rejections } = await read(file);
    expect(rejections).toEqual([]);
    expect(taken).toMatchObject([
      {
        prospect: { addresses: ['joerg@acme.example'], name: 'Jörg Röe', owner: 'Sam' },
        what: { kind: 'lifecycle-changed', title: 'Lead' },
        at: local(2026, 4, 13),
      },
    ]);
  });

  it('several addresses in a cell are one person’s, unless each has a name', async () => {
    const row = (email: string) => JOERG.with(3, `"${email}"`).concat('2026-05-13');
    const { taken, rejections } = await read(
      contacts(
        ',',
        row('ann@acme.example; ANN.P@acme.example'),
        row('Jo (jo@acme.example);Al <al@acme.example>'),
      ),
    );
    expect(taken.map((it) => it.prospect.addresses)).toEqual([['ann@acme.example', 'ann.p@acme.example']]);
    expect(rejections.map(({ row: at, why }) => [at, why.say])).toEqual([
      [3, 'import_row_several_addresses'],
    ]);
  });
});

const ZOOM = [
  'Attendee Report',
  'Report Generated:,"11/20/2026 09:00:00 AM"',
  'Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered',
  'Better data,812 3456 7890,"11/03/2026 10:00:00 AM",61,4',
  'Attendee Details,',
  'Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name',
  'Yes,Jane,Jane,Roe,JANE@acme.example,,10/20/2026 08:00:00 AM,approved,11/03/2026 10:01:02 AM,11/03/2026 10:20:00 AM,19,Yes,Germany',
  'Other Attended',
  'User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name',
  '49123,11/03/2026 10:01:02 AM,11/03/2026 10:20:00 AM,19,Germany',
].join('\n');

it('Zoom: who rang in is no row of the table', async () => {
  const { taken, rejections, passedOver } = await read(utf16(ZOOM));
  expect(taken.map((it) => [it.prospect.addresses[0], it.what.kind])).toEqual([
    ['jane@acme.example', 'webinar-attended'],
  ]);
  expect(rejections).toEqual([]);
  expect(passedOver).toBe(3);
});

const TABLE = [
  'Attended,Interest Rating,Last Name,First Name,Email Address,Registration Date/Time,Join Time,Leave Time,Time in Session,Unsubscribed',
  'Yes,56,Roe,Jane,JANE@acme.example,"Nov 1, 2026 08:00 AM CET","Nov 3, 2026 10:01 AM CET","Nov 3, 2026 11:00 AM CET",59 minutes,No',
  'No,--,Poe,Bob,bob@acme.example,"Nov 1, 2026 09:00 AM CET",--,--,--,No',
];
const GO_TO_WEBINAR = [
  'Attendee Report',
  '',
  'Report Generated',
  '"Nov 5, 2026 08:20 AM CET"',
  'Webinar Name,Webinar ID,Actual Start Date/Time,Duration,# Registered,# Attended,Clicked Registration Link,Opened Invitation',
  'Better data,123-456-789,"Nov 3, 2026 10:00 AM CET",1 hour,2,1,40,0',
  'Attendee Details',
  ...TABLE,
];

describe('GoToWebinar', () => {
  it.each([
    ['the table alone', TABLE.join('\n')],
    ['below its summary', GO_TO_WEBINAR.join('\r\n')],
    ['below its summary, with tabs', GO_TO_WEBINAR.map((it) => it.replace(/,(?! 2026)/g, '\t')).join('\n')],
  ])('is asked about, and read as it was mapped: %s', async (_, file) => {
    const proposal = await proposalFor(file);
    expect(proposal).toMatchObject({
      columns: { email: 'Email Address', first: 'First Name', last: 'Last Name' },
      kind: { column: 'Attended' },
      at: { column: 'Registration Date/Time' },
    });
    const seen = await preview(new Blob([file]), proposal, NOW);
    expect(seen.values.toSorted()).toEqual(['No', 'Yes']);
    const values = seen.values.map((value) => ({ value, means: meaningOf(value, 'Attended') }));
    const mapping: Mapping = { ...proposal, kind: { column: 'Attended', values } };
    const { taken, rejections } = await read(file, { mapping });
    expect(rejections).toEqual([]);
    expect(taken.map((it) => [it.prospect.name, it.what.kind, it.at])).toEqual([
      ['Jane Roe', 'webinar-attended', Date.UTC(2026, 10, 1, 7)],
      ['Bob Poe', 'webinar-registered', Date.UTC(2026, 10, 1, 8)],
    ]);
  });
});

describe('what is proposed for', () => {
  it('Salesforce campaign members, by the names of a report', async () => {
    const file =
      '"Campaign: Campaign Name","First Name","Last Name","Company / Account","Email","Member Status","Member First Responded Date"\n' +
      '"Spring","Jane","Roe","Acme","jane@acme.example","Responded","14.5.2026"\n';
    expect(await proposalFor(file)).toMatchObject({
      columns: { email: 'Email', company: 'Company / Account', subject: 'Campaign: Campaign Name' },
      kind: { column: 'Member Status' },
      at: { column: 'Member First Responded Date', order: 'day-first' },
    });
  });

  it('a Marketo smart list: its ids are those of people, and nobody’s last change is a touch', async () => {
    const proposal = await proposalFor(
      'Id,Full Name,Email Address,Company Name,Job Title,Updated At\n7,Jane,jane@acme.example,Acme,Head,2026-05-04 10:00:00\n',
    );
    expect(proposal.columns).toEqual({
      email: 'Email Address',
      name: 'Full Name',
      company: 'Company Name',
      title: 'Job Title',
    });
    expect(proposal.at).toEqual({ every: NOW });
  });

  it('HubSpot activities: whom they are associated with', async () => {
    const file =
      'Record ID,Activity date,Activity type,Associated contact,Activity assigned to\n' +
      '1,2026-05-04 10:00,CALL,Jane Roe (jane@acme.example),Sam\n2,2026-05-05 10:00,EMAIL,Jo (jo@a.example);Al (al@a.example),Sam\n';
    const proposal = await proposalFor(file);
    expect(proposal).toMatchObject({
      columns: { email: 'Associated contact', id: 'Record ID', rep: 'Activity assigned to' },
    });
    const values = ['CALL', 'EMAIL'].map((value) => ({ value, means: meaningOf(value) }));
    const { taken, rejections } = await read(file, {
      mapping: { ...proposal, kind: { column: 'Activity type', values } },
    });
    expect(taken).toMatchObject([
      { prospect: { addresses: ['jane@acme.example'] }, what: { kind: 'sales-called', rep: 'Sam' }, id: '1' },
    ]);
    expect(rejections.map((it) => it.why.say)).toEqual(['import_row_several_addresses']);
  });

  it('a table whose first row is its widest: the first row', () => {
    expect(guess(['Email', 'Type'], [['a@b.example', 'EMAIL']], NOW).header).toEqual(['Email', 'Type']);
  });
});

describe('ON24, whose fields hold no day', () => {
  const FILE =
    'email,engagementscore,liveminutes,archiveminutes,askedquestions,resourcesdownloaded\na@x.example,8.1,55,0,2,1\nB@x.example,2,0,12,0,0\nc@x.example,0,0,0,0,0\n';

  it('is asked about the day alone, and told apart by minutes', async () => {
    const proposal = await proposalFor(FILE);
    expect(proposal).toMatchObject({ format: 'on24-attendees', at: { every: NOW } });
    const day = Date.UTC(2026, 10, 3, 12);
    const mapping: Mapping = { ...proposal, at: { every: day }, about: 'Better data' };
    expect((await preview(new Blob([FILE]), mapping, NOW)).readings).toHaveLength(3);
    const { taken, rejections } = await read(FILE, { mapping });
    expect(rejections).toEqual([]);
    expect(taken.map((it) => [it.prospect.addresses[0], it.what.kind, it.what.title, it.at])).toEqual([
      ['a@x.example', 'webinar-attended', 'Better data', day],
      ['b@x.example', 'webinar-attended', 'Better data', day],
      ['c@x.example', 'webinar-registered', 'Better data', day],
    ]);
    // The next file is about another day: it is asked about again.
    expect(await proposalFor(FILE)).toEqual(proposal);
    const again = await read(FILE, { remembered: [mapping] }).catch((error: unknown) => error);
    expect(again).toMatchObject({ proposal: mapping });
  });
});
