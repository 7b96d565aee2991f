import { useState } from 'preact/hooks';
import { type AssetsResult, readAssets } from '../../../platform/messages/import';
import { inWords } from '../../../platform/messages/in-words';
import { type Joined, joined } from '../../../playbook/content-map';
import type { Asset, Playbook } from '../../../playbook/types';
import { download } from '../../parts/download';
import { useWords } from '../../parts/tongue';

interface Props {
  readonly playbook: Playbook;
  readonly put: (assets: readonly Asset[]) => void;
}

type Read = Extract<AssetsResult, { end: 'read' }>;
type Outcome =
  | { readonly is: 'in'; readonly counts: Joined; readonly read: Read }
  | { readonly is: 'refused'; readonly words: string };

const REJECTIONS_SHOWN = 5;

/** Content from a spreadsheet, put into the draft. */
export function BringIn({ playbook, put }: Props) {
  const { t, speak } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setOutcome(undefined);
    try {
      const read = await readAssets(file, playbook);
      if (read.end === 'refused') setOutcome({ is: 'refused', words: speak(read.why) });
      else {
        const counts = joined(playbook.assets, read.assets);
        put(counts.assets);
        setOutcome({ is: 'in', counts, read });
      }
    } catch (error) {
      setOutcome({ is: 'refused', words: inWords(error) });
    }
    setBusy(false);
  };
  return (
    <section id="import">
      <h2>{t('content_import')}</h2>
      <label class="field">
        <span class="unseen">{t('content_import_file')}</span>
        <small>{t('content_import_what')}</small>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          disabled={isBusy}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="outcome" role="status">
        {outcome?.is === 'in' &&
          t(
            'content_imported',
            outcome.counts.added,
            outcome.counts.changed,
            outcome.counts.unchanged,
            outcome.read.rejected,
          )}
      </p>
      {outcome?.is === 'in' && <Rejected read={outcome.read} />}
      {outcome?.is === 'refused' && (
        <p class="trouble" role="alert">
          {t('content_not_imported', outcome.words)}
        </p>
      )}
    </section>
  );
}

/** Rows that were left out, why, and all of them to take home. */
function Rejected({ read: { rejected, rejections, rejectedRows } }: { readonly read: Read }) {
  const { t, speak } = useWords();
  if (rejected === 0) return null;
  return (
    <>
      <ul class="rejections">
        {rejections.slice(0, REJECTIONS_SHOWN).map(({ row, why }) => (
          <li key={row}>{t('options_rejected_row', row, speak(why))}</li>
        ))}
        {rejected > REJECTIONS_SHOWN && <li>{t('options_rejected_more', rejected - REJECTIONS_SHOWN)}</li>}
      </ul>
      {rejectedRows && (
        <button
          type="button"
          class="plain-button"
          onClick={() => download(rejectedRows, t('content_rejected_file'))}
        >
          {t('options_download_rejected')}
        </button>
      )}
    </>
  );
}
