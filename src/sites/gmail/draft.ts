import { NOT_THE_DRAFT } from './selectors';

const MAX_DRAFT = 200_000;
const BLOCK = /^(DIV|P|LI|UL|OL|TABLE|TR|H[1-6]|PRE|HR)$/;

/** A text node of the draft, and where its words begin in the draft as it stands. */
type Met = (node: Text, at: number) => void;

/** The draft as it stands, its ends not yet trimmed: lines as shown, without quoted text, signature and ghost text. */
export function rawDraft(editor: Element, met?: Met): string {
  let text = '';
  const newLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node): void => {
    if (text.length > MAX_DRAFT) return;
    if (node.nodeType === 3) {
      met?.(node as Text, text.length);
      text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const it = node as Element;
    if (it.tagName === 'BR') {
      text += '\n';
      return;
    }
    if (it !== editor && it.matches(NOT_THE_DRAFT)) return;
    // An emoji that Gmail drew as a picture.
    text += it.getAttribute('data-emoji') ?? '';
    const isBlock = it !== editor && BLOCK.test(it.tagName);
    if (isBlock) newLine();
    // An empty line is a block that holds one line break.
    if (isBlock && it.childNodes.length === 1 && it.firstElementChild?.tagName === 'BR') text += '\n';
    else for (const child of it.childNodes) walk(child);
    if (isBlock) newLine();
  };
  walk(editor);
  return text.replaceAll('\u00a0', ' ').slice(0, MAX_DRAFT);
}

/** The text that the rep wrote. */
export const readDraft = (editor: Element): string => rawDraft(editor).trim();
