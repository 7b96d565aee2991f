import { useState } from 'preact/hooks';
import { inWords } from '../../../platform/messages/in-words';
import { askFor } from '../../../platform/messages/permission';
import { send } from '../../../platform/messages/send';
import type { CheckLine, SourceLine } from '../../../platform/messages/sources-protocol';
import { useOwnId } from '../../parts/own-id';
import { useWords } from '../../parts/tongue';
import { Checks } from './checks';

interface Props {
  readonly line: SourceLine;
  /** An account is known, by which the rep is found at the source. */
  readonly knowsMe: boolean;
  readonly connected: () => Promise<void>;
}

type Run =
  | { readonly is: 'idle' | 'trying' | 'not-allowed' }
  | { readonly is: 'refused'; readonly checks: readonly CheckLine[] }
  | { readonly is: 'broken'; readonly message: string };

/** Three steps from nothing to a connected source; the key is tried at once. */
export function Connect({ line, knowsMe, connected }: Props) {
  const { t } = useWords();
  const [key, setKey] = useState('');
  const [mine, setMine] = useState('');
  const [run, setRun] = useState<Run>({ is: 'idle' });

  const tryKey = async (allowed: Promise<boolean>) => {
    setRun({ is: 'trying' });
    try {
      if (!(await allowed)) return setRun({ is: 'not-allowed' });
      const { source } = line;
      const connection = await send('sources/connect', { source, key, ...(mine.trim() ? { mine } : {}) });
      if (!connection.works) return setRun({ is: 'refused', checks: connection.checks });
      setKey('');
      setRun({ is: 'idle' });
      await connected();
    } catch (error) {
      setRun({ is: 'broken', message: inWords(error) });
    }
  };
  return (
    <form
      class="connect"
      onSubmit={(event) => {
        event.preventDefault();
        // Asked for in the click itself: after a wait the browser no longer counts it as the user’s own.
        if (run.is !== 'trying') void tryKey(askFor(line.origins));
      }}
    >
      <ol>
        <li>
          <b>{t('source_step_key', line.label)}</b>
          <p class="soft">{t('source_step_key_how')}</p>
        </li>
        <li>
          <b>{t('source_step_scopes')}</b>
          <Scopes line={line} />
        </li>
        <li>
          <b>{t('source_step_paste')}</b>
          <Fields {...{ keyText: key, setKey, mine, setMine, knowsMe, label: line.label }} />
        </li>
      </ol>
      <p class="small soft">{t('source_consent', line.label)}</p>
      <div class="row">
        <button type="submit" class="main-button" disabled={run.is === 'trying' || key.trim() === ''}>
          {t('source_connect', line.label)}
        </button>
        <span aria-live="polite">{run.is === 'trying' ? t('source_trying', line.label) : ''}</span>
      </div>
      <Refusal run={run} line={line} />
    </form>
  );
}

function Refusal({ run, line }: { readonly run: Run; readonly line: SourceLine }) {
  const { t } = useWords();
  if (run.is === 'not-allowed')
    return (
      <p class="trouble" role="alert">
        {t('source_not_allowed', line.label)}
      </p>
    );
  if (run.is === 'broken')
    return (
      <p class="trouble" role="alert">
        {t('source_broken', line.label, run.message)}
      </p>
    );
  return run.is === 'refused' ? <Checks line={line} checks={run.checks} /> : null;
}

/** What the key must open, and why. */
function Scopes({ line }: { readonly line: SourceLine }) {
  const { t, speak } = useWords();
  return (
    <ul class="scopes">
      {line.scopes.map((scope) => (
        <li key={scope.id}>
          <code>{scope.id}</code> <span class="soft">{speak(scope.why)}</span>{' '}
          {scope.required && <b>{t('source_scope_required')}</b>}
        </li>
      ))}
    </ul>
  );
}

interface FieldsProps {
  readonly keyText: string;
  readonly setKey: (it: string) => void;
  readonly mine: string;
  readonly setMine: (it: string) => void;
  readonly knowsMe: boolean;
  readonly label: string;
}

function Fields({ keyText, setKey, mine, setMine, knowsMe, label }: FieldsProps) {
  const { t } = useWords();
  const id = useOwnId();
  return (
    <>
      <div class="field">
        <label for={`${id}-key`}>{t('source_key', label)}</label>
        <input
          id={`${id}-key`}
          type="password"
          autocomplete="off"
          spellcheck={false}
          required
          maxLength={2_000}
          value={keyText}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <small>{t('source_key_help')}</small>
      </div>
      {!knowsMe && (
        <div class="field">
          <label for={`${id}-mine`}>{t('source_mine', label)}</label>
          <input
            id={`${id}-mine`}
            type="email"
            autocomplete="email"
            maxLength={320}
            value={mine}
            onInput={(event) => setMine(event.currentTarget.value)}
          />
          <small>{t('source_mine_help')}</small>
        </div>
      )}
    </>
  );
}
