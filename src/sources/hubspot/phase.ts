import type { Answer, Failure } from '../failure';
import type { Page } from '../source';
import type { Account } from './account';
import type { Cursor } from './cursor';

/** What one call of a phase brings: a page, and where it goes on. */
export interface Turn extends Partial<Pick<Page, 'entries' | 'gone' | 'told' | 'remaining'>> {
  readonly cursor: Cursor;
  /** The phase has no more for now. */
  readonly over: boolean;
}

export interface Phase {
  readonly id: Cursor['phase'];
  /** Fails only where nothing can go on. */
  read(account: Account, cursor: Cursor, signal: AbortSignal): Promise<Answer<Turn>>;
}

const DAY = 86_400_000;

/** The vendor's time, kept from running away: one record of the year 2099 must not hide all that comes before. */
export const soberly = (at: number, account: Account): number => Math.min(at, account.now() + DAY);

/** Failures that the next round may not see. */
export const isPassing = ({ why }: Failure): boolean =>
  why === 'broken' || why === 'truncated' || why === 'not-json';

/** The vendor does not know a place that it gave us itself. */
export const isLost = ({ why }: Failure): boolean =>
  why === 'refused' || why === 'missing' || why === 'cursor-lost';
