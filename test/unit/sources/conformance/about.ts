import { describe, expect, it } from 'vitest';
import { never } from '../../../fakes/never';
import { type CreateRig, has } from './rig';

/** What a source says of itself. */
export function about(label: string, createRig: CreateRig): void {
  describe(`${label}: what it says of itself`, () => {
    const { about } = createRig().source;

    it('names the hosts it needs and each scope with its reason', () => {
      for (const origin of about.origins) expect(origin).toMatch(/^https:\/\/[^/*]+(?:\*\.[^/]+)?\/\*$/);
      expect(about.scopes.some((scope) => scope.required)).toBe(true);
      for (const scope of about.scopes) expect([scope.id, has(scope.why.say)]).toEqual([scope.id, true]);
    });

    it('offers writing only where the manager allows it', () => {
      expect(createRig({ mayWrite: true }).source.write).toBeDefined();
      expect(createRig({ mayWrite: false }).source.write).toBeUndefined();
    });

    it('says goodbye in words that exist', async () => {
      const bye = await createRig().source.disconnect(never);
      expect(bye.ok && has(bye.value.say)).toBe(true);
    });
  });
}
