import { isSmall } from '../../../story/backtest/reading';
import type { Tally } from '../../../story/backtest/tally';
import { wilson } from '../../../story/backtest/wilson';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import type { StripMark } from '../learn/strip';

/** A tally as a mark of a strip. */
export const markOf = (tally: Tally, tone: StripMark['tone']): StripMark => ({
  share: tally.attempts > 0 ? tally.answered / tally.attempts : 0,
  ...(tally.attempts > 0 ? wilson(tally.answered, tally.attempts) : { low: 0, high: 0 }),
  tone,
  isFaint: isSmall(tally),
});

/** How far the strips of a table reach: to the end of the farthest range that is no small sample's. */
export function reachOf(tallies: readonly Tally[]): number {
  const large = tallies.filter((it) => !isSmall(it));
  const of = large.length > 0 ? large : tallies;
  return Math.max(0.1, ...of.map((it) => (it.attempts > 0 ? wilson(it.answered, it.attempts).high : 0)));
}

/** A tally in a table: the share with its range, and the counts it rests on. */
export function TallyCell({ tally }: { readonly tally: Tally }) {
  const { t } = useWords();
  const { share } = useFigures();
  const { attempts, answered } = tally;
  if (attempts === 0) return <td class="soft">{t('backtest_none')}</td>;
  const { low, high } = wilson(answered, attempts);
  return (
    <td>
      {isSmall(tally) ? (
        <>
          <span class="soft">{t('backtest_range', share(low), share(high))}</span>
          <small>{t('backtest_small', answered, attempts)}</small>
        </>
      ) : (
        <>
          <b>{t('backtest_share', share(answered / attempts), share(low), share(high))}</b>
          <small>{t('backtest_counts', answered, attempts)}</small>
        </>
      )}
    </td>
  );
}
