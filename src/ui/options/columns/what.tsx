import { useEffect } from 'preact/hooks';
import { meaningOf } from '../../../platform/messages/import';
import type { Mapping } from '../../../platform/messages/import-contract';
import { KINDS, type Kind } from '../../../story/touch';
import { touchWords } from '../../panel/touch-words';
import { useOwnId } from '../../parts/own-id';
import { useWords } from '../../parts/tongue';
import { Choice } from './choice';

interface Props {
  readonly mapping: Mapping;
  readonly change: (part: Partial<Mapping>) => void;
  readonly setColumn: (field: 'subject', name: string) => void;
  /** What stands in the column that tells it. */
  readonly values: readonly string[];
}

const ALL = Object.keys(KINDS) as Kind[];

interface KindProps {
  readonly label: string;
  readonly value: Kind | 'nothing';
  readonly mayBeNothing?: boolean;
  readonly choose: (kind: Kind | 'nothing') => void;
}

function KindChoice({ label, value, mayBeNothing, choose }: KindProps) {
  const { t, speak } = useWords();
  const id = useOwnId();
  return (
    <div class="column-choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value as Kind)}>
        {mayBeNothing && <option value="nothing">{t('options_columns_leave_out')}</option>}
        {ALL.map((kind) => (
          <option key={kind} value={kind}>
            {speak(touchWords({ kind }))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The kind of all rows, or the column that tells it. */
function Kinds({ mapping: { kind, header }, change, values }: Omit<Props, 'setColumn'>) {
  const { t } = useWords();
  // Values come in as the file is looked through; what somebody has chosen stays.
  useEffect(() => {
    if (!('column' in kind)) return;
    const known = new Set(kind.values.map((it) => it.value));
    const fresh = values
      .filter((it) => !known.has(it))
      .map((value) => ({ value, means: meaningOf(value, kind.column) }));
    if (fresh.length > 0) change({ kind: { ...kind, values: [...kind.values, ...fresh] } });
  }, [values]);
  const mean = (value: string, means: Kind | 'nothing') =>
    'column' in kind &&
    change({
      kind: { ...kind, values: kind.values.map((it) => (it.value === value ? { value, means } : it)) },
    });
  return (
    <div class="column-grid">
      <Choice
        label={t('options_columns_what_column')}
        value={'column' in kind ? kind.column : ''}
        none={t('options_columns_what_same')}
        among={header}
        choose={(column) =>
          change({ kind: column ? { column, values: [] } : { every: 'content-downloaded' } })
        }
      />
      {'every' in kind && (
        <KindChoice
          label={t('options_columns_kind')}
          value={kind.every}
          choose={(it) => it !== 'nothing' && change({ kind: { every: it } })}
        />
      )}
      {'column' in kind &&
        kind.values.map(({ value, means }) => (
          <KindChoice
            key={value}
            label={t('options_columns_value', value)}
            value={means}
            mayBeNothing
            choose={(it) => mean(value, it)}
          />
        ))}
    </div>
  );
}

/** What happened, and what it was about. */
export function What({ setColumn, ...it }: Props) {
  const { t } = useWords();
  const about = useOwnId();
  const { mapping, change } = it;
  const { columns, header, format } = mapping;
  return (
    <fieldset>
      <legend>{t('options_columns_what')}</legend>
      {!format && <Kinds {...it} />}
      <div class="column-grid">
        {!format && (
          <Choice
            label={t('options_column_subject')}
            value={columns.subject ?? ''}
            none={t('options_columns_about_typed')}
            among={header}
            choose={(name) => setColumn('subject', name)}
          />
        )}
        {!columns.subject && (
          <div class="column-choice">
            <label for={about}>{t('options_columns_about')}</label>
            <input
              id={about}
              type="text"
              maxLength={300}
              value={mapping.about ?? ''}
              onInput={(event) => change({ about: event.currentTarget.value })}
            />
          </div>
        )}
      </div>
    </fieldset>
  );
}
