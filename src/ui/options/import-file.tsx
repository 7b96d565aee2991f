import { useState } from 'preact/hooks';
import type { ImportResult } from '../../platform/messages/import';
import type { Mapping } from '../../platform/messages/import-contract';
import { type Example, sampleHistory } from '../../platform/messages/sample';
import { FileLink } from '../parts/file-link';
import { useWords } from '../parts/tongue';
import { Columns } from './columns/columns';
import { type Outcome, type Run, useImport } from './use-import';

const REJECTIONS_SHOWN = 5;

interface Props {
  readonly refresh: () => Promise<void>;
  /** Nothing was imported yet: a sample may be tried. */
  readonly isNew: boolean;
}

/** The file input, its progress, and how it ended. */
export function ImportFile({ refresh, isNew }: Props) {
  const { t } = useWords();
  const { run, start, again, clear } = useImport(refresh);
  const [isOver, setOver] = useState(false);
  const isRunning = run.state === 'running';
  const choose = (files: FileList | null | undefined) => {
    if (!files || files.length === 0 || isRunning) return;
    setExamples([]);
    void start([...files]);
  };
  const [examples, setExamples] = useState<readonly Example[]>([]);
  const trySample = async () => {
    const sample = await sampleHistory(Date.now());
    setExamples(sample.examples);
    await start([sample.file]);
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
          multiple
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
      {isNew && !isRunning && (
        <p class="row">
          <button type="button" class="plain-button" onClick={() => void trySample()}>
            {t('options_sample')}
          </button>
          <span class="small soft">{t('options_sample_help')}</span>
        </p>
      )}
      {run.state === 'running' && <Running {...run} />}
      <p class="outcome" role="status">
        {run.state === 'ended' && <Ending outcomes={run.outcomes} />}
      </p>
      {run.state === 'ended' && examples.length > 0 && <LookAround at={examples} />}
      {run.state === 'ended' &&
        run.outcomes.map((it) => (
          <HowItWent
            key={it.file.name}
            of={it}
            isOneOfMany={run.outcomes.length > 1}
            again={(mapping) => void again(it.file, mapping, run.outcomes)}
            clear={clear}
          />
        ))}
      {run.state === 'broken' && (
        <p class="trouble" role="alert">
          {t('options_import_broken', run.message)}
        </p>
      )}
    </div>
  );
}

/** Where to look, after a sample was imported. */
function LookAround({ at }: { readonly at: readonly Example[] }) {
  const { t } = useWords();
  return (
    <p class="row">
      {t('options_sample_look')}
      {at.map(({ address, name }) => (
        <a
          key={address}
          class="plain-button"
          href={`panel.html?prospect=${encodeURIComponent(address)}`}
          target="_blank"
          rel="noopener"
        >
          {name}
        </a>
      ))}
      <a class="plain-button" href="#list">
        {t('options_nav_list')}
      </a>
    </p>
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

type Done = Extract<ImportResult, { end: 'done' }>;

function Ending({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t } = useWords();
  const results = outcomes.map((it) => it.result);
  const done = results.filter((it): it is Done => it.end === 'done');
  const sum = (of: 'imported' | 'unchanged' | 'rejected') => done.reduce((all, it) => all + it[of], 0);
  if (done.length > 0)
    return <>{t('options_import_done', sum('imported'), sum('unchanged'), sum('rejected'))}</>;
  return (
    <>
      {t(
        results.some((it) => it.end === 'cancelled') ? 'options_import_cancelled' : 'options_import_refused',
      )}
    </>
  );
}

interface HowProps {
  readonly of: Outcome;
  readonly isOneOfMany: boolean;
  readonly again: (mapping: Mapping) => void;
  readonly clear: () => void;
}

/** What else there is to say of one file. */
function HowItWent({ of: { file, result }, isOneOfMany, again, clear }: HowProps) {
  const { t, speak } = useWords();
  return (
    <>
      {isOneOfMany && <h3>{file.name}</h3>}
      {result.end === 'done' && isOneOfMany && (
        <p>{t('options_import_done', result.imported, result.unchanged, result.rejected)}</p>
      )}
      {result.end === 'done' && <Rejected result={result} />}
      {result.end === 'people' && <p>{t('options_import_people')}</p>}
      {/* Of unknown columns the form below asks; what would mend them elsewhere is beside the point. */}
      {result.end === 'refused' && (!result.proposal || result.proposal.format) && (
        <p class={result.proposal ? 'soft' : 'trouble'} role="alert">
          {speak(result.why)}
        </p>
      )}
      {result.end === 'refused' && result.proposal && (
        <Columns file={file} proposal={result.proposal} start={again} cancel={clear} />
      )}
    </>
  );
}

/** What was left out, why, and the rows to take home. */
function Rejected({ result }: { readonly result: Done }) {
  const { t, speak } = useWords();
  const { rejected, rejections, rejectedRows, automaticReplies, keptOut = 0 } = result;
  return (
    <>
      {keptOut > 0 && <p class="soft">{t('import_kept_out', keptOut)}</p>}
      {automaticReplies > 0 && <p class="soft">{t('options_automatic_replies', automaticReplies)}</p>}
      {rejections.length > 0 && (
        <ul class="rejections">
          {rejections.slice(0, REJECTIONS_SHOWN).map(({ row, why }) => (
            <li key={row}>{t('options_rejected_row', row, speak(why))}</li>
          ))}
          {rejected > REJECTIONS_SHOWN && <li>{t('options_rejected_more', rejected - REJECTIONS_SHOWN)}</li>}
        </ul>
      )}
      {rejectedRows && (
        <p class="row">
          <FileLink file={rejectedRows} name="rejected-rows.csv" label={t('options_download_rejected')} />
        </p>
      )}
    </>
  );
}
