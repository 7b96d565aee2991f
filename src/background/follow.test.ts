import { beforeEach, expect, it, vi } from 'vitest';
import { forgetAll } from '../../test/fakes/storage';
import type { Request } from '../platform/messages/protocol';
import { readSight } from '../platform/session';
import type { GroundKeeper } from './ground';

vi.mock('../platform/browser', () => import('../../test/fakes/storage'));
vi.mock('../platform/action', () => ({ showOnToolbar: async () => {} }));
vi.mock('../platform/messages/send', () => ({ send: async () => {}, sendToTab: async () => {} }));
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

beforeEach(forgetAll);

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
