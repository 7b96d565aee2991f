import { useState } from 'preact/hooks';
import { askFor } from '../../../platform/messages/permission';
import { send } from '../../../platform/messages/send';
import type { CheckLine, SourceLine } from '../../../platform/messages/sources-protocol';
import { useOwnId } from '../../parts/own-id';
import { useWords } from '../../parts/tongue';
import { Checks } from './checks';

interface Props {
  readonly line: SourceLine;
  /** The one that is kept no longer opens anything. */
  readonly isNeeded: boolean;
  readonly act: (work: () => Promise<string>) => Promise<void>;
}

/** Another key in place of the one that is kept; where reading has got to stays. */
export function ChangeKey({ line, isNeeded, act }: Props) {
  const { t } = useWords();
  const id = useOwnId();
  const [key, setKey] = useState('');
  const [refused, setRefused] = useState<readonly CheckLine[]>();
  const { source, label, origins } = line;
  const tryIt = async (allowed: Promise<boolean>): Promise<string> => {
    setRefused(undefined);
    if (!(await allowed)) return t('source_not_allowed', label);
    const { works, checks } = await send('sources/connect', { source, key });
    if (!works) {
      setRefused(checks);
      return '';
    }
    setKey('');
    return t('source_key_changed');
  };
  return (
    <details open={isNeeded}>
      <summary>{t('source_key_change')}</summary>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          const allowed = askFor(origins);
          void act(() => tryIt(allowed));
        }}
      >
        <label for={id}>{t('source_key', label)}</label>
        <input
          id={id}
          type="password"
          autocomplete="off"
          spellcheck={false}
          required
          maxLength={2_000}
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <p class="row">
          <button type="submit" class="plain-button" disabled={key.trim() === ''}>
            {t('source_key_try')}
          </button>
        </p>
      </form>
      {refused && <Checks line={line} checks={refused} />}
    </details>
  );
}
