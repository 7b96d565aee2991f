import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { ListPortion, ListSet } from '../platform/messages/protocol';
import type { Incoming } from '../platform/store/store';
import type { Link } from '../story/identity/links';
import type { Touch } from '../story/touch';

const empty = { get: async () => ({}) };
vi.mock('../platform/browser', () => ({ browser: { storage: { local: empty, managed: empty } } }));
const { choose } = await import('../story/identity/links');
const { openStore } = await import('../platform/store/open');
const { NO_SETTINGS } = await import('../platform/settings');
const { DEFAULT_PLAYBOOK } = await import('../playbook/default');
const { resolve } = await import('../playbook/resolve');
const { followUpLists } = await import('./follow-up');
const { viewOfPerson } = await import('./view');

const DAY = 86_400_000;
const NOW = Date.now();
const EVERYBODY: ListSet = { of: 'everybody' };
const WEBINAR: ListSet = { of: 'did', kind: 'webinar-registered', title: 'Cleaning data' };
let names = 0;

const touch = (kind: string, days: number, more: Partial<Touch> = {}) => ({
  at: NOW - days * DAY,
  kind,
  by: 'prospect' as const,
  source: 'files',
  ...more,
});
const person = (name: string, touches: ReturnType<typeof touch>[], more = {}): Incoming => ({
  prospect: { addresses: [`${name}@x.example`], slugs: [], name, ...more },
  touches,
});
const registered = touch('webinar-registered', 2, { title: 'Cleaning data' });

async function ground(people: readonly Incoming[]) {
  const store = await openStore(`follow-up ${++names}`);
  const run = await store.beginImport('a.csv', 'files', NOW);
  await run.add(people);
  await run.commit({ rejected: 0 });
  return {
    store,
    settings: NO_SETTINGS,
    accounts: ['robin@seller.example'],

    links: [] as readonly Link[],
    playbook: DEFAULT_PLAYBOOK,
    resolved: resolve(DEFAULT_PLAYBOOK),
    layers: {},
    mentioned: [],
    now: NOW,
  };
}
type Ground = Awaited<ReturnType<typeof ground>>;

/** All portions; a new worker before each of them, where asked for. */
async function readAll(it: Ground, set: ListSet, dies = false) {
  let lists = followUpLists(async () => it);
  const portions: ListPortion[] = [];
  let cursor: number | undefined = 0;
  while (cursor !== undefined) {
    if (dies) lists = followUpLists(async () => it, 1);
    const portion: ListPortion = await lists({ set, run: 'a', cursor });
    portions.push(portion);
    cursor = portion.next;
  }
  return { portions, rows: portions.flatMap((portion) => portion.rows), last: portions.at(-1)! };
}
const groupOf = (rows: ListPortion['rows']) => Object.fromEntries(rows.map((row) => [row.name, row.group]));

const FEW = [
  person('quiet', [registered], { segment: 'Food makers' }),
  person('asked', [registered, touch('demo-requested', 1)], { company: 'Initech' }),
  person('out', [registered, touch('unsubscribed', 1)]),
  person('elsewhere', [touch('content-downloaded', 3, { title: 'A paper' })], { segment: 'Food makers' }),
  { prospect: { addresses: ['kim@seller.example'], slugs: [], name: 'own' }, touches: [registered] },
  { prospect: { addresses: [], slugs: ['pat-lee'], name: 'slug' }, touches: [registered] },
] satisfies Incoming[];

describe('the follow-up list', () => {
  it('tells everybody but the rep’s own side', async () => {
    const { rows, last } = await readAll(await ground(FEW), EVERYBODY);
    expect(groupOf(rows)).toEqual({
      quiet: 'carry-on',
      asked: 'ready',
      out: 'leave-alone',
      elsewhere: 'carry-on',
      slug: 'carry-on',
    });
    expect(last.of).toBe(6);
    expect(rows.find((it) => it.name === 'asked')).toMatchObject({
      id: 'asked@x.example',
      company: 'Initech',
    });
    expect(rows.find((it) => it.name === 'slug')?.id).toBe('pat-lee');
  });

  it('holds to those who did this, or to a segment', async () => {
    const it = await ground(FEW);
    const names = async (set: ListSet) => (await readAll(it, set)).rows.map((row) => row.name).toSorted();
    expect(await names(WEBINAR)).toEqual(['asked', 'out', 'quiet', 'slug']);
    expect(await names({ of: 'segment', segment: 'Food makers' })).toEqual(['elsewhere', 'quiet']);
    expect(await names({ of: 'segment', segment: 'Nobody' })).toEqual([]);
  });

  it('offers what most did lately, and the segments', async () => {
    const old = person('old', [touch('webinar-attended', 200, { title: 'Long ago' })]);
    const { last } = await readAll(await ground([...FEW, old]), WEBINAR);
    expect(last.sets).toEqual([
      { set: WEBINAR, people: 5 },
      { set: { of: 'did', kind: 'content-downloaded', title: 'A paper' }, people: 1 },
      { set: { of: 'segment', segment: 'Food makers' }, people: 2 },
    ]);
  });

  it('says the same as the panel', async () => {
    const it = await ground(FEW);
    const row = (await readAll(it, EVERYBODY)).rows.find(({ name }) => name === 'quiet')!;
    const view = await viewOfPerson(it, { address: 'quiet@x.example', field: 'to' });
    expect(view).toMatchObject({
      telling: { verdict: row.verdict, sentence: row.reason, move: { title: row.move } },
    });
  });

  it('tells of somebody once whose records the rep joined', async () => {
    const jane = { addresses: [], slugs: ['jane-7'], name: 'Jane' };
    const it = await ground([...FEW, { prospect: jane, touches: [touch('demo-requested', 1)] }]);
    const links = choose([], 'slug:jane-7', 'address:quiet@x.example', 'same', 1);
    const apart = await readAll(it, EVERYBODY);
    expect(groupOf(apart.rows)).toMatchObject({ Jane: 'ready' });
    expect(groupOf(apart.rows).quiet).not.toBe('ready');
    const joined = await readAll({ ...it, links }, EVERYBODY, true);
    expect(joined.rows).toHaveLength(apart.rows.length - 1);
    expect(joined.rows.find(({ id }) => id === 'quiet@x.example')?.group).toBe('ready');
    expect(joined.rows.some(({ id }) => id === 'jane-7')).toBe(false);
  });

  it('goes on where a dead worker was: nobody twice, nobody left out', async () => {
    const many = Array.from({ length: 900 }, (_, nth) => person(`p${nth}`, [registered]));
    const it = await ground(many);
    const { portions, rows, last } = await readAll(it, WEBINAR, true);
    expect(portions.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.id)).size).toBe(900);
    expect(rows).toHaveLength(900);
    expect(last.sets[0]).toEqual({ set: WEBINAR, people: 900 });
  });

  it('lets go of a reading that nobody goes on with', async () => {
    const it = await ground(Array.from({ length: 900 }, (_, nth) => person(`p${nth}`, [registered])));
    const ended = vi.fn();
    const { everybody } = it.store;
    it.store.everybody = async function* () {
      try {
        yield* everybody.call(it.store);
      } finally {
        ended();
      }
    };
    const lists = followUpLists(async () => it, 1);
    expect((await lists({ set: EVERYBODY, run: 'a', cursor: 0 })).next).toBeDefined();
    await expect.poll(() => ended.mock.calls.length).toBe(1);
  });
});
