import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll, local } from '../../test/fakes/storage';

vi.mock('../platform/browser', () => import('../../test/fakes/storage'));
const { openStore } = await import('../platform/store/open');
const { NO_SETTINGS } = await import('../platform/settings');
const { sentTo } = await import('../platform/sent');
const { DEFAULT_PLAYBOOK } = await import('../playbook/default');
const { resolve } = await import('../playbook/resolve');
const { acts } = await import('./acts');
const { viewOfPerson } = await import('./view');

const JANE = 'jane@northwind.example';
const who = { prospect: JANE };
const person = { address: JANE, field: 'to' as const };
const DAY = 86_400_000;
let names = 0;

/** A store that knows Jane, and what the rep does beside it. */
async function scene(settings: Partial<typeof NO_SETTINGS> = {}, counted?: Parameters<typeof acts>[2]) {
  const store = await openStore(`acts ${++names}`);
  await store.append({
    prospect: { addresses: [JANE], slugs: [], name: 'Jane Doe', segment: 'Retailers' },
    touches: [
      {
        id: '1',
        at: Date.now() - DAY,
        kind: 'content-downloaded',
        by: 'prospect',
        title: 'A paper',
        stage: 'research',
        source: 'files',
      },
    ],
  });
  const ground = {
    store: async () => store,
    now: async () => ({
      store,
      settings: { ...NO_SETTINGS, ...settings },
      accounts: ['robin@seller.example'],

      links: [],
      playbook: DEFAULT_PLAYBOOK,
      resolved: resolve(DEFAULT_PLAYBOOK),
      layers: {},
      mentioned: [],
      now: Date.now(),
    }),
    forget: () => {},
  };
  const changed = vi.fn(async () => {});
  const view = async () => {
    const it = await viewOfPerson(await ground.now(), person);
    if (it.state !== 'someone') throw new Error(it.state);
    return it;
  };
  return { act: acts(ground, changed, counted), view, changed };
}

const firing = ({ telling }: Awaited<ReturnType<Awaited<ReturnType<typeof scene>>['view']>>) =>
  telling.warnings.map((it) => it.rule);

beforeEach(forgetAll);

describe('a logged touch', () => {
  it('counts at once, and no more once it is taken back', async () => {
    const { act, view, changed } = await scene();
    const at = Date.now() - 60_000;
    const { touch } = await act.log({ who, kind: 'sales-talked', at, note: 'Asked about labels' });
    expect(firing(await view())).toContain('in-conversation');
    expect((await view()).telling.touches[0]).toMatchObject({
      kind: 'sales-talked',
      note: 'Asked about labels',
      rep: 'robin@seller.example',
    });
    expect(await act.takeBack({ who, touch: touch! })).toEqual({ done: true });
    expect(firing(await view())).not.toContain('in-conversation');
    expect((await view()).telling.touches).toHaveLength(1);
    expect(changed).toHaveBeenCalledTimes(2);
  });
  it('may not lie in the future', async () => {
    const { act, view } = await scene();
    await expect(act.log({ who, kind: 'sales-called', at: Date.now() + DAY })).rejects.toThrow('future');
    expect((await view()).telling.touches).toHaveLength(1);
  });
});

describe('reclassified', () => {
  it('what the rep found wins, and comes back undone', async () => {
    const { act, view } = await scene();
    const { touch } = await act.reclassify({
      who,
      segment: 'Food makers',
      stage: 'validation',
      reason: 'Said so',
    });
    expect((await view()).prospect.segment).toBe('Food makers');
    expect((await view()).telling.story.stage).toMatchObject({ id: 'validation', from: 'rep' });
    await act.takeBack({ who, touch: touch! });
    expect((await view()).prospect.segment).toBe('Retailers');
    expect((await view()).telling.story.stage?.from).toBe('touches');
  });
});

describe('“this warning is wrong”', () => {
  it('silences that rule for that person, until it is undone', async () => {
    const { act, view } = await scene();
    expect(firing(await view())).toContain('not-a-buying-signal');
    await act.dismiss({
      who,
      rules: ['not-a-buying-signal'],
      reason: 'We spoke at the fair',
      until: Date.now() + DAY,
    });
    expect(firing(await view())).not.toContain('not-a-buying-signal');
    expect((await view()).dismissed).toMatchObject([{ reason: 'We spoke at the fair' }]);
    await act.undismiss({ who, rules: ['not-a-buying-signal'] });
    expect(firing(await view())).toContain('not-a-buying-signal');
  });
});

describe('a mail that was sent', () => {
  const mail = {
    people: [person, { address: 'stranger@globex.example', field: 'cc' as const }],
    subject: 'Labels',
  };

  it('waits for the rep’s word, for those we know', async () => {
    const { act, view } = await scene();
    await act.sent(mail);
    const [waiting] = (await view()).sent;
    expect(waiting).toMatchObject({ subject: 'Labels' });
    expect(await sentTo('stranger@globex.example', Date.now() + DAY)).toEqual([]);
    await act.answerSent({ sent: waiting!.id, log: true, always: false });
    expect((await view()).telling.touches[0]).toMatchObject({ kind: 'sales-emailed', title: 'Labels' });
    expect((await view()).sent).toEqual([]);
  });
  it('is asked about at once, whoever is in sight, and later beside that person only', async () => {
    const { act } = await scene();
    await act.sent(mail);
    const now = Date.now();
    const [toJane] = await sentTo(undefined, now);
    expect(toJane).toMatchObject({ subject: 'Labels', to: { id: person.address, name: 'Jane Doe' } });
    expect((await sentTo('stranger@globex.example', now)).map((it) => it.id)).toEqual([toJane!.id]);
    expect(await sentTo(undefined, now + DAY)).toEqual([]);
    expect((await sentTo(person.address, now + DAY))[0]).not.toHaveProperty('to');
  });
  it('is not counted where the rep says so', async () => {
    const { act, view } = await scene();
    await act.sent(mail);
    await act.answerSent({ sent: (await view()).sent[0]!.id, log: false, always: true });
    expect((await view()).telling.touches).toHaveLength(1);
    expect(local.get('settings')).toMatchObject({ logSent: 'never' });
  });
  it('counts by itself where the rep wants that', async () => {
    const { act, view } = await scene({ logSent: 'always' });
    await act.sent(mail);
    expect((await view()).telling.touches[0]).toMatchObject({ kind: 'sales-emailed', title: 'Labels' });
    expect((await view()).sent).toEqual([]);
  });
  it('that counts by itself is told to whoever hands it on', async () => {
    const counted = vi.fn(async () => {});
    const { act, view } = await scene({ logSent: 'always' }, counted);
    await act.sent(mail);
    const [touch] = (await view()).telling.touches;
    expect(counted.mock.calls).toEqual([[{ prospect: person.address }, touch!.id]]);
  });
  it('is nothing in an account that is switched off', async () => {
    const { act, view } = await scene({ logSent: 'always', accountsOff: ['robin@seller.example'] });
    await act.sent({ ...mail, account: 'robin@seller.example' });
    expect((await view()).telling.touches).toHaveLength(1);
  });
});
