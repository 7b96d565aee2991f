import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../parts/tongue';

interface Props {
  readonly ask: string;
  readonly sure: string;
  /** What can't be undone; asked for once. */
  readonly act: () => void;
  /** A longer name for those who do not see where the button stands. */
  readonly name?: string;
}

/** A button that asks once more before something that can't be undone. */
export function Sure({ ask, sure, act, name }: Props) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // Whoever pressed Enter must not confirm by pressing it again.
  useEffect(() => {
    if (isAsked) keep.current?.focus();
  }, [isAsked]);
  if (!isAsked)
    return (
      <button
        type="button"
        class="plain-button"
        {...(name ? { 'aria-label': name } : {})}
        onClick={() => setAsked(true)}
      >
        {ask}
      </button>
    );
  return (
    <>
      <button
        type="button"
        class="main-button"
        onClick={() => {
          setAsked(false);
          act();
        }}
      >
        {sure}
      </button>
      <button ref={keep} type="button" class="plain-button" onClick={() => setAsked(false)}>
        {t('options_erase_keep')}
      </button>
    </>
  );
}
