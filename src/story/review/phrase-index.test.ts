import { describe, expect, it } from 'vitest';
import { allDrafts } from '../../../test/drafts/read';
import { LANGUAGES } from '../../playbook/phrases';
import { anchorsOf } from './anchors';
import { tongueOf } from './compile';
import { readDraft } from './draft';
import { patternOf } from './phrase-index';
import { findPhrases } from './phrase-search';

const drafts = allDrafts();

const sets = (pattern: string) => anchorsOf(pattern, () => 1).map((keys) => [...keys].sort());

describe('the anchors of a pattern', () => {
  it('are the heads of its words, whatever stands between', () => {
    expect(sets('(?:quick|short) calls?')).toEqual([['quic', 'shor'], ['call']]);
    expect(sets('hop on (?:a )?call')).toEqual([['hop'], ['on'], ['a', 'call'], ['call']]);
    expect(sets('e-?mail')).toEqual([['e', 'emai']]);
    expect(sets('our (?:[a-z]+ ){0,3}(?:tool|app)')).toEqual([['our'], ['app', 'tool']]);
  });

  it('are none where the words are open', () => {
    expect(sets('[a-z]+')).toEqual([]);
    expect(sets('.*')).toEqual([]);
  });

  it('take a digit for a head, and pass over signs', () => {
    expect(sets('[$€]?\\d+ off')).toContainEqual(['off']);
    expect(sets('[$€]?\\d+ off')).toContainEqual(['0']);
  });
});

describe.each(LANGUAGES)('the index of $language', (phrases) => {
  const { index } = tongueOf(phrases);

  it('has a rare word for each phrase', () => {
    expect(index.always.map((number) => index.lines[number]!.words)).toEqual([]);
  });

  it('finds what each phrase alone finds, in all drafts', () => {
    for (const { draft } of drafts) {
      const { text, sentences, tokens } = readDraft(draft);
      const found = findPhrases(text, sentences, tokens, index);
      for (const line of index.lines)
        for (const sentence of sentences) {
          const { group } = line;
          const pattern = patternOf(line, index);
          pattern.lastIndex = 0;
          const hit = pattern.exec(sentence.text);
          if (!hit) continue;
          const start = sentence.start + hit.index;
          const covers = found.get(group)?.some((it) => it.start < start + hit[0].length && start < it.end);
          expect(covers, `${group}: ${hit[0]}`).toBe(true);
        }
    }
  });

  it('finds the same a second time, when it remembers', () => {
    for (const { draft } of drafts.slice(0, 40)) {
      const { text, sentences, tokens } = readDraft(draft);
      const first = findPhrases(text, sentences, tokens, index);
      expect(findPhrases(text, sentences, tokens, index)).toEqual(first);
      const moved = readDraft(`A line before.\n\n${draft.replace(/^[^\n]*\n+/, '')}`);
      expect([...findPhrases(moved.text, moved.sentences, moved.tokens, index).keys()]).toBeDefined();
    }
  });
});
