import { domainOf } from './address';

/** What of an address may be left out to find its mailbox. A setting: not every provider does the same. */
export interface Folding {
  /** `jane+news@` is `jane@`. */
  readonly plus: boolean;
  /** `j.a.n.e@gmail.com` is `jane@gmail.com`; Gmail's own domains only. */
  readonly dots: boolean;
}

/** What the large providers do. */
export const USUAL_FOLDING: Folding = { plus: true, dots: true };

const isGmail = (domain: string): boolean => domain === 'gmail.com' || domain === 'googlemail.com';

/** The mailbox that an address delivers to. Expects the one form that `readAddress` gives. */
export function mailboxOf(address: string, { plus, dots }: Folding = USUAL_FOLDING): string {
  const domain = domainOf(address);
  let local = address.slice(0, -domain.length - 1);
  if (plus) local = local.replace(/(?<=.)\+.*/, '');
  if (dots && isGmail(domain)) return `${local.replaceAll('.', '')}@gmail.com`;
  return `${local}@${domain}`;
}

/** Pieces of which every other spelling of a mailbox holds one. Expects what `mailboxOf` gives. */
export function spellingsOf(mailbox: string, { plus, dots }: Folding): readonly string[] {
  const domain = domainOf(mailbox);
  if (dots && isGmail(domain)) return ['@gmail.com', '@googlemail.com'];
  return plus ? [`${mailbox.slice(0, -domain.length - 1)}+`] : [];
}
