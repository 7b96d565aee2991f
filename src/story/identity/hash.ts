// Two lanes of 32 bits over the text; no cryptography, only few collisions.
const LANE_A = 0x811c9dc5;
const LANE_B = 0x2f0b4c47;

const spread = (lane: number): number => {
  let it = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  it = Math.imul(it ^ (it >>> 15), 0x846ca68b);
  return (it ^ (it >>> 16)) >>> 0;
};

/** 32 well spread bits of a text. */
export function hash32(text: string): number {
  let lane = LANE_A;
  for (let nth = 0; nth < text.length; nth++) lane = Math.imul(lane ^ text.charCodeAt(nth), 0x01000193);
  return spread(lane);
}

/** 64 bits of a text in two lanes, to be mixed further. */
export type Lanes = readonly [a: number, b: number];

export function lanesOf(text: string): Lanes {
  let a = LANE_A;
  let b = LANE_B;
  for (let nth = 0; nth < text.length; nth++) {
    const code = text.charCodeAt(nth);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x5bd1e995) ^ (b >>> 13);
  }
  return [spread(a), spread(b)];
}

/** What tells two touches of one moment apart. */
export const whatOf = (touch: {
  readonly kind: string;
  readonly title?: string;
  readonly url?: string;
}): string => `${touch.kind}\u001f${touch.title ?? ''}\u001f${touch.url ?? ''}`;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Two digits for every twelve bits; made when first needed. */
let pairs: string[] | undefined;

const pairsOfDigits = (): string[] => {
  pairs ??= Array.from({ length: 4096 }, (_, it) => `${DIGITS[it >> 6]}${DIGITS[it & 63]}`);
  return pairs;
};

/** As `touchId`, from lanes that many touches share: of the identifier and of `whatOf`. */
export function touchIdFrom(who: Lanes, at: number, what: Lanes): string {
  const low = at >>> 0;
  const high = Math.floor(at / 0x1_0000_0000) >>> 0;
  const a = spread(Math.imul(who[0], 0x9e3779b1) ^ Math.imul(what[0], 0x85ebca77) ^ spread(low));
  const b = spread(
    Math.imul(who[1], 0xc2b2ae3d) ^ Math.imul(what[1], 0x27d4eb2f) ^ spread(low + high + 0x165667b1),
  );
  const two = pairsOfDigits();
  const middle = ((a & 0xff) << 4) | (b >>> 28);
  return `~${two[a >>> 20]}${two[(a >>> 8) & 0xfff]}${two[middle]}${two[(b >>> 16) & 0xfff]}${two[(b >>> 4) & 0xfff]}`;
}

/** What a touch without an id of its own is known by: 60 bits of who, when and what. Stable across versions. */
export const touchId = (
  identity: string,
  touch: Parameters<typeof whatOf>[0] & { readonly at: number },
): string => touchIdFrom(lanesOf(identity), touch.at, lanesOf(whatOf(touch)));
