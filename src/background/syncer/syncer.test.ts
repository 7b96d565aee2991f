import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { syncing } from '../../../test/fakes/syncing';
import { letGo, undoing, waiting, whoKey } from '../../platform/sync/state';
import type { Intent } from '../../sources/source';

const JANE = 'jane@northwind.example';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Rig = Awaited<ReturnType<typeof syncing>>;

/** A contact with so many calls. */
function addPerson({ vendor, clock }: Rig, email: string, calls = 0): string {
  const id = vendor.addContact({ email, firstname: 'Jane', lastname: 'Doe' });
  for (let nth = 1; nth <= calls; nth += 1)
    vendor.log('calls', id, {
      hs_timestamp: new Date(clock.now() - nth * DAY).toISOString(),
      hs_call_title: `Call ${nth}`,
      hs_call_direction: 'OUTBOUND',
    });
  return id;
}
/** The search index is not instant: what changed is found a little later. */
const settle = (rig: Rig) => rig.skip(5 * MINUTE);
const calls = async (rig: Rig) => (await rig.touchesOf(JANE)).filter((id) => id.startsWith('call:')).length;

describe('a round', () => {
  it('reads everybody, keeps its place, and says when it was up to date', async () => {
    const rig = await syncing();
    for (let nth = 0; nth < 130; nth += 1) addPerson(rig, `p${nth}@acme.example`, 1);
    settle(rig);
    await rig.round();
    expect(await rig.store.count()).toMatchObject({ prospects: 130, touches: 130 });
    const { upToDateAt, nextTry, failure } = await rig.stands();
    expect(upToDateAt).toBeGreaterThan(0);
    expect(nextTry).toBeGreaterThan(rig.clock.now());
    expect(failure).toBeUndefined();
    expect((await rig.store.readings())[0]).toMatchObject({
      source: 'hubspot',
      label: 'HubSpot',
      isFile: false,
    });
    expect(rig.told).toContain(true);
  });

  it('waits for its time, unless it is asked for', async () => {
    const rig = await syncing();
    addPerson(rig, JANE);
    await rig.round();
    const before = rig.vendor.seen.length;
    await rig.round();
    expect(rig.vendor.seen.length).toBe(before);
    await rig.round(true);
    expect(rig.vendor.seen.length).toBeGreaterThan(before);
  });

  it('goes on where it was when the page dies at any page, and ends with the same', async () => {
    const rig = await syncing();
    for (let nth = 0; nth < 120; nth += 1) {
      addPerson(rig, `p${nth}@acme.example`, 1);
      rig.skip(500);
    }
    settle(rig);
    for (let life = 0; life < 40 && !(await rig.stands()).upToDateAt; life += 1) {
      const { all, round } = await rig.start();
      let asked = 0;
      // Dies in the midst of the third request.
      rig.vendor.fault = () => (++asked > 3 ? 'drop' : undefined);
      const source = all[0]!;
      await round(true);
      rig.vendor.fault = undefined;
      expect(source.signal.aborted).toBe(false);
      if (life % 3 === 2) await (await rig.start()).round(true);
    }
    expect(await rig.store.count()).toMatchObject({ prospects: 120, touches: 120 });
  });

  it('never goes round in circles with a vendor that always has more', async () => {
    const rig = await syncing();
    addPerson(rig, JANE);
    await rig.round();
    const { cursor } = await rig.stands();
    const [it] = rig.all;
    const stuck = {
      ...it!.source,
      changes: async () => ({
        ok: true,
        value: { entries: [], gone: [], told: [], cursor: cursor!, more: true },
      }),
    };
    const { rounds } = await import('./round');
    const { taker } = await import('./take');
    const reading = rounds({
      db: rig.db,
      store: rig.store,
      taker: taker(rig.db, rig.store),
      now: rig.clock.now,
      tell: () => {},
    });
    await reading.round({ ...it!, source: stuck as never }, true);
    expect((await rig.stands()).failure).toEqual({ why: 'unexpected', where: 'cursor' });
  });

  it('leaves a fifth of the day’s share to whoever is in sight', async () => {
    const rig = await syncing({ perDay: 500 });
    for (let nth = 0; nth < 2_000; nth += 1) addPerson(rig, `p${nth}@acme.example`);
    settle(rig);
    await rig.round();
    expect((await rig.stands()).failure).toMatchObject({ why: 'rationed' });
    const spent = rig.vendor.seen.length;
    expect(spent).toBeGreaterThanOrEqual(400);
    expect(spent).toBeLessThan(470);
    addPerson(rig, JANE, 1);
    settle(rig);
    await rig.look(JANE);
    expect(await calls(rig)).toBe(1);
    rig.skip(DAY);
    await rig.round();
    expect(rig.vendor.seen.length).toBeGreaterThan(spent + 20);
  });
});

