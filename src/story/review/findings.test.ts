import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { allDrafts } from '../../../test/drafts/read';
import { CHECKS } from './findings';
import { FINDINGS } from './types';

const FOLDER = join(import.meta.dirname, 'findings');
const files = readdirSync(FOLDER)
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/, ''));
const labels = allDrafts();

describe('the findings', () => {
  it('are a file each, registered once, with the ids of the design', () => {
    expect(files.sort()).toEqual([...FINDINGS].sort());
    expect(CHECKS.map(({ id }) => id).sort()).toEqual([...FINDINGS].sort());
  });

  it.each(CHECKS)('$id carries the name of its file, a title, and drafts that show it', ({ id, title }) => {
    expect(readFileSync(join(FOLDER, `${id}.ts`), 'utf8')).toContain(`id: '${id}'`);
    expect(messages).toHaveProperty(title.say);
    expect(labels.filter(({ findings }) => findings.includes(id)).length).toBeGreaterThanOrEqual(5);
  });

  it('look for a next step last, since any other finding goes before', () => {
    expect(CHECKS.at(-1)?.id).toBe('no-next-step');
  });
});
