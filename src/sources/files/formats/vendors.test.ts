import { describe, expect, it, test } from 'vitest';
import type { People } from '../format';
import { readPeopleFile } from '../people';
import { FileRefused, type Portion, readHistoryFile } from '../read';
import { FORMATS } from './index';

const NOW = Date.UTC(2026, 10, 22, 12);
const local = (...parts: [number, number, number, number?, number?, number?]) => new Date(...parts).getTime();

async function read(text: string | Blob, people?: People) {
  const taken: Portion['taken'][number][] = [];
  const rejections: Portion['rejections'][number][] = [];
  let passedOver = 0;
  let rows = 0;
  const file = typeof text === 'string' ? new Blob([text]) : text;
  for await (const portion of readHistoryFile(file, NOW, undefined, people)) {
    taken.push(...portion.taken);
    rejections.push(...portion.rejections);
    passedOver += portion.passedOver;
    ({ rows } = portion);
  }
  expect(taken.length + rejections.length + passedOver).toBe(rows);
  const touches = taken.map(({ what, at, id }) => ({ ...what, at, id }));
  return { people: taken.map((it) => it.prospect), rejections, passedOver, touches };
}

const HUBSPOT =
  'Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Job Title,Company Name,Contact owner,Lifecycle Stage,Lead Status,Create Date\n';

describe('HubSpot contacts', () => {
  it('tells stage, person and owner', async () => {
    const { people, touches } = await read(
      `${HUBSPOT}51,Jane,Roe,Jane@ACME.example,,,Head of IT,Acme,Sam Seller (sam@us.example),Sales Qualified Lead,Open,2026-05-04 10:30\n`,
    );
    expect(people).toMatchObject([
      {
        addresses: ['jane@acme.example'],
        name: 'Jane Roe',
        title: 'Head of IT',
        company: 'Acme',
        owner: 'Sam Seller (sam@us.example)',
      },
    ]);
    expect(touches).toMatchObject([
      {
        id: 'hubspot:51:Sales Qualified Lead',
        kind: 'lifecycle-changed',
        title: 'Sales Qualified Lead',
        at: local(2026, 4, 4, 10, 30),
        source: 'files',
      },
    ]);
  });

  it('hears the flag, passes over who has no stage, and says what is wrong with the rest', async () => {
    const { touches, passedOver, rejections } = await read(
      `${HUBSPOT}1,A,A,a@x.example,,,,,,Lead,DO_NOT_CONTACT,2026-05-04\n2,B,B,b@x.example,,,,,,,,2026-05-04\n3,C,C,,,,,,,Lead,,2026-05-04\n4,D,D,d@x.example,,,,,,Lead,,\n`,
    );
    expect(touches.map((it) => it.title)).toEqual(['Do not contact']);
    expect(passedOver).toBe(1);
    expect(rejections.map((it) => [it.row, it.why.say])).toEqual([
      [4, 'import_row_nobody'],
      [5, 'import_row_dateless'],
    ]);
  });

  it('reads German days and half-colons, in any order of columns', async () => {
    const { touches } = await read(
      'Create Date;Email;Record ID;Lifecycle Stage\n25.04.2026 08:00;a@x.example;9;Lead\n',
    );
    expect(touches[0]?.at).toBe(local(2026, 3, 25, 8));
  });
});

const ZOOM = `Attendee Report
Report Generated:,"Aug 4, 2026 09:00:00 AM"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered
Looms live,812 3456 7890,"Aug 3, 2026 10:00:00 AM",61,4
Host Details,
Attended,User Name (Original Name),Email,Join Time,Leave Time
Yes,Sam Seller,sam@us.example,"Aug 3, 2026 09:50:00 AM","Aug 3, 2026 11:00:00 AM"
Attendee Details,
Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Jane Roe,Jane,Roe,jane@acme.example,,"Jul 20, 2026 08:00:00 AM",approved,"Aug 3, 2026 10:01:02 AM","Aug 3, 2026 10:20:00 AM",19,Yes,Germany
Yes,Jane Roe,Jane,Roe,jane@acme.example,,"Jul 20, 2026 08:00:00 AM",approved,"Aug 3, 2026 10:25:00 AM","Aug 3, 2026 11:00:00 AM",35,Yes,Germany
No,--,Bob,Poe,BOB@acme.example,,"Jul 21, 2026 09:30:00 PM",approved,--,--,--,--,--
No,--,Tim,Toe,tim@acme.example,,"Jul 22, 2026 09:30:00 PM",denied,--,--,--,--,--
Yes,4912345,,,,,--,--,"Aug 3, 2026 10:05:00 AM","Aug 3, 2026 11:00:00 AM",55,Yes,Germany
`;

