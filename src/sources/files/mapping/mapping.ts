import type { Kind } from '../../../story/touch';
import type { Aliases } from '../columns';
import type { DayOrder } from '../dates';

/** What a column can be, with the names under which other systems export it. */
export const FIELDS = {
  email: [
    'e-mail',
    'email address',
    'work email',
    'business email',
    'e-mail-adresse',
    'mail',
    'associated contact',
    'associated contacts',
  ],
  linkedin: ['linkedin url', 'linkedin profile', 'linkedin profile url'],
  name: ['full name', 'contact name', 'lead name', 'member name', 'attendee', 'attendee name', 'contact'],
  first: ['first name', 'firstname', 'given name', 'vorname'],
  last: ['last name', 'lastname', 'surname', 'family name', 'nachname'],
  company: [
    'company name',
    'account',
    'account name',
    'company / account',
    'associated company',
    'organization',
    'organisation',
    'firma',
  ],
  title: ['job title', 'position', 'role'],
  segment: ['target group', 'list'],
  persona: ['buyer persona'],
  industry: ['branch', 'sector', 'branche'],
  owner: ['contact owner', 'lead owner', 'account owner', 'owner name'],
  subject: [
    'campaign',
    'campaign name',
    'campaign: campaign name',
    'program',
    'program name',
    'webinar',
    'webinar name',
    'event',
    'event name',
    'asset',
    'content',
    'activity subject',
    'thema',
  ],
  url: ['link', 'page url', 'website url'],
  topic: ['theme', 'subject area'],
  stage: ['buying stage', 'buyer stage'],
  rep: ['assigned to', 'activity assigned to', 'created by', 'sales rep'],
  note: ['notes', 'comment', 'comments', 'description', 'reason'],
  id: ['record id', 'activity id', 'campaign member id', 'member id'],
} as const satisfies Aliases<string>;
export type Field = keyof typeof FIELDS;

/** Which column tells what of a file that nobody knows by its columns. Columns are meant by name, not by place. */
export interface Mapping {
  /** Every column's name: the mapping is for files with these, in any order. */
  readonly header: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** One kind for every row, or a column with what its values mean; `nothing`: such rows tell no touch. */
  readonly kind:
    | { readonly every: Kind }
    | {
        readonly column: string;
        readonly values: readonly { readonly value: string; readonly means: Kind | 'nothing' }[];
      };
  /** The column of the moment, or one moment for every row, in ms since 1970. */
  readonly at: { readonly column: string; readonly order: DayOrder } | { readonly every: number };
  /** A format that knows the columns: only the day and what it was about are said here. */
  readonly format?: string;
  /** What it was about, for every row: a webinar's list of attendees does not name the webinar. */
  readonly about?: string;
}

/** A column's name, or a value, as it is compared. */
export const plainly = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Columns without a name are passed over. */
export const namesOf = (header: readonly string[]): string[] => header.map(plainly).filter(Boolean);

/** Whether it says itself all there is to say of the next file of its kind: neither its day nor its subject. */
export const isForNext = ({ at, about }: Mapping): boolean => 'column' in at && !about;

/** Whether a mapping is for files with these columns. */
export function isFor({ header }: Mapping, other: readonly string[]): boolean {
  const sorted = (names: readonly string[]) => JSON.stringify(namesOf(names).sort());
  return sorted(header) === sorted(other);
}
