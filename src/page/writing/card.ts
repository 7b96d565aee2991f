import type { Request } from '../../platform/messages/protocol';
import { word } from '../../platform/messages/word';
import { placesInDraft } from '../../sites/gmail/draft-places';
import { putInto } from '../insert';
import type { Marks, Spot } from './marks';
import { isOnDark, Pane } from './pane';

/** Moves from finding to finding; the card says so. */
const KEYS = 'Alt+Shift+N';

/** What a rep wants to hear no more of. */
export type Ignore = Pick<Request<'page/ignore'>, 'scope' | 'ignored'>;

/** Says of one finding what it is, why, and what to write instead. */
export class Card {
  #pane: Pane | undefined;
  #spot: Spot | undefined;
  /** Where the rep was writing when the keyboard opened the card. */
  #cursor: Range | undefined;

  constructor(
    readonly marks: Marks,
    readonly ignore: (it: Ignore) => void,
  ) {}

  get spot(): Spot | undefined {
    return this.#spot;
  }

  /** Opened by the keyboard: it stays until it is closed. */
  get byKey(): boolean {
    return this.#cursor !== undefined;
  }

  /** Whether a node of the page is the card. */
  holds(node: Node | null): boolean {
    return node !== null && node === this.#pane?.host;
  }

  /** `byKey`: the focus goes into the card, and back when it closes. */
  open(spot: Spot, byKey: boolean): void {
    const cursor = byKey ? (this.#cursor ?? this.#here(spot)) : undefined;
    this.close();
    this.#cursor = cursor;
    this.#spot = spot;
    if (byKey) spot.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    const pane = this.#draw(spot);
    this.#pane = pane;
    this.marks.show(spot);
    const lines = [...spot.range.getClientRects()];
    const { left, top } = lines[0] ?? spot.editor.getBoundingClientRect();
    pane.stand({ left, top, bottom: lines.at(-1)?.bottom ?? top });
    if (byKey) pane.focus();
  }

  /** The same finding, as it stands after the draft was read again. */
  renew(spot: Spot): void {
    this.#spot = spot;
    this.marks.show(spot);
  }

  /** `goesBack`: the focus returns to where the rep was writing. */
  close(goesBack = false): void {
    const spot = this.#spot;
    const cursor = this.#cursor;
    this.#pane?.leave();
    this.#pane = this.#spot = this.#cursor = undefined;
    this.marks.show(undefined);
    if (!goesBack || !spot || !cursor) return;
    spot.editor.focus({ preventScroll: true });
    const selection = spot.editor.ownerDocument.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(cursor);
  }

  #here({ editor }: Spot): Range {
    const selection = editor.ownerDocument.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (range && editor.contains(range.startContainer)) return range.cloneRange();
    const end = editor.ownerDocument.createRange();
    end.selectNodeContents(editor);
    end.collapse(true);
    return end;
  }

  #draw(spot: Spot): Pane {
    const { finding, editor, nth } = spot;
    const pane = new Pane(editor.ownerDocument, {
      role: 'dialog',
      label: word('page_card'),
      isDark: isOnDark(editor),
    });
    pane.onEscape = () => this.close(true);
    pane.say('b', finding.title);
    pane.say('p', finding.reason, 'soft');
    pane.say('p', finding.instead);
    const { replacement } = finding;
    const never = finding.never[nth];
    const mayReplace = replacement !== undefined && nth === 0;
    if (mayReplace) pane.say('q', replacement.text);
    pane.offer(
      ...(mayReplace ? [[word('page_card_replace'), () => this.#replace(pane), 'main'] as const] : []),
      [word('page_card_ignore'), () => this.#drop({ scope: 'here', ignored: finding.ignore })],
      ...(never
        ? [[word('page_card_never'), () => this.#drop({ scope: 'never', ignored: [never] })] as const]
        : []),
    );
    const { all } = this.marks;
    const place =
      all.length > 1 ? `${word('page_card_of', `${all.indexOf(spot) + 1}`, `${all.length}`)} · ` : '';
    pane.say('small', place + word('page_card_keys', KEYS));
    return pane;
  }

  #drop(it: Ignore): void {
    this.close(true);
    this.ignore(it);
  }

  /** The draft may have changed under the card: what is replaced must be what was found. */
  #replace(pane: Pane): void {
    const { editor, finding, draft } = this.#spot!;
    const { start, end, text } = finding.replacement!;
    const places = placesInDraft(editor);
    const at = places.text === draft && places.range(start, end);
    if (!at) {
      pane.say('small', word('page_card_changed'));
      return;
    }
    this.close();
    putInto(editor, at, text);
  }
}
