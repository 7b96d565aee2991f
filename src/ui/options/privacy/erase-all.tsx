import { useState } from 'preact/hooks';
import { inWords } from '../../../platform/messages/in-words';
import { send } from '../../../platform/messages/send';
import { useWords } from '../../parts/tongue';
import { Sure } from './sure';

/** The way to be rid of everything. */
export function EraseAll({ refresh }: { readonly refresh: () => Promise<void> }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState('');
  const erase = async () => {
    try {
      await send('options/erase-all', {});
      setOutcome(t('options_erased'));
    } catch (error) {
      setOutcome(t('options_not_erased', inWords(error)));
    }
    await refresh();
  };
  return (
    <section>
      <h2>{t('options_erase_title')}</h2>
      <p class="soft">{t('options_erase_what')}</p>
      <div class="row">
        <Sure ask={t('options_erase')} sure={t('options_erase_sure')} act={() => void erase()} />
        <span role="status">{outcome}</span>
      </div>
    </section>
  );
}
