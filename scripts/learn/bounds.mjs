// From where on a sentence is taken for a finding: told by drafts of writers whom the model has not read.
import { score, train } from './train.mjs';

/** @typedef {import('./train.mjs').Example & { set: string, isClean: boolean }} Placed a draft with its set; sentences by themselves have none */

const FOLDS = 4;
/** Of drafts with other findings, so many are taken for one: there a false alarm costs less. */
const TAKEN_OTHERS = 0.035;
/** Of drafts with it, so many are less like it than the lower bound. */
const LOST = 0.03;

/** @param {number[]} list @param {number} share */
const at = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;

/**
 * @param {readonly Placed[]} examples
 * @param {{ places: number, keep: number, taken: number }} how as for `train`, and how many of the clean drafts are taken for one
 * @returns {{ like: number, unlike: number, told: string }} scores
 */
export function boundsOf(examples, how) {
  const sets = [...new Set(examples.map(({ set }) => set))].filter(Boolean);
  /** @type {{ isOne: boolean, isClean: boolean, best: number }[]} */
  const scored = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(sets.filter((_, i) => i % FOLDS === fold));
    const model = train(
      examples.filter(({ set }) => !out.has(set)),
      how,
    );
    for (const { set, sentences, isOne, isClean } of examples)
      if (out.has(set) && sentences.length)
        scored.push({ isOne, isClean, best: Math.max(...sentences.map((it) => score(model, it))) });
  }
  /** @param {(it: typeof scored[number]) => boolean} which */
  const best = (which) =>
    scored
      .filter(which)
      .map((it) => it.best)
      .sort((a, b) => b - a);
  const ones = best(({ isOne }) => isOne);
  const like = Math.max(
    at(
      best(({ isClean }) => isClean),
      how.taken,
    ),
    at(
      best(({ isOne, isClean }) => !isOne && !isClean),
      TAKEN_OTHERS,
    ),
  );
  const unlike = at(ones, 1 - LOST);
  const found = ones.filter((it) => it > like).length;
  return { like, unlike, told: `${found} of ${ones.length} by likeness alone, of writers not read` };
}
