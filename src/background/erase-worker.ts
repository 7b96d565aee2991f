import {
  type FromEraseWorker,
  readToEraseWorker,
  type ToEraseWorker,
} from '../platform/messages/erase-contract';
import { openStore } from '../platform/store/open';
import { StoreTrouble } from '../platform/store/trouble';
import { SyncDb } from '../platform/sync/db';
import { letGo } from '../platform/sync/state';

// A dedicated worker of the options page: it dies with the page, and what it has not switched in is never seen.
const OFTEN = 100;
let toldAt = 0;

const tell = (message: FromEraseWorker): void => self.postMessage(message);

const breathe = async (share: number): Promise<void> => {
  const now = performance.now();
  if (now - toldAt < OFTEN) return;
  toldAt = now;
  tell({ tell: 'progress', share });
};

async function run({ what, store: name }: ToEraseWorker): Promise<void> {
  const store = await openStore(name);
  if (what.of === 'source') {
    tell({ tell: 'end', ...(await store.eraseSource(what.source, breathe)) });
    return;
  }
  const gone = await store.erasePerson(what.who, breathe);
  // Once more: a source that was asked for them meanwhile has noted them again. From here on none does.
  await letGo(new SyncDb(name && `${name} sync`), what.who);
  tell({ tell: 'end', ...gone });
}

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  run(readToEraseWorker(data)).catch((error: unknown) => {
    if (error instanceof StoreTrouble) {
      tell({ tell: 'refused', why: error.say });
      return;
    }
    // An error that nobody named: the page hears of it through its `onerror`.
    setTimeout(() => {
      throw error;
    });
  });
};
