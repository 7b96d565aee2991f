import { describe, expect, test } from 'vitest';
import { NOTES, type Note } from './notes';
import { type Part, SELECTORS } from './selectors';

/** A page that shows the part, and one that looks like it but must not be taken for it. */
type Pair = readonly [shows: string, trap: string];
type Pairs<T extends readonly string[]> = { readonly [I in keyof T]: Pair };

const chip = '<i role="option" data-hovercard-id="a@b.example"></i>';
const suggestion = `<table><tr class="bzf"><td class="eV"><div role="listbox">${chip}</div></td></tr></table>`;
const listRow = '<table><tr class="zA"><td><span class="zF" email="a@b.example"></span></td></tr></table>';
const inBody = '<div class="note"><a href="mailto:a@b.example">a@b.example</a></div>';
const card = '<div class="a3s"><span data-hovercard-id="a@b.example"></span></div>';
const search = '<form role="search"><input name="q"></form>';
const mail = '<p>words</p>';

/** One pair for each selector, in the same order; it does not compile when one is missing. */
const PAIRS: { readonly [P in Part]: Pairs<(typeof SELECTORS)[P]> } = {
  composeAnchor: [
    ['<form><input name="composeid" value="1"></form>', search],
    ['<div g_editable="true" contenteditable="true"></div>', '<div contenteditable="true"></div>'],
  ],
  composeRoot: [
    ['<div role="dialog"></div>', '<div role="alertdialog"></div>'],
    ['<div class="M9"></div>', '<div class="M99"></div>'],
    ['<div role="region"></div>', '<div role="main"></div>'],
    ['<form></form>', mail],
  ],
  editor: [
    ['<div g_editable="true"></div>', '<div g_editable="false"></div>'],
    ['<div contenteditable="true" role="textbox"></div>', '<div role="textbox"></div>'],
  ],
  chip: [
    [`<div name="cc"><div role="listbox">${chip}</div></div>`, suggestion],
    ['<div class="vR"><input type="hidden" name="to"></div>', '<input type="hidden" name="to">'],
    ['<span class="vN" email="a@b.example"></span>', listRow],
  ],
  field: [
    ['<div name="to"><div role="listbox"></div></div>', suggestion],
    ['<textarea name="to"></textarea>', '<textarea name="body"></textarea>'],
    ['<div class="aoD hl"></div>', '<div class="aoD az6"></div>'],
  ],
  summary: [['<div class="aoD hl"><span email="a@b.example"></span></div>', listRow]],
  send: [
    [
      '<div class="IZ"><div class="Up"><i role="button"></i></div></div>',
      '<div class="IZ"><div class="Up"><i role="button" aria-haspopup="true"></i></div></div>',
    ],
    ['<i class="T-I T-I-atl" role="button"></i>', '<i class="T-I hG" role="button"></i>'],
  ],
  view: [['<div role="main"></div>', '<div role="complementary"></div>']],
  viewList: [['<div class="aeF"><div class="nH"></div></div>', '<div class="nH"></div>']],
  subject: [
    ['<h2 data-legacy-thread-id="18f0"></h2>', '<span data-legacy-thread-id="18f0"></span>'],
    ['<h2 data-thread-perm-id="thread-f:1"></h2>', '<span data-thread-perm-id="thread-f:1"></span>'],
    ['<h2 class="hP"></h2>', '<h2 class="a3E"></h2>'],
  ],
  thread: [
    ['<div class="a98 iY"></div>', '<div class="a98"></div>'],
    ['<div class="if"></div>', '<div class="apa"></div>'],
  ],
  message: [
    ['<div data-message-id="#msg-f:1"></div>', listRow],
    ['<div class="adf ads"></div>', listRow],
    ['<div class="gs"></div>', listRow],
  ],
  sender: [
    ['<table><tr><td class="gF"><span email="a@b.example"></span></td></tr></table>', listRow],
    ['<span class="gD" email="a@b.example"></span>', inBody],
  ],
  recipient: [
    ['<span class="hb"><span email="a@b.example"></span></span>', listRow],
    ['<span class="g2" email="a@b.example"></span>', card],
  ],
  body: [
    ['<div class="ii gt"><div class="a3s"></div></div>', '<div class="ii gt"></div>'],
    ['<div class="a3s"></div>', mail],
    ['<div class="adP"></div>', mail],
  ],
  avatar: [
    [
      '<a href="https://accounts.google.com/SignOutOptions?hl=en"></a>',
      '<a href="https://accounts.example/SignOutOptions"></a>',
    ],
  ],
  accountMenu: [
    [
      '<div role="banner"><div aria-label="x"><div></div></div></div>',
      '<div aria-label="x"><div></div></div>',
    ],
  ],
  fromChoice: [
    ['<div role="menuitem" value="a@b.example"></div>', '<div role="menuitem" value="scheduled"></div>'],
  ],
};

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const all = (Object.keys(SELECTORS) as Part[]).flatMap((part) =>
  SELECTORS[part].map((css, i) => {
    const [shows, trap] = (PAIRS[part] as readonly Pair[])[i]!;
    return { part, css, shows, trap, note: (NOTES[part] as readonly Note[])[i]! };
  }),
);

describe.each(all)('$part by $css', ({ css, shows, trap, note }) => {
  test('finds its part and nothing that only looks like it', () => {
    expect(page(shows).querySelectorAll(css).length).toBe(1);
    expect(page(trap).querySelectorAll(css).length).toBe(0);
  });

  test('rests on no label that Gmail translates, and says why and since when', () => {
    expect(css).not.toMatch(/data-tooltip|aria-label[*^$~|]?=|title|placeholder/);
    expect(note.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(note.why.length).toBeGreaterThan(10);
  });
});