describe('what is no more', () => {
  it('a call deleted at HubSpot goes here', async () => {
    const rig = await syncing();
    const id = addPerson(rig, JANE, 2);
    await rig.look(JANE);
    expect(await calls(rig)).toBe(2);
    const [call] = rig.vendor.linked(id, 'calls');
    rig.vendor.remove(call!.id);
    rig.skip(HOUR);
    await rig.look(JANE);
    expect(await calls(rig)).toBe(1);
  });

  it.each(['/crm/v3/objects/calls/batch/read', '/crm/v4/associations/contacts/calls/batch/read'])(
    'a batch that could not read some of it deletes nothing here: %s',
    async (path) => {
      const rig = await syncing();
      const id = addPerson(rig, JANE, 3);
      const kim = addPerson(rig, 'kim@northwind.example', 2);
      settle(rig);
      await rig.round();
      rig.vendor.fault = (it) => (it.path === path ? 'some' : undefined);
      for (const one of [id, kim]) rig.vendor.change(one, { jobtitle: 'Head of Quality' });
      rig.skip(HOUR);
      await rig.round();
      expect(await calls(rig)).toBe(3);
      expect(await rig.touchesOf('kim@northwind.example')).toHaveLength(2);
    },
  );

  it('somebody deleted loses their history from there, but not their opt-out, nor what others tell', async () => {
    const rig = await syncing();
    const id = addPerson(rig, JANE, 1);
    rig.vendor.change(id, { hs_email_optout: 'true' });
    await rig.store.append({
      prospect: { addresses: [JANE], slugs: [] },
      touches: [
        { id: 'f1', at: rig.clock.now() - DAY, kind: 'content-downloaded', by: 'prospect', source: 'files' },
      ],
    });
    settle(rig);
    await rig.round();
    expect(await calls(rig)).toBe(1);
    rig.vendor.remove(id);
    rig.skip(2 * DAY);
    await rig.round();
    const left = await rig.touchesOf(JANE);
    expect(left).toContain('f1');
    expect(left.filter((it) => it.startsWith('optout:'))).toHaveLength(1);
    expect(await calls(rig)).toBe(0);
  });

  it('two records merged become one person, and nothing is lost', async () => {
    const rig = await syncing();
    const winner = addPerson(rig, JANE, 1);
    const loser = addPerson(rig, 'j.doe@northwind.example', 2);
    settle(rig);
    await rig.round();
    rig.skip(HOUR);
    rig.vendor.merge(winner, loser);
    rig.skip(HOUR);
    await rig.round();
    expect(await calls(rig)).toBe(3);
    expect((await rig.store.find([{ address: JANE }]))?.prospect.addresses).toContain(
      'j.doe@northwind.example',
    );
  });

  it('two records of one person do not take each other’s touches away', async () => {
    const rig = await syncing();
    rig.vendor.addProperty('contacts', {
      name: 'hs_linkedin_url',
      label: 'LinkedIn URL',
      type: 'string',
      fieldType: 'text',
    } as never);
    const one = addPerson(rig, JANE, 1);
    const other = addPerson(rig, 'jane.private@mail.example', 2);
    for (const id of [one, other])
      rig.vendor.change(id, { hs_linkedin_url: 'https://www.linkedin.com/in/jane-doe' });
    settle(rig);
    await rig.round();
    expect(await calls(rig)).toBe(3);
    rig.vendor.change(one, { jobtitle: 'Head' });
    rig.skip(HOUR);
    await rig.round();
    expect(await calls(rig)).toBe(3);
  });
});

