import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openStandIn } from '../../test/pages/gmail/open';
import type { Badge } from '../platform/messages/protocol';
import { closedRoots } from './closed-roots';
import { FakeExtension } from './fake-extension';

const JANE = { address: 'jane.doe@northwind.example', name: 'Jane Doe' };
const OMAR = { address: 'omar@contoso.example', name: 'Omar Reyes' };

const extension = new FakeExtension().install(await (await fetch('/_locales/en/messages.json')).json());
let open: ReturnType<typeof openStandIn>;
let roots: ShadowRoot[];
let quit: AbortController;

beforeEach(() => {
  extension.reset({
    'page/hello': () => ({ reads: true }),
    'page/sight': () => ({ badges: [] }),
    'page/open-panel': () => ({ opened: 'panel' }),
  });
  open = openStandIn();
  quit = new AbortController();
  roots = closedRoots(open.page);
});
afterEach(() => {
  quit.abort();
  open.close();
});

async function follow() {
  const { followGmail } = await import('./follow-gmail');
  followGmail(open.page, quit.signal);
}
const hosts = () => [...open.page.querySelectorAll('[data-throughline]')];
const shown = () => roots.filter(({ host }) => host.isConnected);
const says = () =>
  shown().map((root) =>
    root
      .querySelector('button')!
      .innerText.trim()
      .split(/\s*\n\s*/),
  );
const lastSight = () => extension.of('page/sight').at(-1);

/** The background answers with this for every compose. */
const answer = (it: Omit<Badge, 'compose'>) => {
  extension.background['page/sight'] = ({ composes }) => ({
    badges: composes.map(({ id }) => ({ ...it, compose: id })),
  });
};

describe('permission to read', () => {
  test('nothing is read before, nor without it', async () => {
    let reads = 0;
    const { prototype } = (open.page.defaultView as unknown as { Document: typeof Document }).Document;
    const { querySelectorAll } = prototype;
    prototype.querySelectorAll = function (this: Document, css: string) {
      reads++;
      return querySelectorAll.call(this, css);
    } as typeof querySelectorAll;
    extension.background['page/hello'] = () => ({ reads: false });
    open.standIn.openCompose({ to: [JANE] });
    reads = 0;
    await follow();
    await expect.poll(() => extension.of('page/hello')).toEqual([{}]);
    await extension.tell('to-page/wake', {});
    await expect.poll(() => extension.of('page/hello').length).toBe(2);
    expect(reads).toBe(0);
    expect(extension.of('page/sight')).toEqual([]);
    extension.background['page/hello'] = () => ({ reads: true });
    await extension.tell('to-page/wake', {});
    await expect.poll(() => lastSight()?.people[0]?.address).toBe(JANE.address);
    expect(reads).toBeGreaterThan(0);
  });

  test('an account that is switched off is named, and nothing else of its page', async () => {
    extension.background['page/hello'] = ({ account }) => ({ reads: account === undefined });
    open.standIn.openCompose({ to: [JANE] });
    await follow();
    const bare = { site: 'gmail', state: 'nobody', people: [], composes: [] };
    await expect
      .poll(() => extension.of('page/sight'))
      .toEqual([{ ...bare, account: 'sam.keller@brightline.example' }]);
    extension.background['page/hello'] = () => ({ reads: true });
    await extension.tell('to-page/wake', {});
    await expect.poll(() => lastSight()?.people[0]?.address).toBe(JANE.address);
  });
});

test('a mail that was sent is told with its account', async () => {
  extension.background['page/sent'] = () => ({});
  const id = open.standIn.openCompose({ to: [JANE], subject: 'Labels' });
  await follow();
  await expect.poll(() => lastSight()?.people.length).toBe(1);
  open.standIn.focus(id);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const people = [{ ...JANE, field: 'to' }];
  await expect
    .poll(() => extension.of('page/sent'))
    .toEqual([{ people, subject: 'Labels', account: 'sam.keller@brightline.example' }]);
});

