import type { SeenPerson } from '../sight';
import { type Found, nobody, notUnderstood } from './found';
import { known } from './known';
import { personOf } from './linked';
import { all, first } from './selectors';
import { wordsOf } from './words';

/** Company and job of the current role; other companies in the card are former ones. */
function roleIn(card: Element) {
  const job = first(card, 'leadTitle');
  if (!job) return {};
  const title = wordsOf(job);
  const beside = job.parentElement && first(job.parentElement, 'leadCompany');
  const logos = all(card, 'leadLogo');
  const company =
    wordsOf(beside) ?? (logos.length === 1 ? logos[0]!.getAttribute('title')?.trim() : undefined);
  return known({ company, title });
}

function leadIn(root: ParentNode, leadId?: string): Found {
  const card = first(root, 'leadCard');
  if (!card) return leadId && root.querySelector('h1') ? notUnderstood() : nobody();
  const heading = first(card, 'leadName');
  const name = wordsOf(heading);
  const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
  const id = leadId ?? personOf(link).leadId;
  if (!name || !id) return notUnderstood(card);
  const person: SeenPerson = { leadId: id, name, ...roleIn(card), field: 'lead' };
  return {
    state: 'someone',
    where: 'lead',
    people: [person],
    roots: [card],
    token: name,
    detail: `${person.company} ${person.title}`,
  };
}

/**
 * Reads Sales Navigator: the panel that is open beside a list, else the lead that the address names. Rows of
 * a list are nobody.
 */
export function readLead(page: Document, leadId?: string): Found {
  const panel = first(page, 'leadPanel');
  if (panel) {
    const { token: _, ...found } = leadIn(panel);
    return found.state === 'nobody' ? nobody(panel) : found;
  }
  const main = page.querySelector('main');
  return main && leadId ? leadIn(main, leadId) : nobody();
}