describe('whoever is in sight', () => {
  it('is read at once, and again only after a while', async () => {
    const rig = await syncing();
    addPerson(rig, JANE, 1);
    expect(await rig.look(JANE)).toBe(true);
    const before = rig.vendor.seen.length;
    await rig.look(JANE);
    expect(rig.vendor.seen.length).toBe(before);
    rig.skip(11 * MINUTE);
    await rig.look(JANE);
    expect(rig.vendor.seen.length).toBeGreaterThan(before);
  });

  it('unknown there, costs a call and is not asked for again', async () => {
    const rig = await syncing();
    await rig.look('stranger@acme.example');
    const before = rig.vendor.seen.length;
    expect(before).toBeLessThan(4);
    await rig.look('stranger@acme.example');
    expect(rig.vendor.seen.length).toBe(before);
  });
});

describe('when HubSpot breaks', () => {
  const FAULTS = ['401', '403', '429', '500', 'html', 'truncated', 'empty', 'drop'] as const;

  it.each(FAULTS)('%s: what was read stands, it rests, and nothing is lost', async (fault) => {
    const rig = await syncing();
    addPerson(rig, JANE, 1);
    settle(rig);
    await rig.round();
    const { cursor } = await rig.stands();
    addPerson(rig, 'kim@northwind.example', 1);
    rig.vendor.fault = () => fault;
    rig.skip(HOUR);
    await rig.round();
    const broken = await rig.stands();
    expect(broken.failure).toBeDefined();
    expect(broken.nextTry).toBeGreaterThan(rig.clock.now());
    expect(broken.cursor).toBe(cursor);
    expect(await calls(rig)).toBe(1);
    const asked = rig.vendor.seen.length;
    await rig.round();
    expect(rig.vendor.seen.length).toBe(asked);
    rig.vendor.fault = undefined;
    rig.skip(2 * DAY);
    await rig.round();
    expect((await rig.stands()).failure).toBeUndefined();
    expect(await rig.touchesOf('kim@northwind.example')).toHaveLength(1);
  });

  it('rests longer each time, within bounds, and says so beside the story when it lasts', async () => {
    const rig = await syncing();
    addPerson(rig, JANE, 1);
    settle(rig);
    await rig.round();
    rig.vendor.fault = () => '500';
    rig.skip(HOUR);
    const pauses: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      await rig.round();
      const { nextTry } = await rig.stands();
      pauses.push(nextTry - rig.clock.now());
      rig.clock.set(nextTry);
    }
    expect(pauses[3]!).toBeGreaterThan(pauses[0]!);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(HOUR);
    expect((await rig.store.readings())[0]?.failure).toMatchObject({ say: 'source_failed_broken' });
    rig.vendor.fault = undefined;
    await rig.round();
    expect((await rig.store.readings())[0]?.failure).toBeUndefined();
  });

  it('says beside the story what is wrong now, not what was at first', async () => {
    const rig = await syncing();
    addPerson(rig, JANE);
    settle(rig);
    await rig.round();
    for (const [fault, says] of [
      ['401', 'source_failed_unauthorised'],
      ['403', 'source_failed_closed'],
    ] as const) {
      rig.vendor.fault = () => fault;
      rig.skip(2 * DAY);
      await rig.round();
      expect((await rig.store.readings())[0]?.failure).toMatchObject({ say: says });
    }
  });

  it('keeps in mind when somebody was last read, though asking for them fails since', async () => {
    const rig = await syncing();
    addPerson(rig, JANE);
    settle(rig);
    await rig.look(JANE);
    const readAt = rig.clock.now();
    rig.vendor.fault = () => '403';
    rig.skip(HOUR);
    await rig.look(JANE);
    expect(await rig.db.asked.toArray()).toMatchObject([{ readAt, failure: { why: 'forbidden' } }]);
  });

  it('an account without marketing is read without it, and that is told', async () => {
    const rig = await syncing();
    rig.vendor.hasMarketing = false;
    addPerson(rig, JANE, 1);
    settle(rig);
    await rig.round();
    expect(await calls(rig)).toBe(1);
    const { failure, told } = await rig.stands();
    expect(failure).toBeUndefined();
    expect(told.map((it) => it.part)).toContain('mail');
  });

  it('a place that is no longer known is told, and nothing is lost', async () => {
    const rig = await syncing();
    addPerson(rig, JANE, 1);
    settle(rig);
    await rig.round();
    await rig.db.write('hubspot/progress', { ...(await rig.stands()), cursor: 'rubbish', nextTry: 0 });
    addPerson(rig, 'kim@northwind.example', 1);
    settle(rig);
    await rig.round();
    expect((await rig.stands()).told.map((it) => it.failure.why)).toContain('cursor-lost');
    expect(await rig.touchesOf('kim@northwind.example')).toHaveLength(1);
    expect(await calls(rig)).toBe(1);
  });
});

