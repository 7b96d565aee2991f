import type { LiveSource } from '../../platform/messages/sources-protocol';
import { speakAgo } from '../parts/ago';
import { useWords } from '../parts/tongue';
import type { Actions, Someone } from './actions';

interface Props {
  readonly view: Someone;
  readonly actions: Pick<Actions, 'openOptions'>;
}

/** What is going on at connected sources for this prospect: being read, or not to be read and what to do. */
export function Live({ view, actions }: Props) {
  const { t } = useWords();
  const live = view.live ?? [];
  const reading = live.filter((it) => it.state === 'reading');
  return (
    <>
      <p class={reading.length > 0 ? 'live soft small' : 'unseen'} aria-live="polite">
        {reading.length > 0 && t('panel_live_reading', { list: reading.map((it) => it.label) })}
      </p>
      {live.map((it) => it.state === 'failed' && <Broken key={it.source} of={it} actions={actions} />)}
    </>
  );
}

function Broken({ of, actions }: { readonly of: LiveSource } & Pick<Props, 'actions'>) {
  const { t, speak, locale, now } = useWords();
  const age = of.at === undefined ? t('panel_live_never') : t('panel_live_age', speakAgo(of.at, now, locale));
  return (
    <div class="live broken" role="note" data-source={of.source}>
      <p>
        {of.says && speak(of.says)} <span class="soft">{age}</span>
      </p>
      <button type="button" class="quiet-button" onClick={() => actions.openOptions('sources')}>
        {t('panel_live_sources')}
      </button>
    </div>
  );
}
