import type { SentMail } from '../../../src/sites/gmail/sending';
import { type Place, watchGmail } from '../../../src/sites/gmail/watch';
import type { Sight } from '../../../src/sites/sight';
import type { StandIn } from './api';
import html from './index.html?raw';
import script from './stand-in.js?raw';

/** One watch of a page. */
interface Following {
  /** Every sight reported, the oldest first. */
  readonly sights: Sight[];
  readonly places: () => readonly Place[];
  /** The newest sight. */
  readonly now: () => Sight;
  /** Mails that were sent. */
  readonly sent: SentMail[];
  readonly quit: () => void;
}

/** A stand-in in a frame, watched as the extension watches Gmail. */
export interface Watched extends Following {
  readonly page: Document;
  readonly standIn: StandIn;
  /** Addresses of who is in sight now. */
  readonly who: () => (string | undefined)[];
  readonly watchAgain: () => Following;
  /** Quits, and takes the frame away. */
  readonly stop: () => void;
}

/** Opens the stand-in in a frame of its own; nothing reads it yet. */
export function openStandIn(): { page: Document; standIn: StandIn; close: () => void } {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:800px';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(html.replace('<script src="stand-in.js"></script>', () => `<script>${script}</script>`));
  page.close();
  const { standIn } = frame.contentWindow as unknown as { standIn: StandIn };
  return { page, standIn, close: () => frame.remove() };
}

/** Opens the stand-in and watches it. `before` prepares the page first. */
export async function watchStandIn(before?: (standIn: StandIn) => unknown): Promise<Watched> {
  const { page, standIn, close } = openStandIn();
  await before?.(standIn);
  const first = follow(page);
  const others: (() => void)[] = [];
  return {
    page,
    standIn,
    ...first,
    who: () => first.now().people.map(({ address }) => address),
    watchAgain: () => {
      const other = follow(page);
      others.push(other.quit);
      return other;
    },
    stop: () => {
      for (const quit of [first.quit, ...others]) quit();
      close();
    },
  };
}

function follow(page: Document): Following {
  const sights: Sight[] = [];
  let places: readonly Place[] = [];
  const quit = new AbortController();
  const report = (sight: Sight, at: readonly Place[]) => {
    if (sights.at(-1) !== sight) sights.push(sight);
    places = at;
  };
  const sent: SentMail[] = [];
  watchGmail(page, report, quit.signal, (mail) => sent.push(mail));
  return { sights, sent, places: () => places, now: () => sights.at(-1)!, quit: () => quit.abort() };
}
