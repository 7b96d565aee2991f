import { type Say, say } from './say';

/** The address in what mail programs copy: "Jane Doe <jane@acme.example>". */
export const addressIn = (text: string): string => /<([^\s@<>]+@[^\s@<>]+)>/.exec(text)?.[1] ?? text;

/** Whether a text can be a mail address. */
export const isAddress = (text: string): boolean => /^[^\s@<>,;:/]+@[^\s@<>,;:/]+\.[^\s@<>,;:/]+$/.test(text);

/** Whether a text can be a mail domain, with what may stand before one: "acme.example", "@acme.example", "*.acme.example". */
export const isDomain = (text: string): boolean =>
  /^(?:\*\.|\*?@)?[^\s@<>,;:/*]+\.[^\s@<>,;:/*]+$|^\*\.[^\s@<>,;:/*.]+$/.test(text);

/** An entry that names nobody, by its place in the list. */
interface WrongEntry {
  readonly place: number;
  readonly what: Say;
}

const wrongIn = (
  list: unknown,
  fits: (text: string) => boolean,
  id: 'playbook_wrong_address' | 'playbook_wrong_domain',
) =>
  (Array.isArray(list) ? list : []).flatMap((it: unknown, place): WrongEntry[] =>
    typeof it === 'string' && it.trim() !== '' && !fits(it.trim())
      ? [{ place, what: say(id, it.trim()) }]
      : [],
  );

/** What of a list of those nobody writes to would never fit anybody. */
export const wrongEntries = (it: { readonly addresses?: unknown; readonly domains?: unknown }) => ({
  addresses: wrongIn(it.addresses, isAddress, 'playbook_wrong_address'),
  domains: wrongIn(it.domains, isDomain, 'playbook_wrong_domain'),
});
