const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Its length takes one byte. */
const SHORT = 100;
/** Longer ones the decoder reads faster. */
const SHORT_TO_READ = 32;
const codes: number[] = [];

/** Appends numbers and texts to a growing row of bytes. */
export class ByteWriter {
  private bytes: Uint8Array;
  private view: DataView;
  length = 0;

  constructor(capacity = 1 << 14) {
    this.bytes = new Uint8Array(capacity);
    this.view = new DataView(this.bytes.buffer);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2^53 - 1, seven bits a byte, the lowest first. */
  count(value: number): void {
    this.reserve(8);
    let rest = value;
    while (rest > 0x7fffffff) {
      this.bytes[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  uint32(value: number): void {
    this.reserve(4);
    this.view.setUint32(this.length, value, true);
    this.length += 4;
  }

  float64(value: number): void {
    this.reserve(8);
    this.view.setFloat64(this.length, value, true);
    this.length += 8;
  }

  /** UTF-8 alone, without its length; says how many bytes it took. */
  utf8(text: string): number {
    this.reserve(text.length * 3);
    const plain = this.ascii(text, this.length);
    const written = plain ? text.length : encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
    this.length += written;
    return written;
  }

  /** A text with its length before it. */
  text(text: string): void {
    this.reserve(text.length * 3 + 5);
    if (this.ascii(text, this.length + 1)) {
      this.bytes[this.length] = text.length;
      this.length += text.length + 1;
      return;
    }
    const from = this.length + 5;
    const { written } = encoder.encodeInto(text, this.bytes.subarray(from));
    this.count(written);
    this.bytes.copyWithin(this.length, from, from + written);
    this.length += written;
  }

  /** Writes a short plain text char by char, which is faster than to ask the encoder; false for any other. */
  private ascii(text: string, from: number): boolean {
    const { bytes } = this;
    const { length } = text;
    if (length > SHORT) return false;
    for (let nth = 0; nth < length; nth++) {
      const code = text.charCodeAt(nth);
      if (code > 127) return false;
      bytes[from + nth] = code;
    }
    return true;
  }

  append(other: ByteWriter): void {
    this.reserve(other.length);
    this.bytes.set(other.bytes.subarray(0, other.length), this.length);
    this.length += other.length;
  }

  clear(): void {
    this.length = 0;
  }

  /** A copy of what was written. */
  taken(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    return this.bytes[this.at++]!;
  }

  count(): number {
    let byte = this.bytes[this.at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    let weight = 128;
    do {
      byte = this.bytes[this.at++]!;
      value += (byte & 127) * weight;
      weight *= 128;
    } while (byte > 127);
    return value;
  }

  uint32(): number {
    const value = this.view.getUint32(this.at, true);
    this.at += 4;
    return value;
  }

  float64(): number {
    const value = this.view.getFloat64(this.at, true);
    this.at += 8;
    return value;
  }

  utf8(length: number): string {
    const from = this.at;
    this.at += length;
    return this.utf8From(from, length);
  }

  /** UTF-8 at another place than where the reader stands. */
  utf8From(from: number, length: number): string {
    return this.ascii(from, length) ?? decoder.decode(this.bytes.subarray(from, from + length));
  }

  /** A short plain text, char by char, which is faster than to ask the decoder; undefined for any other. */
  private ascii(from: number, length: number): string | undefined {
    if (length > SHORT_TO_READ) return undefined;
    codes.length = length;
    for (let nth = 0; nth < length; nth++) {
      const code = this.bytes[from + nth]!;
      if (code > 127) return undefined;
      codes[nth] = code;
    }
    return String.fromCharCode.apply(null, codes);
  }

  text(): string {
    return this.utf8(this.count());
  }
}
