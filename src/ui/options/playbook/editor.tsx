import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { FormContext } from '../forms/form';
import { useTarget } from '../target';
import { NotYet } from './not-yet';
import { OwnSettings } from './own-settings';
import { SaveBar } from './save-bar';
import { usePlaybook } from './use-playbook';
import { PreviewContext, useCounting } from './use-preview';

interface Props {
  readonly at: string | undefined;
  /** The page shows counts before anything was changed. */
  readonly counts: boolean;
  readonly children: ComponentChildren;
}

const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.matches('input, textarea, select');

/** Around a page that edits the playbook: its fields, undo by keys, the preview, and saving. */
export function Editor({ at, counts, children }: Props) {
  const { draft, trouble, edit } = usePlaybook();
  const preview = useCounting(counts || draft?.isDirty ? draft : undefined);
  useTarget(at, draft !== undefined);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event)) return;
      event.preventDefault();
      if (event.shiftKey) edit.redo();
      else edit.undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [edit]);
  if (!draft) return <NotYet trouble={trouble} />;
  return (
    <FormContext.Provider value={{ draft, edit }}>
      <PreviewContext.Provider value={preview}>
        <OwnSettings />
        {children}
        <SaveBar />
      </PreviewContext.Provider>
    </FormContext.Provider>
  );
}