describe('writing back', () => {
  const talked = (key: string): Intent => ({
    does: 'log-touch',
    key,
    who: [{ address: JANE }],
    touch: {
      id: key,
      at: Date.UTC(2026, 7, 31),
      kind: 'sales-met',
      by: 'sales',
      note: 'Coffee',
      source: 'throughline',
    },
  });
  const put = (rig: Rig, intent: Intent) =>
    waiting.edit(rig.db, (all) => [...all, { source: 'hubspot', intent, attempts: 0, notBefore: 0 }]);
  const notes = (rig: Rig, id: string) =>
    rig.vendor.linked(id, 'notes').filter((it) => it.archivedAt === undefined).length;

  it('survives a restart at every step, and is written once', async () => {
    for (const dies of [1, 2, 3, 4, 5]) {
      const rig = await syncing();
      const id = addPerson(rig, JANE);
      await put(rig, talked('k1'));
      let asked = 0;
      rig.vendor.fault = () => (++asked >= dies ? 'drop' : undefined);
      await rig.writes.flush(rig.all);
      rig.vendor.fault = undefined;
      for (let life = 0; life < 6; life += 1) {
        rig.skip(HOUR);
        const { writes, all } = await rig.start();
        await writes.flush(all);
      }
      expect([dies, notes(rig, id)]).toEqual([dies, 1]);
    }
  });

  it('waits while HubSpot can’t be reached, and is not sent once it was taken back', async () => {
    const rig = await syncing();
    const id = addPerson(rig, JANE);
    rig.vendor.fault = () => 'drop';
    await put(rig, talked('k1'));
    await rig.writes.flush(rig.all);
    expect(await waiting.read(rig.db)).toHaveLength(1);
    await undoing.edit(rig.db, (all) => [...all, { key: 'k1', attempts: 0, notBefore: 0 }]);
    rig.vendor.fault = undefined;
    rig.skip(HOUR);
    await rig.writes.flush(rig.all);
    expect(notes(rig, id)).toBe(0);
    expect(await waiting.read(rig.db)).toEqual([]);
    expect(await undoing.read(rig.db)).toEqual([]);
  });

  it('takes back what was sent, also when that fails at first', async () => {
    const rig = await syncing();
    const id = addPerson(rig, JANE);
    await put(rig, talked('k1'));
    await rig.writes.flush(rig.all);
    expect(notes(rig, id)).toBe(1);
    await undoing.edit(rig.db, (all) => [...all, { key: 'k1', attempts: 0, notBefore: 0 }]);
    rig.vendor.fault = () => '500';
    expect(await rig.writes.flush(rig.all)).toBe(false);
    rig.vendor.fault = undefined;
    rig.skip(HOUR);
    expect(await rig.writes.flush(rig.all)).toBe(true);
    expect(notes(rig, id)).toBe(0);
  });

  it('nobody there of that address: told, and tried again when asked', async () => {
    const rig = await syncing();
    await put(rig, talked('k1'));
    await rig.writes.flush(rig.all);
    expect(await waiting.read(rig.db)).toMatchObject([{ refused: true, failure: { why: 'missing' } }]);
    const id = addPerson(rig, JANE);
    await rig.writes.retry('k1', rig.all);
    expect(notes(rig, id)).toBe(1);
  });

  it('is not done where the manager does not allow it', async () => {
    const rig = await syncing({ mayWrite: false });
    const id = addPerson(rig, JANE);
    await put(rig, talked('k1'));
    await rig.writes.flush(rig.all);
    expect(notes(rig, id)).toBe(0);
    expect(await rig.writes.preview(talked('k2'), rig.all)).toEqual([]);
  });

  it('shows what would stand there, and writes nothing', async () => {
    const rig = await syncing();
    const id = addPerson(rig, JANE);
    const [preview] = await rig.writes.preview(talked('k1'), rig.all);
    expect(preview?.lines.find((it) => it.field === 'hs_note_body')?.after).toContain('Coffee');
    expect(notes(rig, id)).toBe(0);
  });

  it('forgets what was not sent when the source is disconnected', async () => {
    const rig = await syncing();
    const id = addPerson(rig, JANE);
    await put(rig, talked('k1'));
    await rig.writes.drop('hubspot');
    await rig.writes.flush(rig.all);
    expect(notes(rig, id)).toBe(0);
  });
});

