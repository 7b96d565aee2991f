import type { Touch } from '../../story/touch';
import type { Answer } from '../failure';
import type { Account } from './account';
import type { Person } from './person';

/** What one part tells of one person. `rep` of a touch is an owner id here; names come later. */
export interface Piece {
  readonly touches: readonly Touch[];
  readonly gone?: readonly string[];
  /** Beginnings of touch ids told completely. */
  readonly complete?: readonly string[];
}

/** Pieces by record. */
export type Pieces = ReadonlyMap<string, Piece>;

/** One kind of thing HubSpot knows of a person. */
export interface Part {
  readonly id: string;
  /** The scope it needs. */
  readonly scope: string;
  /** Costs calls for each person: left to the prospect in sight; the changes get it another way. */
  readonly alone?: boolean;
  /** Costs a call for each person: not spent on a crowd, but when one of them changes again or comes into sight. */
  readonly dear?: boolean;
  /** Tells so little that nobody in sight should wait for it: left to the changes. */
  readonly later?: boolean;
  /** Asked for only where this holds. */
  wanted?(account: Account): boolean;
  read(account: Account, people: readonly Person[], signal: AbortSignal): Promise<Answer<Pieces>>;
}
