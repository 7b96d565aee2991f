import { useState } from 'preact/hooks';
import { inWords } from '../../platform/messages/in-words';
import { send } from '../../platform/messages/send';
import { useWords } from '../parts/tongue';
import type { PageProps } from './options';

/** What was imported, the newest first; the last can be undone. */
export function PastImports({ state, refresh }: PageProps) {
  const { t, locale } = useWords();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    try {
      const { undone } = await send('options/undo-import', {});
      setSaid(undone ? t('options_undone', undone.label) : t('options_nothing_to_undo'));
    } catch (error) {
      setSaid(t('options_not_undone', inWords(error)));
    }
    setBusy(false);
    await refresh();
  };
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale);
  const past = [...state.generations].sort((a, b) => b.at - a.at);
  return (
    <>
      {past.length > 0 && (
        <>
          <h2>{t('options_past')}</h2>
          <table class="past">
            <thead>
              <tr>
                <th scope="col">{t('options_past_file')}</th>
                <th scope="col">{t('options_past_when')}</th>
                <th scope="col" class="number">
                  {t('options_past_new')}
                </th>
                <th scope="col">
                  <span class="unseen">{t('options_past_undo')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {past.map((it, place) => (
                <tr key={it.id}>
                  <td>{it.label}</td>
                  <td>{when.format(it.at)}</td>
                  <td class="number">{number.format(it.imported)}</td>
                  <td>
                    {place === 0 && (
                      <button
                        type="button"
                        class="plain-button"
                        disabled={isBusy}
                        onClick={() => void undo()}
                      >
                        {t('options_undo_import')}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <p class="outcome" role="status">
        {said}
      </p>
    </>
  );
}
