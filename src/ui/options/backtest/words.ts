import type { SentenceId } from '../../../playbook/say';
import type { Comparison } from '../../../story/backtest/reading';

/** What all attempts together tell. */
export const TELLS: Readonly<Record<Comparison, SentenceId>> = {
  'held-less': 'backtest_held_less',
  'held-more': 'backtest_held_more',
  'no-difference': 'backtest_no_difference',
  'too-few': 'backtest_too_few',
};

/** The same in a table's cell. */
export const TELLS_SHORT: Readonly<Record<Comparison, SentenceId>> = {
  'held-less': 'backtest_cell_held_less',
  'held-more': 'backtest_cell_held_more',
  'no-difference': 'backtest_cell_no_difference',
  'too-few': 'backtest_cell_too_few',
};
