import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll, local } from '../../test/fakes/storage';

vi.mock('../platform/browser', () => import('../../test/fakes/storage'));
const { openStore } = await import('../platform/store/open');
const { NO_SETTINGS, readSettings } = await import('../platform/settings');
const { rememberSent } = await import('../platform/sent');
const { rememberChoice } = await import('../platform/choices');
const { ignoreFor } = await import('../platform/ignored');
const { changeLinks, readLinks } = await import('../platform/links');
const { choose } = await import('../story/identity/links');
const { DEFAULT_PLAYBOOK } = await import('../playbook/default');
const { resolve } = await import('../playbook/resolve');
const { privacy, sweeper } = await import('./privacy');
const { groundKeeper } = await import('./ground');

const JANE = 'jane@northwind.example';
const KIM = 'kim@northwind.example';
const DAY = 86_400_000;
const now = Date.now();
let names = 0;

const touch = (id: string, kind: string, daysAgo: number, more: object = {}) => ({
  id,
  at: now - daysAgo * DAY,
  kind,
  by: 'prospect' as const,
  source: 'files',
  ...more,
});

async function scene() {
  const store = await openStore(`privacy ${++names}`);
  const ground = groundKeeper(async () => store);
  const changed = vi.fn(async () => ground.forget());
  return { store, ground, changed, ...privacy(ground, changed) };
}
beforeEach(forgetAll);

describe('somebody who may be erased', () => {
  it('is told of with all records that links join', async () => {
    const it = await scene();
    await it.store.append({
      prospect: { addresses: [JANE], slugs: [], name: 'Jane Doe', company: 'Northwind' },
      touches: [touch('1', 'page-visited', 3)],
    });
    await it.store.append({
      prospect: { addresses: [], slugs: ['jane-doe'] },
      touches: [touch('2', 'sales-messaged', 2)],
    });
    await changeLinks((links) => choose(links, `address:${JANE}`, 'slug:jane-doe', 'same', now));
    expect(await it['privacy/person']({ who: { prospect: JANE } })).toEqual({
      person: {
        name: 'Jane Doe',
        company: 'Northwind',
        ids: [JANE, 'jane-doe'],
        touches: 2,
        optedOut: false,
      },
    });
    expect(await it['privacy/let-go']({ who: { linkedin: 'jane-doe' } })).toEqual({
      who: [{ address: JANE }, { slug: 'jane-doe' }],
      keptOnList: [],
    });
    expect(await readLinks()).toEqual([]);
  });

  it('is let go under what only a link or another spelling tells of them', async () => {
    const it = await scene();
    await it.store.append({
      prospect: { addresses: [JANE], slugs: [] },
      touches: [touch('1', 'page-visited', 3)],
    });
    await changeLinks((links) => choose(links, `address:${JANE}`, 'slug:jane-doe', 'same', now));
    for (const prospect of ['jane-doe', 'jane+news@northwind.example'])
      await ignoreFor([{ prospect, finding: 'pitch', phrase: '' }]);
    const { who } = await it['privacy/let-go']({ who: { prospect: JANE } });
    expect(who).toEqual([{ address: JANE }, { slug: 'jane-doe' }]);
    expect(local.get('ignored')).toEqual([]);
  });

  it('is nobody where nothing is known', async () => {
    const it = await scene();
    expect(await it['privacy/person']({ who: { prospect: JANE } })).toEqual({});
    expect(await it['privacy/let-go']({ who: { prospect: JANE } })).toEqual({ who: [], keptOnList: [] });
  });

  it.each([
    ['opted out', [touch('1', 'unsubscribed', 3)], [JANE]],
    ['opted in again', [touch('1', 'unsubscribed', 3), touch('2', 'opted-in', 1)], []],
    ['must not be contacted', [touch('1', 'lifecycle-changed', 3, { title: 'Do not contact' })], [JANE]],
    ['only read', [touch('1', 'page-visited', 3)], []],
  ])('stays on the list of those who are not written to where they %s', async (_, touches, kept) => {
    const it = await scene();
    await it.store.append({ prospect: { addresses: [JANE], slugs: [] }, touches });
    const { keptOnList } = await it['privacy/let-go']({ who: { prospect: JANE } });
    expect(keptOnList).toEqual(kept);
    expect((await readSettings()).neverContact.addresses).toEqual(kept);
    expect(it.changed).toHaveBeenCalled();
  });

  it('is forgotten beside history too, and nobody else is', async () => {
    const it = await scene();
    await it.store.append({
      prospect: { addresses: [JANE], slugs: [] },
      touches: [touch('1', 'page-visited', 3)],
    });
    for (const handle of [JANE, KIM]) {
      await rememberSent([{ id: handle, handle, at: now }]);
      await rememberChoice({ at: now, prospect: handle, verdict: 'hold', rules: [], chose: 'sent' });
      await ignoreFor([{ prospect: handle, finding: 'pitch', phrase: '' }]);
    }
    await it['privacy/let-go']({ who: { prospect: JANE } });
    const beside = JSON.stringify(await it['privacy/beside']());
    expect(beside).not.toContain(JANE);
    expect(beside.split(KIM)).toHaveLength(5);
  });
});

