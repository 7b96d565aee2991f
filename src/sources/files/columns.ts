/** A column's name as it is compared: `E-Mail Address` becomes `email address`, then `emailaddress`. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Names under which a column may come. Compared without case, blanks and hyphens. */
export type Aliases<C extends string> = Readonly<Record<C, readonly string[]>>;

export interface Columns<C extends string> {
  /** Where each column stands. */
  readonly at: Readonly<Partial<Record<C, number>>>;
  /** A column that stands there twice. */
  readonly twice?: string;
}

/** Finds columns by name, in any order; names nobody knows are passed over. */
export function findColumns<C extends string>(header: readonly string[], aliases: Aliases<C>): Columns<C> {
  const known = new Map<string, C>();
  for (const column of Object.keys(aliases) as C[])
    for (const name of [column, ...aliases[column]]) known.set(bare(name), column);
  const at: Partial<Record<C, number>> = {};
  let twice: string | undefined;
  header.forEach((name, place) => {
    const column = known.get(bare(name));
    if (column === undefined) return;
    if (at[column] === undefined) at[column] = place;
    else twice ??= name.trim();
  });
  return { at, ...(twice === undefined ? {} : { twice }) };
}
