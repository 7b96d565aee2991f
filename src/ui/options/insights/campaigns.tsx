import type { InsightsReport } from '../../../story/insights/insights';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import { Plot } from './plot';

/** Where marketing's guess was wrong. */
export function Campaigns({ campaigns }: Pick<InsightsReport, 'campaigns'>) {
  const { t } = useWords();
  const { count } = useFigures();
  return (
    <Plot
      title={t('insights_campaigns')}
      text={t('insights_campaigns_text')}
      nothing={t('insights_campaigns_none')}
      columns={[t('insights_campaign'), t('insights_reclassified'), t('insights_prospects')]}
      lines={campaigns.map(({ campaign, prospects, reclassified }) => ({
        id: campaign ?? '',
        name: campaign ?? t('insights_no_campaign'),
        bars: [{ value: reclassified, tone: 'held' }],
        figure: t('insights_reclassified_of', reclassified, prospects),
        cells: [count(reclassified), count(prospects)],
      }))}
    />
  );
}
