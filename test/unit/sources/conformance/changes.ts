import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../src/sources/source';
import { never } from '../../../fakes/never';
import { address, type CreateRig, follow, keep } from './rig';

/** Reading changes, page by page. */
export function changes(label: string, createRig: CreateRig): void {
  describe(`${label}: changes`, () => {
    it('tells everybody once, page by page, then nothing until something changes', async () => {
      const { source, addPerson, addTouches, clock } = createRig();
      for (let number = 0; number < 130; number += 1) {
        addTouches(addPerson(address(number)), 2);
        clock.set(clock.now() + 1_000);
      }
      const first = await follow(source);
      expect(keep(first.pages).touches.size).toBe(260);
      expect(first.pages.length).toBeGreaterThan(1);
      clock.set(clock.now() + 3_600_000);
      const quiet = await follow(source, first.cursor);
      expect(quiet.pages.flatMap((it) => it.entries)).toEqual([]);
      addTouches(addPerson(address(900)), 3);
      clock.set(clock.now() + 3_600_000);
      const next = await follow(source, quiet.cursor);
      expect(next.pages.flatMap((it) => it.entries).map((it) => it.touches.length)).toEqual([3]);
    });

    it('goes on after the worker died at any page, and ends with the same', async () => {
      const { source, restart, addPerson, addTouches, clock } = createRig();
      for (let number = 0; number < 120; number += 1) {
        addTouches(addPerson(address(number)), 1);
        clock.set(clock.now() + 500);
      }
      clock.set(clock.now() + 60_000);
      const whole = keep((await follow(source)).pages).touches;
      const pages: Page[] = [];
      let cursor: string | undefined;
      for (let more = true; more; ) {
        // The page was read and the worker died before it was kept: it is read again.
        await restart().changes(cursor, never);
        const got = await restart().changes(cursor, never);
        if (!got.ok) throw new Error(JSON.stringify(got.failure));
        pages.push(got.value);
        ({ cursor, more } = got.value);
      }
      expect([...keep(pages).touches].toSorted()).toEqual([...whole].toSorted());
    });

    it('misses nobody who changes while it reads', async () => {
      const { source, addPerson, addTouches, clock } = createRig();
      const records = Array.from({ length: 120 }, (_, number) => {
        clock.set(clock.now() + 1_000);
        return addPerson(address(number));
      });
      const pages: Page[] = [];
      let cursor: string | undefined;
      for (let more = true; more; ) {
        const got = await source.changes(cursor, never);
        if (!got.ok) throw new Error(JSON.stringify(got.failure));
        pages.push(got.value);
        ({ cursor, more } = got.value);
        // Those read first move to the end.
        if (pages.length === 1) for (const record of records.slice(0, 30)) addTouches(record, 1);
        clock.set(clock.now() + 200_000);
      }
      expect(keep([...pages, ...(await follow(source, cursor)).pages]).touches.size).toBe(30);
      const people = new Set(pages.flatMap((it) => it.entries).flatMap((it) => it.prospect.addresses));
      expect(people.size).toBe(120);
    });

    it('walks through a crowd that changed in one instant', async () => {
      const { source, addPerson, clock } = createRig();
      for (let number = 0; number < 260; number += 1) addPerson(address(number));
      clock.set(clock.now() + 60_000);
      const { pages, cursor } = await follow(source);
      expect(new Set(pages.flatMap((it) => it.entries).flatMap((it) => it.prospect.addresses)).size).toBe(
        260,
      );
      addPerson(address(999));
      clock.set(clock.now() + 60_000);
      expect((await follow(source, cursor)).pages.flatMap((it) => it.entries)).toHaveLength(1);
    });

    it('tells who was deleted, and who was merged into whom', async () => {
      const { source, addPerson, addTouches, remove, merge, clock } = createRig();
      const [winner, loser, leaver] = [1, 2, 3].map((number) => addPerson(address(number))) as [
        string,
        string,
        string,
      ];
      addTouches(loser, 2);
      const first = await follow(source);
      clock.set(clock.now() + 86_400_000);
      remove(leaver);
      merge(winner, loser);
      clock.set(clock.now() + 60_000);
      const { pages } = await follow(source, first.cursor);
      const gone = pages.flatMap((it) => it.gone);
      expect(gone.find((it) => it.record === loser)?.into).toBe(winner);
      expect(gone.find((it) => it.record === leaver)).toMatchObject({ addresses: [address(3)] });
      const entry = pages.flatMap((it) => it.entries).find((it) => it.record === winner);
      expect(entry?.touches).toHaveLength(2);
      expect(entry?.prospect.addresses).toEqual([address(1), address(2)]);
    });

    it('starts anew with a cursor that is none, and says so', async () => {
      for (const rubbish of ['', '{}', 'null', '[1]', '{"v":99}', '<html>']) {
        const { source, addPerson } = createRig();
        addPerson(address(1));
        const got = await source.changes(rubbish, never);
        expect(got.ok && got.value.told.map((it) => it.failure.why)).toContain('cursor-lost');
        expect(got.ok && got.value.entries).toHaveLength(1);
      }
    });

    it('survives that the vendor forgets its own places', async () => {
      const { source, addPerson, addTouches, expirePlaces, clock } = createRig();
      for (let number = 0; number < 60; number += 1) addTouches(addPerson(address(number)), 1);
      clock.set(clock.now() + 60_000);
      const pages: Page[] = [];
      let cursor: string | undefined;
      for (let more = true; more && pages.length < 50; ) {
        const got = await source.changes(cursor, never);
        if (!got.ok) throw new Error(JSON.stringify(got.failure));
        pages.push(got.value);
        ({ cursor, more } = got.value);
        expirePlaces();
      }
      expect(pages.length).toBeLessThan(50);
      expect(keep(pages).touches.size).toBe(60);
    });

    it.each([-3, 3].map((days) => days * 86_400_000))(
      'does not trust the rep’s clock (%i ms off)',
      async (skew) => {
        const { source, addPerson, addTouches, clock } = createRig({ skew });
        addTouches(addPerson(address(1)), 1);
        clock.set(clock.now() + 60_000);
        const first = await follow(source);
        expect(keep(first.pages).touches.size).toBe(1);
        addTouches(addPerson(address(2)), 1);
        clock.set(clock.now() + 60_000);
        const { pages } = await follow(source, first.cursor);
        expect(pages.flatMap((it) => it.entries).map((it) => it.prospect.addresses[0])).toContain(address(2));
      },
    );
  });
}
