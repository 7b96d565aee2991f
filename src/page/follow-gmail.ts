import { listen, send } from '../platform/messages/for-page';
import type { Request } from '../platform/messages/protocol';
import { word } from '../platform/messages/word';
import type { SentMail } from '../sites/gmail/sending';
import { type Place, watchGmail } from '../sites/gmail/watch';
import type { Sight } from '../sites/sight';
import { type Addressed, BadgeBoard } from './board';
import { desk, type Open } from './desk';
import { host, type Site } from './host';
import { insertText } from './insert';

const SHORTCUT = 'Alt+Shift+L';

/** Follows a Gmail page until the signal fires: tells who is in sight, shows badges, takes text to insert. */
export function followGmail(page: Document, signal: AbortSignal): void {
  const board = new BadgeBoard(page, () => openPanel(page).catch(() => undefined));
  let leading: Place | undefined;
  /** The account that may be read. */
  let account: string | undefined;
  let isHelped = false;
  /** Tells the second script, which is brought in with the first compose. */
  const lay = (open?: Open) => {
    const { changed } = Object.assign(desk(), { open });
    changed?.(open);
    if (changed || isHelped || !open?.places.length) return;
    isHelped = true;
    send('page/writing-help', {}).catch(() => {
      isHelped = false;
    });
  };
  const site: Site<readonly [readonly Place[]], Addressed> = {
    name: 'gmail',
    wire: { send, listen },
    watch: (page, report, signal) => watchGmail(page, report, signal, (mail) => tellSent(mail, account)),
    seen: (sight: Sight, places: readonly Place[]) => {
      account = sight.account;
      leading = sight.where === 'compose' ? places[0] : undefined;
      lay({ sight, places });
      return board.follow(sight, places);
    },
    answered: (badges, addressed, at) => board.show(badges, addressed, at),
    quiet: () => {
      board.clear();
      lay();
    },
    answers: {
      'to-page/insert': ({ text }) => ({
        inserted: leading?.editor ? insertText(leading.editor, text) : false,
      }),
    },
  };
  host(page, site, signal);
}

/** A failure shows by itself with the next sight. */
function tellSent({ people, subject }: SentMail, account: string | undefined): void {
  const mail = { people: [...people], ...(subject ? { subject } : {}), ...(account ? { account } : {}) };
  send('page/sent', mail as Request<'page/sent'>).catch(() => undefined);
}

/** Sent in the click's own tick: later the browser no longer takes it for a person's wish. */
async function openPanel({ defaultView }: Document): Promise<string | undefined> {
  // A pop-up window has no toolbar, and so no side panel.
  const { opened } = await send('page/open-panel', { bare: defaultView?.toolbar.visible === false });
  return opened === 'none' ? word('page_shortcut', SHORTCUT) : undefined;
}
