import { type Learned, WEIGHED, type WeighedFinding } from '../../playbook/phrases/types';

/** How like the findings a sentence is, in the order of `WEIGHED`: above 0 rather so than not, as a logarithm of odds. */
export type Likeness = Float64Array;

/** Where a finding stands in a likeness. */
export const NUMBERS = Object.fromEntries(WEIGHED.map((id, number) => [id, number])) as Readonly<
  Record<WeighedFinding, number>
>;

/** By finding, the most of several. */
export const likest = (all: readonly Likeness[]): Likeness =>
  Float64Array.from(WEIGHED, (_, number) => Math.max(...all.map((it) => it[number]!)));

const EMPTY = -1;
/** Slots of the table: a power of two, at least twice what is learned. */
const SLOTS = 1 << 15;

/**
 * Digits that need no escape in a program. An entry is the way from the place before and the weight as one number,
 * in two digits, or in four behind a mark: so few signs, so evenly used, are packed best.
 */
const DIGITS = [...Array(126).keys()]
  .slice(35)
  .map((code) => String.fromCharCode(code))
  .filter((sign) => !"$'\\`".includes(sign));
const VALUES = new Map(DIGITS.map((sign, value) => [sign, value]));
const BASE = DIGITS.length;
const LONGER = '~';
/** From -6 to 6, without 0. */
const LEVELS = 12;

const levelOf = (weight: number): number => (weight < 0 ? weight + 6 : weight + 5);
const weightAt = (level: number): number => (level < 6 ? level - 6 : level - 5);

/** What a language has learned, ready to weigh by: an open table from a trait's place to its weights. */
export class Scales {
  readonly #places = new Int32Array(SLOTS).fill(EMPTY);
  readonly #weights = new Int8Array(SLOTS * WEIGHED.length);
  readonly #biases: Float64Array;
  readonly #steps: Float64Array;
  /** Below it, by finding, a phrase means something else. */
  readonly unlike: Likeness;
  /** When a slot was met last, so that a trait counts once. */
  readonly #met = new Int32Array(SLOTS);
  #sentence = 0;

  constructor(learned: Readonly<Record<WeighedFinding, Learned>>) {
    this.#biases = Float64Array.from(WEIGHED, (id) => learned[id].bias);
    this.#steps = Float64Array.from(WEIGHED, (id) => learned[id].step);
    this.unlike = Float64Array.from(WEIGHED, (id) => learned[id].unlike);
    for (const [number, id] of WEIGHED.entries()) this.#unpack(learned[id].weights, number);
  }

  #unpack(packed: string, number: number): void {
    let place = 0;
    for (let at = 0; at < packed.length; ) {
      const isLonger = packed[at] === LONGER;
      if (isLonger) at++;
      let entry = 0;
      for (const end = at + (isLonger ? 4 : 2); at < end; at++)
        entry = entry * BASE + (VALUES.get(packed[at]!) ?? 0);
      place += Math.floor(entry / LEVELS);
      const slot = this.#slot(place);
      this.#places[slot] = place;
      this.#weights[slot * WEIGHED.length + number] = weightAt(entry % LEVELS);
    }
  }

  #slot(place: number): number {
    let slot = place & (SLOTS - 1);
    while (this.#places[slot] !== EMPTY && this.#places[slot] !== place) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  /** Weighs a sentence by its traits. */
  weigh(traits: readonly number[]): Likeness {
    const sums = new Float64Array(WEIGHED.length);
    const turn = ++this.#sentence;
    for (const place of traits) {
      const slot = this.#slot(place);
      if (this.#places[slot] === EMPTY || this.#met[slot] === turn) continue;
      this.#met[slot] = turn;
      for (let i = 0; i < sums.length; i++) sums[i]! += this.#weights[slot * WEIGHED.length + i]!;
    }
    // Longer sentences have more traits, and each says less.
    const share = 1 / Math.sqrt(traits.length || 1);
    for (let i = 0; i < sums.length; i++) sums[i] = this.#biases[i]! + this.#steps[i]! * sums[i]! * share;
    return sums;
  }
}

/** Packs weights by place for `Scales`. @param weights whole numbers from -6 to 6, none 0 */
export function pack(weights: ReadonlyMap<number, number>): string {
  let packed = '';
  let last = 0;
  for (const place of [...weights.keys()].sort((a, b) => a - b)) {
    const entry = (place - last) * LEVELS + levelOf(weights.get(place)!);
    const digits: string[] = [];
    for (let rest = entry; digits.length < (entry < BASE ** 2 ? 2 : 4); rest = Math.floor(rest / BASE))
      digits.unshift(DIGITS[rest % BASE]!);
    packed += (digits.length > 2 ? LONGER : '') + digits.join('');
    last = place;
  }
  return packed;
}
