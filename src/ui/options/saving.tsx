import { useEffect, useState } from 'preact/hooks';
import { inWords } from '../../platform/messages/in-words';
import type { Settings } from '../../platform/messages/protocol';
import { send } from '../../platform/messages/send';
import {
  keepSettingsDraft,
  readSettingsDraft,
  type SettingsDraft,
} from '../../platform/messages/settings-draft';
import { isSame } from '../../playbook/document';
import { useWords } from '../parts/tongue';
import { merged } from './merged';
import type { PageProps } from './options';

/** A page’s form of this device’s settings. */
export interface SettingsForm {
  readonly form: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly save: () => Promise<void>;
  readonly drop: () => void;
  readonly isDirty: boolean;
  readonly outcome: 'saved' | { readonly failed: string } | undefined;
  /** Counts what was dropped: boxes show their text anew. */
  readonly nth: number;
}

/** What is typed stays until it is saved or dropped, also when the page is left; undefined until that was read. */
export function useSettingsForm({ state, refresh }: PageProps): SettingsForm | undefined {
  const [draft, setDraft] = useState<SettingsDraft | 'none'>();
  const [outcome, setOutcome] = useState<SettingsForm['outcome']>();
  const [nth, setNth] = useState(0);
  useEffect(() => {
    readSettingsDraft().then(
      (it) => setDraft(it ?? 'none'),
      () => setDraft('none'),
    );
  }, []);
  if (!draft) return undefined;
  const { base, mine } = draft === 'none' ? { base: state.settings, mine: state.settings } : draft;
  const put = (next: Settings | undefined) => {
    const kept = next && !isSame(base, next) ? { base, mine: next } : undefined;
    setDraft(kept ?? 'none');
    void keepSettingsDraft(kept);
    setOutcome(undefined);
  };
  return {
    form: merged(base, mine, state.settings),
    isDirty: draft !== 'none',
    outcome,
    nth,
    change: (part) => put({ ...mine, ...part }),
    drop() {
      put(undefined);
      setNth(nth + 1);
    },
    async save() {
      try {
        // The page may have stood open while something else was set: only what was changed here is.
        const { settings } = await send('options/state', {});
        await send('options/save-settings', merged(base, mine, settings));
        put(undefined);
        await refresh();
        setOutcome('saved');
      } catch (error) {
        setOutcome({ failed: inWords(error) });
      }
    },
  };
}

interface RowProps {
  readonly of: SettingsForm;
  /** Something in it can’t be saved; its field says what. */
  readonly isWrong?: boolean;
}

/** The save button and what came of it. */
export function SaveRow({ of: { save, drop, isDirty, outcome }, isWrong = false }: RowProps) {
  const { t } = useWords();
  return (
    <>
      <div class="row">
        <button type="submit" class="main-button" disabled={isWrong} onClick={() => void save()}>
          {t('options_save')}
        </button>
        {isDirty && (
          <button type="button" class="plain-button" onClick={drop}>
            {t('options_discard')}
          </button>
        )}
        <span role="status">
          {isDirty
            ? t(isWrong ? 'options_save_wrong' : 'options_unsaved')
            : outcome === 'saved'
              ? t('options_saved')
              : ''}
        </span>
      </div>
      {typeof outcome === 'object' && (
        <p class="trouble" role="alert">
          {t('options_not_saved', outcome.failed)}
        </p>
      )}
    </>
  );
}
