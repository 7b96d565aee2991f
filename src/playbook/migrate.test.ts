import { describe, expect, it } from 'vitest';
import { VERSION } from './catalogue';
import { MIGRATIONS, migrate } from './migrate';

const steps = [
  (it: object) => ({ ...it, path: 'a' }),
  (it: object) => ({ ...it, path: `${(it as { path?: string }).path ?? ''}b` }),
];

describe('migration', () => {
  it('leads to the version this code writes', () => {
    expect(MIGRATIONS).toHaveLength(VERSION);
  });

  it.each([
    [{}, 'ab'],
    [{ version: 0 }, 'ab'],
    [{ version: 1 }, 'b'],
    [{ version: 2 }, undefined],
    [{ version: 'x' }, 'ab'],
  ])('takes %o through the steps that are left', (document, path) => {
    const migrated = migrate(document, steps);
    expect(migrated.document.path).toBe(path);
    expect(migrated.document.version).toBe(2);
    expect(migrated.isNewer).toBe(false);
  });

  it('leaves a newer document as it is', () => {
    expect(migrate({ version: 3, x: 1 }, steps)).toEqual({ document: { version: 2, x: 1 }, isNewer: true });
  });
});
