import type { Mapping } from '../../../platform/messages/import-contract';
import { useOwnId } from '../../parts/own-id';
import { useWords } from '../../parts/tongue';
import { Choice } from './choice';

interface Props {
  readonly mapping: Mapping;
  readonly change: (part: Partial<Mapping>) => void;
}

/** By the reader's calendar. */
const asDay = (ms: number): string => {
  const at = new Date(ms);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** When it happened: a column and how it writes its days, or one day for all. */
export function When({ mapping: { at, header, format }, change }: Props) {
  const { t } = useWords();
  const order = useOwnId();
  const day = useOwnId();
  const today = Date.now();
  return (
    <fieldset>
      <legend>{t('options_columns_when')}</legend>
      <div class="column-grid">
        {!format && (
          <Choice
            label={t('options_columns_when_column')}
            value={'column' in at ? at.column : ''}
            none={t('options_columns_when_one_day')}
            among={header}
            choose={(column) =>
              change({
                at: column ? { column, order: 'column' in at ? at.order : 'month-first' } : { every: today },
              })
            }
          />
        )}
        {'column' in at ? (
          <div class="column-choice">
            <label for={order}>{t('options_columns_order')}</label>
            <select
              id={order}
              value={at.order}
              onChange={(event) =>
                change({ at: { ...at, order: event.currentTarget.value as typeof at.order } })
              }
            >
              <option value="month-first">{t('options_columns_month_first')}</option>
              <option value="day-first">{t('options_columns_day_first')}</option>
            </select>
          </div>
        ) : (
          <div class="column-choice">
            <label for={day}>{t('options_columns_day')}</label>
            <input
              id={day}
              type="date"
              required
              max={asDay(today)}
              value={asDay(at.every)}
              onInput={(event) => {
                const typed = new Date(`${event.currentTarget.value}T12:00`).getTime();
                // At noon, and never ahead of now.
                if (Number.isFinite(typed)) change({ at: { every: Math.min(typed, today) } });
              }}
            />
          </div>
        )}
      </div>
    </fieldset>
  );
}