describe('Zoom attendees', () => {
  it('finds the table below the summary, and tells who came and who only signed up', async () => {
    const { touches, passedOver, rejections, people } = await read(ZOOM);
    expect(touches.map((it) => [it.kind, it.title, it.at])).toEqual([
      ['webinar-attended', 'Looms live', local(2026, 7, 3, 10, 1, 2)],
      ['webinar-attended', 'Looms live', local(2026, 7, 3, 10, 25)],
      ['webinar-registered', 'Looms live', local(2026, 6, 21, 21, 30)],
    ]);
    // Rejoining is the same touch: the store keeps one.
    expect(touches[0]?.id).toBe(touches[1]?.id);
    expect(people.map((it) => it.addresses[0])).not.toContain('sam@us.example');
    expect(passedOver).toBe(1);
    expect(rejections.map((it) => it.why.say)).toEqual(['import_row_nobody']);
  });

  it('reads the short variant', async () => {
    const { touches } = await read(
      'Attended,Name (Original Name),Email,Join Time\nYes,Jane,jane@acme.example,08/03/2026 10:00:00 AM\n',
    );
    expect(touches).toMatchObject([{ kind: 'webinar-attended', at: local(2026, 7, 3, 10) }]);
  });

  it('reads it in UTF-16 as well', async () => {
    const bytes = new Uint8Array(2 + ZOOM.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let place = 0; place < ZOOM.length; place += 1) bytes[2 + place * 2] = ZOOM.charCodeAt(place);
    expect((await read(new Blob([bytes]))).touches).toHaveLength(3);
  });
});

describe('Mailchimp audience', () => {
  const HEADER =
    'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LAST_CHANGED,LEID,EUID,NOTES,TAGS';

  it('tells who is in, since when', async () => {
    const { touches, people } = await read(
      `${HEADER}\njane@acme.example,Jane,Roe,3,,,"2026-05-04 10:00:00",1.2.3.4,"2026-05-04 10:00:00",1,e,,"""Spring"""\n`,
    );
    expect(people[0]?.name).toBe('Jane Roe');
    expect(touches).toMatchObject([{ kind: 'opted-in', at: Date.UTC(2026, 4, 4, 10) }]);
  });

  test.each([
    ['UNSUB_TIME', 'unsubscribed'],
    ['CLEAN_TIME', 'bounced'],
  ])('the file with %s tells %s', async (column, kind) => {
    const { touches } = await read(
      `${HEADER},${column}\njane@acme.example,,,3,,,"2026-05-04 10:00:00",,,1,e,,,2026-06-04 10:00:00\n`,
    );
    expect(touches).toMatchObject([{ kind, at: Date.UTC(2026, 5, 4, 10) }]);
  });
});

describe('ON24 attendees', () => {
  it('tells who watched, live or later, and who only signed up', async () => {
    const { touches, rejections } = await read(
      'email,engagementscore,liveminutes,archiveminutes,askedquestions,resourcesdownloaded,event name,event date\n' +
        'a@x.example,8.1,55,0,2,1,Looms live,08/03/2026 10:00 AM\nb@x.example,2,0,12,0,0,Looms live,08/03/2026 10:00 AM\n' +
        'c@x.example,0,0,0,0,0,Looms live,08/03/2026 10:00 AM\nd@x.example,0,0,0,0,0,Looms live,\n',
    );
    expect(touches.map((it) => it.kind)).toEqual([
      'webinar-attended',
      'webinar-attended',
      'webinar-registered',
    ]);
    expect(touches[0]).toMatchObject({ title: 'Looms live', at: local(2026, 7, 3, 10) });
    expect(rejections.map((it) => it.why.say)).toEqual(['import_row_dateless']);
  });
});

