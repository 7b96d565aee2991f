import { useState } from 'preact/hooks';
import type { Captured } from '../../platform/messages/who-protocol';
import { download } from '../parts/download';
import { useWords } from '../parts/tongue';

interface Props {
  /** Takes the capture; absent where no page stands beside the panel. */
  readonly take: () => Promise<Captured>;
}

type Stage = 'closed' | 'busy' | 'failed' | 'saved' | Captured;

const nameOf = ({ site, day }: Captured): string => `throughline-${site}-${day}.html`;

/** "Report this page": its structure without words, shown before it is saved as a file. */
export function Report({ take }: Props) {
  const { t } = useWords();
  const [stage, setStage] = useState<Stage>('closed');
  const start = () => {
    setStage('busy');
    take().then(setStage, () => setStage('failed'));
  };
  const save = (it: Captured) => {
    download(new Blob([it.text], { type: 'text/html' }), nameOf(it));
    setStage('saved');
  };
  if (typeof stage === 'object')
    return (
      <section class="report" aria-label={t('panel_report_region')}>
        <p>{t('panel_report_holds', stage.elements)}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <pre tabIndex={0}>{stage.text}</pre>
        <div class="row">
          <button type="button" class="main-button" onClick={() => save(stage)}>
            {t('panel_report_save')}
          </button>
          <button type="button" class="plain-button" onClick={() => setStage('closed')}>
            {t('panel_report_discard')}
          </button>
        </div>
      </section>
    );
  return (
    <>
      <button type="button" class="plain-button" disabled={stage === 'busy'} onClick={start}>
        {t('panel_report')}
      </button>
      <p class={stage === 'failed' ? 'failed' : 'soft small'} role="status">
        {stage === 'busy' && t('panel_report_busy')}
        {stage === 'failed' && t('panel_report_failed')}
        {stage === 'saved' && t('panel_report_saved')}
      </p>
    </>
  );
}
