import { describe, expect, it } from 'vitest';
import { connect } from '../../../test/fakes/hubspot/connected';
import { never } from '../../../test/fakes/never';
import { createOutbox, type Item } from '../outbox';
import type { Intent, Writer } from '../source';

const JANE = 'jane@acme.example';
const MINUTE = 60_000;

function setUp(settings = {}) {
  const all = connect({ settings: { ownerId: '7', ...settings } });
  const contact = all.vendor.addContact({ email: JANE, hs_persona: 'persona_1' });
  let kept: readonly Item[] = [];
  const shelf = {
    load: async () => kept,
    save: async (items: readonly Item[]) => {
      kept = structuredClone(items);
    },
  };
  const outbox = createOutbox(shelf, all.clock.now);
  const writers = new Map<string, Writer>([['hubspot', all.source.write!]]);
  const send = async (intent: Intent) => {
    const plan = await all.source.write!.plan(intent, never);
    if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
    await outbox.put(plan.value);
    await outbox.flush(writers, never);
    return plan.value;
  };
  return { ...all, contact, outbox, writers, send };
}

const logOf = (kind: string, at: number): Intent => ({
  does: 'log-touch',
  key: `log ${kind}`,
  who: [{ address: JANE }],
  touch: {
    id: 'x',
    at,
    kind,
    by: 'sales',
    title: 'The <pilot>',
    note: 'Two lines\nof note',
    source: 'by hand',
  },
});

