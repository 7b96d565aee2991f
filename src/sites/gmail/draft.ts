import { NOT_THE_DRAFT } from './selectors';

const MAX_DRAFT = 200_000;
const BLOCK = /^(DIV|P|LI|UL|OL|TABLE|TR|H[1-6]|PRE|HR)$/;

/** A text node of the draft, and where its words begin in the draft as it stands. */
type Met = (node: Text, at: number) => void;

/** The draft as it stands, its ends not yet trimmed: lines as shown, without quoted text, signature and ghost text. */
export function rawDraft(editor: Element, met?: Met): string {
  // Asking a growing text for its end would copy it each time: its length and end are kept beside it.
  let text = '';
  let length = 0;
  let isLineOpen = false;
  const add = (piece: string) => {
    if (!piece) return;
    text += piece;
    length += piece.length;
    isLineOpen = !piece.endsWith('\n');
  };
  const walk = (node: Node): void => {
    if (length > MAX_DRAFT) return;
    if (node.nodeType === 3) {
      met?.(node as Text, length);
      add(node.nodeValue ?? '');
      return;
    }
    if (node.nodeType !== 1) return;
    const it = node as Element;
    if (it.tagName === 'BR') {
      add('\n');
      return;
    }
    if (it !== editor && it.matches(NOT_THE_DRAFT)) return;
    // An emoji that Gmail drew as a picture.
    add(it.getAttribute('data-emoji') ?? '');
    const isBlock = it !== editor && BLOCK.test(it.tagName);
    const endLine = () => {
      if (isBlock && isLineOpen) add('\n');
    };
    endLine();
    // An empty line is a block that holds one line break.
    if (isBlock && it.childNodes.length === 1 && it.firstElementChild?.tagName === 'BR') add('\n');
    else for (const child of it.childNodes) walk(child);
    endLine();
  };
  walk(editor);
  return text.replaceAll('\u00a0', ' ').slice(0, MAX_DRAFT);
}

/** The text that the rep wrote. */
export const readDraft = (editor: Element): string => rawDraft(editor).trim();
