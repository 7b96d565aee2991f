import { forgetChoices, forgetChoicesBefore } from '../platform/choices';
import { forgetIgnored } from '../platform/ignored';
import { eraseLinks } from '../platform/links';
import type { Handle, Request, Response } from '../platform/messages/protocol';
import { forgetSent, forgetSentBefore } from '../platform/sent';
import { changeSettings, readBeside } from '../platform/settings';
import type { Identifier, Stored } from '../platform/store/store';
import { type Key, samePerson } from '../story/identity/links';
import { mailboxOf } from '../story/identity/mailbox';
import { written } from '../story/identity/written';
import { judge } from '../story/judge';
import { OWN_SOURCE } from '../story/kept';
import { DAY } from '../story/time';
import { KINDS, type Touch } from '../story/touch';
import type { GroundKeeper } from './ground';
import { asHistory } from './histories';
import { joinedToRecords } from './recognise';
import { type Ground, myself } from './view';
import { identifierOf, keysOf, named } from './who';

/** Every record of somebody: what links join is one person, though the store may hold several. */
async function recordsOf({ store, links }: Ground, who: Handle): Promise<readonly Stored[]> {
  const first = await store.find([named(who)]);
  if (!first) return [];
  const keys = samePerson(links, keysOf(first.prospect));
  const found = await Promise.all(keys.map((key) => store.find([identifierOf(key)])));
  const records = found.filter((it) => it !== undefined);
  return [...new Map(records.map((it) => [keysOf(it.prospect).join(), it])).values()];
}

/** Whether nobody may write to them: they said so, or the team did. */
function mustBeLeftAlone(ground: Ground, records: readonly Stored[]): boolean {
  const { now, playbook, settings } = ground;
  const situation = { now, channel: 'mail', me: myself(ground), team: settings.team } as const;
  return records.some((it) =>
    judge(asHistory(it, []), playbook, situation).fired.some(
      ({ rule }) => rule.id === 'opted-out' || rule.id === 'do-not-contact',
    ),
  );
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
const addressesOf = (records: readonly Stored[]) => distinct(records.flatMap((it) => it.prospect.addresses));
const slugsIn = (records: readonly Stored[]) => distinct(records.flatMap((it) => it.prospect.slugs));

/** Everything that somebody is known by: what their records say, and what links join to it though no record has it. */
const allKeysOf = (links: Ground['links'], records: readonly Stored[]): readonly Key[] =>
  samePerson(links, keysOf({ addresses: addressesOf(records), slugs: slugsIn(records) }));

/** Whether a handle is one of these, or another spelling of one. */
function isOneOf(ids: readonly Identifier[], { folding }: Ground['settings']): (handle: string) => boolean {
  const spelled = (it: string) => (it.includes('@') ? mailboxOf(it, folding) : it);
  const known = new Set(ids.map((it) => spelled(written(it))));
  return (handle) => known.has(spelled(handle));
}

/** Answers the page “Data and privacy”; the erasing itself is done in the page's own worker. */
export function privacy(ground: GroundKeeper, changed: () => Promise<void>) {
  return {
    'privacy/person': async ({ who }: Request<'privacy/person'>): Promise<Response<'privacy/person'>> => {
      const now = await ground.now();
      const records = await recordsOf(now, who);
      const first = records[0]?.prospect;
      if (!first) return {};
      const ids = [...addressesOf(records), ...slugsIn(records)];
      return {
        person: {
          name: first.name ?? ids[0] ?? '',
          ...(first.company ? { company: first.company } : {}),
          ids,
          touches: records.reduce((sum, it) => sum + it.touches.length, 0),
          optedOut: mustBeLeftAlone(now, records),
        },
      };
    },

    'privacy/let-go': async ({ who }: Request<'privacy/let-go'>): Promise<Response<'privacy/let-go'>> => {
      const now = await ground.now();
      const records = await recordsOf(now, who);
      const addresses = addressesOf(records);
      const keptOnList = mustBeLeftAlone(now, records) ? addresses : [];
      if (keptOnList.length > 0) {
        await changeSettings(({ neverContact, ...others }) => {
          const listed = distinct([...neverContact.addresses, ...keptOnList]);
          return { ...others, neverContact: { ...neverContact, addresses: listed } };
        });
      }
      const keys = allKeysOf(now.links, records);
      const ids = keys.map(identifierOf);
      const isTheirs = isOneOf(ids, now.settings);
      await Promise.all([forgetSent(isTheirs), forgetChoices(isTheirs), forgetIgnored(isTheirs)]);
      await eraseLinks(keys);
      await changed();
      return { who: ids, keptOnList };
    },

    'privacy/beside': () => readBeside(),
  };
}

const MONTH = (365.25 / 12) * DAY;
const WEEK = 7 * DAY;
/** Each week anew, so that the whole history is not written again every day. */
const wholeWeeks = (at: number): number => Math.floor(at / WEEK) * WEEK;

/** Whom nobody may write to stays known however long ago it was said. */
const staysForGood =
  ({ playbook }: Ground) =>
  ({ kind, title }: Touch): boolean => {
    const cls = Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : undefined;
    if (cls === 'opt-out' || cls === 'opt-in') return true;
    const flag = title?.trim().toLowerCase();
    return (
      kind === 'lifecycle-changed' && playbook.lifecycle.doNotContact.some((it) => it.toLowerCase() === flag)
    );
  };

/** Takes away what is kept longer than the playbook says. */
export const sweeper = (ground: GroundKeeper, changed: () => Promise<void>) => async (): Promise<void> => {
  const now = await ground.now();
  const { touchMonths, linkedinDays } = now.playbook.keeping;
  const before = wholeWeeks(now.now - touchMonths * MONTH);
  await Promise.all([forgetChoicesBefore(before), forgetSentBefore(before)]);
  const gone = await now.store.sweep({
    before,
    strangersBefore: wholeWeeks(now.now - linkedinDays * DAY),
    joined: await joinedToRecords(now),
    ownSource: OWN_SOURCE,
    keeps: staysForGood(now),
  });
  if (gone.touches > 0) await changed();
};
