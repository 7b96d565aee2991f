import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/story/touch';
import { never } from '../../../fakes/never';
import { address, type CreateRig } from './rig';

/** Finding one person. */
export function finding(label: string, createRig: CreateRig): void {
  describe(`${label}: finding one person`, () => {
    it('knows nobody it does not know', async () => {
      const got = await createRig().source.find([{ address: address(1) }], never);
      expect(got).toMatchObject({ ok: true, value: { entries: [], told: [] } });
    });

    it('tells touches in our terms, in any case of the address', async () => {
      const { source, addPerson, addTouches } = createRig();
      addTouches(addPerson(address(1)), 5);
      const got = await source.find([{ address: address(1).toUpperCase() }], never);
      const [entry] = got.ok ? got.value.entries : [];
      expect(entry?.prospect.addresses).toEqual([address(1)]);
      expect(entry?.touches).toHaveLength(5);
      for (const touch of entry?.touches ?? []) {
        expect(Object.keys(KINDS)).toContain(touch.kind);
        expect(touch.source).toBe(source.about.id);
        expect(touch.at).toBeGreaterThan(Date.UTC(2000, 0));
      }
      expect(new Set(entry?.touches.map((it) => it.id)).size).toBe(5);
    });

    it('reads every page of somebody with a long history', async () => {
      const { source, addPerson, addTouches } = createRig();
      addTouches(addPerson(address(1)), 1_234);
      const got = await source.find([{ address: address(1) }], never);
      expect(got.ok && got.value.entries[0]?.touches.length).toBe(1_234);
    });

    it('tells the same twice', async () => {
      const { source, restart, addPerson, addTouches } = createRig();
      addTouches(addPerson(address(1)), 20);
      const first = await source.find([{ address: address(1) }], never);
      expect(await source.find([{ address: address(1) }], never)).toEqual(first);
      expect(await restart().find([{ address: address(1) }], never)).toEqual(first);
    });
  });
}
