import { describe, expect, it } from 'vitest';
import { never } from '../../../fakes/never';
import { address, type CreateRig, has } from './rig';

/** Trying a connection. */
export function connection(label: string, createRig: CreateRig): void {
  describe(`${label}: the connection test`, () => {
    it('works, and says of every scope how it stands', async () => {
      const { source, addPerson } = createRig();
      addPerson(address(1));
      const { works, checks } = await source.test([], never);
      expect(works).toBe(true);
      expect(checks.map((it) => it.scope).toSorted()).toEqual(
        source.about.scopes.map((it) => it.id).toSorted(),
      );
      for (const check of checks)
        expect([check.says.say, has(check.says.say)]).toEqual([check.says.say, true]);
    });

    it('names the very scope that is missing, and works without it', async () => {
      const { source, addPerson, takeScope } = createRig();
      addPerson(address(1));
      takeScope();
      const { works, checks } = await source.test([], never);
      const missing = checks.filter((it) => it.state === 'missing');
      expect(works).toBe(true);
      expect(missing).toHaveLength(1);
      expect(missing[0]!.failure).toEqual({ why: 'forbidden-scope', scopes: [missing[0]!.scope] });
    });

    it('fails with a key that is withdrawn', async () => {
      const { source, revoke } = createRig();
      revoke();
      const { works, checks } = await source.test([], never);
      expect(works).toBe(false);
      expect(checks[0]?.failure).toEqual({ why: 'unauthorised' });
    });
  });
}
