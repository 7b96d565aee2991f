import { FEW_ATTEMPTS } from '../../../story/backtest/reading';
import type { InsightsReport } from '../../../story/insights/insights';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import { Plot } from './plot';

/** Stories that sales carried on, and stories begun anew, by month. */
export function Stories({ months }: { readonly months: InsightsReport['continued'] }) {
  const { t, locale } = useWords();
  const { count, share } = useFigures();
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const figureOf = (hits: number, of: number): string => {
    if (of === 0) return '';
    return of < FEW_ATTEMPTS ? t('backtest_counts', hits, of) : t('insights_of', share(hits / of), of);
  };
  // Months before the first attempt tell nothing.
  const first = months.findIndex((it) => it.continued + it.restarted + it.untold > 0);
  return (
    <Plot
      title={t('insights_stories')}
      text={t('insights_stories_text')}
      nothing={t('insights_stories_none')}
      legend={[
        { tone: 'free', name: t('insights_continued') },
        { tone: 'held', name: t('insights_restarted') },
        { tone: 'silent', name: t('insights_untold') },
      ]}
      columns={[t('insights_month'), t('insights_continued'), t('insights_restarted'), t('insights_untold')]}
      lines={(first < 0 ? [] : months.slice(first)).map((it) => ({
        id: String(it.month),
        name: monthName.format(it.month),
        bars: [
          { value: it.continued, tone: 'free' },
          { value: it.restarted, tone: 'held' },
          { value: it.untold, tone: 'silent' },
        ],
        figure: figureOf(it.continued, it.continued + it.restarted),
        cells: [count(it.continued), count(it.restarted), count(it.untold)],
      }))}
    />
  );
}
