import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { listen } from '../../../platform/messages/listen';
import { keepDraft, onDraftElsewhere, readDraft } from '../../../platform/messages/playbook-draft';
import { send } from '../../../platform/messages/send';
import type { Draft } from './draft';
import { type Editing, editing } from './editing';

/** The playbook being edited, shared by all pages of the options. */
export const EditingContext = createContext<Editing | undefined>(undefined);

/** Edits through the background, and looks again when something was stored. */
export function editingByMessages(): Editing {
  const it = editing({
    read: () => send('playbook/state', {}),
    save: (asked) => send('playbook/save', asked),
    readDraft,
    keepDraft,
  });
  listen({
    'to-panel/changed': ({ windowId }) => {
      // What cannot be read now stays as it was shown; saving says why.
      if (windowId === undefined && it.shown()) void it.load().catch(() => undefined);
      return {};
    },
  });
  onDraftElsewhere(it.adopt);
  return it;
}

/**
 * The draft and what can be done with it. `draft` is undefined until it was read; `trouble` says why it can't be.
 * @throws outside of an EditingContext
 */
export function usePlaybook(): {
  readonly draft: Draft | undefined;
  readonly trouble: string | undefined;
  readonly edit: Editing;
} {
  const edit = useContext(EditingContext);
  if (!edit) throw new Error('No playbook here: wrap the page in EditingContext.Provider.');
  const [, redraw] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    const stop = edit.onChange(() => redraw((it) => it + 1));
    if (!edit.shown()) edit.load().catch((error: Error) => setTrouble(error.message));
    return stop;
  }, [edit]);
  return { draft: edit.shown(), trouble, edit };
}
