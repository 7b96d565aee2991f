import { describe, expect, it } from 'vitest';
import { never } from '../../test/fakes/never';
import type { Failure } from './failure';
import { createOutbox, type Item, type Shelf } from './outbox';
import type { Plan, Step, Writer } from './source';

const step = (key: string, source = 'crm'): Step => ({ key, source, order: { say: key } });
const plan = (...keys: string[]): Plan => ({
  steps: keys.map((key) => step(key)),
  preview: [],
  canUndo: true,
});

/** A vendor that counts what it really did, and may lose the answer on the way back. */
function createVendor() {
  const done: string[] = [];
  let fail: { failure: Failure; acts: boolean } | undefined;
  let checks = 0;
  const writer: Writer = {
    plan: async () => ({ ok: false, failure: { why: 'missing' } }),
    async perform({ key }) {
      if (!fail || fail.acts) done.push(key);
      return fail
        ? { ok: false, failure: fail.failure }
        : { ok: true, value: { key, id: `id ${key}`, at: 1, undo: { key } } };
    },
    async check({ key }) {
      checks += 1;
      return {
        ok: true,
        value: done.includes(key) ? { key, id: `id ${key}`, at: 2, undo: { key } } : undefined,
      };
    },
    async undo({ key }) {
      done.splice(done.indexOf(key), 1);
      return { ok: true, value: undefined };
    },
  };
  return {
    done,
    writers: new Map([['crm', writer]]),
    checks: () => checks,
    break: (failure: Failure, acts = false) => {
      fail = { failure, acts };
    },
    heal: () => {
      fail = undefined;
    },
  };
}

function createShelf(): Shelf & { kept: string; saves: string[] } {
  const shelf = {
    kept: '[]',
    saves: [] as string[],
    load: async () => JSON.parse(shelf.kept) as unknown,
    save: async (items: readonly Item[]) => {
      shelf.kept = JSON.stringify(items);
      shelf.saves.push(items.map((it) => it.state).join());
    },
  };
  return shelf;
}

function setUp() {
  let now = 1_000_000;
  const shelf = createShelf();
  const vendor = createVendor();
  const open = () => createOutbox(shelf, () => now);
  return { shelf, vendor, open, outbox: open(), pass: (ms: number) => (now += ms) };
}

const states = (items: readonly Item[]) => items.map((it) => it.state);