describe('somebody who is erased', () => {
  it('leaves no trace beside the history either, and is not noted again', async () => {
    const rig = await syncing();
    addPerson(rig, JANE, 1);
    addPerson(rig, 'kim@northwind.example', 1);
    settle(rig);
    await rig.round();
    await rig.look(JANE);
    await rig.store.erasePerson([{ address: JANE }]);
    await rig.db.letGo([JANE], [whoKey([{ address: JANE }])]);
    expect(await rig.db.records.where('ids').equals(JANE).count()).toBe(0);
    expect(await rig.db.asked.count()).toBe(0);
    rig.skip(HOUR);
    await rig.look(JANE);
    expect(await rig.touchesOf(JANE)).toEqual([]);
    expect(await rig.db.records.where('ids').equals(JANE).count()).toBe(0);
    expect(JSON.stringify(await rig.db.asked.toArray())).not.toContain('jane');
    expect(await rig.touchesOf('kim@northwind.example')).toHaveLength(1);
  });

  it('is not noted either by a find that was under way, whenever the erasing comes', async () => {
    for (const comes of ['before it is noted', 'once it is noted']) {
      const rig = await syncing();
      addPerson(rig, JANE, 1);
      settle(rig);
      const erase = async () => {
        await rig.store.erasePerson([{ address: JANE }]);
        await letGo(rig.db, [{ address: JANE }]);
      };
      // Known already, or there would be nobody to erase.
      await rig.store.append({
        prospect: { addresses: [JANE], slugs: [] },
        touches: [{ at: 1, kind: 'page-visited', by: 'prospect', source: 'files' }],
      });
      const { notErased } = rig.store;
      let isFirst = true;
      rig.store.notErased = async (entries) => {
        const known = await notErased.call(rig.store, entries);
        if (isFirst && comes === 'before it is noted') await erase();
        isFirst = false;
        return known as typeof entries;
      };
      await rig.look(JANE);
      if (comes === 'once it is noted') await erase();
      expect([comes, await rig.db.records.toArray()]).toEqual([comes, []]);
      expect(await rig.touchesOf(JANE)).toEqual([]);
    }
  });

  it('takes along what waits to be written of them', async () => {
    const rig = await syncing();
    const who = [{ address: JANE }];
    const intent = { does: 'reclassify', key: 'k', who, reason: 'Said so', at: 1 } as const;
    await waiting.edit(rig.db, (all) => [...all, { source: 'hubspot', intent, attempts: 0, notBefore: 0 }]);
    await rig.db.letGo([JANE], []);
    expect(await waiting.read(rig.db)).toEqual([]);
  });
});
