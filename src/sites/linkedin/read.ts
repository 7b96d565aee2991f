import type { Sight } from '../sight';
import { readBubbles } from './bubble';
import { type Found, nobody } from './found';
import { known } from './known';
import { readLead } from './lead';
import { readMessaging } from './messaging';
import type { Place } from './place';
import { readProfile } from './profile';

/** What leads on a page, and where the page's own subject stands. */
export interface Reading {
  readonly leading: Found;
  /** What the address is about, whether it leads or not. */
  readonly subject: Found;
}

function subjectOf(page: Document, place: Place): Found {
  switch (place.kind) {
    case 'profile':
      return place.part === 'more' ? nobody() : readProfile(page, place.who);
    case 'messaging':
      return readMessaging(page, place.thread, place.recipient);
    case 'lead':
    case 'sales':
      return readLead(page, place.leadId);
    default:
      return nobody();
  }
}

/**
 * Reads a page once and touches nothing. The bubble the rep writes in leads, else what the address is about,
 * else, on pages about nobody, the open bubbles.
 */
export function read(page: Document, place: Place): Reading {
  const subject = subjectOf(page, place);
  const { open, focused } = readBubbles(page);
  if (focused && focused.state !== 'nobody') return { leading: focused, subject };
  const isAboutSomebody = place.kind !== 'elsewhere' && place.kind !== 'sales';
  return { leading: subject.state !== 'nobody' || isAboutSomebody ? subject : open, subject };
}

/** A reading as the rest of the extension knows it. */
export const asSight = ({ state, where, people, draft, answering }: Found): Sight =>
  known({
    site: 'linkedin' as const,
    state,
    people,
    composes: [],
    where,
    draft,
    answering,
  });
