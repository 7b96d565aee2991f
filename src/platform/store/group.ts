import { hash32 } from '../../story/identity';
import type { Draft } from './draft';

/** A draft's people in the order of their hashes, with their rows. */
export interface Grouped {
  /** Identifier numbers of each person; the most recently used address first, slugs last. */
  readonly members: readonly (readonly number[])[];
  /** The smallest hash among a person's identifiers: it picks their bucket. */
  readonly primaries: Uint32Array;
  /** By identifier number. */
  readonly hashes: Uint32Array;
  /** Row numbers, by person, the oldest touch first. */
  readonly rows: Uint32Array;
  /** Where each person's rows begin; one more than there are people. */
  readonly starts: Uint32Array;
}

function membersByRoot(draft: Draft): number[][] {
  const byRoot = new Map<number, number[]>();
  for (let number = 0; number < draft.names.length; number++) {
    const root = draft.root(number);
    const members = byRoot.get(root);
    if (members) members.push(number);
    else byRoot.set(root, [number]);
  }
  return [...byRoot.values()];
}

const lastAt = (draft: Draft, member: number): number =>
  draft.sayings[member]!.reduce((last, it) => Math.max(last, it.at), Number.NEGATIVE_INFINITY);

/** Addresses first, the most recently used before the others; equal ones by name. */
function inOrder(draft: Draft, members: number[]): number[] {
  if (members.length === 1) return members;
  const keyed = members.map((number) => ({
    number,
    isSlug: draft.names[number]!.includes('@') ? 0 : 1,
    at: lastAt(draft, number),
    name: draft.names[number]!,
  }));
  keyed.sort(
    (a, b) => a.isSlug - b.isSlug || (a.at === b.at ? 0 : b.at > a.at ? 1 : -1) || (a.name < b.name ? -1 : 1),
  );
  return keyed.map((it) => it.number);
}

const PEOPLE_A_BREATH = 2_048;

function sortByMoment(rows: Uint32Array, at: Float64Array): void {
  for (let nth = 1; nth < rows.length; nth++)
    if (at[rows[nth]!]! < at[rows[nth - 1]!]!) {
      rows.sort((a, b) => at[a]! - at[b]! || a - b);
      return;
    }
}

/** Sorts a draft's rows by person and moment. `breathe` is called now and then. */
export async function group(draft: Draft, breathe: () => Promise<void>): Promise<Grouped> {
  const hashes = Uint32Array.from(draft.names, hash32);
  const people = membersByRoot(draft).map((members) => ({
    members: inOrder(draft, members),
    primary: members.reduce((least, it) => Math.min(least, hashes[it]!), 0xffffffff),
  }));
  people.sort(
    (a, b) => a.primary - b.primary || (draft.names[a.members[0]!]! < draft.names[b.members[0]!]! ? -1 : 1),
  );
  await breathe();
  const personOf = new Uint32Array(draft.names.length);
  people.forEach(({ members }, person) => {
    for (const member of members) personOf[member] = person;
  });
  const starts = new Uint32Array(people.length + 1);
  for (let row = 0; row < draft.rows; row++) starts[personOf[draft.who[row]!]! + 1]!++;
  for (let person = 0; person < people.length; person++) starts[person + 1]! += starts[person]!;
  const next = starts.slice();
  const rows = new Uint32Array(draft.rows);
  for (let row = 0; row < draft.rows; row++) rows[next[personOf[draft.who[row]!]!]!++] = row;
  for (let person = 0; person < people.length; person++) {
    if (person % PEOPLE_A_BREATH === 0) await breathe();
    sortByMoment(rows.subarray(starts[person], starts[person + 1]), draft.at);
  }
  return {
    members: people.map((it) => it.members),
    primaries: Uint32Array.from(people, (it) => it.primary),
    hashes,
    rows,
    starts,
  };
}
