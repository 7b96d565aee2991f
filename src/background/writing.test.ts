import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HistoryStore } from '../platform/store/store';
import type { Playbook } from '../playbook/types';
import type { SeenPerson, Sight } from '../sites/sight';
import { review } from '../story/review/review';
import type { ReviewContext } from '../story/review/types';
import type { GroundKeeper } from './ground';

const local = new Map<string, unknown>();
vi.mock('../platform/browser', () => ({
  browser: {
    i18n: { getMessage: (id: string) => id, getUILanguage: () => 'en' },
    storage: {
      managed: { get: async () => ({}) },
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().map((key) => [key, local.get(key)])),
        set: async (it: object) => Object.entries(it).forEach(([key, value]) => void local.set(key, value)),
      },
    },
  },
}));
const { NO_SETTINGS } = await import('../platform/settings');
const { DEFAULT_PLAYBOOK } = await import('../playbook/default');
const { resolve } = await import('../playbook/resolve');
const { ignoring } = await import('./ignoring');
const { writing } = await import('./writing');

const NOW = Date.UTC(2026, 10, 22);
const QUINN = 'quinn@globex.example';
const JANE = 'jane@northwind.example';
const KINDS: Record<string, string> = { [JANE]: 'content-downloaded', [QUINN]: 'unsubscribed' };
const to = (address: string): SeenPerson => ({ address, field: 'to' });
const DRAFT = 'Hi Jane,\nCould we book a call on Thursday?';

/** The background's part, over a store that knows both; `reads` notes what the review was given. */
function scene(playbook: Partial<Playbook> = {}, accountsOff: string[] = []) {
  const store = {
    isEmpty: async () => false,
    find: async ([who]: readonly { address: string }[]) => ({
      prospect: { addresses: [who!.address], slugs: [] },
      touches: [
        { id: '1', at: NOW - 86_400_000, kind: KINDS[who!.address]!, by: 'prospect', source: 'files' },
      ],
      dismissals: [],
    }),
    readings: async () => [],
    colleagues: async () => [],
  } as unknown as HistoryStore;
  const resolved = resolve(DEFAULT_PLAYBOOK, { version: 1, ...playbook });
  const settings = { ...NO_SETTINGS, accountsOff };
  const ground = {
    store: async () => store,
    now: async () => ({
      store,
      settings,
      resolved,
      playbook: resolved.playbook,
      accounts: [],
      links: [],
      layers: {},
      mentioned: [],
      now: NOW,
    }),
  } as unknown as GroundKeeper;
  const reads: ReviewContext[] = [];
  const host = {
    review: async (text: string, context: ReviewContext) => {
      reads.push(context);
      return review(text, context);
    },
  };
  const changed = vi.fn(async () => {});
  return { ...writing(ground, host), ...ignoring(changed), host, reads, changed };
}

const sightOf = (...people: readonly string[]): Sight => ({
  site: 'gmail',
  state: 'someone',
  where: 'compose',
  people: people.slice(0, 1).map(to),
  composes: people.map((address, i) => ({
    id: `${i}`,
    surface: 'window',
    minimised: false,
    people: [to(address)],
  })),
  account: 'rep@seller.example',
  draft: DRAFT,
});
const written = (it: ReturnType<typeof scene>, sight: Sight) => it['page/writing']({ sight: sight as never });

beforeEach(() => local.clear());

describe('what is asked before sending', () => {
  it.each([
    ['off', []],
    ['stop', [QUINN]],
    ['stop-and-hold', [JANE, QUINN]],
  ] as const)('follows the setting “%s”, compose by compose', async (beforeSending, asked) => {
    const { asks } = await written(scene({ beforeSending }), sightOf(JANE, QUINN));
    expect(asks.map((it) => it.prospect)).toEqual(asked);
  });

  it('names the compose, the rules and the reason', async () => {
    const { asks } = await written(scene(), sightOf(JANE, QUINN));
    expect(asks[0]).toMatchObject({ compose: '1', verdict: 'stop', headline: 'verdict_stop' });
    expect(asks[0]!.rules[0]).toBe('opted-out');
    expect(asks[0]!.sentence).not.toBe('');
  });

  it('stands where the review fails, and is nothing in an account that is switched off', async () => {
    const it = scene();
    it.host.review = () => Promise.reject(new Error('no room'));
    expect(await written(it, sightOf(QUINN))).toMatchObject({ asks: [{ prospect: QUINN }], findings: [] });
    const off = scene({}, ['rep@seller.example']);
    expect(await written(off, sightOf(QUINN))).toEqual({ asks: [], findings: [] });
    expect(off.reads).toEqual([]);
  });

  it('keeps what was chosen', async () => {
    const it = scene();
    const chose = { prospect: QUINN, verdict: 'stop', rules: ['opted-out'], chose: 'back' } as const;
    await it['page/chose']({ ...chose, rules: [...chose.rules] });
    expect(await it['options/choices']()).toEqual([{ ...chose, at: expect.any(Number) }]);
  });
});

