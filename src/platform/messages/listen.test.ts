import { beforeEach, describe, expect, it, vi } from 'vitest';

const OWN = 'chrome-extension://own/';
const listeners: ((message: unknown, sender: object, reply: (it: unknown) => void) => unknown)[] = [];
vi.mock('../browser', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: (path: string) => OWN + path,
      onMessage: {
        addListener: (it: (typeof listeners)[number]) => listeners.push(it),
        removeListener: (it: (typeof listeners)[number]) => listeners.splice(listeners.indexOf(it), 1),
      },
    },
  },
}));
const { listen } = await import('./listen');

const page = { id: 'own', tab: { id: 7, windowId: 1 }, frameId: 0, url: 'https://mail.google.com/mail/u/0/' };
const ui = { id: 'own', url: `${OWN}panel.html` };
const hello = { throughline: 'page/hello', request: {} };
const view = { throughline: 'panel/view', request: { windowId: 1 } };

/** What comes back; `ignored` when the listener leaves the message to others. */
function ask(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const handled = listeners[0]!(message, sender, resolve);
    if (handled !== true) resolve('ignored');
  });
}

const read = vi.fn(() => ({ reads: true }));
const shown = vi.fn(() => ({ state: 'nobody' as const, sent: [] }));

beforeEach(() => {
  listeners.length = 0;
  read.mockClear();
  shown.mockClear();
  listen({ 'page/hello': read, 'panel/view': shown });
});

describe('a message is answered', () => {
  it('from a page we read', async () => {
    expect(await ask(hello, page)).toEqual({ ok: true, value: { reads: true } });
  });
  it('from our own panel', async () => {
    expect(await ask(view, ui)).toEqual({ ok: true, value: { state: 'nobody', sent: [] } });
  });
  it('with where it came from, as the browser says', async () => {
    await ask(hello, page);
    expect(read).toHaveBeenCalledWith({}, { tabId: 7, windowId: 1, url: page.url });
  });
});

describe('a message is refused, and nothing is read', () => {
  it.each([
    ['another extension', hello, { ...page, id: 'other' }],
    ['a frame inside the page', hello, { ...page, frameId: 3 }],
    ['a page of another site', hello, { ...page, url: 'https://mail.google.com.evil.example/' }],
    ['an insecure copy of the site', hello, { ...page, url: 'http://mail.google.com/' }],
    ['a page that asks for the panel’s view', view, page],
    ['a shape that is not the message’s', { throughline: 'page/hello', request: { extra: 1 } }, page],
    ['ten megabytes', { throughline: 'page/hello', request: { account: 'x'.repeat(10_000_000) } }, page],
  ])('%s', async (_what, message, sender) => {
    expect(await ask(message, sender)).toMatchObject({ ok: false });
    expect(read).not.toHaveBeenCalled();
    expect(shown).not.toHaveBeenCalled();
  });
});

describe('a message is left to other listeners', () => {
  it.each([
    ['an unknown name', { throughline: 'page/everything', request: {} }],
    ['a name that every object has', { throughline: 'constructor', request: {} }],
    ['a name that nobody answers here', { throughline: 'panel/find', request: { words: 'x' } }],
    ['something else', 'hello'],
    ['nothing', undefined],
  ])('%s', async (_what, message) => {
    expect(await ask(message, page)).toBe('ignored');
  });
});

it('carries a failure across as words', async () => {
  listeners.length = 0;
  listen({
    'page/hello': () => {
      throw new Error('The store is closed.');
    },
  });
  expect(await ask(hello, page)).toEqual({ ok: false, message: 'The store is closed.' });
});

it('stops listening when the signal fires', () => {
  const stop = new AbortController();
  listen({}, stop.signal);
  stop.abort();
  expect(listeners).toHaveLength(1);
});