describe('logging a touch', () => {
  it.each([
    [
      'sales-called',
      'calls',
      { hs_call_direction: 'OUTBOUND', hs_call_status: 'COMPLETED', hs_call_title: 'The <pilot>' },
    ],
    ['sales-talked', 'calls', { hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7' }],
    ['sales-left-voicemail', 'calls', { hs_call_disposition: 'b2cf5968-551e-4856-9783-52b3da59a7d0' }],
    [
      'sales-messaged',
      'communications',
      { hs_communication_channel_type: 'LINKEDIN_MESSAGE', hs_communication_logged_from: 'CRM' },
    ],
    ['sales-met', 'notes', {}],
    ['sales-emailed', 'notes', {}],
    ['social-mentioned', 'notes', {}],
  ] as const)('%s goes to %s, and comes back as what it was', async (kind, type, properties) => {
    const { vendor, clock, contact, send, touchesOf } = setUp();
    const at = clock.now() - MINUTE;
    await send(logOf(kind, at));
    const [logged] = vendor.linked(contact, type);
    expect(logged?.properties).toMatchObject({
      hubspot_owner_id: '7',
      hs_timestamp: new Date(at).toISOString(),
      ...properties,
    });
    expect(await touchesOf(JANE)).toEqual([
      expect.objectContaining({ kind, at, title: 'The <pilot>', rep: '7' }),
    ]);
  });

  it('is sent once although the answer was lost and the worker died', async () => {
    const { vendor, clock, contact, send, outbox, writers } = setUp();
    vendor.fault = ({ method, path }) =>
      method === 'POST' && path === '/crm/v3/objects/notes' ? 'truncated' : undefined;
    await send(logOf('sales-met', clock.now() - MINUTE));
    expect((await outbox.items()).map((it) => it.state)).toEqual(['unsure']);
    vendor.fault = undefined;
    for (let round = 0; round < 3; round += 1) {
      clock.set(clock.now() + 10 * MINUTE);
      await outbox.flush(writers, never);
    }
    expect(vendor.linked(contact, 'notes')).toHaveLength(1);
    expect((await outbox.items()).map((it) => it.state)).toEqual(['sent']);
  });

  it('takes the new object’s id from either form that HubSpot describes', async () => {
    for (const isWrapped of [false, true]) {
      const { vendor, clock, contact, send, outbox } = setUp();
      vendor.wrapsCreated = isWrapped;
      await send(logOf('sales-met', clock.now() - MINUTE));
      const id = vendor.linked(contact, 'notes')[0]?.id;
      expect(await outbox.items()).toMatchObject([{ state: 'sent', receipt: { id } }]);
    }
  });

  it('refuses to choose between two records', async () => {
    const { vendor, source, clock } = setUp();
    vendor.addContact({ email: 'j@other.example', hs_additional_emails: JANE });
    expect(await source.write!.plan(logOf('sales-met', clock.now()), never)).toEqual({
      ok: false,
      failure: { why: 'ambiguous' },
    });
  });
});

describe('reclassifying', () => {
  const intent = (at: number, persona = 'Finance lead'): Intent => ({
    does: 'reclassify',
    key: 'again',
    who: [{ address: JANE }],
    persona,
    reason: 'Decides on the budget',
    at,
  });

  it('shows before and after, sets the property, and leaves the reason', async () => {
    const { vendor, clock, contact, send, touchesOf } = setUp({ personaProperty: 'hs_persona' });
    const plan = await send(intent(clock.now() - MINUTE));
    expect(plan.preview[0]).toEqual({ field: 'hs_persona', before: 'Head of IT', after: 'Finance lead' });
    const person = vendor.objects('contacts').find((it) => it.id === contact)!;
    expect(person.properties.hs_persona).toBe('persona_2');
    expect(vendor.linked(contact, 'notes')[0]?.properties.hs_note_body).toContain('Decides on the budget');
    expect(await touchesOf(JANE)).toEqual([
      expect.objectContaining({ kind: 'reclassified', title: 'Finance lead', note: 'Decides on the budget' }),
    ]);
  });

  it('tells a stage in the note: no property holds it', async () => {
    const { vendor, clock, contact, send } = setUp({ personaProperty: 'hs_persona' });
    const { persona: _, ...about } = intent(clock.now() - MINUTE) as Extract<Intent, { does: 'reclassify' }>;
    const plan = await send({ ...about, stage: 'Validation' });
    expect(plan.steps).toHaveLength(1);
    expect(vendor.linked(contact, 'notes')[0]?.properties.hs_note_body).toContain('Validation');
  });

  it('can be undone: the property as it was, the note gone', async () => {
    const { vendor, clock, contact, send, outbox, writers } = setUp({ personaProperty: 'hs_persona' });
    const plan = await send(intent(clock.now() - MINUTE));
    for (const { key } of plan.steps)
      expect(await outbox.undo(key, writers, never)).toEqual({ ok: true, value: true });
    expect(vendor.objects('contacts').find((it) => it.id === contact)!.properties.hs_persona).toBe(
      'persona_1',
    );
    expect(vendor.linked(contact, 'notes').every((it) => it.archivedAt !== undefined)).toBe(true);
  });

  it('leaves alone what a colleague has changed since', async () => {
    const { vendor, clock, contact, send, outbox, writers } = setUp({ personaProperty: 'hs_persona' });
    const plan = await send(intent(clock.now() - MINUTE));
    vendor.change(contact, { hs_persona: '' });
    for (const { key } of plan.steps.toReversed()) await outbox.undo(key, writers, never);
    expect(vendor.objects('contacts').find((it) => it.id === contact)!.properties.hs_persona).toBe('');
    expect(vendor.linked(contact, 'notes').every((it) => it.archivedAt !== undefined)).toBe(true);
  });

  it('says at once when HubSpot knows no such persona', async () => {
    const { source, clock } = setUp({ personaProperty: 'hs_persona' });
    expect(await source.write!.plan(intent(clock.now(), 'Wizard'), never)).toEqual({
      ok: false,
      failure: { why: 'refused', words: 'hs_persona: Wizard' },
    });
  });

  it('leaves a note alone where no property was named', async () => {
    const { clock, send } = setUp();
    expect((await send(intent(clock.now() - MINUTE))).steps).toHaveLength(1);
  });
});

it('tells which permission writing lacks', async () => {
  const { vendor, clock, send, outbox } = setUp();
  vendor.scopes.delete('crm.objects.contacts.write');
  await send(logOf('sales-met', clock.now() - MINUTE));
  expect(await outbox.items()).toMatchObject([
    { state: 'refused', failure: { why: 'forbidden-scope', scopes: ['crm.objects.contacts.write'] } },
  ]);
});
