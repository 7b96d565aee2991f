import { useState } from 'preact/hooks';
import type { Settings } from '../../platform/messages/protocol';
import { send } from '../../platform/messages/send';
import { useWords } from '../parts/tongue';
import type { PageProps } from './options';

/** A form's draft of the settings, and saving it. What is typed stays until it is saved. */
export function useSettingsForm({ state, refresh }: PageProps) {
  const [form, setForm] = useState<Settings>(state.settings);
  const [outcome, setOutcome] = useState<'saved' | { failed: string }>();
  const [changed, setChanged] = useState<Partial<Settings>>({});
  const change = (part: Partial<Settings>) => {
    setChanged((old) => ({ ...old, ...part }));
    setForm((old) => ({ ...old, ...part }));
    setOutcome(undefined);
  };
  const save = async () => {
    try {
      // The page may have stood open while something else was set: only what was changed here is.
      const { settings } = await send('options/state', {});
      await send('options/save-settings', { ...settings, ...changed });
      setChanged({});
      await refresh();
      setOutcome('saved');
    } catch (error) {
      setOutcome({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
  return { form, change, save, outcome };
}

/** The save button and what came of it. */
export function SaveRow({ save, outcome }: Pick<ReturnType<typeof useSettingsForm>, 'save' | 'outcome'>) {
  const { t } = useWords();
  return (
    <div class="row">
      <button type="submit" class="main-button" onClick={() => void save()}>
        {t('options_save')}
      </button>
      <span role="status">{outcome === 'saved' ? t('options_saved') : ''}</span>
      {typeof outcome === 'object' && (
        <span class="trouble" role="alert">
          {t('options_not_saved', outcome.failed)}
        </span>
      )}
    </div>
  );
}
