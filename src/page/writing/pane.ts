import css from './pane.css?inline';

/** A rectangle of the window, in px. */
interface Near {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 6;
const EDGE = 8;
/** It is never made lower than this; what does not fit is scrolled to. */
const LEAST = 120;

/** A small pane over the page, in a closed shadow: the page can neither read it nor press its buttons. */
export class Pane {
  readonly host: HTMLElement;
  readonly #root: HTMLElement;
  readonly #buttons: HTMLButtonElement[] = [];

  constructor(
    readonly page: Document,
    how: { readonly role: 'dialog' | 'alertdialog'; readonly label: string; readonly isDark: boolean },
  ) {
    this.host = page.createElement('div');
    this.host.setAttribute('data-throughline', 'pane');
    const shadow = this.host.attachShadow({ mode: 'closed' });
    const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    this.#root = page.createElement('section');
    this.#root.setAttribute('role', how.role);
    this.#root.setAttribute('aria-label', how.label);
    this.#root.tabIndex = -1;
    if (how.isDark) this.#root.className = 'dark';
    shadow.append(this.#root);
    // Keys pressed here are no shortcuts of the page's.
    for (const type of ['keydown', 'keyup', 'keypress', 'mousedown', 'mouseup', 'click', 'dblclick'])
      this.#root.addEventListener(type, (event) => event.stopPropagation());
    this.#root.addEventListener('keydown', (event) => this.#pressed(event));
  }

  /** Escape was pressed inside. */
  onEscape: () => void = () => {};

  say(tag: 'b' | 'p' | 'q' | 'small', text: string, name = ''): void {
    if (!text) return;
    const it = Object.assign(this.page.createElement(tag), { textContent: text, className: name });
    this.#root.append(it);
  }

  /** Buttons in a row; each acts on a person's press alone. */
  offer(...acts: readonly (readonly [label: string, act: () => void, name?: string])[]): void {
    const row = Object.assign(this.page.createElement('div'), { className: 'row' });
    for (const [label, act, name = ''] of acts) {
      const button = Object.assign(this.page.createElement('button'), {
        type: 'button',
        textContent: label,
        className: name,
      });
      button.addEventListener('click', (event) => {
        if (event.isTrusted) act();
      });
      // Where it stands shows where the focus is: the editor keeps its selection.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      this.#buttons.push(button);
      row.append(button);
    }
    this.#root.append(row);
  }

  /** Shows it below a place, or above where there is more room; it never covers the place. */
  stand(near: Near): void {
    this.page.body.append(this.host);
    const { innerWidth, innerHeight } = this.page.defaultView!;
    const { offsetWidth, offsetHeight } = this.#root;
    const below = innerHeight - near.bottom - GAP - EDGE;
    const above = near.top - GAP - EDGE;
    const isBelow = offsetHeight <= below || below >= above;
    const room = Math.max(LEAST, isBelow ? below : above);
    const top = isBelow ? near.bottom + GAP : near.top - GAP - Math.min(offsetHeight, room);
    const left = Math.max(EDGE, Math.min(near.left, innerWidth - offsetWidth - EDGE));
    this.#root.style.cssText = `top:${Math.max(0, top)}px;left:${left}px;max-height:${room}px`;
  }

  /** The focus goes to a button, counted from 0. */
  focus(nth = 0): void {
    (this.#buttons[nth] ?? this.#root).focus({ preventScroll: true });
  }

  get isStanding(): boolean {
    return this.host.isConnected;
  }

  leave(): void {
    this.host.remove();
  }

  #pressed(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    // A key that is still held down from before is no answer.
    if (event.repeat) event.preventDefault();
    if (event.key === 'Escape') {
      event.preventDefault();
      this.onEscape();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      const here = this.#buttons.findIndex((it) => it.matches(':focus'));
      const { length } = this.#buttons;
      this.focus((here + (event.shiftKey ? length - 1 : 1)) % length);
    }
  }
}

/** Whether text of this element is light, and so its ground dark; Gmail's themes are not the browser's. */
export function isOnDark(it: Element): boolean {
  const { color } = it.ownerDocument.defaultView!.getComputedStyle(it);
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 128;
}
