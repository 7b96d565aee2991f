import { type Say, say } from '../../playbook/say';
import type { Answer } from '../failure';
import { type Failure, failed, isFatal, sayFailure, sayTrouble } from '../failure';
import type { Check, Connection, Scope } from '../source';
import { LABEL } from './about';
import type { Account } from './account';
import * as calls from './calls';
import { readMyself } from './owners';
import { SCOPES } from './scopes';

/** The cheapest call that a scope opens; nothing where it can't be tried. */
type Trial = (
  account: Account,
  someone: string | undefined,
  signal: AbortSignal,
) => Promise<Answer<unknown>> | undefined;

const anyOf = (type: 'contacts' | 'deals' | 'emails', propertyName: string) =>
  calls.search(type, {
    filterGroups: [{ filters: [{ propertyName, operator: 'HAS_PROPERTY' }] }],
    properties: [propertyName],
    limit: 1,
  });

const TRIALS: Readonly<Record<string, Trial>> = {
  'crm.objects.owners.read': ({ client }, _, signal) => client.send(calls.ownersByAddress(undefined), signal),
  'crm.objects.deals.read': ({ client }, _, signal) => client.send(anyOf('deals', 'dealname'), signal),
  'sales-email-read': ({ client }, _, signal) => client.send(anyOf('emails', 'hs_timestamp'), signal),
  content: (account, _, signal) =>
    account.client.send(calls.mailEvents({ startTimestamp: account.now() - 86_400_000, limit: 1 }), signal),
  'crm.objects.marketing_events.read': ({ client }, someone, signal) =>
    someone === undefined ? undefined : client.send(calls.participations(someone, undefined), signal),
  forms: ({ client, settings }, _, signal) =>
    settings.forms[0] && client.send(calls.submissions(settings.forms[0].guid, undefined), signal),
  'communication_preferences.read': ({ client }, someone, signal) =>
    someone === undefined ? undefined : client.send(calls.subscriptions(someone), signal),
};

const works = ({ id, required }: Scope): Check => ({
  scope: id,
  required,
  state: 'works',
  says: say('hubspot_works'),
});

/** Of the one scope that everything needs, what is wrong concerns the whole key. */
function sayMissing(failure: Failure, required: boolean): Say {
  if (failure.why === 'unauthorised') return say('source_failed_key', LABEL);
  return required ? sayTrouble(failure, LABEL) : sayFailure(failure, LABEL);
}

/** HubSpot names several scopes where any one would do: ours is the one to add. */
function missing({ id, required }: Scope, failure: Failure): Check {
  const named: Failure =
    failure.why === 'forbidden-scope' ? { why: 'forbidden-scope', scopes: [id] } : failure;
  return { scope: id, required, state: 'missing', failure: named, says: sayMissing(named, required) };
}

async function tryOne(
  account: Account,
  scope: Scope,
  someone: string | undefined,
  signal: AbortSignal,
): Promise<Check> {
  const got = await TRIALS[scope.id]?.(account, someone, signal);
  if (!got)
    return { scope: scope.id, required: scope.required, state: 'untried', says: say('hubspot_untried') };
  // "No such person" or "no such form" is an answer that only the right scope gets.
  return got.ok || got.failure.why === 'missing' ? works(scope) : missing(scope, got.failure);
}

const contactScope = SCOPES[0]!;

/** Tries the key: first the one scope that everything needs, then the others at once. */
export async function test(
  account: Account,
  mine: readonly string[],
  signal: AbortSignal,
): Promise<Connection> {
  const contacts = await account.client.send(anyOf('contacts', 'email'), signal);
  if (!contacts.ok) return { works: false, checks: [missing(contactScope, contacts.failure)] };
  const someone = contacts.value.results[0]?.properties.email ?? undefined;
  const others = SCOPES.slice(1);
  const checks = [
    works(contactScope),
    ...(await Promise.all(others.map((scope) => tryOne(account, scope, someone, signal)))),
  ];
  const me = mine.length > 0 ? await readMyself(account.client, mine, signal) : failed({ why: 'missing' });
  const cut = checks.find(({ failure }) => failure && isFatal(failure));
  return { works: cut === undefined, checks, ...(me.ok ? { me: me.value } : {}) };
}
