import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../src/sources/failure';
import type { Page } from '../../../../src/sources/source';
import { never } from '../../../fakes/never';
import { address, type CreateRig, follow, keep, WIRE_FAULTS, type WireFault } from './rig';

/** Faults on every call. Source: BUDGETS, fault 13. */
export function faults(label: string, createRig: CreateRig): void {
  describe(`${label}: when something breaks`, () => {
    const WHY: Readonly<Record<WireFault, readonly Failure['why'][]>> = {
      '401': ['unauthorised'],
      '403': ['forbidden', 'forbidden-scope'],
      '429': ['limited'],
      '500': ['broken'],
      html: ['not-json'],
      truncated: ['truncated'],
      empty: ['unexpected'],
      renamed: ['unexpected'],
      drop: ['unreachable'],
      slow: ['unreachable'],
    };

    it.each(WIRE_FAULTS)('names it when every answer is wrong: %s', async (fault) => {
      const rig = createRig();
      rig.addPerson(address(1));
      rig.break(fault);
      const found = await rig.source.find([{ address: address(1) }], never);
      const changed = await rig.source.changes(undefined, never);
      for (const got of [found, changed]) {
        expect(got.ok).toBe(false);
        expect(got.ok || WHY[fault]).toContain(got.ok || got.failure.why);
      }
      expect(rig.asked().length).toBeLessThan(40);
      const { works } = await rig.source.test([], never);
      expect(works).toBe(false);
      rig.heal();
      rig.clock.set(rig.clock.now() + 3_600_000);
      expect(await rig.source.find([{ address: address(1) }], never)).toMatchObject({ ok: true });
    });

    it('gets over each fault that passes, call by call, and loses nothing', async () => {
      const clean = createRig();
      clean.addTouches(clean.addPerson(address(1)), 3);
      const whole = await clean.source.find([{ address: address(1) }], never);
      const calls = [...new Set(clean.asked())];
      for (const path of calls) {
        for (const fault of ['429', '500', 'html', 'truncated', 'drop', 'slow'] as const) {
          const rig = createRig();
          rig.addTouches(rig.addPerson(address(1)), 3);
          rig.break(fault, (it) => it === path, 1);
          const got = await rig.source.find([{ address: address(1) }], never);
          expect([path, fault, got]).toEqual([path, fault, whole]);
        }
      }
    });

    it('tells of each call that stays broken, and keeps the cursor safe', async () => {
      const clean = createRig();
      clean.addTouches(clean.addPerson(address(1)), 3);
      clean.clock.set(clean.clock.now() + 60_000);
      const whole = keep((await follow(clean.source)).pages).touches;
      for (const path of [...new Set(clean.asked())]) {
        for (const fault of WIRE_FAULTS) {
          const rig = createRig();
          rig.addTouches(rig.addPerson(address(1)), 3);
          rig.clock.set(rig.clock.now() + 60_000);
          rig.break(fault, (it) => it === path);
          const pages: Page[] = [];
          let cursor: string | undefined;
          let failure: Failure | undefined;
          for (let more = true; more && pages.length < 30; ) {
            const got = await rig.source.changes(cursor, never);
            if (!got.ok) {
              failure = got.failure;
              break;
            }
            pages.push(got.value);
            ({ cursor, more } = got.value);
          }
          expect(pages.length).toBeLessThan(30);
          const told = pages.flatMap((it) => it.told.map((one) => one.failure.why));
          // Nothing but an ornament may break in silence.
          if (!failure && told.length === 0)
            expect([path, fault, keep(pages).touches.size]).toEqual([path, fault, whole.size]);
          rig.heal();
          rig.clock.set(rig.clock.now() + 3_600_000);
          const passes = ['429', '500', 'html', 'truncated', 'drop', 'slow'].includes(fault);
          if (!passes) continue;
          const rest = await follow(rig.source, cursor);
          expect([path, fault, keep([...pages, ...rest.pages]).touches.size]).toEqual([
            path,
            fault,
            whole.size,
          ]);
        }
      }
    }, 60_000);

    it('hears within a request that the key was withdrawn', async () => {
      const { source, addPerson, revoke } = createRig();
      addPerson(address(1));
      const first = await source.changes(undefined, never);
      revoke();
      expect(await source.changes(first.ok ? first.value.cursor : '', never)).toEqual({
        ok: false,
        failure: { why: 'unauthorised' },
      });
    });

    it('stops at once when told to', async () => {
      const { source, addPerson, addTouches, asked, clock } = createRig();
      addTouches(addPerson(address(1)), 3);
      for (let after = 0; after < 8; after += 1) {
        const stop = new AbortController();
        const before = asked().length;
        const work = source.find([{ address: address(1) }], stop.signal);
        for (let turn = 0; turn < 10_000 && asked().length < before + after; turn += 1) {
          await new Promise((resolve) => setImmediate(resolve));
        }
        stop.abort();
        const got = await work;
        if (!got.ok) expect(got.failure).toEqual({ why: 'cancelled' });
        const then = asked().length;
        clock.set(clock.now() + 60_000);
        await new Promise((resolve) => setTimeout(resolve, 0));
        expect(asked().length).toBe(then);
      }
      expect(await source.find([{ address: address(1) }], AbortSignal.abort())).toEqual({
        ok: false,
        failure: { why: 'cancelled' },
      });
    });
  });
}
