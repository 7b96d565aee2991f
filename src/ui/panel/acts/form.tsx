import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SentenceId } from '../../../playbook/say';
import { useOwnId } from '../../parts/own-id';
import { useWords } from '../../parts/tongue';
import type { Undo } from './acts';
import { useForget, useUnsent } from './unsent';

/** An act from the opening of its form to its undoing. */
export interface ActState {
  readonly is: 'closed' | 'open' | 'done' | 'undone';
  readonly isBusy: boolean;
  /** Why it did not work. */
  readonly failed: SentenceId | undefined;
  open(): void;
  close(): void;
  refuse(why: SentenceId): void;
  /** Does it; what it resolves to takes it back. */
  run(task: () => Promise<Undo | undefined>): Promise<void>;
  /** Absent where it can't be taken back. */
  readonly undo: (() => Promise<void>) | undefined;
}

/** Follows one act. The focus goes back to where the form was opened from. `form`: as in `useUnsent`. */
export function useAct(form: string): ActState {
  const [is, setIs] = useUnsent<ActState['is']>(form, 'is', 'closed');
  const forget = useForget(form);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<SentenceId>();
  const [undo, setUndo] = useState<{ readonly by: Undo | undefined }>();
  const opener = useRef<HTMLElement>(null);

  const leave = (next: ActState['is']) => {
    setFailed(undefined);
    setIs(next);
    forget();
    opener.current?.focus();
  };
  const attempt = async (task: () => Promise<void>, otherwise: SentenceId) => {
    setBusy(true);
    setFailed(undefined);
    try {
      await task();
    } catch {
      setFailed(otherwise);
    }
    setBusy(false);
  };
  return {
    is,
    isBusy,
    failed,
    open() {
      opener.current = document.activeElement as HTMLElement;
      setFailed(undefined);
      setIs('open');
    },
    close: () => leave('closed'),
    refuse: setFailed,
    run: (task) =>
      attempt(async () => {
        setUndo({ by: await task() });
        leave('done');
      }, 'panel_act_failed'),
    undo:
      undo?.by &&
      (() =>
        attempt(async () => {
          if (!(await undo.by?.())) throw new Error('Nothing was left to take back.');
          leave('undone');
        }, 'panel_act_undo_failed')),
  };
}

interface FormProps {
  readonly act: ActState;
  /** What the form is for, to those who don’t see where it opened. */
  readonly name: string;
  readonly submit: string;
  readonly send: () => void;
  readonly children: ComponentChildren;
}

/** A small form in place; Escape and Cancel close it. */
export function ActForm({ act, name, submit, send, children }: FormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input,select,textarea')?.focus(), []);
  return (
    <form
      ref={form}
      class="act"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (!act.isBusy) send();
      }}
      onKeyDown={(event) => event.key === 'Escape' && act.close()}
    >
      {children}
      <div class="row">
        <button type="submit" class="main-button">
          {submit}
        </button>
        <button type="button" class="plain-button" onClick={act.close}>
          {t('panel_act_cancel')}
        </button>
      </div>
      <p class="failed" role="alert">
        {act.failed && t(act.failed)}
      </p>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  /** The control, which takes this id. */
  readonly children: (id: string) => ComponentChildren;
}

/** One labelled field of such a form. */
export function Field({ label, children }: FieldProps) {
  const id = useOwnId();
  return (
    <div class="act-field">
      <label class="soft small" for={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

interface OutcomeProps {
  readonly act: ActState;
  readonly done: string;
  readonly children?: ComponentChildren;
}

/** "Logged. Undo": what came of an act, to eye and ear. */
export function Outcome({ act, done, children }: OutcomeProps) {
  const { t } = useWords();
  return (
    <div class="outcome-row" aria-live="polite">
      {act.is === 'done' && (
        <>
          <span>{done}</span>
          {act.undo && (
            <button type="button" class="quiet-button" onClick={() => void act.undo?.()}>
              {t('panel_act_undo')}
            </button>
          )}
          {act.failed && <span class="failed">{t(act.failed)}</span>}
          {children}
        </>
      )}
      {act.is === 'undone' && <span>{t('panel_act_undone')}</span>}
    </div>
  );
}
