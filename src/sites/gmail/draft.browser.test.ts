import { expect, test } from 'vitest';
import { readDraft } from './draft';

const read = (html: string) =>
  readDraft(new DOMParser().parseFromString(`<div id="e">${html}</div>`, 'text/html').getElementById('e')!);

test.each([
  ['', ''],
  ['Hello', 'Hello'],
  ['Hello<div>Jane</div>', 'Hello\nJane'],
  ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
  ['one<br>two<br><br>four', 'one\ntwo\n\nfour'],
  ['<p>one</p><p>two <b>bold</b>&nbsp;end</p>', 'one\ntwo bold end'],
  ['<ul><li>one</li><li>two</li></ul>after', 'one\ntwo\nafter'],
  ['mine<div class="gmail_signature">-- me</div>', 'mine'],
  ['mine<div class="gmail_quote"><blockquote>theirs</blockquote></div>', 'mine'],
  ['<blockquote>theirs</blockquote>mine', 'mine'],
  ['mine<span aria-hidden="true"> ghost</span>', 'mine'],
  ['mine<span contenteditable="false"> ghost</span>', 'mine'],
  ['see <span class="gmail_chip" contenteditable="false">Plan.pdf</span>', 'see Plan.pdf'],
  ['Well <img data-emoji="🎉" alt="🎉"> done', 'Well 🎉 done'],
  ['<div><div>deep</div></div><div>next</div>', 'deep\nnext'],
])('%j is %j', (html, text) => expect(read(html)).toBe(text));

test('stops at the most that is sent', () => {
  expect(read(`<div>${'word'.repeat(100_000)}</div>`.repeat(3)).length).toBe(200_000);
});
