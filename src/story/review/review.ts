import { LANGUAGES } from '../../playbook/phrases';
import { type Tongue, tongueOf } from './compile';
import { reviewIn } from './reviewing';
import type { Review, ReviewContext } from './types';

let all: readonly Tongue[] | undefined;

/** Reviews a draft against a story in every language that has phrases. Pure, and bounded: see `cutAt`. */
export function review(whole: string, context: ReviewContext): Review {
  all ??= LANGUAGES.map(tongueOf);
  return reviewIn(all, whole, context);
}
