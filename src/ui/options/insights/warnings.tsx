import { RULE_LABELS } from '../../../playbook/rule-labels';
import type { InsightsReport } from '../../../story/insights/insights';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import { Plot } from './plot';

/** Warnings by rule, and how many were called wrong. */
export function Warnings({ rules }: Pick<InsightsReport, 'rules'>) {
  const { t } = useWords();
  const { count } = useFigures();
  return (
    <Plot
      title={t('insights_warnings')}
      text={t('insights_warnings_text')}
      nothing={t('insights_warnings_none')}
      legend={[
        { tone: 'plain', name: t('insights_shown') },
        { tone: 'held', name: t('insights_wrong') },
      ]}
      columns={[t('backtest_column_rule'), t('insights_shown'), t('insights_wrong')]}
      lines={rules.map(({ rule, shown, wrong }) => ({
        id: rule,
        name: t(RULE_LABELS[rule].label),
        bars: [
          { value: shown, tone: 'plain' },
          { value: wrong, tone: 'held' },
        ],
        figure: wrong > 0 ? t('insights_shown_wrong', shown, wrong) : count(shown),
        cells: [count(shown), count(wrong)],
      }))}
    />
  );
}
