import * as v from 'valibot';
import type { Review, ReviewContext } from '../../story/review/types';

/** What a page and its review worker say to one another. */
export interface ToReviewWorker {
  readonly id: number;
  readonly text: string;
  readonly context: ReviewContext;
}

export type FromReviewWorker =
  | { readonly id: number; readonly review: Review }
  | { readonly id: number; readonly failed: string };

const isObject = (it: unknown): boolean => typeof it === 'object' && it !== null;

/** Both ends are ours, of one build: what travels is told apart, not taken apart. */
export const review = v.custom<Review>(
  (it) => isObject(it) && Array.isArray((it as { findings?: unknown }).findings),
);
export const reviewContext = v.custom<ReviewContext>(
  (it) => isObject(it) && typeof (it as { verdict?: unknown }).verdict === 'string',
);

const toWorker = v.strictObject({ id: v.number(), text: v.string(), context: reviewContext });
const fromWorker = v.union([
  v.strictObject({ id: v.number(), review }),
  v.strictObject({ id: v.number(), failed: v.string() }),
]);

export const readToReviewWorker = (it: unknown): ToReviewWorker => v.parse(toWorker, it);
export const readFromReviewWorker = (it: unknown): FromReviewWorker => v.parse(fromWorker, it);
