import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStandIn } from '../../test/pages/gmail/open';
import { readDraft } from '../sites/gmail/draft';
import { insertText } from './insert';

let open: ReturnType<typeof openStandIn>;
beforeEach(() => {
  open = openStandIn();
});
afterEach(() => open.close());

const compose = (body: string) => {
  const editor = open.standIn.editor(open.standIn.openCompose({ body, quote: 'Old words' }));
  return editor;
};
const cursor = (node: Node, at: number) => {
  const range = open.page.createRange();
  range.setStart(node, at);
  const selection = open.page.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
};

test('goes to the cursor, keeps lines, tells the page once a line, and can be undone', () => {
  const editor = compose('Hello Jane,\nBye');
  let inputs = 0;
  editor.addEventListener('input', () => inputs++);
  editor.focus();
  cursor(editor.children[1]!.firstChild!, 0);
  expect(insertText(editor, 'One\r\n\r\nthree. ')).toBe(true);
  expect(readDraft(editor)).toBe('Hello Jane,\nOne\n\nthree. Bye');
  expect(inputs).toBeGreaterThan(0);
  expect(open.page.activeElement).toBe(editor);
  open.page.execCommand('undo');
  expect(readDraft(editor)).toBe('Hello Jane,\nBye');
});

test('without a cursor goes behind the rep’s words, before signature and quote', () => {
  const editor = compose('Hello Jane,');
  open.page.querySelector<HTMLElement>('[name=subjectbox]')!.focus();
  open.page.getSelection()!.removeAllRanges();
  expect(insertText(editor, ' welcome.')).toBe(true);
  expect(readDraft(editor)).toBe('Hello Jane, welcome.');
  expect(editor.querySelector('.gmail_signature')!.textContent).not.toContain('welcome');
});

test.each([
  ['Hello Jane,', 'Welcome.', 'Hello Jane, Welcome.'],
  ['Hello Jane, ', 'Welcome.', 'Hello Jane, Welcome.'],
  ['Hello Jane (', 'welcome)', 'Hello Jane (welcome)'],
  ['Hello Jane', ', welcome', 'Hello Jane, welcome'],
])('sticks to nothing: behind “%s”, “%s”', (body, text, is) => {
  const editor = compose(body);
  cursor(editor.children[0]!.firstChild!, body.length);
  editor.focus({ preventScroll: true });
  expect(insertText(editor, text)).toBe(true);
  expect(readDraft(editor).replace(/\u00a0/g, ' ')).toBe(is);
});

test('opens an empty draft', () => {
  const editor = compose('');
  open.page.getSelection()!.removeAllRanges();
  expect(insertText(editor, 'First\nSecond')).toBe(true);
  expect(readDraft(editor)).toBe('First\nSecond');
});

test('says so when it can’t', () => {
  const editor = compose('Hello');
  expect(insertText(editor, '')).toBe(false);
  editor.remove();
  expect(insertText(editor, 'x')).toBe(false);
});
