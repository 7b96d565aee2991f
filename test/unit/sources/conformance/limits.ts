import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../src/sources/source';
import { never } from '../../../fakes/never';
import { address, type CreateRig, follow, keep } from './rig';

/** Keeping to limits. */
export function limits(label: string, createRig: CreateRig): void {
  describe(`${label}: limits`, () => {
    it('stays within what the vendor allows, however much there is to read', async () => {
      const { source, addPerson, addTouches, refusals, clock } = createRig();
      for (let number = 0; number < 300; number += 1) addTouches(addPerson(address(number)), 1);
      clock.set(clock.now() + 60_000);
      await Promise.all([
        follow(source),
        ...Array.from({ length: 20 }, (_, number) => source.find([{ address: address(number) }], never)),
      ]);
      expect(refusals()).toBe(0);
    });

    it('stops at our own ration, and goes on the next day where it was', async () => {
      const { source, addPerson, addTouches, asked, clock } = createRig({ perDay: 120 });
      for (let number = 0; number < 130; number += 1) addTouches(addPerson(address(number)), 1);
      clock.set(clock.now() + 60_000);
      const pages: Page[] = [];
      let cursor: string | undefined;
      let days = 0;
      for (let more = true; more && days < 20; ) {
        const got = await source.changes(cursor, never);
        if (got.ok) {
          pages.push(got.value);
          ({ cursor, more } = got.value);
          continue;
        }
        expect(got.failure.why).toBe('rationed');
        days += 1;
        expect(asked().length).toBeLessThanOrEqual(120 * days);
        clock.set('until' in got.failure ? got.failure.until : 0);
      }
      expect(days).toBeGreaterThan(0);
      expect(keep(pages).touches.size).toBe(130);
    });
  });
}
