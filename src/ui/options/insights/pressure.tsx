import type { InsightsReport } from '../../../story/insights/insights';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import { Plot } from './plot';

/** How much contact prospects had in 30 days. */
export function Pressure({ pressed: { limit, prospects } }: Pick<InsightsReport, 'pressed'>) {
  const { t } = useWords();
  const { count, share } = useFigures();
  const all = prospects.reduce((sum, it) => sum + it, 0);
  const last = prospects.length - 1;
  return (
    <Plot
      title={t('insights_pressure')}
      text={t('insights_pressure_text', limit)}
      nothing={t('insights_nobody')}
      columns={[t('insights_touches'), t('insights_prospects'), t('insights_share')]}
      lines={(all === 0 ? [] : prospects).map((people, touches) => ({
        id: String(touches),
        name: touches === last ? t('insights_or_more', touches) : t('insights_so_many', touches),
        bars: [{ value: people, tone: touches >= limit ? 'held' : 'plain' }],
        figure: count(people),
        cells: [count(people), share(people / all)],
      }))}
    />
  );
}
