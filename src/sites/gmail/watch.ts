import { outsiders } from '../../story/identity/outsiders';
import type { Sight, Watch } from '../sight';
import { isPopOut } from './account';
import type { OpenCompose } from './compose';
import { readDraft } from './draft';
import { acts } from './lead';
import { observing } from './observe';
import { isPuzzling, type Reading, readPage, tellSight } from './read';
import { type SentMail, sending } from './sending';
import { settling } from './settle';

/** Where a compose stands, for those who draw beside it or write into it. */
export interface Place {
  readonly id: string;
  /** The compose's container: dialog, inline reply or pop-out. */
  readonly root: Element;
  readonly form: Element | null;
  readonly editor: HTMLElement | null;
  readonly surface: OpenCompose['surface'];
  readonly minimised: boolean;
}

/** Takes a sight, and the composes in the same order; the same sight object again when only places changed. */
export type ReportGmail = (sight: Sight, places: readonly Place[]) => void;

/** A page that changes all the time is read at most this often (ms), and for no more than a share of the time. */
const SHORTEST_PAUSE = 16;
const SHARE_OF_TIME = 20;
/** Ms until something unreadable counts as not understood rather than loading. */
const PATIENCE = 1_500;
/** Ms from a keystroke to the idle moment in which the draft is read. */
const DRAFT_PAUSE = 150;

/**
 * Follows a Gmail page. Reads in pauses between changes; listens to focus, typing and sending only beside a
 * compose. `sent`: a mail was sent by the rep.
 */
export const watchGmail = ((
  page: Document,
  report: ReportGmail,
  signal: AbortSignal,
  sent?: (mail: SentMail) => void,
): void => {
  if (!signal.aborted) new GmailWatch(page, report, signal, sent).start();
}) satisfies Watch;

class GmailWatch {
  readonly #order = acts();
  readonly #settle = settling();
  readonly #sending = sending();
  readonly #drafts = new WeakMap<Element, string>();
  readonly #observing = observing((records) => this.#changed(records));
  #reading: Reading | undefined;
  #editor: Element | null = null;
  #puzzledAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #draftTimer: ReturnType<typeof setTimeout> | undefined;
  #pause = SHORTEST_PAUSE;
  #listening: AbortController | undefined;
  #sight: Sight | undefined;
  #told = '';
  #places: readonly Place[] = [];

  constructor(
    readonly page: Document,
    readonly report: ReportGmail,
    readonly signal: AbortSignal,
    readonly sent?: (mail: SentMail) => void,
  ) {}

