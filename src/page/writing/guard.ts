import { isConnected } from '../../platform/messages/for-writing';
import type { Ask } from '../../platform/messages/protocol';
import { SELECTORS } from '../../sites/gmail/selectors';
import { OURS } from '../../sites/gmail/sending';
import type { Place } from '../../sites/gmail/watch';

/** A compose before whose sending the rep is asked. */
export interface Guarded {
  readonly ask: Ask;
  readonly place: Place;
}

/** A press that was held back: whether it was Gmail's own button, or "schedule send". */
export interface Held extends Guarded {
  readonly button: HTMLElement | null;
}

/** The parts of one press, as buttons of Gmail's take it. */
const PRESS = ['mousedown', 'mouseup', 'click'] as const;
const HEARD = ['pointerdown', 'pointerup', ...PRESS, 'keydown', 'keyup'] as const;
/** Gmail's menu item, the same in every language. */
const SCHEDULE = '[selector="scheduledSend"]';
const SEND = SELECTORS.send.join();

/** Gmail's own button to send a compose. */
export const sendButton = (root: Element): HTMLElement | null => root.querySelector<HTMLElement>(SEND);

/**
 * Holds a mail back until the rep was asked. Listens only while there is a compose to ask about; whatever goes
 * wrong, the press goes through as if nobody had listened.
 */
export class Guard {
  #guarded: readonly Guarded[] = [];
  #listening: AbortController | undefined;

  constructor(
    readonly page: Document,
    /** Asks the rep. False, or an error, when that can't be shown: then nothing is held. */
    readonly hold: (held: Held) => boolean,
  ) {}

  watch(guarded: readonly Guarded[]): void {
    this.#guarded = guarded;
    if (guarded.length > 0 === (this.#listening !== undefined)) return;
    this.#listening?.abort();
    this.#listening = guarded.length > 0 ? new AbortController() : undefined;
    if (!this.#listening) return;
    const options = { capture: true, signal: this.#listening.signal };
    for (const type of HEARD)
      this.page.defaultView?.addEventListener(type, (event) => this.#heard(event), options);
  }

  /** Presses what was held back, as the rep's own press. */
  press({ button, place }: Held): void {
    const at = button?.isConnected ? button : sendButton(place.root);
    const view = this.page.defaultView;
    if (!at || !view) return;
    for (const type of PRESS) {
      const event = new MouseEvent(type, { bubbles: true, cancelable: true, view, button: 0, detail: 1 });
      Object.assign(event, { [OURS]: true });
      at.dispatchEvent(event);
    }
  }

  #heard(event: Event): void {
    if (!event.isTrusted || !isConnected()) return;
    const held = this.#heldBy(event);
    if (!held) return;
    try {
      const isLast = event.type === 'click' || event.type === 'keydown';
      if (isLast && !this.hold(held)) throw new Error('The question can’t be seen.');
    } catch {
      // A key goes on its way; of a click the first parts were held already, and it is made up for.
      if (event.type !== 'click') return;
      this.press(held);
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #heldBy(event: Event): Held | undefined {
    const target = event.target as Element | null;
    if (!target?.closest) return undefined;
    const isKey = event.type.startsWith('key');
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    const button = target.closest<HTMLElement>(`${SEND},${SCHEDULE}`);
    const isShortcut = event.type === 'keydown' && key === 'Enter' && (ctrlKey || metaKey);
    if (!isShortcut && (!button || (isKey && key !== 'Enter' && key !== ' '))) return undefined;
    const inside = this.#guarded.find(({ place }) => place.root.contains(target));
    // Gmail may draw its menu away from the compose: it belongs to the one that leads.
    const guarded = inside ?? (button?.matches(SCHEDULE) ? this.#guarded[0] : undefined);
    return guarded && { ...guarded, button };
  }
}