describe('what is found in the draft', () => {
  it('is said in words, at its places, with what can be done about it', async () => {
    const { findings, prospect } = await written(scene(), sightOf(JANE));
    expect(prospect).toBe(JANE);
    expect(findings).toMatchObject([{ finding: 'meeting-ask', title: 'finding_meeting_ask' }]);
    const { places, ignore, never } = findings[0]!;
    expect(DRAFT.slice(places[0]!.start, places[0]!.end)).toContain('book a call');
    expect(never).toEqual(ignore);
  });

  it('overlaps at no place, and each place keeps its own phrase', async () => {
    const draft = 'Do you have 15 minutes on Thursday? Could we book a call?';
    const it = scene({ phrases: [{ finding: 'meeting-ask', phrase: '15 minutes' }] });
    const { findings } = await written(it, { ...sightOf(JANE), draft });
    const { places, never, ignore } = findings.find((it) => it.finding === 'meeting-ask')!;
    expect(ignore.length).toBeGreaterThan(places.length);
    expect(places.map(({ start, end }) => draft.slice(start, end))).toEqual([
      'Do you have 15 minutes on Thursday?',
      'Could we book a call?',
    ]);
    expect(never.map(({ phrase }) => phrase)).toEqual([
      'do you have 15 minutes on thursday?',
      'could we book a call?',
    ]);
  });

  it('is read against the playbook’s phrases and what is quiet', async () => {
    const it = scene({
      phrases: [
        { finding: 'pitch', phrase: 'thursday' },
        { finding: 'nonsense', phrase: 'x' },
      ],
      quiet: [{ finding: 'price', phrase: 'free' }],
    });
    const { findings } = await written(it, sightOf(JANE));
    expect(it.reads[0]!.phrases).toEqual([{ finding: 'pitch', phrase: 'thursday' }]);
    expect(it.reads[0]!.quiet).toEqual([{ finding: 'price', phrase: 'free' }]);
    expect(findings.map((it) => it.finding)).toContain('pitch');
  });

  it('is nothing where no compose leads, and nothing is reviewed', async () => {
    const it = scene();
    expect((await written(it, { ...sightOf(JANE), where: 'thread' })).findings).toEqual([]);
    expect((await written(it, { ...sightOf(JANE), draft: '' })).findings).toEqual([]);
    expect(it.reads).toEqual([]);
  });
});

describe('what a rep ignores', () => {
  const found = async (it: ReturnType<typeof scene>, who = JANE) =>
    (await written(it, sightOf(who))).findings.map(({ finding }) => finding);

  it('here is ignored for this person alone, until it is taken back', async () => {
    const it = scene();
    const [{ ignore }] = (await written(it, sightOf(JANE))).findings as never as [{ ignore: never[] }];
    await it['page/ignore']({ scope: 'here', prospect: JANE, ignored: ignore });
    await it['page/ignore']({ scope: 'here', prospect: JANE, ignored: ignore });
    expect(it.changed).toHaveBeenCalledTimes(2);
    expect(await found(it)).toEqual([]);
    expect(await found(it, QUINN)).toEqual(['meeting-ask']);
    for (const ignored of ignore) await it['panel/heed-again']({ scope: 'here', prospect: JANE, ignored });
    expect(await found(it)).toEqual(['meeting-ask']);
  });

  it('for good stands in the rep’s own playbook, beside what else is there', async () => {
    const it = scene();
    const own = { version: 1, beforeSending: 'off', quiet: [{ finding: 'price', phrase: 'free' }] };
    local.set('playbook:own', own);
    const ignored = { finding: 'meeting-ask' as const, phrase: 'book a call' };
    await it['panel/ignore']({ scope: 'never', prospect: JANE, ignored: [ignored] });
    await it['panel/ignore']({ scope: 'never', prospect: JANE, ignored: [ignored] });
    expect(local.get('playbook:own')).toEqual({ ...own, quiet: [...own.quiet, ignored] });
    await it['panel/heed-again']({ scope: 'never', prospect: JANE, ignored });
    expect(local.get('playbook:own')).toEqual(own);
  });

  it('for good is not offered where it is locked', async () => {
    const { findings } = await written(scene({ locks: ['quiet'] } as never), sightOf(JANE));
    expect(findings[0]!.never).toEqual([]);
    expect(findings[0]!.ignore).not.toEqual([]);
  });
});
