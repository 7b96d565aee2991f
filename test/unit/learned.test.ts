import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { originOf } from '../../scripts/learn/origin.mjs';
import { LANGUAGES } from '../../src/playbook/phrases';
import { WEIGHED } from '../../src/playbook/phrases/types';
import { lineFiles, linesOf } from '../drafts/read';
import { LEARNED_FROM } from '../drafts/sets';

const ROOT = join(import.meta.dirname, '..', '..');
const LABELS: readonly string[] = [...WEIGHED, 'none'];

const files = lineFiles();

describe('labelled sentences', () => {
  it('are there for every language', () => {
    const languages = new Set(files.map((file) => file.split('-')[0]));
    expect([...languages].sort()).toEqual(LANGUAGES.map(({ language }) => language).sort());
  });

  it.each(files)('of %s are a label or several, a tab and a sentence each', (file) => {
    for (const line of linesOf(file)) {
      const [labels, sentence, ...more] = line.split('\t');
      expect(more, line).toEqual([]);
      expect(sentence?.trim(), line).toBeTruthy();
      for (const label of labels!.split('+')) expect(LABELS, line).toContain(label);
    }
  });

  it('stand once', () => {
    const all = files.flatMap(linesOf).map((line) => line.split('\t')[1]!.trim().toLowerCase());
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toEqual([]);
  });
});

describe('what the review weighs by', () => {
  const learnedFrom = originOf(ROOT, LEARNED_FROM);

  it.each(LANGUAGES)(
    'in $language was learned from the drafts and sentences that stand (`npm run learn`)',
    ({ language }) => {
      const text = readFileSync(join(ROOT, 'src', 'playbook', 'phrases', language, 'learned.ts'), 'utf8');
      expect(/from (\w+)\./.exec(text)?.[1]).toBe(learnedFrom);
    },
  );
});
