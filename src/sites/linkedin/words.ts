const MAX_WORDS = 200;
const MAX_DRAFT = 200_000;
/** Words for screen readers; they stand inside names and are translated. */
const UNSEEN = '.visually-hidden,.a11y-text,[aria-hidden="true"]';

/** The innermost element that shows all the words; of equal twins side by side, the first. */
function coreOf(it: Element): Element {
  const [child, ...twins] = it.children;
  const hasOwnWords = [...it.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  if (!child || hasOwnWords || twins.some((twin) => twin.textContent !== child.textContent)) return it;
  return coreOf(child);
}

/** The words an element shows on one line; nothing where it shows none. */
export function wordsOf(it: Element | null | undefined): string | undefined {
  if (!it) return undefined;
  const core = coreOf(it);
  const text = core.querySelector(UNSEEN) ? seenText(core) : (core.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_WORDS) || undefined;
}

const seenText = (it: Element): string =>
  [...it.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.nodeValue ?? '';
      return child.nodeType === 1 && !(child as Element).matches(UNSEEN) ? seenText(child as Element) : '';
    })
    .join('');

/** The text written in a message box, a line a paragraph; nothing where none is written. */
export function draftIn(editor: Element | undefined): string | undefined {
  if (!editor) return undefined;
  let text = '';
  const write = (node: Node): void => {
    if (text.length > MAX_DRAFT) return;
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeName === 'BR') text += '\n';
    else {
      const isBlock = /^(P|DIV|LI)$/.test(node.nodeName) && node !== editor;
      if (isBlock && text && !text.endsWith('\n')) text += '\n';
      // An empty paragraph holds one line break: one line, not two.
      if (isBlock && node.childNodes.length === 1 && node.firstChild?.nodeName === 'BR') text += '\n';
      else for (const child of node.childNodes) write(child);
    }
  };
  write(editor);
  return text.replaceAll('\u00a0', ' ').slice(0, MAX_DRAFT).trim() || undefined;
}