describe('the badge', () => {
  test.each([
    [{ verdict: 'stop', count: 1 }, ['Do not write', '1']],
    [{ verdict: 'hold', count: 2 }, ['Carry on', '2']],
    [{ verdict: 'hold', count: 1, wait: true }, ['Wait', '1']],
    [{ verdict: 'ready', count: 0 }, ['Ready']],
    [{ verdict: 'unknown', count: 0 }, ['']],
  ] as const)('of %o says %o', async (badge, words) => {
    answer(badge);
    open.standIn.openCompose({ to: [JANE] });
    await follow();
    await expect.poll(says).toEqual([words]);
  });

  test('stands in the compose, outside form and editor, and can’t be read by the page', async () => {
    answer({ verdict: 'stop', count: 3 });
    open.standIn.openCompose({ to: [JANE] });
    await open.standIn.openThread({ messages: [{ from: JANE, body: 'x' }] });
    open.standIn.reply();
    await follow();
    await expect.poll(() => hosts().length).toBe(2);
    for (const host of hosts()) {
      expect(host.closest('[role=dialog],.M9')).not.toBeNull();
      expect(host.closest('form,[g_editable]')).toBeNull();
      expect(host.shadowRoot).toBeNull();
      expect(host.textContent).toBe('');
      expect(host.getAttributeNames()).toEqual(['data-throughline']);
      const { width, height } = host.getBoundingClientRect();
      expect(width).toBeGreaterThan(60);
      expect(height).toBe(24);
    }
  });

  test('over the title bar takes no room', async () => {
    answer({ verdict: 'hold', count: 1 });
    open.standIn.openCompose({ to: [JANE] });
    const form = open.page.querySelector('form.bAs')!;
    const before = form.getBoundingClientRect().top;
    await follow();
    await expect.poll(() => hosts().length).toBe(1);
    expect(form.getBoundingClientRect().top).toBe(before);
    const bar = open.page.querySelector('.aXJ')!.getBoundingClientRect();
    const box = hosts()[0]!.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(bar.top);
    expect(box.bottom).toBeLessThanOrEqual(bar.bottom);
  });

  test('ignores clicks that no person made', async () => {
    answer({ verdict: 'stop', count: 1 });
    open.standIn.openCompose({ to: [JANE] });
    await follow();
    await expect.poll(() => hosts().length).toBe(1);
    shown()[0]!.querySelector('button')!.click();
    (hosts()[0] as HTMLElement).click();
    hosts()[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    open.standIn.openCompose({ to: [OMAR] });
    await expect.poll(() => lastSight()?.people[0]?.address).toBe(OMAR.address);
    expect(extension.of('page/open-panel')).toEqual([]);
  });

  test('comes back twice when the page takes it away, then stays silent', async () => {
    answer({ verdict: 'stop', count: 1 });
    const id = open.standIn.openCompose({ to: [JANE] });
    await follow();
    for (const _ of [1, 2]) {
      await expect.poll(() => hosts().length).toBe(1);
      hosts()[0]!.remove();
    }
    await expect.poll(() => hosts().length).toBe(1);
    hosts()[0]!.remove();
    open.standIn.subject(id, 'Something new');
    await expect.poll(() => lastSight()?.composes[0]?.subject).toBe('Something new');
    expect(hosts()).toEqual([]);
  });

  test('follows its compose to full screen, and goes when it is minimised or closed', async () => {
    answer({ verdict: 'hold', count: 1 });
    const id = open.standIn.openCompose({ to: [JANE] });
    await follow();
    await expect.poll(() => hosts().length).toBe(1);
    await open.standIn.fullScreen(id);
    await expect.poll(() => lastSight()?.composes[0]?.surface).toBe('full-screen');
    expect(hosts()[0]?.closest('.aSt')).not.toBeNull();
    await open.standIn.fullScreen(id);
    await expect.poll(() => lastSight()?.composes[0]?.surface).toBe('window');
    open.standIn.minimise(id);
    await expect.poll(() => hosts().length).toBe(0);
    open.standIn.restore(id);
    await expect.poll(() => hosts().length).toBe(1);
    open.standIn.close(id);
    await expect.poll(() => hosts().length).toBe(0);
  });

  test('never shows A’s warning on B, however late the answer', async () => {
    const waiting: (() => void)[] = [];
    extension.background['page/sight'] = ({ composes, people }) => {
      const badges = composes.map(({ id }) => ({ compose: id, verdict: 'stop' as const, count: 9 }));
      if (people[0]?.address !== JANE.address) return { badges: [] };
      return new Promise((done) => waiting.push(() => done({ badges })));
    };
    const id = open.standIn.openCompose({ to: [JANE] });
    await follow();
    await expect.poll(() => waiting.length).toBe(1);
    await open.standIn.addChip(id, 'to', OMAR);
    open.standIn.removeChip(id, 'to', JANE.address);
    await expect.poll(() => lastSight()?.people.map(({ address }) => address)).toEqual([OMAR.address]);
    for (const answerNow of waiting) answerNow();
    open.standIn.subject(id, 'later');
    await expect.poll(() => lastSight()?.composes[0]?.subject).toBe('later');
    expect(hosts()).toEqual([]);
  });
});

test('an orphan falls silent and leaves no trace', async () => {
  answer({ verdict: 'stop', count: 1 });
  const id = open.standIn.openCompose({ to: [JANE] });
  await follow();
  await expect.poll(() => hosts().length).toBe(1);
  extension.id = undefined;
  await open.standIn.addChip(id, 'cc', OMAR);
  await expect.poll(() => hosts().length).toBe(0);
  expect(extension.isListenedTo).toBe(false);
  extension.id = 'fake';
  const before = extension.sent.length;
  open.standIn.openCompose({ to: [OMAR] });
  // A fresh script sees the page; the orphan adds nothing to what it sends.
  await follow();
  await expect.poll(() => lastSight()?.people[0]?.address).toBe(OMAR.address);
  expect(extension.sent.slice(before).filter(({ name }) => name === 'page/hello').length).toBe(2);
});

test('a worker that fails takes the badges with it, until it answers again', async () => {
  answer({ verdict: 'stop', count: 1 });
  const id = open.standIn.openCompose({ to: [JANE] });
  await follow();
  await expect.poll(() => hosts().length).toBe(1);
  const works = extension.background['page/sight']!;
  extension.background['page/sight'] = () => Promise.reject(new Error('The store is closed.'));
  open.standIn.subject(id, 'one');
  await expect.poll(() => hosts().length).toBe(0);
  extension.background['page/sight'] = works;
  await extension.tell('to-page/wake', {});
  await expect.poll(() => hosts().length).toBe(1);
});

test('a worker that dies while it answers is asked again, and who is in sight is not lost', async () => {
  const dyingTwice = <A, R>(answers: (asked: A) => R) => {
    let lives = 2;
    return (asked: A): R => {
      if (lives-- > 0) throw new Error('The message channel closed before a response was received.');
      return answers(asked);
    };
  };
  answer({ verdict: 'stop', count: 1 });
  extension.background['page/hello'] = dyingTwice(() => ({ reads: true }));
  extension.background['page/sight'] = dyingTwice(extension.background['page/sight'] as () => never);
  open.standIn.openCompose({ to: [JANE] });
  await follow();
  await expect.poll(() => hosts().length).toBe(1);
});

test('an older sight is not told again above a newer one', async () => {
  const works = extension.background['page/sight']!;
  let fail: () => void = () => undefined;
  extension.background['page/sight'] = (sight) =>
    sight.people[0]?.address === JANE.address
      ? new Promise((_, failed) => {
          fail = () => failed(new Error('The message channel closed before a response was received.'));
        })
      : works(sight);
  const id = open.standIn.openCompose({ to: [JANE] });
  await follow();
  await expect.poll(() => lastSight()?.people[0]?.address).toBe(JANE.address);
  open.standIn.close(id);
  open.standIn.openCompose({ to: [OMAR] });
  await expect.poll(() => lastSight()?.people[0]?.address).toBe(OMAR.address);
  fail();
  await extension.tell('to-page/wake', {});
  await expect.poll(() => extension.of('page/hello').length).toBeGreaterThan(2);
  await expect.poll(() => lastSight()?.people[0]?.address).toBe(OMAR.address);
  expect(extension.of('page/sight').filter((it) => it.people[0]?.address === JANE.address).length).toBe(1);
});

test('an answer that never comes is asked for again', async () => {
  answer({ verdict: 'stop', count: 1 });
  const works = extension.background['page/hello']!;
  let isDead = true;
  extension.background['page/hello'] = (asked) => {
    if (!isDead) return works(asked);
    isDead = false;
    return new Promise(() => undefined);
  };
  open.standIn.openCompose({ to: [JANE] });
  await follow();
  await expect.poll(() => hosts().length, { timeout: 20_000 }).toBe(1);
});

test('a page that nobody answered asks again with what happens on it', async () => {
  answer({ verdict: 'stop', count: 1 });
  const works = extension.background['page/hello']!;
  extension.background['page/hello'] = (asked) => {
    if (asked.account) throw new Error('Could not establish connection.');
    return works(asked);
  };
  const id = open.standIn.openCompose({ to: [JANE] });
  await follow();
  await expect.poll(() => extension.of('page/hello').filter((it) => it.account).length).toBe(3);
  extension.background['page/hello'] = works;
  // Until the last try has failed, a change of the page is none to ask for.
  await expect
    .poll(() => {
      open.standIn.subject(id, String(performance.now()));
      return hosts().length;
    })
    .toBe(1);
});
