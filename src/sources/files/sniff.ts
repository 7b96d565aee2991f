/** What a file's first bytes say of it. */
export type Sniffed =
  | { readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly skip: number }
  | { readonly problem: 'empty' | 'workbook' | 'archive' | 'picture' | 'document' | 'binary' };

const starts = (bytes: Uint8Array, ...with_: readonly number[]): boolean =>
  with_.every((byte, nth) => bytes[nth] === byte);

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

// Signatures from the formats' own specifications.
const SIGNATURES: readonly (readonly [
  Exclude<Sniffed, { encoding: string }>['problem'],
  readonly number[],
])[] = [
  ['picture', [0x89, ...ascii('PNG')]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('GIF8')],
  ['picture', ascii('RIFF')],
  ['picture', [...ascii('II'), 0x2a, 0x00]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [...ascii('7z'), 0xbc, 0xaf]],
  ['archive', ascii('Rar!')],
  ['document', ascii('%PDF-')],
];

/** An XLSX file is a ZIP file whose list of contents names the workbook. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).match(/\[Content_Types\]|xl\/|_rels\//) !== null;

/** UTF-16 without a mark: Latin text has a NUL in every other byte. */
function silentUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const nuls: [number, number] = [0, 0];
  for (let nth = 0; nth < bytes.length; nth++) if (bytes[nth] === 0) nuls[(nth % 2) as 0 | 1]++;
  const many = bytes.length * 0.2;
  if (nuls[1] > many && nuls[0] < many / 4) return 'utf-16le';
  if (nuls[0] > many && nuls[1] < many / 4) return 'utf-16be';
  return undefined;
}

/** A byte that text has no use for. */
const isStrange = (byte: number): boolean =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12;

/** Tells text from what is none, and how it is encoded, by the first bytes (64 kB are enough). */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { problem: 'empty' };
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', skip: 3 };
  if (starts(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le', skip: 2 };
  if (starts(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be', skip: 2 };
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06))
    return { problem: isWorkbook(bytes) ? 'workbook' : 'archive' };
  const known = SIGNATURES.find(([, signature]) => starts(bytes, ...signature));
  if (known) return { problem: known[0] };
  const utf16 = bytes.length >= 8 ? silentUtf16(bytes.subarray(0, 4096)) : undefined;
  if (utf16) return { encoding: utf16, skip: 0 };
  let strange = 0;
  for (const byte of bytes) if (isStrange(byte)) strange++;
  // A few NULs come from databases; more than that is no text.
  return strange > Math.max(8, bytes.length * 0.02) ? { problem: 'binary' } : { encoding: 'utf-8', skip: 0 };
}
