import { type Definition, STANDARD_PROPERTIES } from './definitions';

export type ObjectType =
  | 'contacts'
  | 'calls'
  | 'emails'
  | 'meetings'
  | 'notes'
  | 'tasks'
  | 'communications'
  | 'deals';
export const OBJECT_TYPES: readonly ObjectType[] = [
  'contacts',
  'calls',
  'emails',
  'meetings',
  'notes',
  'tasks',
  'communications',
  'deals',
];

export interface StoredObject {
  readonly id: string;
  readonly type: ObjectType;
  readonly createdAt: number;
  updatedAt: number;
  archivedAt?: number;
  properties: Record<string, string>;
  readonly past: Record<string, { value: string; timestamp: string; sourceType: string }[]>;
}

export interface StoredEvent {
  readonly id: string;
  readonly created: number;
  readonly type: string;
  readonly recipient: string;
  readonly [key: string]: unknown;
}

export interface StoredParticipation {
  readonly contact: string;
  readonly event: string;
  readonly name: string;
  readonly state: string;
  readonly createdAt: number;
  readonly occurredAt: number;
}

export interface StoredOwner {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly archived: boolean;
}

/** What one HubSpot account holds. */
export interface State {
  readonly objects: Map<string, StoredObject>;
  /** `contact/type` to ids. */
  readonly links: Map<string, string[]>;
  readonly definitions: Map<ObjectType, Definition[]>;
  readonly events: StoredEvent[];
  readonly participations: StoredParticipation[];
  readonly forms: Map<string, { readonly [key: string]: unknown; readonly submittedAt: number }[]>;
  readonly subscriptions: Map<string, Record<string, unknown>[]>;
  readonly owners: Map<string, StoredOwner>;
  /** Tokens for the next page that are still good. */
  readonly tokens: Set<string>;
  nextId: number;
}

export const emptyState = (): State => ({
  objects: new Map(),
  links: new Map(),
  definitions: new Map(OBJECT_TYPES.map((type) => [type, [...STANDARD_PROPERTIES[type]]])),
  events: [],
  participations: [],
  forms: new Map(),
  subscriptions: new Map(),
  owners: new Map(),
  tokens: new Set(),
  nextId: 101,
});

export const MODIFIED: Readonly<Record<ObjectType, string>> = {
  contacts: 'lastmodifieddate',
  calls: 'hs_lastmodifieddate',
  emails: 'hs_lastmodifieddate',
  meetings: 'hs_lastmodifieddate',
  notes: 'hs_lastmodifieddate',
  tasks: 'hs_lastmodifieddate',
  communications: 'hs_lastmodifieddate',
  deals: 'hs_lastmodifieddate',
};

/** Writes properties as the vendor would: each value with its past, and the date of change. */
export function write(object: StoredObject, properties: Readonly<Record<string, string>>, at: number): void {
  const timestamp = new Date(at).toISOString();
  // Addresses are kept in lower case, however they were typed.
  if (properties.email !== undefined) properties = { ...properties, email: properties.email.toLowerCase() };
  for (const [name, value] of Object.entries(properties)) {
    object.past[name] = [{ value, timestamp, sourceType: 'CRM_UI' }, ...(object.past[name] ?? [])];
  }
  object.updatedAt = at;
  object.properties = { ...object.properties, ...properties, [MODIFIED[object.type]]: timestamp };
}

export const linkKey = (contact: string, type: ObjectType): string => `${contact}/${type}`;

export const objectsOf = (state: State, type: ObjectType): StoredObject[] =>
  [...state.objects.values()].filter((it) => it.type === type);

/** A token for the page that begins at `index` of this very question. */
export function nextToken(state: State, question: string, index: number): string {
  const token = Buffer.from(`${question}#${index}`).toString('base64url');
  state.tokens.add(token);
  return token;
}

/** Where a token leads; nothing for one that is not of this question or no longer good. */
export function readToken(state: State, question: string, token: string): number | undefined {
  if (!state.tokens.has(token)) return undefined;
  const [asked, index] = Buffer.from(token, 'base64url')
    .toString()
    .split(/#(?=\d+$)/);
  return asked === question ? Number(index) : undefined;
}
