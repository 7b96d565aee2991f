import * as v from 'valibot';
import type { LearnGround } from './learn-contract';
import { entry, nothing } from './page-protocol';

/** Messages of backtest and insights. */
export const LEARN_PROTOCOL = {
  /** What the looking back is done with. */
  'learn/ground': entry(
    'ui',
    nothing,
    v.custom<LearnGround>((it) => typeof it === 'object' && it !== null && 'playbook' in it),
  ),
} as const;