describe('the outbox', () => {
  it('sends each step once, in order, and writes down that it sends before it does', async () => {
    const { outbox, vendor, shelf } = setUp();
    await outbox.put(plan('a/1', 'a/2'));
    await outbox.put(plan('a/1', 'a/2'));
    await outbox.flush(vendor.writers, never);
    await outbox.flush(vendor.writers, never);
    expect(vendor.done).toEqual(['a/1', 'a/2']);
    expect(shelf.saves).toEqual([
      'waiting,waiting',
      'sending,waiting',
      'sent,waiting',
      'sent,sending',
      'sent,sent',
    ]);
  });

  it('sends once although two ask at the same time', async () => {
    const { outbox, vendor } = setUp();
    await Promise.all([outbox.put(plan('a/1')), outbox.put(plan('a/1'))]);
    await Promise.all([outbox.flush(vendor.writers, never), outbox.flush(vendor.writers, never)]);
    expect(vendor.done).toEqual(['a/1']);
  });

  it('survives a restart at every moment and still sends once', async () => {
    const states = ['waiting,waiting', 'sending,waiting', 'sent,waiting', 'sent,sending'];
    for (const moment of states) {
      const { outbox, open, vendor, shelf, pass } = setUp();
      await outbox.put(plan('a/1', 'a/2'));
      // The worker dies once this was written: the vendor still gets what was under way.
      const save = shelf.save;
      shelf.save = async (items) => {
        if (shelf.saves.at(-1) === moment) throw new Error('dead');
        await save(items);
      };
      await outbox.flush(vendor.writers, never).catch(() => undefined);
      shelf.save = save;
      const again = open();
      pass(120_000);
      await again.flush(vendor.writers, never);
      pass(120_000);
      await again.flush(vendor.writers, never);
      expect([moment, ...vendor.done]).toEqual([moment, 'a/1', 'a/2']);
    }
  });

  it('looks before it sends again what may have arrived', async () => {
    const { outbox, vendor, pass } = setUp();
    await outbox.put(plan('a/1'));
    vendor.break({ why: 'unreachable' }, true);
    await outbox.flush(vendor.writers, never);
    expect(states(await outbox.items())).toEqual(['unsure']);
    vendor.heal();
    await outbox.flush(vendor.writers, never);
    expect(vendor.checks()).toBe(0);
    pass(60_000);
    await outbox.flush(vendor.writers, never);
    expect(states(await outbox.items())).toEqual(['sent']);
    expect(vendor.done).toEqual(['a/1']);
  });

  it('sends again what surely did not arrive', async () => {
    const { outbox, vendor, pass } = setUp();
    await outbox.put(plan('a/1'));
    vendor.break({ why: 'broken', status: 500 }, false);
    await outbox.flush(vendor.writers, never);
    vendor.heal();
    pass(60_000);
    await outbox.flush(vendor.writers, never);
    expect(vendor.done).toEqual(['a/1']);
  });

  it('waits until the vendor may be asked again', async () => {
    const { outbox, vendor, pass } = setUp();
    await outbox.put(plan('a/1', 'b/1'));
    vendor.break({ why: 'limited', until: 1_500_000 });
    await outbox.flush(vendor.writers, never);
    // The second was not even tried: the source said no to everybody.
    expect((await outbox.items()).map((it) => it.attempts)).toEqual([1, 0]);
    vendor.heal();
    pass(499_999);
    await outbox.flush(vendor.writers, never);
    expect(vendor.done).toEqual(['b/1']);
    pass(1);
    await outbox.flush(vendor.writers, never);
    expect(vendor.done).toEqual(['b/1', 'a/1']);
  });

  it('stops with what the vendor refuses, goes on with the rest, and tries again when told to', async () => {
    const { outbox, vendor } = setUp();
    await outbox.put(plan('a/1'));
    vendor.break({ why: 'refused', words: 'No such option' });
    await outbox.flush(vendor.writers, never);
    vendor.heal();
    await outbox.put(plan('b/1'));
    await outbox.flush(vendor.writers, never);
    expect(states(await outbox.items())).toEqual(['refused', 'sent']);
    await outbox.retry('a/1');
    await outbox.flush(vendor.writers, never);
    expect(vendor.done).toEqual(['b/1', 'a/1']);
  });

  it('keeps what has no source to go to', async () => {
    const { outbox, vendor } = setUp();
    await outbox.put({ ...plan(), steps: [step('a/1', 'elsewhere')] });
    await outbox.flush(vendor.writers, never);
    expect(states(await outbox.items())).toEqual(['waiting']);
  });

  it('undoes what was sent at the vendor, and what was not in the box', async () => {
    const { outbox, vendor } = setUp();
    await outbox.put(plan('a/1'));
    await outbox.flush(vendor.writers, never);
    expect(await outbox.undo('a/1', vendor.writers, never)).toEqual({ ok: true, value: true });
    expect(await outbox.undo('a/1', vendor.writers, never)).toEqual({ ok: true, value: false });
    expect(vendor.done).toEqual([]);
    await outbox.put(plan('b/1'));
    await outbox.undo('b/1', vendor.writers, never);
    await outbox.flush(vendor.writers, never);
    expect(vendor.done).toEqual([]);
  });

  it('does not send what could not be written down', async () => {
    const { outbox, vendor, shelf } = setUp();
    await outbox.put(plan('a/1'));
    const save = shelf.save;
    shelf.save = () => Promise.reject(new Error('full'));
    await expect(outbox.flush(vendor.writers, never)).rejects.toThrow('full');
    expect(vendor.done).toEqual([]);
    shelf.save = save;
    await outbox.flush(vendor.writers, never);
    expect(vendor.done).toEqual(['a/1']);
  });

  it('drops rubbish on the shelf and forgets what is long over', async () => {
    const { open, shelf, vendor } = setUp();
    shelf.kept = JSON.stringify([
      { rubbish: 1 },
      { step: step('a/1'), state: 'waiting', attempts: 0, notBefore: 0 },
    ]);
    const outbox = open();
    expect(states(await outbox.items())).toEqual(['waiting']);
    await outbox.flush(vendor.writers, never);
    await outbox.forget(1);
    expect(await outbox.items()).toHaveLength(1);
    await outbox.forget(2);
    expect(await outbox.items()).toEqual([]);
  });
});
