const ASCII = /^[\u0020-\u007f]*$/;

/** Lower case without accents, for finding: `Ånna Groß` becomes `anna gross`. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ı', 'i')
    .replace(/\p{Cc}+/gu, ' ');
}

/** The words of a name or a search, folded. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}@._+-]+/u)
    .filter(Boolean);
