import { decoded, personAt } from '../story/identity/linkedin';

/** LinkedIn's and Sales Navigator's ids have 39 characters; words of code may stand around them at once. */
const ID = String.raw`AC[a-z]AA[\w-]{34}`;
const ID_LENGTH = 39;
const ADDRESS = String.raw`[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]+`;
const PIECE = new RegExp(`(${ADDRESS})|(${ID})|(?:(?!${ID})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const OWN_HOSTS = new Set(['www.linkedin.com', 'mail.google.com']);

/** Words of interfaces, which name no person: parts of ids and keys that may stay. */
export const INTERFACE: ReadonlySet<string> = new Set(
  (
    'a about account action actions active activity add all an and app area article aside avatar badge banner bar base ' +
    'body bottom box bubble button buttons card carousel cc cell center chat child children chip close col collapse ' +
    'collection column com company component compose connection connections contact container content control ' +
    'conversation copy count current data date default delete description detail details dialog digest divider draft ' +
    'dropdown edit editor education ember entity error event experience expand feed field file filter first flagship ' +
    'focus follow footer for form forward from full global go grid group header heading headline height hero home ' +
    'hover icon id image img in inbox index info inline inner input insight item items job jobs jump key label last ' +
    'layout lazy lead left level link linkedin list listitem loader loading lockup main mark media member menu ' +
    'message messages messaging meta mini minimized mobile modal more msg name nav navigation new next note of old on ' +
    'open option options outer outlet overlay page pagination panel people person photo picture pill placeholder ' +
    'popover position post preview primary profile progress quick read recent recipient recipients ref region reply ' +
    'result results right role root row sales save screen scroll sdui search secondary section select selected send ' +
    'sender settings shadow sheet show sidebar skills slot small source state status sticky style sub subject submit ' +
    'summary tab tabs tag target test text textbox thread time timestamp title to toast toggle toolbar tooltip top ' +
    'topcard tracking tray trigger type ui unread up update upload url user value view viewport visible widget width ' +
    'window wrapper fsd urn li context non self'
  ).split(' '),
);

const humps = (word: string): string[] => word.split(/(?<=\p{Ll})(?=\p{Lu})/u);

/** Gives everything that names somebody or something another name; the same one for the same thing. */
export class Pseudonyms {
  readonly #given = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** @param known words that the page's code uses, beside those of all interfaces; lower case */
  constructor(readonly known: ReadonlySet<string>) {}

  #of(kind: string, what: string, make: (nth: number) => string): string {
    const key = `${kind} ${what}`;
    const given = this.#given.get(key);
    if (given !== undefined) return given;
    const nth = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, nth);
    const made = make(nth);
    this.#given.set(key, made);
    return made;
  }

  /** A text becomes `text 7`, each part of a line with dots for itself: what was equal stays equal. */
  text(it: string): string {
    const parts = it
      .replace(/\s+/g, ' ')
      .trim()
      .split(/(?<= )·(?= )|^·/);
    const named = (part: string) => part.trim() && this.#of('text', part.trim(), (nth) => `text ${nth}`);
    return parts.map(named).join(' · ').trim();
  }

  address(it: string): string {
    return this.#of('address', it.toLowerCase(), (nth) => `person${nth}@capture.example`);
  }

  #slug(it: string): string {
    return this.#of('slug', it, (nth) => `person-${nth}`);
  }

  #id(it: string): string {
    return this.#of('id', it, (nth) => `${it.slice(0, 5)}${`Person${nth}x`.padEnd(ID_LENGTH - 5, '0')}`);
  }

  /** Keeps the words of code; another word becomes `x`, a number `0`. */
  key(it: string): string {
    return it
      .replace(PIECE, (piece: string, address?: string, id?: string) => {
        if (address) return this.address(address);
        return id
          ? this.#id(id)
          : humps(piece)
              .map((hump) => this.#word(hump))
              .join('');
      })
      .replace(/[^ -~]+/g, '')
      .slice(0, 300);
  }

  #word(word: string): string {
    const lower = word.toLowerCase();
    if (INTERFACE.has(lower) || this.known.has(lower)) return word;
    return /^\p{N}+$/u.test(word) ? '0' : 'x';
  }

  /** Keeps what kind of page a link leads to, and whether two lead to the same person. */
  link(href: string): string {
    if (href.startsWith('mailto:')) return `mailto:${this.address(href.slice(7).replace(/\?.*$/s, ''))}`;
    const [, origin = '', path = '', query = ''] =
      /^([a-z]+:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(href) ?? [];
    const host = origin.replace(/^.*\/\//, '').toLowerCase();
    const kept = OWN_HOSTS.has(host) ? `https://${host}` : origin && 'https://elsewhere.example';
    const keys = query
      .split('&')
      .filter(Boolean)
      .map((pair) => this.#pair(pair));
    return `${kept}${this.#path(path)}${keys.length ? `?${keys.join('&')}` : ''}`;
  }

  #pair(pair: string): string {
    const [key = '', value = ''] = pair.split('=');
    return `${this.key(key)}=${this.key(decoded(value) ?? '')}`;
  }

  #path(path: string): string {
    const { slug, memberId, leadId } = personAt(path);
    const [, start = '', rest = ''] = /^((?:\/sales)?\/[a-z]+\/)[^/]*(.*)$/i.exec(path) ?? [];
    const who = slug ? this.#slug(slug) : memberId ? this.#id(memberId) : leadId && this.#id(leadId);
    if (who) return `${start}${who}${this.key(rest)}`;
    return this.key(decoded(path) ?? '');
  }
}
