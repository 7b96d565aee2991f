import * as v from 'valibot';
import type { Client } from '../client';
import { type Answer, answer, isFatal } from '../failure';
import type { Myself } from '../source';
import { ownerById, ownersByAddress } from './calls';
import type { Owner } from './shapes';

const nameOf = ({ firstName, lastName, email }: Owner): string | undefined =>
  [firstName, lastName].filter(Boolean).join(' ').trim() || email || undefined;

/** Somebody who has left is told only when asked for among the archived. */
async function readOwner(
  client: Client,
  id: string,
  signal: AbortSignal,
): Promise<Answer<string | undefined>> {
  for (const archived of [false, true]) {
    const got = await client.send(ownerById(id, archived), signal);
    if (got.ok) return answer(nameOf(got.value));
    if (got.failure.why !== 'missing' && got.failure.why !== 'refused') return got;
  }
  return answer(undefined);
}

/** Names by id; asks for each id once. An id that nobody has is kept as known to be nobody. */
export async function readOwners(
  client: Client,
  known: Map<string, string>,
  ids: Iterable<string>,
  signal: AbortSignal,
): Promise<Answer<ReadonlyMap<string, string>>> {
  const asked = [...new Set(ids)].filter((id) => /^\d+$/.test(id) && !known.has(id));
  const all = await Promise.all(asked.map((id) => readOwner(client, id, signal)));
  for (const [index, got] of all.entries()) {
    if (!got.ok) return got;
    known.set(asked[index]!, got.value ?? '');
  }
  return answer(new Map([...known].filter(([, name]) => name !== '')));
}

/** Which owners have one of these addresses. */
export async function readMyself(
  client: Client,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Answer<Myself>> {
  const owners: Owner[] = [];
  for (const address of addresses) {
    const got = await client.send(ownersByAddress(address), signal);
    if (!got.ok) {
      if (isFatal(got.failure) || got.failure.why !== 'missing') return got;
      continue;
    }
    owners.push(...got.value.results.filter((it) => it.email?.toLowerCase() === address.toLowerCase()));
  }
  return answer({
    ids: [...new Set(owners.map((it) => it.id))],
    names: [...new Set(owners.flatMap((it) => nameOf(it) ?? []))],
    addresses: [...new Set(owners.flatMap((it) => it.email?.toLowerCase() ?? []))],
  });
}

const notes = v.object({
  owners: v.record(v.string(), v.string()),
  subjects: v.record(v.string(), v.string()),
});

/** What is worth keeping between two lives of the worker. */
export const readNotes = (kept: unknown): v.InferOutput<typeof notes> => {
  const parsed = v.safeParse(notes, kept);
  return parsed.success ? parsed.output : { owners: {}, subjects: {} };
};
