import { useState } from 'preact/hooks';
import { send } from '../../platform/messages/send';
import { useWords } from '../parts/tongue';
import { Setting } from './forms/setting';
import type { PageProps } from './options';

/** What is stored, and the way to be rid of it. */
export function Privacy({ state, refresh }: PageProps) {
  const { t } = useWords();
  const [isSure, setSure] = useState(false);
  const [outcome, setOutcome] = useState('');
  const erase = async () => {
    try {
      await send('options/erase-all', {});
      setOutcome(t('options_erased'));
    } catch (error) {
      setOutcome(t('options_not_erased', error instanceof Error ? error.message : String(error)));
    }
    setSure(false);
    await refresh();
  };
  return (
    <>
      <h1>{t('options_privacy_title')}</h1>
      <p>{t('options_privacy_stays')}</p>
      <p class="soft">{t('options_privacy_reads')}</p>
      <h2>{t('options_privacy_stored')}</h2>
      <p>{t('options_privacy_counts', state.prospects, state.touches)}</p>
      <Setting id="keeping" />
      <h2>{t('options_erase_title')}</h2>
      <p class="soft">{t('options_erase_what')}</p>
      <div class="row">
        {isSure ? (
          <>
            <button type="button" class="main-button" onClick={() => void erase()}>
              {t('options_erase_sure')}
            </button>
            <button type="button" class="plain-button" onClick={() => setSure(false)}>
              {t('options_erase_keep')}
            </button>
          </>
        ) : (
          <button type="button" class="plain-button" onClick={() => setSure(true)}>
            {t('options_erase')}
          </button>
        )}
        <span role="status">{outcome}</span>
      </div>
    </>
  );
}
