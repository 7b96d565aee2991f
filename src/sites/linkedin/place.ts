import { type LinkedInPerson, personAt } from '../../story/identity/linkedin';

/** What the address alone says of a page. */
export type Place =
  | { readonly kind: 'profile'; readonly who: LinkedInPerson; readonly part: 'card' | 'contact' | 'more' }
  | {
      readonly kind: 'messaging';
      readonly thread: string | undefined;
      readonly recipient: string | undefined;
    }
  | { readonly kind: 'lead'; readonly leadId: string }
  | { readonly kind: 'sales'; readonly leadId?: never }
  /** Feed, search, jobs, the reader's own pages: nobody, but for an open message bubble. */
  | { readonly kind: 'elsewhere' };

/** Second-language versions of a profile end in a language: `/in/jane-doe/de/`. */
const LANGUAGE = /^[a-z]{2}([-_][a-z]{2})?$/i;

function profilePart(rest: string): 'card' | 'contact' | 'more' {
  const [first = '', second = ''] = rest.split('/').filter(Boolean);
  if (first === 'overlay') return second === 'contact-info' ? 'contact' : 'card';
  return first === '' || LANGUAGE.test(first) ? 'card' : 'more';
}

/** Reads the address of a page on LinkedIn; `href` may be any string. */
export function placeOf(href: string): Place {
  const [, path = '/', query = ''] = /^[a-z]+:\/\/[^/?#]*([^?#]*)(?:\?([^#]*))?/i.exec(href) ?? [];
  if (path.startsWith('/in/')) {
    const who = personAt(path);
    if (!who.slug && !who.memberId) return { kind: 'elsewhere' };
    return { kind: 'profile', who, part: profilePart(path.replace(/^\/in\/[^/]+/, '')) };
  }
  if (/^\/messaging(\/|$)/.test(path)) {
    const thread = /^\/messaging\/thread\/([^/]+)/.exec(path)?.[1];
    const recipient = /(?:^|&)recipient=([\w-]+)/.exec(query)?.[1];
    return { kind: 'messaging', thread: thread === 'new' ? undefined : thread, recipient };
  }
  if (!path.startsWith('/sales/')) return { kind: 'elsewhere' };
  const { leadId } = personAt(path);
  return leadId ? { kind: 'lead', leadId } : { kind: 'sales' };
}

/** Changes exactly when another person, thread or kind of page is addressed. */
export const keyOf = (place: Place): string => JSON.stringify({ ...place, part: undefined });
