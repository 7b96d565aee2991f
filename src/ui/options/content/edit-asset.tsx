import { useLayoutEffect, useRef } from 'preact/hooks';
import { CATALOGUE } from '../../../playbook/catalogue';
import { assetsIn } from '../../../playbook/content-map';
import { itemOf } from '../../../playbook/schema';
import { useOwnId } from '../../parts/own-id';
import { useWords } from '../../parts/tongue';
import { FieldAt } from '../forms/field';
import { FormContext } from '../forms/form';
import type { Draft } from '../playbook/draft';
import type { Editing } from '../playbook/editing';

interface Props {
  readonly index: number;
  /** The field that is asked for. */
  readonly at: string | undefined;
  readonly draft: Draft;
  readonly edit: Editing;
  readonly close: () => void;
  readonly remove: () => void;
}

/** Everything that is known of one piece of content. What is changed is in the draft at once, and can be undone. */
export function EditAsset({ index, at, draft, edit, close, remove }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useOwnId();
  // Before it is painted: a key pressed at once is meant for it.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    if (at?.startsWith(`assets.${index}.`)) document.getElementById(at)?.focus();
  }, []);
  const { value, lockedBy } = draft.at('assets');
  const isLocked = lockedBy !== undefined;
  return (
    <dialog ref={dialog} class="edit-asset" aria-labelledby={heading} onClose={close}>
      <h2 id={heading}>{assetsIn(value)[index]?.title || t('content_new')}</h2>
      <FormContext.Provider value={{ draft, edit }}>
        <FieldAt path={`assets.${index}`} schema={itemOf(CATALOGUE.assets.schema)!} />
      </FormContext.Provider>
      <div class="row">
        <button type="button" class="main-button" onClick={() => dialog.current?.close()}>
          {t('content_done')}
        </button>
        {!isLocked && (
          <button type="button" class="plain-button" onClick={remove}>
            {t('content_remove')}
          </button>
        )}
      </div>
    </dialog>
  );
}
