import type { SpokenLook } from './look';
import { stem } from './story-words';

const WORD = /[a-z\u00c0-\u024f][a-z\u00c0-\u024f'-]{3,}/g;

/** Words that a draft could be about: not the common ones, not names; each stem once. */
export function contentWords(text: string, { tongue, context }: SpokenLook): string[] {
  const names = new Set(
    [...context.prospect.names, ...context.others, context.known.company ?? '']
      .join(' ')
      .toLowerCase()
      .split(/[\s,.]+/),
  );
  const stems = new Map<string, string>();
  for (const word of text.match(WORD) ?? []) {
    if (tongue.common.has(word) || tongue.formats.has(word) || names.has(word)) continue;
    const plain = word.replace(/'(?:s|re|ve|ll|d|t|m)$|n't$/, '');
    if (plain.length < 4 || tongue.common.has(plain)) continue;
    if (tongue.common.has(plain.replace(/(?:e?s|ed|ing|ly)$/, ''))) continue;
    stems.set(stem(plain), plain);
  }
  return [...stems.values()];
}
