import { describe, expect, it } from 'vitest';
import { firing, told, touch } from '../../test/story/histories';

describe('a story', () => {
  it('of nobody is unknown, and begins with a question', () => {
    const it = told([]);
    expect(it.verdict).toBe('unknown');
    expect(it.move.move).toBe('introduce');
    expect(it.story.chapters.map((one) => one.status)).toEqual(Array(7).fill('untold'));
  });

  it('of a download is held, with the inner card behind the outer', () => {
    const it = told([
      touch('content-downloaded', 1, { title: 'A paper' }),
      touch('nurture-clicked', 9, { title: 'A letter' }),
    ]);
    expect(it.verdict).toBe('hold');
    expect(firing(it)).toEqual(['not-a-buying-signal hold', 'too-early hold']);
    expect(it.warnings[1]!.inside).toBe('not-a-buying-signal');
    expect(it.move.move).toBe('share-content');
  });
});
