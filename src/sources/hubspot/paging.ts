import { type Answer, answer, failed } from '../failure';

interface Paged<T> {
  readonly results: readonly T[];
  readonly paging?: { readonly next?: { readonly after: string } | undefined } | undefined;
}

export interface Gathered<T> {
  readonly rows: readonly T[];
  /** False where there was more than was asked for. */
  readonly complete: boolean;
}

export const nextOf = (page: Pick<Paged<unknown>, 'paging'>): string | undefined => page.paging?.next?.after;

/** Reads pages until the last one or `most` pages. A page that leads back to an earlier one is a failure, not a loop. */
export async function gather<T>(
  most: number,
  read: (after: string | undefined) => Promise<Answer<Paged<T>>>,
): Promise<Answer<Gathered<T>>> {
  const rows: T[] = [];
  const seen = new Set<string>();
  let after: string | undefined;
  for (let page = 0; page < most; page += 1) {
    const got = await read(after);
    if (!got.ok) return got;
    rows.push(...got.value.results);
    after = nextOf(got.value);
    if (after === undefined) return answer({ rows, complete: true });
    if (seen.has(after)) return failed({ why: 'unexpected', where: 'paging.next.after' });
    seen.add(after);
  }
  return answer({ rows, complete: false });
}
