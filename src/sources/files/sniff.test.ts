import { describe, expect, test } from 'vitest';
import { sniff } from './sniff';
import { TextPieces } from './text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let nth = 0; nth < text.length; nth++) view.setUint16(nth * 2, text.charCodeAt(nth), little);
  return bytes;
};
const western = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const TEXT = 'email,name\njürgen@acme.example,Jürgen Groß\n';

const decode = (bytes: Uint8Array, size: number): string => {
  const sniffed = sniff(bytes);
  if ('problem' in sniffed) throw new Error(sniffed.problem);
  const pieces = new TextPieces(sniffed.encoding);
  let text = '';
  for (let from = sniffed.skip; from < bytes.length; from += size)
    text += pieces.decode(bytes.subarray(from, from + size), from + size >= bytes.length);
  return text;
};

describe('text is read in whatever way it is written', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16, little end first, with a mark', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16, big end first, with a mark', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 without a mark', utf16(TEXT, true)],
    ['UTF-16, big end first, without a mark', utf16(TEXT, false)],
    ['Windows-1252', western(TEXT)],
  ])('%s, wherever the pieces end', (_, bytes) => {
    for (let size = 1; size < 20; size++) expect(decode(bytes, size)).toBe(TEXT);
  });

  test('one bad byte does not spoil a file of UTF-8', () => {
    const bytes = Uint8Array.from([...utf8('ä,ö,ü\n'), 0xff, ...utf8(',ß\n')]);
    expect(decode(bytes, 1 << 20)).toBe('ä,ö,ü\n\ufffd,ß\n');
  });
});

test.each<[string, readonly number[] | string]>([
  ['empty', ''],
  ['picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
  ['picture', [0xff, 0xd8, 0xff, 0xe0, 0, 16]],
  ['picture', 'GIF89a'],
  ['document', '%PDF-1.7'],
  ['archive', [0x1f, 0x8b, 8, 0]],
  ['archive', 'PK\u0003\u0004\u0014\0\0\0\b\0history.csv'],
  ['workbook', 'PK\u0003\u0004\u0014\0\u0006\0\b\0[Content_Types].xml'],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['binary', Array.from({ length: 400 }, (_, nth) => (nth * 7) % 32)],
])('%s is told from text', (problem, bytes) => {
  const it = typeof bytes === 'string' ? western(bytes) : Uint8Array.from(bytes);
  expect(sniff(it)).toEqual({ problem });
});

test('a few NULs do not make a text binary', () => {
  expect(sniff(utf8(`email,at,kind\na@b.example,\0,x\n${'row,row,row\n'.repeat(50)}`))).toEqual({
    encoding: 'utf-8',
    skip: 0,
  });
});
