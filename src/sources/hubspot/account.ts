import type { Kind } from '../../story/touch';
import type { Client } from '../client';
import type { Answer } from '../failure';
import type { Fields } from './fields';

/** A form whose submissions count, and what sending it means. */
export interface PickedForm {
  readonly guid: string;
  readonly name: string;
  /** Default `form-submitted`. */
  readonly kind?: Extract<
    Kind,
    | 'form-submitted'
    | 'content-downloaded'
    | 'contact-requested'
    | 'demo-requested'
    | 'trial-started'
    | 'webinar-registered'
  >;
}

export interface HubSpotSettings {
  readonly forms: readonly PickedForm[];
  /** Contact properties in which this account keeps segment and persona. */
  readonly segmentProperty?: string;
  readonly personaProperty?: string;
  /** The rep's owner id: what is logged is logged as theirs. */
  readonly ownerId?: string;
  /** How far back the first reading goes. */
  readonly months: number;
}

/** What the parts share of one connection. */
export interface Account {
  readonly client: Client;
  readonly settings: HubSpotSettings;
  now(): number;
  /** What this account's contacts have. Read once a day. */
  fields(signal: AbortSignal): Promise<Answer<Fields>>;
  /** Names by owner id; an owner nobody knows is absent. */
  ownerNames(ids: Iterable<string>, signal: AbortSignal): Promise<Answer<ReadonlyMap<string, string>>>;
  /** Properties by which this account lets nobody search. */
  readonly unsearchable: Set<string>;
  /** Subjects of marketing mail by campaign, as far as they have been met. */
  subjects(): Promise<Map<string, string>>;
}

/** The earliest time (ms since 1970) that is read. */
export const earliest = (account: Account): number =>
  account.now() - account.settings.months * 30.44 * 86_400_000;
