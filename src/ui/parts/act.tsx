import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What was done, said when it worked. */
  readonly done: string;
  /** What to do instead, said when it did not. */
  readonly failed: string;
  readonly act: () => Promise<boolean>;
  readonly isMain?: boolean;
  /** A longer name for those who do not see where the button stands. */
  readonly name?: string;
}

/**
 * A button that says what came of it, to the eye and to a screen reader. The words stay: were they taken away
 * when the focus leaves, the next button would move from under the pointer.
 */
export function Act({ label, done, failed, act, isMain, name }: Props) {
  const [said, setSaid] = useState('');
  const press = () => {
    setSaid('');
    return act().then(
      (worked) => setSaid(worked ? done : failed),
      () => setSaid(failed),
    );
  };
  return (
    <>
      <button
        type="button"
        class={isMain ? 'main-button' : 'plain-button'}
        {...(name ? { 'aria-label': name } : {})}
        onClick={() => void press()}
      >
        {label}
      </button>
      <span class="said soft small" aria-live="polite">
        {said}
      </span>
    </>
  );
}
