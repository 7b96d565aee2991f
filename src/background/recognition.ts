import type { Candidate, Recognition, Said } from '../platform/messages/who-protocol';
import type { SeenPerson } from '../sites/sight';
import { type Key, samePerson, standing } from '../story/identity/links';
import { type Scored, slugsOf } from '../story/identity/match';
import { keptUntil } from '../story/kept';
import type { Known } from './histories';
import type { Knowing } from './recognise';
import { identifierOf, identifiers, keyOf, keysOf } from './who';

const asCandidate = ({ record, score, reasons }: Scored): Candidate => {
  const { addresses, slugs, name, title, company } = record;
  const prospect = {
    addresses,
    slugs,
    ...(name ? { name } : {}),
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
  };
  return { id: addresses[0] ?? slugs[0] ?? '', prospect, score, reasons };
};

/** The links that bear on somebody, and the name of whom each is about. */
async function saidOf(knowing: Knowing, person: SeenPerson, record: readonly Key[]): Promise<Said[]> {
  if (knowing.links.length === 0) return [];
  const own = identifiers(person).map(keyOf);
  const all = new Set(samePerson(knowing.links, [...own, ...record]));
  const bearing = standing(knowing.links).filter(
    // Two of LinkedIn's names for one profile are no news.
    ({ a, b, by }) =>
      (all.has(a) || all.has(b)) && (by === 'rep' || /^address:/.test(a) !== /^address:/.test(b)),
  );
  return Promise.all(
    bearing.map(async ({ a, b, says, by }) => {
      const other = own.includes(a) ? b : own.includes(b) ? a : all.has(a) ? b : a;
      const stored = await knowing.store.find([identifierOf(other)]);
      return { a, b, says, by, name: stored?.prospect.name ?? other.slice(other.indexOf(':') + 1) };
    }),
  );
}

function keptOf(days: number, person: SeenPerson, { history, recognised }: Known): Pick<Recognition, 'kept'> {
  if (person.address || slugsOf(person).length === 0) return {};
  const { stored, isProposal } = recognised;
  if (!stored || isProposal) return { kept: { forDays: days } };
  const until = keptUntil(history.prospect, stored.touches, days);
  return until === undefined ? {} : { kept: { until } };
}

/** How the person shown was recognised, and what the rep can say to it. */
export async function recognitionOf(
  knowing: Knowing,
  person: SeenPerson,
  known: Known,
): Promise<Recognition> {
  const { stored, candidates, reasons, isProposal } = known.recognised;
  const record = isProposal ? undefined : stored?.prospect;
  const address = person.address ?? record?.addresses[0];
  const hasChanged = reasons.some((it) => 'changed' in it && it.changed === 'company');
  return {
    hasId: identifiers(person).length > 0,
    isProposal,
    ...(address ? { address } : {}),
    ...(hasChanged && !isProposal && person.company ? { employer: person.company } : {}),
    candidates: candidates.map(asCandidate),
    said: await saidOf(knowing, person, record ? keysOf(record) : []),
    ...keptOf(knowing.playbook.keeping.linkedinDays, person, known),
  };
}
