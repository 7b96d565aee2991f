import { useState } from 'preact/hooks';
import {
  type ImportProgress,
  type ImportResult,
  type ImportWishes,
  startImport,
} from '../../platform/messages/import';
import type { Mapping } from '../../platform/messages/import-contract';
import { inWords } from '../../platform/messages/in-words';
import { send } from '../../platform/messages/send';

/** How it went with one file. */
export interface Outcome {
  readonly file: File;
  readonly result: ImportResult;
}

export type Run =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly file: File;
      readonly progress: ImportProgress;
      readonly stop: AbortController;
    }
  | { readonly state: 'ended'; readonly outcomes: readonly Outcome[] }
  | { readonly state: 'broken'; readonly message: string };

/** Runs one import at a time; what it says at the end is said once the panel can read the history. */
export function useImport(refresh: () => Promise<void>) {
  const [run, setRun] = useState<Run>({ state: 'idle' });
  const importOne = async (file: File, more: Pick<ImportWishes, 'mapping' | 'beside'>): Promise<Outcome> => {
    const stop = new AbortController();
    const follow = (progress: ImportProgress) => setRun({ state: 'running', file, stop, progress });
    follow({ rows: 0, bytes: 0, total: file.size });
    return { file, result: await startImport(file, { signal: stop.signal, onProgress: follow, ...more }) };
  };
  const attempt = async (task: () => Promise<readonly Outcome[]>) => {
    try {
      const outcomes = await task();
      await send('options/history-changed', {});
      await refresh();
      setRun({ state: 'ended', outcomes });
    } catch (error) {
      setRun({ state: 'broken', message: inWords(error) });
    }
  };
  return {
    run,
    /** One file after the other; each may tell who hides behind the ids of another. */
    start: (files: readonly File[]) =>
      attempt(async () => {
        const outcomes: Outcome[] = [];
        for (const file of files) {
          const outcome = await importOne(file, { beside: files.filter((it) => it !== file) });
          outcomes.push(outcome);
          if (outcome.result.end === 'cancelled') break;
        }
        return outcomes;
      }),
    /** The same file again, now that its columns are known; how it went with the others stays said. */
    again: (file: File, mapping: Mapping, before: readonly Outcome[]) =>
      attempt(async () => {
        const outcome = await importOne(file, { mapping });
        return before.map((it) => (it.file === file ? outcome : it));
      }),
    clear: () => setRun({ state: 'idle' }),
  };
}
