import { useState } from 'preact/hooks';
import { fieldAt, hrefOf } from '../../../playbook/fields';
import { say, sayCount } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';
import { useForm } from '../forms/form';
import type { Draft } from './draft';
import type { Editing, Outcome } from './editing';
import { PreviewLine } from './preview-line';
import { StagesInUse } from './stages-in-use';
import { usePreview } from './use-preview';

/** What of the playbook is not saved yet, what it would do, and saving it. */
export function SaveBar() {
  const { draft, edit } = useForm();
  const preview = usePreview();
  const [outcome, setOutcome] = useState<Outcome>();
  const done = (it: Promise<Outcome> | Outcome) => void Promise.resolve(it).then(setOutcome);
  const isOpen = draft.isDirty || outcome !== undefined || draft.complaints.length > 0;
  if (!isOpen) return null;
  return (
    <section class="save-bar">
      <Said outcome={outcome} isDirty={draft.isDirty} />
      {draft.complaints.length > 0 && <Complaints draft={draft} />}
      {draft.isDirty && draft.canSave && <PreviewLine preview={preview} />}
      {draft.isDirty && <StagesInUse />}
      {draft.isDirty ? (
        <Acts draft={draft} edit={edit} done={done} />
      ) : (
        outcome?.is === 'saved' && edit.canTakeBack() && <TakeBack act={() => done(edit.takeBack())} />
      )}
    </section>
  );
}

const CALM = {
  saved: 'options_saved',
  discarded: 'options_discarded',
  'taken-back': 'options_taken_back',
} as const;

function Said({ outcome, isDirty }: { readonly outcome: Outcome | undefined; readonly isDirty: boolean }) {
  const { t, speak } = useWords();
  const calm = outcome && !isDirty ? CALM[outcome.is as keyof typeof CALM] : undefined;
  return (
    <>
      <p role="status" class={isDirty ? 'small soft' : ''}>
        {isDirty ? t('options_unsaved') : calm ? t(calm) : ''}
      </p>
      {outcome?.is === 'failed' && (
        <p class="trouble" role="alert">
          {t('options_not_saved', outcome.message)}
        </p>
      )}
      {outcome?.is === 'refused' && isDirty && (
        <p class="trouble" role="alert">
          {outcome.complaints.map((it) => speak(it.what)).join(' ') || t('options_changed_elsewhere')}
        </p>
      )}
    </>
  );
}

const COMPLAINTS_SHOWN = 5;

/** What keeps it from being saved; each leads to its field. */
function Complaints({ draft }: { readonly draft: Draft }) {
  const { speak, t } = useWords();
  const { complaints } = draft;
  return (
    <div class="complaints">
      <p class="wrong">
        {speak(sayCount(draft.isDirty ? 'options_to_mend' : 'options_saved_wrong', complaints.length))}
      </p>
      <ul>
        {complaints.slice(0, COMPLAINTS_SHOWN).map(({ path, what }) => {
          const label = fieldAt(path)?.label;
          return (
            <li key={path}>
              <a href={hrefOf(path)}>{label ? t('options_complaint', say(label), what) : speak(what)}</a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface ActsProps {
  readonly draft: Draft;
  readonly edit: Editing;
  readonly done: (it: Promise<Outcome> | Outcome) => void;
}

function Acts({ draft, edit, done }: ActsProps) {
  const { t } = useWords();
  return (
    <div class="row">
      <button type="button" class="main-button" disabled={!draft.canSave} onClick={() => done(edit.save())}>
        {t('options_save')}
      </button>
      <button type="button" class="plain-button" disabled={!draft.canUndo} onClick={edit.undo}>
        {t('options_undo')}
      </button>
      <button type="button" class="plain-button" disabled={!draft.canRedo} onClick={edit.redo}>
        {t('options_redo')}
      </button>
      <button type="button" class="plain-button" onClick={() => done(edit.discard())}>
        {t('options_discard')}
      </button>
    </div>
  );
}

function TakeBack({ act }: { readonly act: () => void }) {
  const { t } = useWords();
  return (
    <div class="row">
      <button type="button" class="plain-button" onClick={act}>
        {t('options_take_back')}
      </button>
    </div>
  );
}
