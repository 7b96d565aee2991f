import type { Sniffed } from './sniff';

type Encoding = Extract<Sniffed, { encoding: string }>['encoding'];

/** How many bytes at the end belong to a UTF-8 sequence that is not whole yet. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** Decodes a file piece by piece. What is no UTF-8 is read as Windows-1252, as spreadsheets write it. */
export class TextPieces {
  private readonly strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly wide: TextDecoder | undefined;
  private western: TextDecoder | undefined;
  private rest = new Uint8Array(0);
  private isUtf8 = false;

  constructor(encoding: Encoding) {
    if (encoding !== 'utf-8') this.wide = new TextDecoder(encoding, { ignoreBOM: true });
  }

  decode(bytes: Uint8Array, isLast: boolean): string {
    if (this.wide) return this.wide.decode(bytes, { stream: !isLast });
    if (this.western) return this.western.decode(bytes, { stream: !isLast });
    const all = joined(this.rest, bytes);
    const kept = isLast ? 0 : unfinished(all);
    this.rest = all.slice(all.length - kept);
    return this.utf8(all.subarray(0, all.length - kept));
  }

  private utf8(bytes: Uint8Array): string {
    try {
      const text = this.strict.decode(bytes);
      if (text.length !== bytes.length) this.isUtf8 = true;
      return text;
    } catch {
      const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      if (this.isUtf8 || mostlyUtf8(lenient)) return lenient;
      this.western = new TextDecoder('windows-1252');
      const text = this.western.decode(joined(bytes, this.rest), { stream: true });
      this.rest = new Uint8Array(0);
      return text;
    }
  }
}

/** More characters beyond ASCII than broken ones: UTF-8 with a few bad bytes. */
function mostlyUtf8(text: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let nth = 0; nth < text.length; nth++) {
    const code = text.charCodeAt(nth);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole > broken;
}
