import type { MessageName, Request, Response } from '../platform/messages/protocol';

type Answer<N extends MessageName> = (request: Request<N>) => Response<N> | Promise<Response<N>>;
type Background = { [N in MessageName]?: Answer<N> };
type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

/** The extension's API as a content script sees it, for tests. Install it once, before the code under test. */
export class FakeExtension {
  /** Every message that the page sent. */
  sent: { name: MessageName; request: unknown }[] = [];
  #listeners = new Set<Listener>();
  background: Background = {};
  id: string | undefined = 'fake';

  install(words: Readonly<Record<string, { message: string }>>): this {
    const fake = this;
    const runtime = {
      get id() {
        return fake.id;
      },
      getURL: (path: string) => `chrome-extension://fake/${path}`,
      sendMessage: (message: { throughline: MessageName; request: unknown }) => fake.#answer(message),
      onMessage: {
        addListener: (it: Listener) => fake.#listeners.add(it),
        removeListener: (it: Listener) => fake.#listeners.delete(it),
      },
    };
    const getMessage = (id: string, slots: string[] = []) =>
      (words[id]?.message ?? '').replace(/\$(\d)/g, (_, at) => slots[Number(at) - 1] ?? '');
    Object.assign(globalThis, { browser: { runtime, i18n: { getMessage, getUILanguage: () => 'en' } } });
    return this;
  }

  /** As new, with this background. */
  reset(background: Background): void {
    this.sent = [];
    this.#listeners = new Set();
    this.id = 'fake';
    this.background = background;
  }

  async #answer({ throughline: name, request }: { throughline: MessageName; request: unknown }) {
    if (this.id === undefined) throw new Error('Extension context invalidated.');
    this.sent.push({ name, request });
    const answer = this.background[name] as ((it: unknown) => unknown) | undefined;
    if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, value: await answer(request) };
  }

  /** A message from the background to the page; resolves with the answer's value. */
  tell<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
    return new Promise((done, failed) => {
      const reply = (answer: unknown) => {
        const { ok, value, message } = answer as { ok: boolean; value: Response<N>; message: string };
        if (ok) done(value);
        else failed(new Error(message));
      };
      for (const listener of [...this.#listeners])
        if (listener({ throughline: name, request }, { id: this.id }, reply)) return;
      failed(new Error('Nobody listens.'));
    });
  }

  get isListenedTo(): boolean {
    return this.#listeners.size > 0;
  }

  /** What the page sent under this name. */
  of<N extends MessageName>(name: N): Request<N>[] {
    return this.sent.filter((it) => it.name === name).map((it) => it.request as Request<N>);
  }
}
