import type {
  ImportProgress,
  RejectedRow,
  Unfinished,
  WorkerDone,
} from '../platform/messages/import-contract';
import type { HistoryStore, Import } from '../platform/store/store';
import { StoreTrouble } from '../platform/store/trouble';
import type { People } from '../sources/files/format';
import { readPeopleFile } from '../sources/files/people';
import { ColumnsUnknown, FileRefused, type Portion, readHistoryFile, type Said } from '../sources/files/read';

const REJECTIONS_KEPT = 10_000;
/** Reading's part of the work; comparing and storing is the rest. */
const READING = 0.6;

export interface ImportWork {
  readonly file: Blob;
  readonly label: string;
  /** ms since 1970 */
  readonly now: number;
  readonly fingerprint: string;
  readonly signal: AbortSignal;
  /** What was said of the columns of unknown files. */
  readonly said?: Said;
  /** Files chosen with it: they may tell who hides behind its ids. */
  readonly beside?: readonly Blob[];
  readonly onProgress: (progress: ImportProgress) => void;
}

/** Who hides behind the ids of a file, as the files beside it tell. */
async function peopleIn({
  file,
  beside = [],
  signal,
}: ImportWork): Promise<People | 'this is them' | undefined> {
  if (beside.length === 0) return undefined;
  const told = await Promise.all(beside.map((it) => readPeopleFile(it, signal).catch(() => undefined)));
  const isForOthers = told.includes(undefined) && (await readPeopleFile(file, signal).catch(() => undefined));
  return isForOthers ? 'this is them' : new Map(told.flatMap((it) => [...(it ?? [])]));
}

/** Reads a file into a generation of its own and switches it in; on any failure earlier history stands. */
export async function importFile(
  openStore: () => Promise<HistoryStore>,
  work: ImportWork,
): Promise<WorkerDone | Unfinished> {
  let running: Import | undefined;
  try {
    const { signal, label, now, fingerprint } = work;
    // A file that can't be read at all is refused before the store is touched.
    const people = await peopleIn(work);
    if (people === 'this is them') return { end: 'people' };
    const portions = readHistoryFile(work.file, now, signal, people, work.said);
    const first = await portions.next();
    const store = await openStore();
    running = await store.beginImport(label, 'files', now, { fingerprint, signal });
    const done = await runImport(running, work, first, portions);
    // The import stands; joining old layers may fail and be done after the next one.
    await store.tidy().catch(() => {});
    return done;
  } catch (error) {
    await running?.abandon().catch(() => {});
    if (work.signal.aborted) return { end: 'cancelled' };
    if (error instanceof ColumnsUnknown) return { end: 'refused', why: error.why, proposal: error.proposal };
    if (error instanceof FileRefused) return { end: 'refused', why: error.why };
    if (error instanceof StoreTrouble) return { end: 'refused', why: error.say };
    throw error;
  }
}

async function runImport(
  running: Import,
  { file, onProgress }: ImportWork,
  first: IteratorResult<Portion>,
  others: AsyncIterator<Portion>,
): Promise<WorkerDone> {
  const rejections: RejectedRow[] = [];
  let rejected = 0;
  let automaticReplies = 0;
  let passedOver = 0;
  let rows = 0;
  let header: readonly string[] = [];
  for (let next = first; !next.done; next = await others.next()) {
    const portion = next.value;
    await running.addRows(portion.taken);
    rejected += portion.rejections.length;
    for (const it of portion.rejections) if (rejections.length < REJECTIONS_KEPT) rejections.push(it);
    automaticReplies += portion.automaticReplies;
    passedOver += portion.passedOver;
    ({ rows, header } = portion);
    onProgress({ rows, bytes: portion.bytes * READING, total: file.size });
  }
  const done = await running.commit({ rejected, unchanged: automaticReplies + passedOver }, (share) =>
    onProgress({ rows, bytes: file.size * (READING + (1 - READING) * share), total: file.size }),
  );
  return { end: 'done', ...done, rejected, automaticReplies, rejections, header };
}
