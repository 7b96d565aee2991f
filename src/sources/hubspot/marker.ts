import { hash32 } from '../../story/identity';
import { KINDS, type Kind } from '../../story/touch';

const LINE = /^Throughline: ([a-z-]+) · ([0-9a-z]+)\s*$/m;

/** The last line of what we log: says what it was, and lets a second attempt find the first. */
export const marker = (kind: string, key: string): string =>
  `Throughline: ${kind} · ${hash32(key).toString(36)}${hash32(`${key}\u0000`).toString(36)}`;

export interface Marked {
  readonly kind: Kind;
  /** The words above the marker. */
  readonly words: string;
}

/** Reads text that we logged earlier; nothing for what others wrote. */
export function readMarker(text: string | undefined): Marked | undefined {
  const found = text === undefined ? null : LINE.exec(text);
  const kind = found?.[1];
  if (!found || !kind || !Object.hasOwn(KINDS, kind)) return undefined;
  return { kind: kind as Kind, words: (text ?? '').slice(0, found.index).trim() };
}
