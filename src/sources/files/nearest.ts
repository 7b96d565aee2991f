/** How many letters must change to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, nth) => nth);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, before[j]! + 1, row[j - 1]! + 1));
    }
    before = row;
  }
  return before[b.length]!;
}

/** The word most like this one; undefined where none is close. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const asked = word.slice(0, 40);
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(asked.length * 0.4)) + 1;
  for (const it of among) {
    const isPart = asked.length > 2 && (it.startsWith(asked) || it.endsWith(`-${asked}`));
    const away = isPart ? 1 : distance(asked, it);
    if (away < least) {
      least = away;
      best = it;
    }
  }
  return best;
}