  start(): void {
    this.signal.addEventListener('abort', () => {
      this.#observing.stop();
      this.#listening?.abort();
      clearTimeout(this.#timer);
      clearTimeout(this.#draftTimer);
    });
    this.#read();
  }

  /** Called for every batch of changes: cheap, and blind to typing. */
  #changed(records: readonly MutationRecord[]): void {
    const editor = this.#editor;
    const isMany = records.length >= 20;
    let isText = isMany && editor !== null;
    let isElse = isMany || editor === null;
    if (editor && !isMany)
      for (const { target } of records) {
        if (editor.contains(target)) isText = true;
        else isElse = true;
      }
    if (isText) this.#readDraftSoon();
    if (isElse) this.#readSoon();
  }

  #readSoon(wait = this.#pause): void {
    const at = performance.now() + wait;
    if (at >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = at;
    this.#timer = setTimeout(() => this.#read(), wait);
  }

  #readDraftSoon(): void {
    this.#draftTimer ??= setTimeout(() => {
      const take = () => this.#takeDraft();
      const view = this.page.defaultView;
      if (view?.requestIdleCallback) view.requestIdleCallback(take, { timeout: 2 * DRAFT_PAUSE });
      else take();
    }, DRAFT_PAUSE);
  }

  #takeDraft(): void {
    this.#draftTimer = undefined;
    if (this.signal.aborted || !this.#editor) return;
    this.#drafts.set(this.#editor, readDraft(this.#editor));
    this.#tell();
  }

  #read(): void {
    this.#due = Number.POSITIVE_INFINITY;
    if (this.signal.aborted) return;
    const start = performance.now();
    const reading = readPage(this.page);
    this.#reading = reading;
    this.#order.notice(reading.composes, reading.thread);
    if (!this.#sight && this.page.activeElement) this.#order.focused(this.page.activeElement);
    this.#listenBesideComposes(reading.composes.length > 0);
    this.#observing.follow(this.page, reading);
    this.#tell();
    this.#pause = Math.max(SHORTEST_PAUSE, (performance.now() - start) * SHARE_OF_TIME);
  }

  #tell(): void {
    const leader = this.#order.leader();
    this.#editor = leader && 'surface' in leader ? leader.editor : null;
    const editor = this.#editor;
    if (editor && !this.#drafts.has(editor)) this.#drafts.set(editor, readDraft(editor));
    const draft = editor ? this.#drafts.get(editor) : undefined;
    const sight = tellSight(this.#reading!, this.#order, this.#isPuzzled(), draft);
    const wait = this.#settle.wait(this.#sight, sight);
    if (wait > 0) {
      this.#readSoon(wait);
      return;
    }
    this.#tellSent(this.#reading!);
    const places = this.#placesOf(sight);
    const before = this.#places;
    this.#places = places;
    const told = JSON.stringify(sight);
    if (told !== this.#told) {
      this.#told = told;
      this.#sight = sight;
    } else if (places.every((it, i) => it.root === before[i]?.root && it.form === before[i]?.form)) return;
    this.report(this.#sight!, places);
  }

  #tellSent({ account, composes }: Reading): void {
    const isOutsider = outsiders(account.own);
    for (const { people, subject } of this.#sending.gone(composes)) {
      const others = people.filter(({ address = '' }) => isOutsider(address));
      if (others.length) this.sent?.({ people: others, ...(subject ? { subject } : {}) });
    }
  }

  #placesOf(sight: Sight): Place[] {
    const composes = new Map(this.#reading!.composes.map((it) => [this.#order.idOf(it), it]));
    return sight.composes.map(({ id, surface, minimised }) => {
      const { root, form, editor } = composes.get(id)!;
      return { id, root, form, editor: editor as HTMLElement | null, surface, minimised };
    });
  }

  /** Loading looks the same as a page we no longer understand, but for the time it takes. */
  #isPuzzled(): boolean {
    const leader = this.#order.leader();
    if (leader ? !isPuzzling(leader) : !isPopOut(this.page)) {
      this.#puzzledAt = undefined;
      return false;
    }
    this.#puzzledAt ??= performance.now();
    const left = this.#puzzledAt + PATIENCE - performance.now();
    if (left > 0) this.#readSoon(left + 1);
    return left <= 0;
  }

  #listenBesideComposes(isNeeded: boolean): void {
    if (isNeeded === (this.#listening !== undefined)) return;
    this.#listening?.abort();
    this.#listening = isNeeded ? new AbortController() : undefined;
    if (!this.#listening) return;
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    const focused = ({ target }: Event) => {
      this.#order.focused(target as Node);
      this.#readSoon();
    };
    const typed = ({ target, isComposing }: Event & { isComposing?: boolean }) => {
      // Half a word of an input method is none; its end is told by an event of its own.
      if (isComposing) return;
      if (this.#editor?.contains(target as Node)) this.#readDraftSoon();
      else this.#readSoon();
    };
    const pressed = (event: Event) =>
      this.#sending.pressed(
        event,
        () => this.#reading?.composes.find(({ root }) => root.contains(event.target as Node)),
        (compose) => readPage(this.page).composes.find(({ root }) => root === compose.root) ?? compose,
      );
    for (const type of ['mousedown', 'click', 'keydown']) this.page.addEventListener(type, pressed, options);
    this.page.addEventListener('focusin', focused, options);
    for (const type of ['input', 'compositionend']) this.page.addEventListener(type, typed, options);
  }
}
