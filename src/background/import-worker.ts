import {
  type FromImportWorker,
  readToImportWorker,
  type ToImportWorker,
} from '../platform/messages/import-contract';
import { openStore } from '../platform/store/open';
import type { HistoryStore } from '../platform/store/store';
import { readAssetsFile } from '../sources/files/assets';
import { preview } from '../sources/files/mapping/preview';
import { FileRefused } from '../sources/files/refused';
import { importFile } from './import-file';

// A dedicated worker of the options page: it dies with the page, and what it staged is never seen.
const OFTEN = 100;
const cancelling = new AbortController();
let toldAt = 0;

const tell = (message: FromImportWorker): void => self.postMessage(message);

async function run({ store: name, ...work }: Extract<ToImportWorker, { do: 'import' }>) {
  let store: HistoryStore | undefined;
  const result = await importFile(
    async () => {
      store = await openStore(name);
      return store;
    },
    {
      file: work.file,
      label: work.label,
      now: work.now,
      fingerprint: work.fingerprint,
      said: work.said,
      ...(work.beside ? { beside: work.beside } : {}),
      signal: cancelling.signal,
      onProgress: (progress) => {
        const now = performance.now();
        if (now - toldAt < OFTEN) return;
        toldAt = now;
        tell({ tell: 'progress', ...progress });
      },
    },
  );
  tell({ tell: 'end', result });
}

async function look({ file, mapping, now }: Extract<ToImportWorker, { do: 'preview' }>) {
  tell({ tell: 'preview', preview: await preview(file, mapping, now, cancelling.signal) });
}

async function readAssets({ file, ...names }: Extract<ToImportWorker, { do: 'read-assets' }>) {
  try {
    tell({ tell: 'assets', result: { end: 'read', ...(await readAssetsFile(file, names)) } });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    tell({ tell: 'assets', result: { end: 'refused', why: error.why } });
  }
}

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const asked = readToImportWorker(data);
  if (asked.do === 'cancel') {
    cancelling.abort();
    return;
  }
  const work =
    asked.do === 'preview' ? look(asked) : asked.do === 'read-assets' ? readAssets(asked) : run(asked);
  work.catch((error: unknown) => {
    // An error that nobody named: the page hears of it through its `onerror`.
    setTimeout(() => {
      throw error;
    });
  });
};
