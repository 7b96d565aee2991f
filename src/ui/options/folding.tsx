import type { Settings } from '../../platform/messages/protocol';
import type { SentenceId } from '../../playbook/say';
import { useWords } from '../parts/tongue';

type Folding = Settings['folding'];

const CHOICES: readonly (readonly [keyof Folding, SentenceId])[] = [
  ['plus', 'options_folding_plus'],
  ['dots', 'options_folding_dots'],
];

interface Props {
  readonly value: Folding;
  readonly onChange: (it: Folding) => void;
}

/** Which spellings of an address are one mailbox. */
export function FoldingChoice({ value, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      <h2>{t('options_folding')}</h2>
      <fieldset class="choice">
        <legend class="soft">{t('options_folding_help')}</legend>
        {CHOICES.map(([part, label]) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={value[part]}
              onChange={(event) => onChange({ ...value, [part]: event.currentTarget.checked })}
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
