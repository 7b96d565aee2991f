import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FromLearnWorker, Learned, LearnTask, ToLearnWorker } from '../platform/messages/learn-contract';
import { openStore } from '../platform/store/open';
import { DEFAULT_PLAYBOOK } from '../playbook/default';
import type { Link } from '../story/identity/links';

vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 10, 20);
const DAY = 86_400_000;
const NOBODY: LearnTask['ground']['me'] = { addresses: [], names: [], ids: [] };
const workers = new Set<Worker>();

afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers.clear();
});

async function filled(people: number): Promise<string> {
  const name = `learn-${Math.random()}`;
  const store = await openStore(name);
  const running = await store.beginImport('a.csv', 'files', NOW);
  const at = (days: number) => NOW - days * DAY;
  await running.add(
    Array.from({ length: people }, (_, nth) => ({
      prospect: { addresses: [`p${nth}@acme.example`], slugs: [] },
      touches: [
        { at: at(42), kind: 'content-downloaded', by: 'prospect', title: 'A paper', source: 'files' },
        { at: at(40), kind: 'sales-emailed', by: 'sales', rep: 'Sam Seller', source: 'files' },
        { at: at(35), kind: nth % 4 === 0 ? 'replied' : 'page-visited', by: 'prospect', source: 'files' },
      ],
    })),
  );
  await running.commit({ rejected: 0 });
  return name;
}

type Ground = Partial<Pick<LearnTask['ground'], 'me' | 'links' | 'playbook'>>;

function start(what: LearnTask['what'], store: string, given: Ground = {}) {
  const worker = new Worker(new URL('./learn-worker.ts', import.meta.url), { type: 'module' });
  workers.add(worker);
  const told: FromLearnWorker[] = [];
  const end = new Promise<FromLearnWorker>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromLearnWorker>) => {
      told.push(data);
      if (data.tell !== 'progress') resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
  });
  const tell = (message: ToLearnWorker) => worker.postMessage(message);
  const ground = { playbook: DEFAULT_PLAYBOOK, me: NOBODY, team: NOBODY, links: [], ...given };
  tell({ do: 'learn', what, ground, now: NOW, store });
  return { told, end, tell };
}

async function learned<W extends LearnTask['what']>(
  what: W,
  store: string,
  given: Ground = {},
): Promise<Learned[W]> {
  const it = await start(what, store, given).end;
  if (it.tell !== 'end') throw new Error(JSON.stringify(it));
  return it.result as Learned[W];
}

describe('the worker', () => {
  test('looks back at everybody, and tells how far it is', async () => {
    const running = start('backtest', await filled(4_000));
    const end = await running.end;
    expect(end).toMatchObject({
      tell: 'end',
      result: { held: { attempts: 4_000, answered: 1_000, people: 4_000 } },
    });
    expect(running.told[0]).toMatchObject({ tell: 'progress', of: 4_000 });
  });

  test('counts where prospects stand', async () => {
    expect(await learned('standing', await filled(8))).toEqual([
      // Who visited after the download stands where the visit is; a reply speaks for no stage.
      { stage: 'priority', prospects: 6 },
      { stage: 'research', prospects: 2 },
    ]);
  });

  test('asks no list that has no dates what would have been said then', async () => {
    const suppression = { ...DEFAULT_PLAYBOOK.suppression, domains: ['acme.example'] };
    const running = start('backtest', await filled(8), { playbook: { ...DEFAULT_PLAYBOOK, suppression } });
    const { result } = (await running.end) as { result: Learned['backtest'] };
    expect(result.rules.map((it) => it.rule)).not.toContain('do-not-contact');
    expect(result.rules.map((it) => it.rule)).toContain('not-a-buying-signal');
  });

  test('stops where it is told to', async () => {
    const running = start('insights', await filled(4_000));
    running.tell({ do: 'cancel' });
    expect(await running.end).toEqual({ tell: 'cancelled' });
  });

  test('leaves colleagues out of what is learned, and in what is stored', async () => {
    const store = await filled(8);
    const me = { ...NOBODY, addresses: ['sam@acme.example'] };
    expect((await learned('insights', store, { me })).people).toBe(0);
    expect((await learned('stock', store, { me })).sources).toEqual([
      { source: 'files', people: 8, touches: 24, oldest: NOW - 42 * DAY, newest: NOW - 35 * DAY },
    ]);
  });

  test('counts people whom links join once, with all that each of their records tells', async () => {
    const store = await filled(8);
    const link = (a: number, b: number, more: Partial<Link> = {}): Link => ({
      a: `address:p${a}@acme.example`,
      b: `address:p${b}@acme.example`,
      says: 'same',
      by: 'rep',
      at: NOW,
      ...more,
    });
    const links = [
      link(0, 1),
      link(1, 2),
      link(3, 4, { undoneAt: NOW }),
      link(5, 6, { says: 'other' }),
      { ...link(7, 7), b: 'slug:nobody-stored' } as const,
    ];
    expect((await learned('insights', store)).people).toBe(8);
    expect((await learned('insights', store, { links })).people).toBe(6);
    const { held } = await learned('backtest', store, { links });
    // Three records tell of attempts of one day, which count as one.
    expect(held).toMatchObject({ people: 6, attempts: 6 });
    // What is stored is counted and written as it stands.
    expect((await learned('stock', store, { links })).sources).toMatchObject([{ people: 8, touches: 24 }]);
    expect((await (await learned('export', store, { links })).csv.text()).trim().split('\r\n')).toHaveLength(
      25,
    );
  });

  test('writes everybody down', async () => {
    const { csv, rest } = await learned('export', await filled(8));
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines).toHaveLength(25);
    expect(rest.imports).toMatchObject([{ label: 'a.csv', imported: 24 }]);
  });

  test('asked for something else, does nothing', async () => {
    const running = start('backtest', await filled(1));
    await running.end;
    running.tell({ do: 'burn' } as unknown as ToLearnWorker);
    await expect(
      new Promise((_, reject) => {
        for (const worker of workers) worker.onerror = (event) => reject(new Error(event.message));
      }),
    ).rejects.toThrow('Invalid type');
  });
});
