/** Where Germany and Austria write ß, Switzerland writes ss: each pattern reads both. */
export const inBothSpellings = <T extends Readonly<Record<string, string>>>(patterns: T): T =>
  Object.fromEntries(
    // In a class of letters it stays what it is.
    Object.entries(patterns).map(([id, it]) => [id, it.replace(/ß(?![^[\]]*\])/g, '(?:ß|ss)')]),
  ) as T;
