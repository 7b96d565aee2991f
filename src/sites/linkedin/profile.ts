import { decoded, type LinkedInPerson } from '../../story/identity/linkedin';
import type { SeenPerson } from '../sight';
import { type Found, nobody, notUnderstood } from './found';
import { known } from './known';
import { hrefOf, personOf } from './linked';
import { isOwn } from './own';
import { all, first, seek } from './selectors';
import { wordsOf } from './words';

const links = (root: ParentNode): HTMLAnchorElement[] => [
  ...root.querySelectorAll<HTMLAnchorElement>('a[href]'),
];

const isSame = (a: LinkedInPerson, b: LinkedInPerson): boolean =>
  a.slug ? a.slug === b.slug : a.memberId !== undefined && a.memberId === b.memberId;

/** True where the element links to this very person: what the page showed before does not. */
const refersTo = (root: ParentNode, who: LinkedInPerson): boolean =>
  links(root).some((link) => isSame(who, personOf(link)));

/** The id that messaging uses, from what the card calls itself and links to, and the profile's links to its parts. */
function memberIdOf(card: Element, who: LinkedInPerson, page: Document): string | undefined {
  const own = all(page, 'profileBody').filter((it) => isSame(who, personOf(it)));
  const told = [card.getAttribute('componentkey'), ...[...links(card), ...own].map(hrefOf)].join('\n');
  return /(?:ref|(?:profileUrn|onnectionOf)=\S*?)(AC[ow]AA[\w-]{34})/.exec(told)?.[1];
}

/** A card's links to its own overlays name its person; a link elsewhere may name a mutual contact. */
const isAnothers = (card: Element, who: LinkedInPerson): boolean =>
  links(card).some((link) => hrefOf(link).includes('/overlay/') && !isSame(who, personOf(link)));

/** The card of the person whom the address names, never the one the page showed before. */
const cardOf = (page: Document, who: LinkedInPerson): Element | undefined =>
  seek(page, 'card', (card) =>
    who.slug ? refersTo(card, who) && !isAnothers(card, who) : memberIdOf(card, who, page) === who.memberId,
  );

function nameIn(card: Element, who: LinkedInPerson, page: Document): Element | undefined {
  return seek(card, 'cardName', (heading) => {
    const words = wordsOf(heading);
    const link = heading.closest('a[href]');
    const linked = personOf(link);
    if (!words || ((linked.slug || linked.memberId) && !isSame(who, linked))) return false;
    return heading.tagName === 'H1' || isSame(who, linked) || page.title.includes(words);
  });
}

/** SDUI: the paragraphs of the card that stand free, in the order degree, headline, company · school, place. */
function paragraphsOf(card: Element, name: Element): string[] {
  return [...card.querySelectorAll('p')]
    .filter((it) => it.compareDocumentPosition(name) & 2 && !it.closest('a,button,[role="button"],li'))
    .map((it) => wordsOf(it) ?? '')
    .filter((words) => words !== '' && !words.startsWith('·'));
}

/** The lines an entry shows: `Acme Tools · Full-time` stands for its first part too. */
const linesOf = (entry: Element): string[] =>
  [...entry.querySelectorAll('*')].filter((it) => !it.firstElementChild).flatMap((it) => wordsOf(it) ?? []);

/**
 * Company and school stand side by side, alike but for translated labels. The company is the one of the
 * newest job; while the experience section is not drawn, one that the headline ends with.
 */
function companyIn(card: Element, page: Document, title: string | undefined, paragraphs: readonly string[]) {
  const shown = [...all(card, 'employer').map((it) => wordsOf(it)), ...(paragraphs[1]?.split(' · ') ?? [])];
  const experience = first(page, 'experience');
  const job = experience && first(experience, 'firstJob');
  const jobs = job ? linesOf(job) : [];
  const schools = all(page, 'education').flatMap(linesOf);
  return shown.find(
    (it) =>
      it &&
      !schools.includes(it) &&
      (experience
        ? jobs.some((line) => line === it || line.startsWith(`${it} · `))
        : title?.endsWith(` ${it}`)),
  );
}

/** The address in a contact dialog. */
function addressIn(contact: Element): string | undefined {
  const mail = first(contact, 'mail');
  const address = mail && decoded(hrefOf(mail).slice('mailto:'.length).replace(/\?.*$/s, ''))?.trim();
  return address?.includes('@') ? address.toLowerCase() : undefined;
}

function personOn(
  card: Element,
  name: Element,
  contact: Element | undefined,
  who: LinkedInPerson,
  page: Document,
): SeenPerson {
  const paragraphs = paragraphsOf(card, name);
  const title = wordsOf(first(card, 'headline')) ?? paragraphs[0];
  return known({
    address: contact && addressIn(contact),
    slug: who.slug,
    memberId: who.memberId ?? memberIdOf(card, who, page),
    name: wordsOf(name),
    company: companyIn(card, page, title, paragraphs),
    title,
    field: 'profile' as const,
  });
}

/** Reads the profile that the address names. What still shows somebody else is nobody. */
export function readProfile(page: Document, who: LinkedInPerson): Found {
  const card = cardOf(page, who);
  // Something of this profile is there, but no card that we know.
  if (!card)
    return all(page, 'profileBody').some((it) => !hrefOf(it) || isSame(who, personOf(it)))
      ? notUnderstood()
      : nobody();
  const name = nameIn(card, who, page);
  if (!name) return notUnderstood(card);
  if (isOwn(card, name, page)) return nobody(card);
  const contact = seek(page, 'contact', (it) => refersTo(it, who));
  const experience = first(page, 'experience');
  return {
    state: 'someone',
    where: 'profile',
    people: [personOn(card, name, contact, who, page)],
    roots: [card, contact, experience].filter((it) => it !== undefined),
    isWhole: experience !== undefined,
  };
}
