import { say } from '../../playbook/say';
import { FileRefused, PROBLEMS } from './refused';
import { delimiterOf, RowSplitter, type RowTaker } from './rows';
import { sniff } from './sniff';
import { TextPieces } from './text';

/** Small enough that what was made of one piece is soon gone again. */
const PIECE = 1 << 18;
const SNIFFED = 1 << 16;
/** `sep=;` as Excel writes it before the header. */
const SEPARATOR = /^sep=(.)\r?\n?/i;

/** Throws `FileRefused` where the file was changed, moved or closed off meanwhile. */
async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) throw new FileRefused(say('import_file_unreadable'));
    throw error;
  }
}

/** The first line with cells: a report may have its name alone in a line above. */
function firstLine(text: string): string {
  const lines = text.slice(0, SNIFFED).split(/[\r\n]+/);
  return (
    lines.find((it) => /[,;\t|]/.test(it.replace(/"[^"]*"/g, ''))) ?? lines.find((it) => it.trim()) ?? ''
  );
}

/**
 * Hands a file's rows to the taker that `begin` makes once the delimiter is known, piece by piece, in bounded memory.
 * After each piece it says how many bytes are read. Throws `FileRefused` where the file is no table of text.
 */
export async function* walkRows<T extends RowTaker>(
  file: Blob,
  begin: (delimiter: string) => T,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly taker: T; readonly bytes: number; readonly isLast: boolean }> {
  const sniffed = sniff(await bytesOf(file, 0, SNIFFED));
  if ('problem' in sniffed) throw new FileRefused(PROBLEMS[sniffed.problem]);
  const pieces = new TextPieces(sniffed.encoding);
  let taker: T | undefined;
  let splitter: RowSplitter | undefined;
  let from = sniffed.skip;
  let next = bytesOf(file, from, from + PIECE);
  do {
    signal?.throwIfAborted();
    const bytes = await next;
    from += PIECE;
    const isLast = from >= file.size;
    // The next piece is fetched while this one is read.
    if (!isLast) {
      next = bytesOf(file, from, from + PIECE);
      // It is awaited in the next round; until then a failure is nobody’s.
      next.catch(() => {});
    }
    let text = pieces.decode(bytes, isLast);
    if (text.includes('\0')) text = text.replaceAll('\0', '');
    if (!splitter || !taker) {
      const separator = SEPARATOR.exec(text);
      text = text.slice(separator?.[0].length ?? 0);
      const delimiter = separator?.[1] ?? delimiterOf(firstLine(text));
      taker = begin(delimiter);
      splitter = new RowSplitter(delimiter, taker);
    }
    splitter.push(text, isLast);
    yield { taker, bytes: Math.min(from, file.size), isLast };
  } while (from < file.size);
}
