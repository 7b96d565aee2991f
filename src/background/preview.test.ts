import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll, local } from '../../test/fakes/storage';
import type { PreviewPortion } from '../platform/messages/playbook-protocol';
import type { Incoming } from '../platform/store/store';

vi.mock('../platform/browser', () => import('../../test/fakes/storage'));
const { openStore } = await import('../platform/store/open');
const { groundKeeper } = await import('./ground');
const { playbooks } = await import('./playbook');
const { previews } = await import('./preview');

const DAY = 86_400_000;
const NOW = Date.now();
let names = 0;

const touch = (kind: string, days: number, more = {}) => ({
  at: NOW - days * DAY,
  kind,
  by: 'prospect' as const,
  source: 'files',
  ...more,
});
const person = (name: string, ...touches: ReturnType<typeof touch>[]): Incoming => ({
  prospect: { addresses: [`${name}@x.example`], slugs: [], name },
  touches,
});
/** One who downloaded lately, one who said no 60 days ago, one who opted out. */
const THREE = [
  person('quiet', touch('content-downloaded', 2, { stage: 'Step-backs' })),
  person(
    'no',
    touch('replied', 60, { note: 'No, thank you, we are not interested.' }),
    touch('deal-lost', 60),
  ),
  person('out', touch('content-downloaded', 3), touch('unsubscribed', 1)),
];

async function background(people: readonly Incoming[]) {
  const store = await openStore(`preview ${++names}`);
  const run = await store.beginImport('a.csv', 'files', NOW);
  await run.add(people);
  await run.commit({ rejected: 0 });
  const ground = groundKeeper(async () => store);
  let changes = 0;
  const changed = async () => {
    changes++;
    ground.forget();
  };
  return { ground, changes: () => changes, ...playbooks(ground, changed), ...previews(ground) };
}
type Background = Awaited<ReturnType<typeof background>>;

async function preview(it: Background, document: unknown, newWorkers = false) {
  let { portions } = it;
  const all: PreviewPortion[] = [];
  for (let cursor: number | undefined = 0; cursor !== undefined; ) {
    if (newWorkers) portions = previews(it.ground, 1).portions;
    const portion: PreviewPortion = await portions({ layer: 'team', document, run: 'a', cursor });
    all.push(portion);
    cursor = portion.next;
  }
  const sum = (rule: string, of: 'before' | 'after') =>
    all
      .flatMap((portion) => portion.rules.filter((one) => one.rule === rule))
      .reduce((n, one) => n + one[of], 0);
  return { all, moved: all.flatMap((portion) => portion.moved), sum };
}
/** Neither rule warns of reading. */
const OFF = { rules: { 'too-early': { on: false }, 'not-a-buying-signal': { on: false } } };

beforeEach(forgetAll);

describe('what a change would do', () => {
  it('counts who sees each rule, now and then', async () => {
    const it = await background(THREE);
    const asIs = await preview(it, {});
    expect(asIs.moved).toEqual([]);
    expect(asIs.sum('opted-out', 'before')).toBe(1);
    expect(asIs.sum('too-early', 'before')).toBeGreaterThan(0);
    const off = await preview(it, OFF);
    expect(off.sum('too-early', 'before')).toBe(asIs.sum('too-early', 'before'));
    expect(off.sum('too-early', 'after')).toBe(0);
  });

  it('names those whose verdict changes, and from what to what', async () => {
    const it = await background(THREE);
    const ready = { salesFrom: 'status-quo', reading: { evaluatingTouches: 1, touches: 1, share: 0 } };
    const { moved } = await preview(it, ready);
    expect(moved.map(({ name, from, to }) => [name, from, to])).toContainEqual(['quiet', 'hold', 'ready']);
    expect(moved.some((one) => one.name === 'out')).toBe(false);
  });

  it('tells which stages the history names', async () => {
    const { all } = await preview(await background(THREE), {});
    expect(all.flatMap((portion) => portion.stages)).toEqual([{ stage: 'Step-backs', people: 1 }]);
  });

  it('adds up the same over many portions and new workers', async () => {
    const many = Array.from({ length: 300 }, (_, nth) => person(`p${nth}`, touch('content-downloaded', 2)));
    const it = await background(many);
    const clock = vi.spyOn(performance, 'now');
    let ticks = 0;
    clock.mockImplementation(() => 7 * ticks++);
    const { all, sum } = await preview(it, OFF, true);
    clock.mockRestore();
    expect(all.length).toBeGreaterThan(3);
    expect(sum('too-early', 'before')).toBe(300);
  });

  it('tells one prospect’s story before and after', async () => {
    const it = await background(THREE);
    const asked = { layer: 'team' as const, document: OFF, prospect: 'Quiet@x.example' };
    const { example } = await it.example(asked);
    const rules = (telling: { warnings: readonly { rule: string }[] }) =>
      telling.warnings.map((one) => one.rule);
    expect(rules(example!.before)).toContain('too-early');
    expect(rules(example!.after)).not.toContain('too-early');
    expect(await it.example({ ...asked, prospect: 'nobody@x.example' })).toEqual({});
  });
});

describe('saving', () => {
  it('stores a document whole, and lets everybody know', async () => {
    const it = await background(THREE);
    const { stamp, edited } = await it.state();
    expect(edited).toBe('team');
    expect(await it.save({ layer: 'team', document: OFF, stamp })).toEqual({ saved: true, complaints: [] });
    expect(local.get('playbook:team')).toEqual({ version: 1, ...OFF });
    expect(it.changes()).toBe(1);
    const after = await it.state();
    expect(after.playbook.rules['too-early'].on).toBe(false);
    expect(after.origins.rules).toBe('team');
    expect(after.stamp).not.toBe(stamp);
  });

  it('stores nothing of a document with a fault in it', async () => {
    const it = await background([]);
    const { saved, complaints } = await it.save({
      layer: 'team',
      document: { ...OFF, storylines: [{ segment: 'nowhere', chapters: [{ stage: 'options' }] }] },
    });
    expect(saved).toBe(false);
    expect(complaints.map((one) => one.path)).toEqual(['storylines.0.segment']);
    expect(local.size).toBe(0);
    expect(it.changes()).toBe(0);
  });

  it('refuses what was edited over an older one', async () => {
    const it = await background([]);
    const { stamp } = await it.state();
    const [first, second] = await Promise.all([
      it.save({ layer: 'team', document: OFF, stamp }),
      it.save({ layer: 'team', document: {}, stamp }),
    ]);
    expect(first.saved).toBe(true);
    expect(second).toEqual({ saved: false, isStale: true, complaints: [] });
    expect(local.get('playbook:team')).toMatchObject(OFF);
  });

  it('edits the own layer where the team’s comes from an address, and keeps to its locks', async () => {
    local.set('playbook:team-address', { address: 'https://acme.example/playbook.json' });
    local.set('playbook:team', { locks: ['rules.too-early'] });
    const it = await background([]);
    expect((await it.state()).edited).toBe('own');
    const { saved, complaints } = await it.save({ layer: 'own', document: OFF });
    expect(saved).toBe(false);
    expect(complaints).toEqual([{ path: 'rules.too-early', what: { say: 'playbook_wrong_locked' } }]);
  });
});
