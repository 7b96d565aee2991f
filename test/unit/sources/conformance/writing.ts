import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../../src/sources/source';
import type { Touch } from '../../../../src/story/touch';
import { never } from '../../../fakes/never';
import { address, type CreateRig, type Rig } from './rig';

/** Writing back. */
export function writing(label: string, createRig: CreateRig): void {
  describe(`${label}: writing back`, () => {
    const touch = (at: number): Touch => ({
      id: 'mine',
      at,
      kind: 'sales-called',
      by: 'sales',
      title: 'Asked about the pilot',
      source: 'by hand',
    });
    const intent = (at: number): Intent => ({
      does: 'log-touch',
      key: 'key 1',
      who: [{ address: address(1) }],
      touch: touch(at),
    });

    async function planned(rig: Rig) {
      const writer = rig.source.write!;
      const plan = await writer.plan(intent(rig.clock.now() - 60_000), never);
      if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
      return { writer, steps: plan.value.steps, preview: plan.value.preview };
    }

    it('shows first, changes nothing by that, and keeps its steps through a restart', async () => {
      const rig = createRig();
      const record = rig.addPerson(address(1));
      const { steps, preview } = await planned(rig);
      expect(rig.written(record)).toBe(0);
      expect(preview.length).toBeGreaterThan(0);
      const again = rig.restart().write!;
      for (const step of JSON.parse(JSON.stringify(steps)))
        expect(await again.perform(step, never)).toMatchObject({ ok: true });
      expect(rig.written(record)).toBe(1);
      const got = await rig.source.find([{ address: address(1) }], never);
      expect(got.ok && got.value.entries[0]?.touches).toMatchObject([
        { kind: 'sales-called', title: 'Asked about the pilot', at: rig.clock.now() - 60_000 },
      ]);
    });

    it('can take it back', async () => {
      const rig = createRig();
      const record = rig.addPerson(address(1));
      const { writer, steps } = await planned(rig);
      const done = await writer.perform(steps[0]!, never);
      if (!done.ok) throw new Error('not done');
      expect(await writer.undo(done.value, never)).toEqual({ ok: true, value: undefined });
      expect(rig.written(record)).toBe(0);
      expect(await writer.undo(done.value, never)).toEqual({ ok: true, value: undefined });
    });

    it('knows whether an attempt whose answer was lost went through', async () => {
      const rig = createRig();
      const record = rig.addPerson(address(1));
      const { writer, steps } = await planned(rig);
      expect(await writer.check(steps[0]!, never)).toEqual({ ok: true, value: undefined });
      rig.break('truncated', undefined, 1);
      const got = await writer.perform(steps[0]!, never);
      expect(got).toMatchObject({ ok: false, failure: { why: 'truncated' } });
      expect(rig.written(record)).toBe(1);
      rig.heal();
      expect(await writer.check(steps[0]!, never)).toMatchObject({ ok: true, value: { key: steps[0]!.key } });
    });

    it('writes nothing about somebody it does not know', async () => {
      const rig = createRig();
      expect(await rig.source.write!.plan(intent(rig.clock.now()), never)).toEqual({
        ok: false,
        failure: { why: 'missing' },
      });
    });
  });
}
