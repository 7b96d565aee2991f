const REMEMBERED = 20_000;

/** Remembers what a pure function made of a string: titles and topics come back by the thousand. */
export function remembering(make: (it: string) => string): (it: string) => string {
  const known = new Map<string, string>();
  return (it) => {
    const before = known.get(it);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const made = make(it);
    known.set(it, made);
    return made;
  };
}

/** Case, blanks and hyphens aside. */
export const fold = remembering((it) =>
  it
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' '),
);

/** Letters and digits only: "Sales-Qualified Lead" is "salesqualifiedlead". */
export const bare = remembering((it) => it.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
