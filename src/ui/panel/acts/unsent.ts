import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/**
 * What is being typed, by form and field: it outlives the story’s being told anew, until it is sent or given up.
 * One a panel.
 */
export const UnsentContext = createContext<Map<string, unknown>>(new Map());

/** As `useState`, remembered while its form is open. `form` names the form and whom it is about. */
export function useUnsent<T>(form: string, field: string, initial: T): readonly [T, (next: T) => void] {
  const unsent = useContext(UnsentContext);
  const key = `${form}\n${field}`;
  const [value, setValue] = useState(() => (unsent.has(key) ? (unsent.get(key) as T) : initial));
  const set = (next: T) => {
    unsent.set(key, next);
    setValue(next);
  };
  return [value, set];
}

/** Forgets what was typed into a form. */
export function useForget(form: string): () => void {
  const unsent = useContext(UnsentContext);
  return () => {
    for (const key of [...unsent.keys()]) if (key.startsWith(`${form}\n`)) unsent.delete(key);
  };
}
