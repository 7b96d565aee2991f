import { beforeEach, describe, expect, it } from 'vitest';
import type { TeamNote } from '../platform/team';
import type { Document } from '../playbook/migrate';
import type { ReadDocument } from '../playbook/read-document';
import { say } from '../playbook/say';
import { teamPlaybook } from './team';

const ADDRESS = 'https://team.example/playbook.json';
const DAY = 86_400_000;

describe('a team’s playbook from an address', () => {
  let now: number;
  let note: TeamNote | undefined;
  let kept: Document | undefined;
  let allowed: Set<string>;
  let answers: Record<string, ReadDocument>;
  let policy: unknown;
  let changes: number;
  let team: ReturnType<typeof teamPlaybook>;

  beforeEach(() => {
    now = DAY;
    note = kept = policy = undefined;
    allowed = new Set(['https://team.example/*', 'https://policy.example/*']);
    answers = { [ADDRESS]: { document: { salesFrom: 'research' }, problems: [] } };
    changes = 0;
    team = teamPlaybook({
      fetchPlaybook: async (address) => answers[address] ?? { why: say('team_unreachable') },
      mayReach: async (origins) => origins.every((it) => allowed.has(it)),
      giveBack: async (origins) => {
        for (const it of origins) allowed.delete(it);
      },
      readNote: async () => note,
      keep: async (it, playbook) => {
        note = it;
        if (playbook) kept = playbook;
      },
      drop: async () => {
        note = undefined;
      },
      policy: async () => policy,
      changed: async () => {
        changes++;
      },
      now: () => now,
    });
  });

  it('is looked at without being taken', async () => {
    expect(await team.look(ADDRESS)).toEqual(answers[ADDRESS]);
    expect([note, kept, changes]).toEqual([undefined, undefined, 0]);
  });

  it('is taken once it could be read, with its origin and age', async () => {
    expect(await team.follow(` ${ADDRESS} `)).toEqual({});
    expect(kept).toEqual({ salesFrom: 'research', version: 1 });
    expect(await team.state()).toEqual({
      team: { address: ADDRESS, by: 'here', isAllowed: true, readAt: DAY, triedAt: DAY },
    });
    expect(changes).toBe(1);
  });

  it.each([
    ['http://team.example/', 'team_not_https'],
    ['https://elsewhere.example/', 'team_not_allowed'],
    ['https://team.example/other', 'team_unreachable'],
  ])('is not taken from %s', async (address, said) => {
    expect((await team.follow(address)).why?.say).toBe(said);
    expect([note, kept, changes]).toEqual([undefined, undefined, 0]);
  });

  it('is let go where it was only looked at, and the permission goes back', async () => {
    await team.look(ADDRESS);
    await team.leave(ADDRESS);
    expect(allowed.has('https://team.example/*')).toBe(false);
    allowed.add('https://team.example/*');
    await team.follow(ADDRESS);
    await team.leave('https://team.example/other');
    await team.leave('nonsense');
    expect(allowed.has('https://team.example/*')).toBe(true);
  });

  it('stays the last good one where a reading fails, and says why and how old it is', async () => {
    await team.follow(ADDRESS);
    now = 3 * DAY;
    answers = { [ADDRESS]: { why: say('team_not_there', 404) } };
    expect((await team.refresh()).why).toEqual(say('team_not_there', 404));
    expect(kept).toEqual({ salesFrom: 'research', version: 1 });
    expect((await team.state()).team).toMatchObject({
      readAt: DAY,
      triedAt: 3 * DAY,
      trouble: say('team_not_there', 404),
    });
    answers = { [ADDRESS]: { document: { salesFrom: 'choice' }, problems: [] } };
    await team.refresh();
    expect(kept).toEqual({ salesFrom: 'choice', version: 1 });
    expect((await team.state()).team?.trouble).toBeUndefined();
  });

  it('stays where it is no more read from there, and the permission goes back', async () => {
    await team.follow(ADDRESS);
    await team.forget();
    expect(kept).toEqual({ salesFrom: 'research', version: 1 });
    expect(await team.state()).toEqual({});
    expect(allowed.has('https://team.example/*')).toBe(false);
  });

  describe('that a policy names', () => {
    const theirs = 'https://policy.example/p.json';
    beforeEach(() => {
      policy = { teamAddress: theirs };
      answers[theirs] = { document: { salesFrom: 'options' }, problems: [] };
    });

    it('wins over the one named here, and goes with the policy', async () => {
      await team.follow(ADDRESS);
      await team.refresh();
      expect(kept).toEqual({ salesFrom: 'options', version: 1 });
      expect((await team.state()).team).toMatchObject({ address: theirs, by: 'policy' });
      policy = undefined;
      await team.refresh();
      expect(await team.state()).toEqual({});
    });

    it('is read when the browser starts with it, and again when a day was missed', async () => {
      await team.refreshIfDue();
      expect(kept).toEqual({ salesFrom: 'options', version: 1 });
      now += DAY - 1;
      await team.refreshIfDue();
      expect(changes).toBe(1);
      now += 1;
      await team.refreshIfDue();
      expect(changes).toBe(2);
      policy = undefined;
      await team.refreshIfDue();
      expect(note).toBeUndefined();
      await team.refreshIfDue();
      expect(changes).toBe(2);
    });

    it('waits for the permission, and says so', async () => {
      allowed.clear();
      expect((await team.state()).team).toEqual({ address: theirs, by: 'policy', isAllowed: false });
      expect((await team.refresh()).why).toEqual(say('team_not_allowed', 'https://policy.example'));
      expect((await team.state()).team?.trouble?.say).toBe('team_not_allowed');
    });
  });

  it('is nothing where no address is named', async () => {
    expect(await team.refresh()).toEqual({});
    expect(await team.state()).toEqual({});
    expect(changes).toBe(0);
  });
});
