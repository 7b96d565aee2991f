import { compared, FEW_ATTEMPTS, FEW_PEOPLE } from '../../../story/backtest/reading';
import type { BacktestReport } from '../../../story/backtest/tally';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import { Strip } from '../learn/strip';
import { Wide } from '../learn/wide';
import { markOf, reachOf, TallyCell } from './tally-cell';
import { TELLS } from './words';

/** What all attempts together tell. */
export function Overall({ report }: { readonly report: BacktestReport }) {
  const { t } = useWords();
  const { count } = useFigures();
  const lines = [
    { tone: 'held', name: t('backtest_held'), tally: report.held },
    { tone: 'free', name: t('backtest_free'), tally: report.free },
    { tone: 'silent', name: t('backtest_silent'), tally: report.silent },
  ] as const;
  const reach = reachOf(lines.map((it) => it.tally));
  return (
    <>
      <p class="says">{t(TELLS[compared(report)], FEW_ATTEMPTS, FEW_PEOPLE)}</p>
      <Wide name={t('backtest_overall')}>
        <table class="figures">
          <caption class="unseen">{t('backtest_overall')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('backtest_column_said')}</th>
              <th scope="col">{t('backtest_column_answered')}</th>
              <th scope="col">
                <span class="unseen">{t('backtest_column_range')}</span>
              </th>
              <th scope="col" class="number">
                {t('backtest_column_people')}
              </th>
              <th scope="col" class="number">
                {t('backtest_column_opted_out')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ tone, name, tally }) => (
              <tr key={tone}>
                <th scope="row">
                  <span class={`dot tone-${tone}`} />
                  {name}
                </th>
                <TallyCell tally={tally} />
                <td class="tells">
                  <Strip marks={[markOf(tally, tone)]} max={reach} />
                </td>
                <td class="number">{count(tally.people)}</td>
                <td class="number">{count(tally.optedOut)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  );
}