it('tells all that is kept beside history, but no secret', async () => {
  const it = await scene();
  local.set('settings', { ...NO_SETTINGS, logSent: 'never' });
  local.set('secret:hubspot', 'a key');
  expect(await it['privacy/beside']()).toEqual({ settings: { ...NO_SETTINGS, logSent: 'never' } });
});

describe('the sweep', () => {
  const swept = async (keeping?: object) => {
    if (keeping) local.set('playbook:own', { version: 1, keeping });
    const it = await scene();
    await it.store.append({
      prospect: { addresses: [JANE], slugs: [] },
      touches: [
        touch('old', 'page-visited', 24 * 30.5 + 10),
        touch('out', 'unsubscribed', 3_000),
        touch('flag', 'lifecycle-changed', 3_000, { title: 'Do not contact' }),
        touch('stage', 'lifecycle-changed', 3_000, { title: 'Lead' }),
        touch('new', 'page-visited', 400),
      ],
    });
    await it.store.append({
      prospect: { addresses: [], slugs: ['stranger'] },
      touches: [touch('note', 'sales-messaged', 100, { source: 'throughline' })],
    });
    await sweeper(it.ground, it.changed)();
    const jane = await it.store.find([{ address: JANE }]);
    return {
      jane: jane?.touches.map(({ id }) => id).sort(),
      stranger: (await it.store.find([{ slug: 'stranger' }])) !== undefined,
      changed: it.changed.mock.calls.length,
    };
  };

  it('keeps two years, whatever says not to write, and strangers for 90 days', async () => {
    expect(await swept()).toEqual({ jane: ['flag', 'new', 'out'], stranger: false, changed: 1 });
  });

  it('forgets as early what was chosen and what was sent and never answered for', async () => {
    const it = await scene();
    for (const daysAgo of [800, 100]) {
      const at = now - daysAgo * DAY;
      await rememberSent([{ id: `${daysAgo}`, handle: JANE, at }]);
      await rememberChoice({ at, prospect: JANE, verdict: 'hold', rules: [], chose: 'sent' });
    }
    await sweeper(it.ground, it.changed)();
    expect(local.get('sent')).toEqual([{ id: '100', handle: JANE, at: now - 100 * DAY }]);
    expect(local.get('choices')).toMatchObject([{ at: now - 100 * DAY }]);
  });

  it('keeps what is set', async () => {
    expect(await swept({ touchMonths: 6, linkedinDays: 200 })).toEqual({
      jane: ['flag', 'out'],
      stranger: true,
      changed: 1,
    });
  });
});

it('resolves how long from the playbook by default', () => {
  expect(resolve(DEFAULT_PLAYBOOK).playbook.keeping).toEqual({ touchMonths: 24, linkedinDays: 90 });
});
