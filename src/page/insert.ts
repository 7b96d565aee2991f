import { readDraft } from '../sites/gmail/draft';
import { NOT_THE_DRAFT } from '../sites/gmail/selectors';

/**
 * Puts text at the cursor of an editor as the rep's own edit: undo and autosave work, lines stay lines. Without
 * a cursor there it goes to the end of the rep's text, before signature and quote.
 * @returns false when the editor took nothing
 */
export function insertText(editor: HTMLElement, text: string): boolean {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || !editor.isConnected || !text) return false;
  const isAtCursor =
    selection.rangeCount > 0 && editor.contains(selection.getRangeAt(0).commonAncestorContainer);
  const at = isAtCursor ? selection.getRangeAt(0).cloneRange() : endOfDraft(editor);
  return putInto(editor, at, glues(at) && /^[^\s,.;:!?)]/.test(text) ? ` ${text}` : text);
}

/** Whether what is put there would stick to the word or sentence before it. */
function glues({ startContainer, startOffset }: Range): boolean {
  const before =
    startContainer.nodeType === 3
      ? startContainer.nodeValue?.slice(0, startOffset)
      : startContainer.childNodes[startOffset - 1]?.nodeValue;
  return /[^\s([{„“«/]$/.test(before ?? '');
}

/** Puts text in the place of a range of an editor, likewise. */
export function putInto(editor: HTMLElement, at: Range, text: string): boolean {
  const page = editor.ownerDocument;
  const selection = page.getSelection();
  if (!selection || !editor.isConnected) return false;
  // Taking the focus moves the cursor: it is put back afterwards.
  editor.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(at);
  return text
    ? page.execCommand('insertText', false, text.replace(/\r\n?/g, '\n'))
    : page.execCommand('delete');
}

function endOfDraft(editor: HTMLElement): Range {
  const at = editor.ownerDocument.createRange();
  const foreign = [...editor.children].find(
    (it) => it.matches(NOT_THE_DRAFT) || it.querySelector(NOT_THE_DRAFT),
  );
  const last = foreign ? foreign.previousSibling : editor.lastChild;
  if (!last) at.setStart(editor, 0);
  else if (last.nodeType === 1 && (last as Element).tagName !== 'BR') {
    at.selectNodeContents(last);
    at.collapse(readDraft(editor) === '');
  } else at.setStartAfter(last);
  at.collapse(true);
  return at;
}
