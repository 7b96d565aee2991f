import { FEW_ATTEMPTS } from '../../../story/backtest/reading';
import { wilson } from '../../../story/backtest/wilson';
import type { InsightsReport } from '../../../story/insights/insights';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import { Plot } from './plot';

/** What is sure to move stories on comes first: one of one tells less than nine of ten. */
const bySurety = (content: InsightsReport['content']) =>
  content
    .map((it) => ({ ...it, ...wilson(it.movedOn, it.read) }))
    .sort((a, b) => b.low - a.low || b.read - a.read);

/** Content that moves stories on. */
export function Content({ content }: Pick<InsightsReport, 'content'>) {
  const { t } = useWords();
  const { count, share } = useFigures();
  return (
    <Plot
      title={t('insights_content')}
      text={t('insights_content_text')}
      nothing={t('insights_content_none')}
      columns={[t('insights_piece'), t('insights_read'), t('insights_moved_on'), t('insights_range')]}
      max={1}
      lines={bySurety(content).map(({ title, read, movedOn, low, high }) => {
        const isSmall = read < FEW_ATTEMPTS;
        return {
          id: title,
          name: title,
          bars: [{ value: movedOn / read, tone: 'free', isFaint: isSmall }],
          figure: t(isSmall ? 'backtest_small' : 'backtest_counts', movedOn, read),
          cells: [count(read), count(movedOn), t('backtest_range', share(low), share(high))],
        };
      })}
    />
  );
}

/** Chapters that nothing answers. */
export function Gaps({ gaps }: Pick<InsightsReport, 'gaps'>) {
  const { t } = useWords();
  const { count } = useFigures();
  return (
    <Plot
      title={t('insights_gaps')}
      text={t('insights_gaps_text')}
      nothing={t('insights_gaps_none')}
      columns={[t('insights_chapter'), t('insights_waiting')]}
      lines={gaps.map(({ stage, label, segment, prospects }) => ({
        id: `${stage} ${segment ?? ''}`,
        name: segment ? t('insights_chapter_of', label, segment) : label,
        bars: [{ value: prospects, tone: 'held' }],
        figure: count(prospects),
        cells: [count(prospects)],
      }))}
    />
  );
}
