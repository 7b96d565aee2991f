import type { TeamAddress } from '../platform/messages/team-protocol';
import type { TeamNote } from '../platform/team';
import { VERSION } from '../playbook/catalogue';
import type { Document } from '../playbook/migrate';
import { readPolicy } from '../playbook/policy';
import type { ReadDocument } from '../playbook/read-document';
import { type Say, say } from '../playbook/say';
import { readAddress } from './fetch-playbook';

/** What reading a team's playbook needs of the browser. */
export interface TeamMeans {
  readonly fetchPlaybook: (address: string) => Promise<ReadDocument>;
  /** Whether the browser lets us read addresses of an origin, as a match pattern. */
  readonly mayReach: (origins: readonly string[]) => Promise<boolean>;
  readonly giveBack: (origins: readonly string[]) => Promise<void>;
  readonly readNote: () => Promise<TeamNote | undefined>;
  readonly keep: (note: TeamNote, playbook?: Document) => Promise<void>;
  readonly drop: () => Promise<void>;
  readonly policy: () => Promise<unknown>;
  /** The playbook is another now. */
  readonly changed: () => Promise<void>;
  /** ms since 1970 */
  readonly now: () => number;
}

/** ms */
const DAY = 86_400_000;

type Named = Pick<TeamNote, 'address' | 'by'>;

const patternsOf = ({ origin }: URL): readonly string[] => [`${origin}/*`];

/** A team's playbook from an https address: named here or by policy, read daily, the last good one kept. */
export function teamPlaybook(means: TeamMeans) {
  const named = async (): Promise<Named | undefined> => {
    const { teamAddress } = readPolicy(await means.policy());
    if (teamAddress) return { address: teamAddress, by: 'policy' };
    const note = await means.readNote();
    return note?.by === 'here' ? note : undefined;
  };

  const look = async (address: string): Promise<ReadDocument> => {
    const read = readAddress(address);
    if ('why' in read) return read;
    const { origin, href } = read.url;
    if (!(await means.mayReach(patternsOf(read.url)))) return { why: say('team_not_allowed', origin) };
    return means.fetchPlaybook(href);
  };

  const keepGood = async ({ address, by }: Named, document: Document): Promise<void> => {
    const now = means.now();
    await means.keep({ address, by, readAt: now, triedAt: now }, { ...document, version: VERSION });
    await means.changed();
  };

  /** What was good stays in use; of another address nothing was. */
  const noteTrouble = async ({ address, by }: Named, trouble: Say): Promise<void> => {
    const before = await means.readNote();
    const readAt = before?.address === address ? before.readAt : undefined;
    await means.keep({ address, by, triedAt: means.now(), trouble, ...(readAt ? { readAt } : {}) });
  };

  const refresh = async (): Promise<{ why?: Say }> => {
    const it = await named();
    if (!it) {
      if (await means.readNote()) await means.drop();
      return {};
    }
    const read = await look(it.address);
    if ('document' in read) await keepGood(it, read.document);
    else await noteTrouble(it, read.why);
    return 'why' in read ? { why: read.why } : {};
  };

  return {
    look,
    /** A new address is taken only once it could be read. */
    async follow(typed: string): Promise<{ why?: Say }> {
      const address = typed.trim();
      const read = await look(address);
      if ('why' in read) return { why: read.why };
      await keepGood({ address, by: 'here' }, read.document);
      return {};
    },
    /** Reads it anew; to be called daily and where the policy changed. */
    refresh,
    /** For the browser's start: the alarm was missed, or the policy is new. */
    async refreshIfDue(): Promise<void> {
      const [it, note] = await Promise.all([named(), means.readNote()]);
      const isKnown = note?.address === it?.address && note?.by === it?.by;
      if (!isKnown || (note && means.now() - note.triedAt >= DAY)) await refresh();
    },
    /** It was only looked at: the permission goes back. */
    async leave(address: string): Promise<void> {
      const read = readAddress(address);
      const it = await named();
      const followed = it && readAddress(it.address);
      const isFollowed =
        followed && 'url' in followed && 'url' in read && followed.url.origin === read.url.origin;
      if ('url' in read && !isFollowed) await means.giveBack(patternsOf(read.url));
    },
    async forget(): Promise<void> {
      const note = await means.readNote();
      const read = note && readAddress(note.address);
      await means.drop();
      if (read && 'url' in read) await means.giveBack(patternsOf(read.url));
      await means.changed();
    },
    async state(): Promise<{ team?: TeamAddress }> {
      const [it, note] = await Promise.all([named(), means.readNote()]);
      if (!it) return {};
      const read = readAddress(it.address);
      const isAllowed = 'url' in read && (await means.mayReach(patternsOf(read.url)));
      const isSame = note?.address === it.address;
      return { team: { ...(isSame ? note : {}), ...it, isAllowed } };
    },
  };
}
