import { isConnected, send } from '../../platform/messages/for-writing';
import type { Ask, Request, Response } from '../../platform/messages/protocol';
import { placesInDraft } from '../../sites/gmail/draft-places';
import type { Sight } from '../../sites/sight';
import type { Open } from '../desk';
import { Card, type Ignore } from './card';
import { Guard, type Held } from './guard';
import { Hover } from './hover';
import { isSame, Marks } from './marks';
import { Question } from './question';

/** Ms after which a page that is never idle is painted all the same. */
const IDLE = 200;
/** Ms after which an answer no longer comes. */
const PATIENCE = 5_000;

type Written = Response<'page/writing'>;

const addressed = (sight: Sight, compose: string): string =>
  sight.composes
    .find(({ id }) => id === compose)
    ?.people.map(({ address }) => address)
    .join(' ') ?? '';

/** The answer; undefined where none comes, or none in time. */
function inTime<T>(answer: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), ms);
  });
  return Promise.race([answer.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}

/** Helps while the rep writes in Gmail: marks what was found in the draft, and asks before sending. */
export class Helper {
  readonly #marks: Marks;
  readonly #card: Card;
  readonly #hover: Hover;
  readonly #guard: Guard;
  readonly #question: Question;
  #open: Open | undefined;
  /** The sight that is being asked about. */
  #asking: Sight | undefined;
  #asks: readonly { readonly ask: Ask; readonly addressed: string }[] = [];
  #composing: AbortController | undefined;
  #isComposing = false;
  /** Whose story the marks rest on. */
  #prospect: string | undefined;

  constructor(
    readonly page: Document,
    readonly patience = PATIENCE,
  ) {
    this.#marks = new Marks(page);
    this.#card = new Card(this.#marks, (it) => this.#ignore(it));
    this.#hover = new Hover(page, this.#marks, this.#card);
    this.#question = new Question(page, (held, chose) => this.#chose(held, chose));
    this.#guard = new Guard(page, (held) => this.#question.ask(held));
  }

  /** What is in sight now; nothing: nothing may be shown. */
  follow(open: Open | undefined): void {
    const before = this.#open?.sight;
    this.#open = open;
    if (!open?.places.length) {
      this.#rest();
      return;
    }
    const { sight, places } = open;
    const stay = places.filter(
      ({ id, minimised }) => !minimised && before && addressed(before, id) === addressed(sight, id),
    );
    this.#marks.keep(new Set(stay.map(({ id }) => id)));
    this.#afterMarks();
    this.#watchSending();
    this.#listenToComposition();
    void this.#ask();
  }

  /** Leaves no trace. */
  #rest(): void {
    this.#asks = [];
    this.#composing?.abort();
    this.#composing = undefined;
    this.#isComposing = false;
    this.#card.close();
    this.#question.leave();
    this.#marks.clear();
    this.#hover.follow();
    this.#guard.watch([]);
  }

  /** One question at a time; while it is open the newest sight waits. */
  async #ask(): Promise<void> {
    const asked = this.#open;
    if (!asked || this.#asking || this.#isComposing) return;
    this.#asking = asked.sight;
    // A sight is made of plain values only; the background parses it.
    const sight = asked.sight as Request<'page/writing'>['sight'];
    const written = await inTime(send('page/writing', { sight }), this.patience);
    this.#asking = undefined;
    if (this.#open !== asked) return void this.#ask();
    if (written) this.#take(asked, written);
    else this.#rest();
  }

  #take(asked: Open, { asks, findings, prospect }: Written): void {
    this.#asks = asks.map((ask) => ({ ask, addressed: addressed(asked.sight, ask.compose) }));
    this.#watchSending();
    const leading = asked.places[0];
    const editor = leading?.editor;
    if (!editor) return;
    const paint = () => {
      // An answer to words that were typed over is none.
      if (this.#open !== asked || this.#isComposing) return;
      const places = placesInDraft(editor);
      if (places.text !== (asked.sight.draft ?? '')) return;
      this.#prospect = prospect;
      this.#marks.paint(leading.id, editor, places, leading.minimised ? [] : findings);
      this.#afterMarks();
    };
    const { defaultView: view } = this.page;
    if (view?.requestIdleCallback) view.requestIdleCallback(paint, { timeout: IDLE });
    else paint();
  }

  #afterMarks(): void {
    const { spot } = this.#card;
    const again = spot && this.#marks.all.find((it) => isSame(it, spot));
    if (again) this.#card.renew(again);
    else if (spot) this.#card.close(true);
    this.#hover.follow();
  }

  /** Half a word of an input method is none: nothing is asked or painted until it stands. */
  #listenToComposition(): void {
    if (this.#composing) return;
    this.#composing = new AbortController();
    const options = { capture: true, passive: true, signal: this.#composing.signal };
    const turn = (isComposing: boolean) => () => {
      this.#isComposing = isComposing;
      if (!isComposing) void this.#ask();
    };
    this.page.addEventListener('compositionstart', turn(true), options);
    this.page.addEventListener('compositionend', turn(false), options);
  }

  /** A verdict on A never holds a mail to B. */
  #watchSending(): void {
    const { sight, places = [] } = this.#open ?? {};
    const guarded = places.flatMap((place) => {
      const it = this.#asks.find(({ ask }) => ask.compose === place.id);
      const isOf = it && sight && it.addressed === addressed(sight, place.id);
      return isOf && !place.minimised ? [{ ask: it.ask, place }] : [];
    });
    this.#guard.watch(guarded);
    const { held } = this.#question;
    if (held && !guarded.some(({ place }) => place.root === held.place.root)) this.#question.leave();
  }

  #chose(held: Held, chose: 'sent' | 'back'): void {
    if (chose === 'sent') this.#guard.press(held);
    const { prospect, verdict, rules } = held.ask;
    send('page/chose', { prospect, verdict, rules, chose }).catch(() => undefined);
  }

  #ignore(it: Ignore): void {
    const prospect = this.#prospect;
    if (prospect && isConnected()) send('page/ignore', { ...it, prospect }).catch(() => undefined);
  }
}
