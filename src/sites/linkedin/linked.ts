import { type LinkedInPerson, personAt } from '../../story/identity/linkedin';

/** A link's address as it is written; empty where there is none. */
export const hrefOf = (link: Element | null | undefined): string => link?.getAttribute('href') ?? '';

/** Whom a link leads to; nobody where there is none. */
export const personOf = (link: Element | null | undefined): LinkedInPerson => personAt(hrefOf(link));
