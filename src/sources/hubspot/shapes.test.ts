import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as shape from './shapes';

describe('what HubSpot leaves out, or writes as null', () => {
  it.each([
    ['a last page', shape.objects, { results: [], paging: null }, { results: [] }],
    [
      'a last page of another kind',
      shape.submissions,
      { results: [], paging: { next: null } },
      { results: [] },
    ],
    [
      'an address that works again: the one event without a recipient',
      shape.mailEvents,
      { events: [{ id: 'e', created: 1 }], hasMore: false, offset: null },
      { events: [{ type: '', recipient: '' }], hasMore: false },
    ],
    [
      'an event of an old mail',
      shape.mailEvent,
      {
        id: 'e',
        created: 1,
        type: 'CLICK',
        recipient: 'a@b.example',
        url: null,
        sentBy: null,
        subject: null,
      },
      { type: 'CLICK', filteredEvent: false },
    ],
    [
      'a webinar that was made by hand',
      shape.participations,
      {
        results: [
          {
            createdAt: '2026-05-01T00:00:00Z',
            properties: { occurredAt: 1, attendanceState: 'ATTENDED' },
            associations: { marketingEvent: { marketingEventId: 7, externalEventId: null, name: null } },
          },
        ],
      },
      { results: [{ associations: { marketingEvent: { marketingEventId: '7' } } }] },
    ],
    [
      'a form without a page',
      shape.submission,
      { conversionId: null, submittedAt: 1, pageUrl: null, values: [{ name: 'message', value: null }] },
      { values: [{ name: 'message', value: '' }] },
    ],
    [
      'a list that has lost its name',
      shape.subscriptions,
      { results: [{ status: 'UNSUBSCRIBED', subscriptionId: 5, subscriptionName: null, timestamp: null }] },
      { results: [{ status: 'UNSUBSCRIBED', subscriptionId: '5' }] },
    ],
  ] as const)('%s', (_, schema, given, read) => {
    expect(v.parse(schema as v.GenericSchema, given)).toMatchObject(read);
  });

  it('is not what must be there', () => {
    for (const broken of [{ events: [{ created: 1 }] }, { events: null }, {}])
      expect(v.safeParse(shape.mailEvents, broken).success).toBe(false);
  });
});
