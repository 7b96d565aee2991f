import { describe, expect, it } from 'vitest';
import { aloud } from '../../test/story/aloud';
import { NOW, playbook, touch } from '../../test/story/histories';
import { bookOf } from './book';
import { readMoments } from './moments';
import { firstName, named, namedOnly } from './named';
import { KINDS, type Kind, type Touch } from './touch';

const momentOf = (kind: Kind, more: Partial<Touch> = {}) =>
  readMoments({ touches: [touch(kind, 3, more)] }, bookOf(playbook()), NOW).moments[0]!;
const said = (kind: Kind, more?: Partial<Touch>) => aloud(named(momentOf(kind, more)), NOW);

/** What happened, and how it is told with a title. */
const KINDS_IN_WORDS: Record<Kind, [untitled: string, titled: string]> = {
  'nurture-sent': ['A mail by marketing, Nov 17.', '“X”, Nov 17.'],
  invited: ['An invitation, Nov 17.', '“X”, Nov 17.'],
  'nurture-scheduled': ['A mail by marketing, Nov 17.', '“X”, Nov 17.'],
  'nurture-opened': ['An opened mail, Nov 17.', '“X”, Nov 17.'],
  'nurture-clicked': ['A click in a mail, Nov 17.', '“X”, Nov 17.'],
  'content-downloaded': ['A download, Nov 17.', '“X”, Nov 17.'],
  'webinar-registered': ['A sign-up for a webinar, Nov 17.', '“X”, Nov 17.'],
  'webinar-attended': ['A webinar attended, Nov 17.', '“X”, Nov 17.'],
  'page-visited': ['A page visited, Nov 17.', '“X”, Nov 17.'],
  'form-submitted': ['A form filled in, Nov 17.', '“X”, Nov 17.'],
  'social-mentioned': ['A mention, Nov 17.', '“X”, Nov 17.'],
  'event-attended': ['An event attended, Nov 17.', '“X”, Nov 17.'],
  'pricing-visited': ['A look at prices, Nov 17.', 'A look at prices “X”, Nov 17.'],
  'trial-started': ['A trial begun, Nov 17.', 'A trial begun “X”, Nov 17.'],
  'contact-requested': ['A request for contact, Nov 17.', 'A request for contact “X”, Nov 17.'],
  'demo-requested': ['A request for a demo, Nov 17.', 'A request for a demo “X”, Nov 17.'],
  'meeting-booked': ['A meeting booked, Nov 17.', 'A meeting booked “X”, Nov 17.'],
  replied: ['A reply, Nov 17.', 'A reply “X”, Nov 17.'],
  unsubscribed: ['Unsubscribed, Nov 17.', 'Unsubscribed “X”, Nov 17.'],
  objected: ['Objected, Nov 17.', 'Objected “X”, Nov 17.'],
  complained: ['Complained, Nov 17.', 'Complained “X”, Nov 17.'],
  'opted-in': ['Opted in, Nov 17.', '“X”, Nov 17.'],
  bounced: ['Bounced, Nov 17.', 'Bounced “X”, Nov 17.'],
  'sales-emailed': ['A mail by sales, Nov 17.', 'A mail by sales “X”, Nov 17.'],
  'sales-called': ['A call, Nov 17.', 'A call “X”, Nov 17.'],
  'sales-left-voicemail': ['A voicemail, Nov 17.', 'A voicemail “X”, Nov 17.'],
  'sales-messaged': ['A message by sales, Nov 17.', 'A message by sales “X”, Nov 17.'],
  'sales-visited': ['A visit by sales, Nov 17.', 'A visit by sales “X”, Nov 17.'],
  'sales-talked': ['A talk, Nov 17.', 'A talk “X”, Nov 17.'],
  'sales-met': ['A meeting, Nov 17.', 'A meeting “X”, Nov 17.'],
  'lifecycle-changed': ['In the CRM:, Nov 17.', 'In the CRM: “X”, Nov 17.'],
  'deal-opened': ['A deal opened, Nov 17.', 'A deal opened “X”, Nov 17.'],
  'deal-won': ['A deal won, Nov 17.', 'A deal won “X”, Nov 17.'],
  'deal-lost': ['A deal lost, Nov 17.', 'A deal lost “X”, Nov 17.'],
  reclassified: ['Reclassified, Nov 17.', 'Reclassified “X”, Nov 17.'],
};

describe('a touch as evidence', () => {
  it.each(Object.keys(KINDS) as Kind[])('says what %s was', (kind) => {
    expect([said(kind), said(kind, { title: ' X ' })]).toEqual(KINDS_IN_WORDS[kind]);
    expect(aloud(namedOnly(momentOf(kind, { title: 'X' })), NOW)).toBe(KINDS_IN_WORDS[kind][0]);
  });

  it('quotes what they wrote, and no note of ours', () => {
    const note = 'We  use\nlabels.';
    expect(said('replied', { note, title: 'Re: X' })).toBe('A reply “We use labels.”, Nov 17.');
    expect(said('form-submitted', { note })).toBe('“We use labels.”, Nov 17.');
    expect(said('social-mentioned', { note })).toBe('“We use labels.”, Nov 17.');
    expect(said('sales-called', { note })).toBe('A call, Nov 17.');
    expect(said('replied', { note: '  ' })).toBe('A reply, Nov 17.');
  });

  it('cuts long words at a blank, and only those', () => {
    const word = 'labels ';
    const fits = `${word.repeat(11)}abc`;
    expect(fits).toHaveLength(80);
    expect(said('replied', { note: fits })).toBe(`A reply “${fits}”, Nov 17.`);
    expect(said('replied', { note: `${fits}d` })).toBe(`A reply “${word.repeat(11).trim()} …”, Nov 17.`);
  });
});

describe('a first name', () => {
  it.each([
    ['Jane Doe', 'Jane'],
    ['  Jane  Doe', 'Jane'],
    ['Doe, Jane M.', 'Jane'],
    ['Doe,', undefined],
    ['Dr. Jane Doe', 'Jane'],
    ['Prof. Dr. Jane Doe', 'Jane'],
    ['Mrs Jane Doe', 'Jane'],
    ['Drew Doe', 'Drew'],
    ['Msizi Doe', 'Msizi'],
    ['Sir', undefined],
    ['jane@northwind.example', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of “%s” is %s', (name, first) => {
    expect(firstName({ addresses: [], slugs: [], ...(name === undefined ? {} : { name }) })).toBe(first);
  });
});
