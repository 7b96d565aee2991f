import { useEffect, useState } from 'preact/hooks';
import type { ExportedHistory } from '../../../platform/messages/learn-contract';
import { send } from '../../../platform/messages/send';
import { FileLink } from '../../parts/file-link';
import { useWords } from '../../parts/tongue';
import { StartAndProgress } from '../learn/progress';
import { useLearning } from '../learn/use-learning';

/** Everything that is not history, with what of history no touch tells, as one readable document. */
async function restOf({ rest }: ExportedHistory): Promise<Blob> {
  const beside = await send('privacy/beside', {});
  const all = { exported: new Date().toISOString(), ...rest, beside };
  return new Blob([JSON.stringify(all, null, 2)], { type: 'application/json' });
}

/** Hands the user all there is. */
export function Export() {
  const { t } = useWords();
  const learning = useLearning('export');
  const { run } = learning;
  const [rest, setRest] = useState<Blob>();
  useEffect(() => {
    setRest(undefined);
    if (run.state === 'ended') void restOf(run.result).then(setRest);
  }, [run]);
  return (
    <section>
      <h2>{t('privacy_export_title')}</h2>
      <p class="soft">{t('privacy_export_what')}</p>
      <StartAndProgress learning={learning} start={t('privacy_export')} again={t('privacy_export_again')} />
      <p class="learned" role="status">
        {rest && t('privacy_export_ready')}
      </p>
      {run.state === 'ended' && rest && (
        <div class="row">
          <FileLink file={run.result.csv} name="throughline-history.csv" label={t('privacy_export_csv')} />
          <FileLink file={rest} name="throughline-settings.json" label={t('privacy_export_json')} />
        </div>
      )}
    </section>
  );
}
