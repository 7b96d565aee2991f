/** What an opener may speak of; a word that is not known is left undefined. */
export type Words = Readonly<Record<string, string | undefined>>;

const VARIABLE = /\{(\w+)\}/g;
/** A title that is itself an unfilled template would show as a hole. */
const HOLE = /\{\{|\}\}|<<|>>|\*\||\|\*|%\w+%|\[[A-Z_ ]+\]/;

const clean = (value: string | undefined): string | undefined => {
  const flat = value?.replace(/\s+/g, ' ').trim();
  return flat && !HOLE.test(flat) ? flat : undefined;
};

/** Fills a template; undefined where a word of it is not known. */
export function fill(template: string, words: Words): string | undefined {
  let isWhole = true;
  const filled = template.replace(VARIABLE, (_, name: string) => {
    const value = Object.hasOwn(words, name) ? clean(words[name]) : undefined;
    if (value === undefined) isWhole = false;
    return value ?? '';
  });
  return isWhole ? filled : undefined;
}

/** The first template whose words are all known; undefined where there is none. */
export function firstFilled(templates: readonly string[], words: Words): string | undefined {
  for (const template of templates) {
    const filled = fill(template, words);
    if (filled) return filled;
  }
  return undefined;
}
