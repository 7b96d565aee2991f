import { beforeEach, expect, it, vi } from 'vitest';
import { forgetAll } from '../../test/fakes/storage';
import type { Request } from '../platform/messages/protocol';
import { readSight } from '../platform/session';
import type { GroundKeeper } from './ground';

vi.mock('../platform/browser', () => import('../../test/fakes/storage'));
vi.mock('../platform/action', () => ({ showOnToolbar: async () => {} }));
const sendToTab = vi.fn(async () => ({}));
const send = vi.fn(async () => {});
vi.mock('../platform/messages/send', () => ({ send: () => send(), sendToTab: () => sendToTab() }));
vi.mock('../platform/tabs', () => ({ windowOf: async () => 1, siteTabs: async () => [] }));
vi.mock('./view', () => ({ badgesOf: async () => ({ verdict: undefined, badges: [] }) }));
const { follower } = await import('./follow');

const ground = { now: async () => ({ settings: { accountsOff: [] } }) } as unknown as GroundKeeper;
const sightOf = (slug: string): Request<'page/sight'> => ({
  site: 'linkedin',
  state: 'someone',
  people: [{ slug, field: 'profile' }],
  composes: [],
});

beforeEach(() => {
  forgetAll();
  sendToTab.mockClear();
});

it('keeps the newer sight, though the older one had to wait for what must be known first', async () => {
  const { seen } = follower(ground);
  let known = () => {};
  const older = seen(
    1,
    sightOf('jane-doe'),
    new Promise<void>((done) => {
      known = done;
    }),
  );
  await seen(1, sightOf('kim-lee'));
  known();
  await older;
  expect((await readSight(1))?.people).toMatchObject([{ slug: 'kim-lee' }]);
});

it('tells panels at once, and nobody of who was there before while the new one waits for what must be known', async () => {
  const { seen, sightIn } = follower(ground);
  await seen(1, sightOf('jane-doe'));
  send.mockClear();
  let known = () => {};
  const before = new Promise<void>((done) => {
    known = done;
  });
  const newer = seen(1, sightOf('kim-lee'), before);
  await vi.waitFor(() => expect(send).toHaveBeenCalled());
  let told: unknown;
  const asked = sightIn(1).then((it) => {
    told = it?.people[0]?.slug;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toBeUndefined();
  const newest = seen(1, sightOf('lee-roe'));
  known();
  await Promise.all([newer, newest, asked]);
  expect(told).toBe('lee-roe');
});

it('tells of nobody where the sight could not be written', async () => {
  const { seen, sightIn } = follower(ground);
  const failing = seen(1, sightOf('kim-lee'), Promise.reject(new Error('The store is gone.')));
  await expect(failing).rejects.toThrow('gone');
  expect(await sightIn(1)).toBeUndefined();
});

it('shows nobody as soon as a page begins to load in which no script of ours answers', async () => {
  const { seen, loads } = follower(ground);
  await seen(1, sightOf('jane-doe'));
  await loads(1);
  expect((await readSight(1))?.people).toMatchObject([{ slug: 'jane-doe' }]);
  sendToTab.mockRejectedValueOnce(new Error('Nobody there.'));
  await loads(1);
  expect(await readSight(1)).toBeUndefined();
});

it('keeps what the new page has reported by the time the old one does not answer', async () => {
  const { seen, loads } = follower(ground);
  await seen(1, sightOf('jane-doe'));
  let silence = (_: Error) => {};
  sendToTab.mockReturnValueOnce(
    new Promise((_, reject) => {
      silence = reject;
    }),
  );
  const loading = loads(1);
  await vi.waitFor(() => expect(sendToTab).toHaveBeenCalled());
  await seen(1, sightOf('kim-lee'));
  silence(new Error('Nobody there.'));
  await loading;
  expect((await readSight(1))?.people).toMatchObject([{ slug: 'kim-lee' }]);
});
