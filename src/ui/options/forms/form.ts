import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { anchorOf, type Field, fieldAt } from '../../../playbook/fields';
import type { Draft, Shown } from '../playbook/draft';
import type { Editing } from '../playbook/editing';

/** The draft that the fields of a form show, and the way to change it. */
export const FormContext = createContext<{ readonly draft: Draft; readonly edit: Editing } | undefined>(
  undefined,
);

/** @throws outside of a FormContext */
export function useForm() {
  const form = useContext(FormContext);
  if (!form) throw new Error('No form here: wrap the fields in FormContext.Provider.');
  return form;
}

/** A field of the form: what it shows, how it is called, what is wrong with it. */
export interface FieldState extends Shown {
  readonly path: string;
  /** The element's id, and what an address names. */
  readonly id: string;
  readonly field: Field;
  readonly isLocked: boolean;
  readonly wrong: readonly { readonly what: import('../../../playbook/say').Say }[];
  readonly set: (value: unknown, isTyping?: boolean) => void;
}

/** @throws where nobody said how a form shows this path (fields.ts) */
export function useField(path: string): FieldState {
  const { draft, edit } = useForm();
  const field = fieldAt(path);
  if (!field) throw new Error(`Nobody said how a form shows ${path}: add it to src/playbook/fields.ts.`);
  const shown = draft.at(path);
  return {
    ...shown,
    path,
    id: anchorOf(path),
    field,
    isLocked: shown.lockedBy !== undefined,
    wrong: draft.complaintsAt(path),
    set: (value, isTyping) => edit.set(path, value, isTyping),
  };
}
