// Learns what a finding's sentences are like: a logistic regression over their traits, by AdaGrad.

/**
 * @typedef {object} Example a draft, or a labelled sentence
 * @property {readonly (readonly number[])[]} sentences the places of each sentence's traits
 * @property {boolean} isOne whether the finding is in it
 * @property {number} weight how much it counts
 */

/** @typedef {{ traits: Int32Array, share: number }} Sentence */

const EPOCHS = 40;
const RATE = 0.3;
const DECAY = 0.016;
/** Of a draft with the finding, one sentence that surely is not it counts so much. */
const OTHER = 0.25;
/** A trait that fewer examples have is chance. */
const FEWEST = 3;
/** Traits kept, first and at last: those that move most examples most. */
const KEPT_FIRST = 8_000;
/** Weights are whole numbers up to this: `pack` knows no larger ones. */
const MOST = 6;
/** Where most weights end; the few larger ones are cut. */
const ALMOST_ALL = 0.99;

/** The same on every machine. @returns {() => number} from 0 up to 1 */
function chance() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** @template T @param {T[]} list @param {() => number} random */
function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [/** @type {T} */ (list[j]), /** @type {T} */ (list[i])];
  }
}

/** One number for each place that is allowed; and how many examples have it. */
class Model {
  /** @param {number} places */
  constructor(places) {
    this.weights = new Float64Array(places);
    this.past = new Float64Array(places).fill(1e-6);
    this.bias = -2;
    this.pastBias = 1e-6;
  }

  /** @param {Sentence} sentence */
  score({ traits, share }) {
    let sum = 0;
    for (const place of traits) sum += /** @type {number} */ (this.weights[place]);
    return sum * share + this.bias;
  }

  /** @param {Sentence} sentence @param {0 | 1} wanted @param {number} weight */
  learn(sentence, wanted, weight) {
    const off = (1 / (1 + Math.exp(-this.score(sentence))) - wanted) * weight;
    for (const place of sentence.traits) {
      const slope = off * sentence.share + DECAY * /** @type {number} */ (this.weights[place]);
      const past = /** @type {number} */ (this.past[place]) + slope * slope;
      this.past[place] = past;
      this.weights[place] =
        /** @type {number} */ (this.weights[place]) - (RATE * slope) / Math.sqrt(past + 1);
    }
    this.pastBias += off * off;
    this.bias -= (RATE * off) / Math.sqrt(this.pastBias + 1);
  }
}

/** @param {Model} model @param {Sentence[]} sentences @param {1 | -1} which the likest or the least like */
const extreme = (model, sentences, which) =>
  sentences.reduce((best, it) => (which * (model.score(it) - model.score(best)) > 0 ? it : best));

/** @param {readonly Example[]} examples @param {Uint8Array} allowed by place */
function settle(examples, allowed) {
  const model = new Model(allowed.length);
  const random = chance();
  const all = examples
    .filter(({ sentences }) => sentences.length)
    .map(({ sentences, isOne, weight }) => ({
      isOne,
      weight,
      // Longer sentences have more traits, and each says less: as `Scales` weighs them.
      sentences: sentences.map((traits) => ({
        traits: Int32Array.from([...new Set(traits)].filter((place) => allowed[place])),
        share: 3 / Math.sqrt(traits.length || 1),
      })),
    }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(all, random);
    for (const { sentences, isOne, weight } of all) {
      if (!isOne) {
        for (const it of sentences) model.learn(it, 0, weight / Math.sqrt(sentences.length));
        continue;
      }
      // A draft is labelled, its sentences are not: the likest is taken for the one.
      const likest = extreme(model, sentences, 1);
      model.learn(likest, 1, weight);
      const others = sentences.filter((it) => it !== likest);
      if (others.length) model.learn(extreme(model, others, -1), 0, OTHER);
    }
  }
  return model;
}

/** How many examples have a trait. @param {readonly Example[]} examples @param {number} places */
function counts(examples, places) {
  const count = new Int32Array(places);
  for (const { sentences } of examples)
    for (const place of new Set(sentences.flat())) count[place] = /** @type {number} */ (count[place]) + 1;
  return count;
}

/** The places that move most examples most. @param {Model} model @param {Int32Array} count @param {Uint8Array} allowed @param {number} many */
function strongest({ weights }, count, allowed, many) {
  const strength = (/** @type {number} */ place) =>
    Math.abs(/** @type {number} */ (weights[place])) * Math.sqrt(/** @type {number} */ (count[place]));
  const places = [...allowed.keys()].filter((place) => allowed[place]);
  places.sort((a, b) => strength(b) - strength(a) || a - b);
  const kept = new Uint8Array(allowed.length);
  for (const place of places.slice(0, many)) kept[place] = 1;
  return kept;
}

/**
 * Learns one finding.
 * @param {readonly Example[]} examples
 * @param {{ places: number, keep: number }} how the size of the table, and how many traits to keep
 * @returns {{ bias: number, step: number, weights: Map<number, number> }} whole weights by place
 */
export function train(examples, { places, keep }) {
  const count = counts(examples, places);
  let allowed = Uint8Array.from(count, (it) => Number(it >= FEWEST));
  let model = settle(examples, allowed);
  for (const many of [KEPT_FIRST, keep]) {
    allowed = strongest(model, count, allowed, many);
    model = settle(examples, allowed);
  }
  const kept = [...allowed.keys()].filter((place) => allowed[place] && model.weights[place]);
  const size = (/** @type {number} */ place) => Math.abs(/** @type {number} */ (model.weights[place]));
  const sizes = kept.map(size).sort((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * ALMOST_ALL)] ?? 1) / MOST;
  /** @type {Map<number, number>} */
  const weights = new Map();
  for (const place of kept) {
    const weight = Math.round(/** @type {number} */ (model.weights[place]) / step);
    if (weight) weights.set(place, Math.max(-MOST, Math.min(MOST, weight)));
  }
  return { bias: model.bias, step: step * 3, weights };
}

/** How like a finding a sentence is, as `Scales` weighs it. @param {ReturnType<typeof train>} model @param {readonly number[]} traits */
export function score({ bias, step, weights }, traits) {
  let sum = 0;
  for (const place of new Set(traits)) sum += weights.get(place) ?? 0;
  return bias + (step * sum) / Math.sqrt(traits.length || 1);
}
