import { asAddress, asMailbox } from './address';
import { all } from './selectors';

/** Whose mailbox the page shows. */
export interface Account {
  /** Absent while the page does not say. */
  readonly address?: string;
  /** Every address that the page shows to be the rep's: the account, others signed in, send-as addresses. */
  readonly own: ReadonlySet<string>;
}

/** `Inbox (3) - me@x.example - Gmail`; the product's name is the company's own for a Workspace. */
const IN_TITLE = / - (\S+@\S+) - [^@]*$/;
const IN_BRACKETS = /\(([^()\s]+@[^()\s]+)\)/;

/** Reads the signed-in account; a pop-out window borrows it from its opener. */
export function readAccount(page: Document): Account {
  const opened = fromOpener(page);
  const avatar = fromAvatar(page);
  const menu = fromMenu(page);
  const choices = all(page, 'fromChoice').map((it) => asAddress(it.getAttribute('value')));
  const from = [...page.querySelectorAll<HTMLInputElement>('input[name="from"]')].map(
    (it) => asMailbox(it.value)?.address,
  );
  const titled = asAddress(IN_TITLE.exec(page.title)?.[1]);
  const address = opened?.address ?? titled ?? avatar ?? menu.address ?? from.find((it) => it);
  const known = [address, avatar, ...menu.others, ...choices, ...from, ...(opened?.own ?? [])];
  const own = new Set(known.filter((it) => it !== undefined));
  return address ? { address, own } : { own };
}

function fromAvatar(page: Document): string | undefined {
  for (const it of all(page, 'avatar')) {
    const address = asAddress(IN_BRACKETS.exec(it.getAttribute('aria-label') ?? '')?.[1]);
    if (address) return address;
  }
  return undefined;
}

/** The menu of old: the account stands in the open, the others in links that lead to them. */
function fromMenu(page: Document): { address?: string; others: string[] } {
  const others: string[] = [];
  let own: string | undefined;
  for (const it of all(page, 'accountMenu')) {
    if (it.childElementCount || it.closest('form,[role="search"],[role="listbox"]')) continue;
    const address = asAddress(it.textContent?.trim().split(/\s/)[0]);
    if (!address) continue;
    if (it.closest('a')) others.push(address);
    else own ??= address;
  }
  return own ? { address: own, others } : { others };
}

function fromOpener(page: Document): Account | undefined {
  if (!isPopOut(page)) return undefined;
  try {
    const opener = page.defaultView?.opener as Window | null | undefined;
    return opener && opener.document !== page ? readAccount(opener.document) : undefined;
  } catch {
    // Another origin opened it, or it was closed.
    return undefined;
  }
}

/** A compose in a window of its own: `?view=btop`, since 2023 a path that ends in `/popout`. */
export function isPopOut(page: Document): boolean {
  const { search = '', pathname = '' } = page.location ?? {};
  return (
    /[?&]view=btop\b/.test(search) || /\/popout\/?$/.test(pathname) || page.body?.matches('.xE.xp') === true
  );
}
