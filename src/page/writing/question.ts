import { word } from '../../platform/messages/word';
import { type Held, sendButton } from './guard';
import { isOnDark, Pane } from './pane';

/** Asks the rep once more before a mail is sent: the reason, and two choices. */
export class Question {
  #pane: Pane | undefined;
  #held: Held | undefined;

  constructor(
    readonly page: Document,
    readonly chose: (held: Held, what: 'sent' | 'back') => void,
  ) {}

  get held(): Held | undefined {
    return this.#held;
  }

  /** @returns false when it can't be seen, as when the page took it away */
  ask(held: Held): boolean {
    const asked = this.#pane;
    if (asked && this.#held?.place.root === held.place.root) {
      const isSeen = asked.isStanding;
      if (isSeen) asked.focus();
      else this.leave();
      return isSeen;
    }
    this.leave();
    const { root, editor } = held.place;
    const pane = new Pane(this.page, {
      role: 'alertdialog',
      label: word('page_ask'),
      isDark: isOnDark(editor ?? root),
    });
    const choose = (what: 'sent' | 'back') => {
      this.leave();
      if (what === 'back') editor?.focus({ preventScroll: true });
      this.chose(held, what);
    };
    pane.onEscape = () => choose('back');
    pane.say('b', held.ask.headline, held.ask.verdict);
    pane.say('p', held.ask.prospect, 'soft');
    pane.say('p', held.ask.sentence);
    pane.offer(
      [word('page_ask_back'), () => choose('back'), 'main'],
      [word('page_ask_send'), () => choose('sent')],
    );
    pane.say('small', word('page_ask_kept'));
    const { left, top } = (held.button ?? sendButton(root) ?? root).getBoundingClientRect();
    // Above the button, so that the second click of a double click answers nothing.
    pane.stand({ left, top, bottom: Number.POSITIVE_INFINITY });
    this.#pane = pane;
    this.#held = held;
    pane.focus();
    return pane.isStanding;
  }

  leave(): void {
    this.#pane?.leave();
    this.#pane = this.#held = undefined;
  }
}
