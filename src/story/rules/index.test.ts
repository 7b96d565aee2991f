import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../playbook/types';
import { ALL_RULES } from '.';

const OTHERS = ['rule.ts', 'index.ts'];
const files = readdirSync(new URL('.', import.meta.url));
const rules = files.filter((it) => !it.endsWith('.test.ts') && !OTHERS.includes(it));

describe('the rules', () => {
  it('are one file each, listed in the order of the ids', () => {
    expect(ALL_RULES.map((it) => it.id)).toEqual(RULES);
    expect(rules.toSorted()).toEqual(RULES.map((it) => `${it}.ts`).toSorted());
  });

  it.each(rules)('%s has its tests beside it', (file) => {
    expect(files).toContain(file.replace(/\.ts$/, '.test.ts'));
  });
});
