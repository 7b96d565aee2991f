// RFC 3492, section 6.2, with the parameters of section 5.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;

const digitOf = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 97 && code <= 122) return code - 97;
  return BASE;
};

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** Decodes one label without its `xn--`; undefined where it is no punycode. Lower case expected. */
function decodeLabel(label: string): string | undefined {
  const split = label.lastIndexOf('-');
  const points = split > 0 ? [...label.slice(0, split)].map((char) => char.codePointAt(0) ?? 0) : [];
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let place = 0;
  let at = split > 0 ? split + 1 : 0;
  while (at < label.length) {
    const before = place;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(label.charCodeAt(at++));
      if (digit >= BASE) return undefined;
      place += digit * weight;
      if (place > 0x7fffffff) return undefined;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = points.length + 1;
    bias = adapt(place - before, length, before === 0);
    code += Math.floor(place / length);
    if (code > LAST_CODE) return undefined;
    points.splice(place % length, 0, code);
    place = (place % length) + 1;
  }
  return String.fromCodePoint(...points);
}

/** A domain as people write it: `xn--bcher-kva.example` becomes `bücher.example`. Labels that are no punycode stay. */
export const unicodeDomain = (domain: string): string =>
  domain.includes('xn--')
    ? domain
        .split('.')
        .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
        .join('.')
    : domain;
