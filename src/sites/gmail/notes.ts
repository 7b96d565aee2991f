import type { Part, SELECTORS } from './selectors';

/** Why a selector can be relied on, and the last month in which it was true of Gmail or of its kept libraries. */
export interface Note {
  readonly seen: string;
  readonly why: string;
}

const note = (seen: string, why: string): Note => ({ seen, why });

type NoteEach<T extends readonly string[]> = { readonly [I in keyof T]: Note };

/** A note for each selector, in the same order; it does not compile when one is missing. Not shipped. */
export const NOTES: { readonly [P in Part]: NoteEach<(typeof SELECTORS)[P]> } = {
  composeAnchor: [
    note('2026-07', 'a form field that Gmail itself submits'),
    note('2026-07', 'every editor has it, also where the form came late'),
  ],
  composeRoot: [
    note('2026-07', 'docked and full-screen windows'),
    note('2026-07', 'inline replies are no dialog'),
    note('2026-07', 'inside both, should they lose the others'),
    note('2026-07', 'the form owns the addresses in every version'),
  ],
  editor: [
    note('2026-07', 'Gmail’s own mark of the editor'),
    note('2026-07', 'what makes it an editor for assistive technology'),
  ],
  chip: [
    note('2026-07', 'since October 2021; a suggestion has the same attribute outside any field'),
    note('2021-10', 'before October 2021: “Name <address>”, one a chip'),
    note('2021-10', 'the visible chip of the same time'),
  ],
  field: [
    note('2026-07', 'the field’s chips stand in it'),
    note('2021-10', 'the field before October 2021'),
    note('2026-07', 'the summary that stands for collapsed fields'),
  ],
  summary: [note('2026-07', 'addresses of collapsed fields')],
  send: [
    note('2026-07', 'its place in the bottom row; a menu’s button beside it opens something else'),
    note('2026-07', 'the main button’s class'),
  ],
  view: [note('2026-07', 'the shown view; others lie hidden beside it')],
  viewList: [note('2026-07', 'views come, go and hide in it')],
  subject: [
    note('2026-07', 'the open thread’s heading with its id'),
    note('2026-07', 'just sent: no legacy id until synced'),
    note('2026-07', 'the heading’s class'),
  ],
  thread: [
    note('2026-07', 'a thread’s container since November 2023, in a split pane too'),
    note('2023-11', 'the same before'),
  ],
  message: [
    note('2026-07', 'every message of an open thread'),
    note('2026-07', 'an open or collapsed message'),
    note('2025-08', 'header and body of one message'),
  ],
  sender: [
    note('2026-07', 'the header’s cell, collapsed or open'),
    note('2026-07', 'the sender’s own class'),
  ],
  recipient: [
    note('2026-07', 'the header’s “to” line; the rep’s own address may be in it'),
    note('2026-07', 'a recipient’s own class'),
  ],
  body: [
    note('2026-07', 'a message’s text'),
    note('2026-07', 'the same without its frame'),
    note('2026-07', 'the frame, should the text have another class'),
  ],
  avatar: [note('2026-07', 'its label ends with the account’s address in brackets')],
  accountMenu: [note('2018-06', 'the menu lay in the page before it became a frame')],
  fromChoice: [note('2026-07', 'addresses the account may send from')],
};
