import type { ComponentChildren } from 'preact';
import type { Playbook } from '../../../playbook/catalogue';
import type { SentenceId } from '../../../playbook/say';
import { useOwnId } from '../../parts/own-id';
import { useWords } from '../../parts/tongue';
import type { Draft } from '../playbook/draft';
import { usePlaybook } from '../playbook/use-playbook';
import { Forms } from './forms';

type Key = keyof Playbook['sources'];

const pathOf = (key: Key) => `sources.${key}`;

/** How sources are read, for the whole team: part of the playbook. */
export function Reading() {
  const { t } = useWords();
  const { draft, edit, trouble } = usePlaybook();
  if (trouble) return <p class="trouble">{t('options_trouble', trouble)}</p>;
  if (!draft) return null;
  const set = (key: Key, value: unknown, isTyping = false) => edit.set(pathOf(key), value, isTyping);
  return (
    <>
      <h2>{t('source_settings')}</h2>
      <Switch draft={draft} set={set} />
      <NumberField
        draft={draft}
        of="callsPerDay"
        label="source_per_day"
        help="source_per_day_help"
        set={set}
      />
      <NumberField draft={draft} of="months" label="source_months" help="source_months_help" set={set} />
      <TextField
        draft={draft}
        of="segmentProperty"
        label="source_segment"
        help="source_property_help"
        set={set}
      />
      <TextField
        draft={draft}
        of="personaProperty"
        label="source_persona"
        help="source_property_help"
        set={set}
      />
      <Forms
        forms={draft.at(pathOf('forms')).value as Playbook['sources']['forms']}
        isLocked={draft.at(pathOf('forms')).lockedBy !== undefined}
        set={(forms, isTyping) => set('forms', forms, isTyping)}
      />
    </>
  );
}

interface Props {
  readonly draft: Draft;
  readonly set: (key: Key, value: unknown, isTyping?: boolean) => void;
}

/** Who set it, where it can’t be changed here. */
function Lock({ draft, of }: { readonly draft: Draft; readonly of: Key }) {
  const { t } = useWords();
  const { lockedBy } = draft.at(pathOf(of));
  return lockedBy ? (
    <small>{t(lockedBy === 'policy' ? 'source_locked_policy' : 'source_locked_team')}</small>
  ) : null;
}

function Switch({ draft, set }: Props) {
  const { t } = useWords();
  const { value, lockedBy } = draft.at(pathOf('writeBack'));
  return (
    <div class="field">
      <label>
        <input
          type="checkbox"
          checked={value === true}
          disabled={lockedBy !== undefined}
          onChange={(event) => set('writeBack', event.currentTarget.checked)}
        />{' '}
        {t('source_write_back')}
      </label>
      <small>{t('source_write_back_help')}</small>
      <Lock draft={draft} of="writeBack" />
    </div>
  );
}

interface FieldProps extends Props {
  readonly of: Key;
  readonly label: SentenceId;
  readonly help: SentenceId;
}

interface FrameProps extends Pick<FieldProps, 'draft' | 'of' | 'label' | 'help'> {
  readonly children: (control: { readonly id: string; readonly disabled: boolean }) => ComponentChildren;
}

/** What stands around every field: label, help, what is wrong, lock. */
function Frame({ draft, of, label, help, children }: FrameProps) {
  const { t } = useWords();
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      {children({ id, disabled: draft.at(pathOf(of)).lockedBy !== undefined })}
      <small>{t(help)}</small>
      <Complaints draft={draft} of={of} />
      <Lock draft={draft} of={of} />
    </div>
  );
}

function NumberField({ set, ...field }: FieldProps) {
  const { value } = field.draft.at(pathOf(field.of));
  return (
    <Frame {...field}>
      {(control) => (
        <input
          {...control}
          type="number"
          min={1}
          value={Number(value)}
          onInput={(event) => set(field.of, event.currentTarget.valueAsNumber, true)}
        />
      )}
    </Frame>
  );
}

function TextField({ set, ...field }: FieldProps) {
  const { value } = field.draft.at(pathOf(field.of));
  return (
    <Frame {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={200}
          spellcheck={false}
          value={typeof value === 'string' ? value : ''}
          onInput={(event) => set(field.of, event.currentTarget.value.trim() || undefined, true)}
        />
      )}
    </Frame>
  );
}

function Complaints({ draft, of }: { readonly draft: Draft; readonly of: Key }) {
  const { speak } = useWords();
  return (
    <>
      {draft.complaintsUnder(pathOf(of)).map((it) => (
        <small key={it.path} class="failed" role="alert">
          {speak(it.what)}
        </small>
      ))}
    </>
  );
}
