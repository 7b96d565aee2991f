import { useState } from 'preact/hooks';
import { useWords } from '../../parts/tongue';
import type { Draft, Editing, Outcome } from './editing';
import { usePlaybook } from './use-playbook';

/** What of the playbook is not saved yet, and saving it. */
export function SaveBar() {
  const { draft, edit } = usePlaybook();
  const [outcome, setOutcome] = useState<Outcome>();
  if (!draft) return null;
  const done = (it: Promise<Outcome> | Outcome) => void Promise.resolve(it).then(setOutcome);
  const isOpen = draft.isDirty || outcome !== undefined;
  return (
    <div class={isOpen ? 'save-bar' : 'save-bar unseen'}>
      <Said outcome={outcome} isDirty={draft.isDirty} />
      {draft.isDirty ? (
        <Acts draft={draft} edit={edit} done={done} />
      ) : (
        outcome?.is === 'saved' && edit.canTakeBack() && <TakeBack act={() => done(edit.takeBack())} />
      )}
    </div>
  );
}

function Said({ outcome, isDirty }: { readonly outcome: Outcome | undefined; readonly isDirty: boolean }) {
  const { t, speak } = useWords();
  const calm = outcome && !isDirty ? CALM[outcome.is as keyof typeof CALM] : undefined;
  return (
    <>
      <p role="status">{isDirty ? t('options_unsaved') : calm ? t(calm) : ''}</p>
      {outcome?.is === 'failed' && (
        <p class="trouble" role="alert">
          {t('options_not_saved', outcome.message)}
        </p>
      )}
      {outcome?.is === 'refused' && (
        <ul class="trouble" role="alert">
          {outcome.complaints.map((it) => (
            <li key={it.path}>{speak(it.what)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const CALM = {
  saved: 'options_saved',
  discarded: 'options_discarded',
  'taken-back': 'options_taken_back',
} as const;

interface ActsProps {
  readonly draft: Draft;
  readonly edit: Editing;
  readonly done: (it: Promise<Outcome> | Outcome) => void;
}

function Acts({ draft, edit, done }: ActsProps) {
  const { t } = useWords();
  return (
    <div class="row">
      <button type="button" class="plain-button" disabled={!draft.canUndo} onClick={edit.undo}>
        {t('options_undo')}
      </button>
      <button type="button" class="plain-button" disabled={!draft.canRedo} onClick={edit.redo}>
        {t('options_redo')}
      </button>
      <button type="button" class="plain-button" onClick={() => done(edit.discard())}>
        {t('options_discard')}
      </button>
      <button type="button" class="main-button" disabled={!draft.canSave} onClick={() => done(edit.save())}>
        {t('options_save')}
      </button>
    </div>
  );
}

function TakeBack({ act }: { readonly act: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" class="plain-button" onClick={act}>
      {t('options_undo')}
    </button>
  );
}
