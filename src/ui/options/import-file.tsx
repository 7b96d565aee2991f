import { useEffect, useState } from 'preact/hooks';
import { type ImportProgress, type ImportResult, startImport } from '../../platform/messages/import';
import { send } from '../../platform/messages/send';
import { useWords } from '../parts/tongue';

type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: ImportProgress; readonly stop: AbortController }
  | { readonly state: 'ended'; readonly result: ImportResult }
  | { readonly state: 'broken'; readonly message: string };

const REJECTIONS_SHOWN = 5;

/** Runs one import at a time; what it says at the end is said once the panel can read the history. */
function useImport(refresh: () => Promise<void>) {
  const [run, setRun] = useState<Run>({ state: 'idle' });
  const start = async (file: File) => {
    const stop = new AbortController();
    setRun({ state: 'running', stop, progress: { rows: 0, bytes: 0, total: file.size } });
    try {
      const result = await startImport(file, {
        signal: stop.signal,
        onProgress: (progress) => setRun({ state: 'running', stop, progress }),
      });
      await send('options/history-changed', {});
      await refresh();
      setRun({ state: 'ended', result });
    } catch (error) {
      setRun({ state: 'broken', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return { run, start };
}

/** The file input, its progress, and how it ended. */
export function ImportFile({ refresh }: { readonly refresh: () => Promise<void> }) {
  const { t, speak } = useWords();
  const { run, start } = useImport(refresh);
  const [isOver, setOver] = useState(false);
  const isRunning = run.state === 'running';
  const choose = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !isRunning) void start(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer?.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut; the file input serves everybody
    <div
      class={isOver ? 'import over' : 'import'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label>
        <b>{t('options_import')}</b>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          disabled={isRunning}
          onChange={(event) => {
            choose(event.currentTarget.files);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="small soft">{t('options_import_help')}</p>
      {run.state === 'running' && <Running {...run} />}
      <p class="outcome" role="status">
        {run.state === 'ended' && <Ending result={run.result} />}
      </p>
      {run.state === 'ended' && run.result.end === 'done' && <Rejected result={run.result} />}
      {run.state === 'ended' && run.result.end === 'refused' && (
        <p class="trouble" role="alert">
          {speak(run.result.why)}
        </p>
      )}
      {run.state === 'broken' && (
        <p class="trouble" role="alert">
          {t('options_import_broken', run.message)}
        </p>
      )}
    </div>
  );
}

function Running({ progress, stop }: Extract<Run, { state: 'running' }>) {
  const { t } = useWords();
  return (
    <>
      <progress aria-label={t('options_progress')} max={Math.max(1, progress.total)} value={progress.bytes} />
      <div class="row">
        <span class="soft">{t('options_rows_read', progress.rows)}</span>
        <button type="button" class="plain-button" onClick={() => stop.abort()}>
          {t('options_cancel')}
        </button>
      </div>
    </>
  );
}

function Ending({ result }: { readonly result: ImportResult }) {
  const { t } = useWords();
  if (result.end === 'cancelled') return <>{t('options_import_cancelled')}</>;
  if (result.end === 'refused') return <>{t('options_import_refused')}</>;
  return <>{t('options_import_done', result.imported, result.unchanged, result.rejected)}</>;
}

/** What was left out, why, and the rows to take home. */
function Rejected({ result }: { readonly result: Extract<ImportResult, { end: 'done' }> }) {
  const { t, speak } = useWords();
  const { rejected, rejections, rejectedRows, automaticReplies } = result;
  return (
    <>
      {automaticReplies > 0 && <p class="soft">{t('options_automatic_replies', automaticReplies)}</p>}
      {rejections.length > 0 && (
        <ul class="rejections">
          {rejections.slice(0, REJECTIONS_SHOWN).map(({ row, why }) => (
            <li key={row}>{t('options_rejected_row', row, speak(why))}</li>
          ))}
          {rejected > REJECTIONS_SHOWN && <li>{t('options_rejected_more', rejected - REJECTIONS_SHOWN)}</li>}
        </ul>
      )}
      {rejectedRows && <Download file={rejectedRows} />}
    </>
  );
}

function Download({ file }: { readonly file: Blob }) {
  const { t } = useWords();
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <p class="row">
      <a class="plain-button" href={url} download="rejected-rows.csv">
        {t('options_download_rejected')}
      </a>
    </p>
  );
}