describe('Marketo activities', () => {
  const HEADER =
    'marketoGUID,leadId,activityDate,activityTypeId,campaignId,primaryAttributeValueId,primaryAttributeValue,attributes\n';
  const LEADS = new Blob([
    'id,email,firstName,lastName,company\n7,Jane@acme.example,Jane,Roe,Acme\n8,,No,Body,\n',
  ]);
  const rows = [
    'g1,7,2026-05-04T10:00:00Z,6,12,55,The loom guide,"{""Step ID"":1}"',
    'g2,7,2026-05-05T10:00:00Z,11,12,55,The loom guide,"{""Link"":""https://www.us.example/guide""}"',
    'g3,7,2026-05-06T10:00:00Z,104,null,56,Looms live,"{""New Status"":""Webinar > Attended"",""Program Name"":""Looms live""}"',
    'g4,7,2026-05-06T10:00:00Z,104,null,56,Looms live,"{""New Status"":""No Show""}"',
    'g5,7,2026-05-06T10:00:00Z,13,null,null,null,null',
    'g6,7,2026-05-06T10:00:00Z,27,null,null,The loom guide,null',
    'g7,99,2026-05-06T10:00:00Z,10,null,null,The loom guide,null',
    'g8,7,2026-05-07T10:00:00Z,1,null,null,/pricing,"{broken"',
  ].join('\n');

  it('joins them with the lead file', async () => {
    const leads = await readPeopleFile(LEADS);
    const { touches, people, passedOver, rejections } = await read(HEADER + rows, leads);
    expect(touches.map((it) => [it.id, it.kind, it.title, it.url])).toEqual([
      ['g1', 'nurture-sent', 'The loom guide', ''],
      ['g2', 'nurture-clicked', 'The loom guide', 'https://www.us.example/guide'],
      ['g3', 'webinar-attended', 'Looms live', ''],
      ['g8', 'page-visited', '/pricing', ''],
    ]);
    expect(people[0]).toMatchObject({
      addresses: ['jane@acme.example'],
      name: 'Jane Roe',
      company: 'Acme',
    });
    expect(passedOver).toBe(3);
    expect(rejections.map((it) => it.why.say)).toEqual(['import_row_unknown_lead']);
  });

  it('says that it needs the lead file', async () => {
    const refused = await read(HEADER + rows).catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(FileRefused);
    expect((refused as FileRefused).why.say).toBe('import_needs_leads');
  });

  it('takes no other file for a lead file', async () => {
    for (const text of [HEADER + rows, HUBSPOT, 'email,at,kind\n', '']) {
      expect(await readPeopleFile(new Blob([text])).catch(() => undefined)).toBeUndefined();
    }
  });
});

test('each kind of file is recognised by its own format alone', () => {
  const examples: Readonly<Record<string, string>> = {
    own: 'email,name,at,kind,subject',
    'own-export': 'email,name,at,kind,subject,touch source,other addresses',
    'hubspot-contacts': HUBSPOT.trim(),
    'zoom-attendees': ZOOM.trim(),
    'mailchimp-audience':
      'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,LEID,EUID',
    'on24-attendees': 'email,engagementscore,liveminutes,archiveminutes,askedquestions,resourcesdownloaded',
    'marketo-activities':
      'marketoGUID,leadId,activityDate,activityTypeId,campaignId,primaryAttributeValue,attributes',
  };
  expect(Object.keys(examples).toSorted()).toEqual(FORMATS.map((it) => it.id).toSorted());
  for (const [id, text] of Object.entries(examples)) {
    const rows = text.split('\n').map((line) => line.split(','));
    expect([id, FORMATS.filter((it) => it.recognise(rows, ',')).map((it) => it.id)]).toEqual([id, [id]]);
  }
});
