import type { Touch } from '../../story/touch';
import { type Answer, answer, isFatal, sayFailure } from '../failure';
import type { SourceEntry, Told } from '../source';
import { LABEL } from './about';
import type { Account } from './account';
import type { Part, Pieces } from './part';
import { PARTS } from './parts';
import { asProspect, type Person } from './person';

export interface ReadPeople {
  readonly entries: readonly SourceEntry[];
  readonly told: readonly Told[];
}

/** A failure of one part of the reading, in words. */
export const tell = (part: string, failure: Told['failure']): Told => ({
  part,
  failure,
  says: sayFailure(failure, LABEL),
});

/** Owner ids in touches become names where they are known. */
const named = (touches: readonly Touch[], owners: ReadonlyMap<string, string>): Touch[] =>
  touches.map((touch) =>
    touch.rep === undefined ? touch : { ...touch, rep: owners.get(touch.rep) ?? touch.rep },
  );

function ownersIn(people: readonly Person[], pieces: readonly Pieces[]): Set<string> {
  const touches = pieces.flatMap((it) => [...it.values()].flatMap((piece) => piece.touches));
  const ids = [...touches.map((it) => it.rep), ...people.map((it) => it.contact.properties.hubspot_owner_id)];
  return new Set(ids.filter((it): it is string => Boolean(it)));
}

function asEntry(person: Person, pieces: readonly Pieces[]): Omit<SourceEntry, 'prospect'> {
  const mine = pieces.flatMap((it) => it.get(person.record) ?? []);
  const byId = new Map(mine.flatMap((it) => it.touches).map((touch) => [touch.id, touch]));
  return {
    record: person.record,
    touches: [...byId.values()],
    gone: mine.flatMap((it) => it.gone ?? []),
    complete: mine.flatMap((it) => it.complete ?? []),
  };
}

/**
 * The history of these people, part by part. A part that fails is told and the rest goes on; a failure of the whole
 * connection ends it.
 */
export async function readPeople(
  account: Account,
  people: readonly Person[],
  parts: readonly Part[],
  signal: AbortSignal,
): Promise<Answer<ReadPeople>> {
  if (people.length === 0) return answer({ entries: [], told: [] });
  const wanted = parts.filter((part) => part.wanted?.(account) ?? true);
  const read = await Promise.all(wanted.map((part) => part.read(account, people, signal)));
  const fatal = read.find((it) => !it.ok && isFatal(it.failure));
  if (fatal && !fatal.ok) return fatal;
  const told = read.flatMap((it, index) => (it.ok ? [] : [tell(wanted[index]!.id, it.failure)]));
  const pieces = read.flatMap((it) => (it.ok ? [it.value] : []));
  const [fields, owners] = await Promise.all([
    account.fields(signal),
    account.ownerNames(ownersIn(people, pieces), signal),
  ]);
  if (!fields.ok) return fields;
  if (!owners.ok && isFatal(owners.failure)) return owners;
  const names = owners.ok ? owners.value : new Map<string, string>();
  return answer({
    entries: people.map((person) => {
      const entry = asEntry(person, pieces);
      return {
        ...entry,
        touches: named(entry.touches, names),
        prospect: asProspect(person, account, fields.value, names),
      };
    }),
    told: owners.ok ? told : [...told, tell('owners', owners.failure)],
  });
}

/** The parts that are read of somebody in sight. */
export const PARTS_FOR_ONE: readonly Part[] = PARTS.filter((part) => !part.later);
/** The parts that many people at once can bear. */
export const PARTS_FOR_MANY: readonly Part[] = PARTS.filter((part) => !part.alone);
/** Those that a crowd can bear: a first reading, or a change of everybody at once. */
export const PARTS_FOR_CROWD: readonly Part[] = PARTS_FOR_MANY.filter((part) => !part.dear);
