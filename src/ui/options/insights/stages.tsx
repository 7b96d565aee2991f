import type { InsightsReport } from '../../../story/insights/insights';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import { Plot } from './plot';

/** Fewer stays than this say little about how long one lasts. */
const FEW = 10;

/** How long stories stay in a stage, and where they step back. */
export function Stages({ stages }: Pick<InsightsReport, 'stages'>) {
  const { t } = useWords();
  const { count } = useFigures();
  const isNothing = stages.every((it) => it.now + it.stays === 0);
  return (
    <Plot
      title={t('insights_stages')}
      text={t('insights_stages_text')}
      nothing={t('insights_stages_none')}
      columns={[
        t('backtest_column_stage'),
        t('insights_median_days'),
        t('insights_stays'),
        t('insights_now'),
        t('insights_back'),
      ]}
      lines={(isNothing ? [] : stages).map(({ stage, label, medianDays, stays, now, back }) => {
        const days = medianDays === undefined ? undefined : Math.round(medianDays);
        return {
          id: stage,
          name: label,
          bars: [{ value: medianDays ?? 0, tone: 'plain', isFaint: stays < FEW }],
          figure:
            days === undefined
              ? t('insights_stage_now', now)
              : t(stays < FEW ? 'insights_stage_days_few' : 'insights_stage_days', days, stays, now),
          cells: [days === undefined ? '–' : count(days), count(stays), count(now), count(back)],
        };
      })}
    />
  );
}
