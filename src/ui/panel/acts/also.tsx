import { useState } from 'preact/hooks';
import type { Preview } from '../../../platform/messages/sources-protocol';
import { useWords } from '../../parts/tongue';
import type { Someone } from '../actions';

interface Props {
  readonly view: Someone;
  /** What would be written; nothing while the form is not filled in. */
  readonly preview: (() => Promise<readonly Preview[]>) | undefined;
}

/** "Also goes to HubSpot", and what would stand there. */
export function Also({ view, preview }: Props) {
  const { t } = useWords();
  const [seen, setSeen] = useState<readonly Preview[] | 'asking' | 'failed'>();
  const labels = (view.live ?? []).filter((it) => it.writes).map((it) => it.label);
  if (labels.length === 0) return null;
  const look = () => {
    setSeen('asking');
    preview?.().then(setSeen, () => setSeen('failed'));
  };
  return (
    <div class="also small">
      <p class="soft">{t('panel_also', { list: labels })}</p>
      <button type="button" class="quiet-button" disabled={!preview || seen === 'asking'} onClick={look}>
        {t('panel_also_preview')}
      </button>
      <div aria-live="polite">
        {seen === 'asking' && t('panel_also_asking')}
        {seen === 'failed' && <span class="failed">{t('panel_also_failed')}</span>}
        {typeof seen === 'object' && seen.map((it) => <Lines key={it.source} of={it} />)}
      </div>
    </div>
  );
}

/** Field by field, what stands there and what will. */
function Lines({ of }: { readonly of: Preview }) {
  const { t, speak } = useWords();
  if (of.says) return <p class="failed">{speak(of.says)}</p>;
  return (
    <dl aria-label={of.label}>
      {of.lines.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>{before ? t('panel_also_change', before, after) : after}</dd>
        </div>
      ))}
    </dl>
  );
}
