import { isConnected } from '../platform/messages/channel';
import type { Answers } from '../platform/messages/for-page';
import type { Badge, Request, Response } from '../platform/messages/protocol';
import type { Sight } from '../sites/sight';

/** What of the messages a script carries: each its own part of the protocol, and this at least. */
interface Wire {
  send(name: 'page/hello', request: Request<'page/hello'>): Promise<Response<'page/hello'>>;
  send(name: 'page/sight', request: Request<'page/sight'>): Promise<Response<'page/sight'>>;
  listen(answers: Answers, signal: AbortSignal): void;
}

/** What a site adds: how to watch it, and what to show for it. `M` is what its watch hands out besides. */
export interface Site<M extends readonly unknown[], Mark> {
  readonly name: Sight['site'];
  readonly wire: Wire;
  watch(page: Document, report: (sight: Sight, ...more: M) => void, signal: AbortSignal): void;
  /** Before the background is asked. What it returns comes back with the answer. */
  seen(sight: Sight, ...more: M): Mark;
  /** `at` grows with each sight: answers may overtake one another. */
  answered(badges: readonly Badge[], mark: Mark, at: number): void;
  /** Nothing may be shown any more. */
  quiet(): void;
  readonly answers?: Answers;
}

/** Ms before each try: a worker that died while it answered is woken by asking again, but may still be dying. */
const PAUSES = [0, 250, 1_000];
/** Ms after which an answer no longer comes. */
const PATIENCE = 5_000;

const after = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(done, ms));

/** The answer; undefined where there is none, or it is wanted no longer. */
async function again<T>(ask: () => Promise<T>, isWanted: () => boolean): Promise<T | undefined> {
  for (const pause of PAUSES) {
    if (pause) await after(pause);
    if (!isWanted()) return undefined;
    const answer = await Promise.race([ask().catch(() => undefined), after(PATIENCE)]);
    if (answer || !isConnected()) return answer;
  }
  return undefined;
}

/**
 * Asks whether this page may be read, reads it while it may, and tells the background who is in sight. Once
 * the extension is reloaded or removed under the page, it falls silent for good.
 */
export function host<M extends readonly unknown[], Mark>(
  page: Document,
  site: Site<M, Mark>,
  signal: AbortSignal,
): void {
  const it = new PageHost(page, site);
  signal.addEventListener('abort', () => it.leave());
  it.start();
}

class PageHost<M extends readonly unknown[], Mark> {
  readonly #life = new AbortController();
  #reading: AbortController | undefined;
  #account: string | undefined;
  /** The account for which reading was allowed. */
  #allowed: string | undefined;
  #asked = 0;
  #isAsking = false;
  #count = 0;
  #latest: [Sight, ...M] | undefined;

  constructor(
    readonly page: Document,
    readonly site: Site<M, Mark>,
  ) {}

  /** Stops for good and leaves no trace. */
  leave(): void {
    this.#life.abort();
    this.#reading?.abort();
    this.#reading = undefined;
    this.site.quiet();
  }

  start(): void {
    const wake = () => {
      void this.#ask();
      return {};
    };
    this.site.wire.listen({ 'to-page/wake': wake, ...this.site.answers }, this.#life.signal);
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const account = this.#account;
    const mine = ++this.#asked;
    this.#isAsking = true;
    const hello = () => this.site.wire.send('page/hello', account ? { account } : {});
    const isNewest = () => mine === this.#asked && !this.#life.signal.aborted;
    const answer = await again(hello, isNewest);
    if (!isNewest()) return;
    this.#isAsking = false;
    if (!answer) return this.#failed();
    this.#allowed = account;
    if (!answer.reads) this.#stopReading();
    else if (!this.#reading) this.#startReading();
    else if (this.#latest) this.#forward(...this.#latest);
  }

  #startReading(): void {
    this.#reading = new AbortController();
    this.site.watch(this.page, (sight, ...more) => this.#report(sight, ...more), this.#reading.signal);
  }

  /** The background learns which account it is that may not be read, and nothing else. */
  #stopReading(): void {
    const wasReading = this.#reading !== undefined;
    this.#reading?.abort();
    this.#reading = undefined;
    this.#latest = undefined;
    this.site.quiet();
    if (!wasReading && !this.#account) return;
    const account = this.#account ? { account: this.#account } : {};
    const nobody = { site: this.site.name, state: 'nobody' as const, people: [], composes: [], ...account };
    this.site.wire.send('page/sight', nobody).catch(() => this.#failed());
  }

  #report(sight: Sight, ...more: M): void {
    this.#latest = [sight, ...more];
    if (sight.account && sight.account !== this.#account) {
      this.#account = sight.account;
      void this.#ask();
    } else if (this.#allowed === this.#account) this.#forward(sight, ...more);
    // Nobody answered whether this account may be read: what happens on the page is a reason to ask again.
    else if (!this.#isAsking) void this.#ask();
  }

  #forward(sight: Sight, ...more: M): void {
    const mark = this.site.seen(sight, ...more);
    const at = ++this.#count;
    // A sight is made of plain values only; the background parses it.
    const tell = () => this.site.wire.send('page/sight', sight as Request<'page/sight'>);
    // An older sight is not told again: it would stand above the newer one.
    const isNewest = () => at === this.#count;
    void again(tell, isNewest).then((answer) => {
      if (answer && this.#reading) this.site.answered(answer.badges, mark, at);
      else if (!answer && isNewest()) this.#failed();
    });
  }

  /** No answer: what is shown can't be vouched for. An orphan leaves for good. */
  #failed(): void {
    if (isConnected()) this.site.quiet();
    else this.leave();
  }
}
