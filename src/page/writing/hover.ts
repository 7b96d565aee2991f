import { isConnected } from '../../platform/messages/for-writing';
import type { Card } from './card';
import type { Marks } from './marks';

/** Ms that the pointer rests on a mark before the card opens, and is away before it closes. */
const REST = 150;
const AWAY = 350;

/** Opens the card for the pointer and for the keyboard; listens only while there are marks. */
export class Hover {
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(
    readonly page: Document,
    readonly marks: Marks,
    readonly card: Card,
  ) {}

  /** The marks have changed. */
  follow(): void {
    const isWanted = this.marks.all.length > 0;
    if (isWanted === (this.#listening !== undefined)) return;
    this.#listening?.abort();
    this.#listening = isWanted ? new AbortController() : undefined;
    clearTimeout(this.#timer);
    if (!this.#listening) return;
    const options = { capture: true, signal: this.#listening.signal };
    const { page } = this;
    page.addEventListener('pointermove', (event) => this.#moved(event), { ...options, passive: true });
    page.addEventListener('keydown', (event) => this.#pressed(event), options);
    page.addEventListener('pointerdown', (event) => this.#closeBeside(event.target), options);
    page.addEventListener('scroll', (event) => this.#closeBeside(event.target), {
      ...options,
      passive: true,
    });
  }

  #closeBeside(target: EventTarget | null): void {
    if (this.card.spot && !this.card.holds(target as Node | null)) this.card.close();
  }

  /** Once the extension was reloaded under the page, nothing here can be vouched for. */
  get #isOrphan(): boolean {
    if (isConnected()) return false;
    this.card.close();
    this.marks.clear();
    this.follow();
    return true;
  }

  /** Looks at most once a frame. */
  #moved({ clientX, clientY, target }: PointerEvent): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (!target || !this.#listening || this.#isOrphan) return;
      const isOnCard = this.card.holds(target as Node);
      const spot = isOnCard ? this.card.spot : this.marks.at(clientX, clientY, target as Node);
      clearTimeout(this.#timer);
      if (spot && spot !== this.card.spot) this.#timer = setTimeout(() => this.card.open(spot, false), REST);
      else if (!spot && this.card.spot && !this.card.byKey)
        this.#timer = setTimeout(() => this.card.close(), AWAY);
    });
  }

  #pressed(event: KeyboardEvent): void {
    if (!event.isTrusted || this.#isOrphan) return;
    if (event.key === 'Escape' && this.card.spot && !this.card.holds(event.target as Node)) {
      // Gmail would close its compose.
      event.preventDefault();
      event.stopPropagation();
      this.card.close(true);
      return;
    }
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyN' || event.ctrlKey || event.metaKey) return;
    const next = this.marks.next(this.card.spot);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    this.card.open(next, true);
  }
}
