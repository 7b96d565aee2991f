import { RULE_LABELS } from '../../../playbook/rule-labels';
import type { BacktestReport } from '../../../story/backtest/tally';
import { useWords } from '../../parts/tongue';
import { HalvesTable } from './halves-table';
import { Overall } from './overall';

/** Stage ids with what they are called. */
export type StageNames = ReadonlyMap<string, string>;

const attemptsIn = ({ held, free, silent }: BacktestReport) =>
  held.attempts + free.attempts + silent.attempts;

/** What looking back told. */
export function Report({ report, stages }: { readonly report: BacktestReport; readonly stages: StageNames }) {
  const { t } = useWords();
  const { from, to, open } = report;
  const young = open > 0 ? <p class="soft">{t('backtest_open', open)}</p> : null;
  if (from === undefined || to === undefined)
    return (
      <>
        <p class="learned" role="status">
          {t('backtest_no_attempts')}
        </p>
        {young}
      </>
    );
  return (
    <>
      <p class="learned" role="status">
        {t('backtest_of', attemptsIn(report), { day: from }, { day: to })}
      </p>
      {young}
      <Overall report={report} />
      <HalvesTable
        title={t('backtest_by_rule')}
        what={t('backtest_column_rule')}
        held={t('backtest_rule_spoke')}
        free={t('backtest_rule_silent')}
        rows={report.rules.map((it) => ({ ...it, id: it.rule, name: t(RULE_LABELS[it.rule].label) }))}
      />
      <HalvesTable
        title={t('backtest_by_stage')}
        what={t('backtest_column_stage')}
        held={t('backtest_held')}
        free={t('backtest_free')}
        rows={report.stages.map((it) => ({
          ...it,
          id: it.stage ?? '',
          name: it.stage === undefined ? t('backtest_no_stage') : (stages.get(it.stage) ?? it.stage),
        }))}
      />
      <HalvesTable
        title={t('backtest_by_segment')}
        what={t('backtest_column_segment')}
        held={t('backtest_held')}
        free={t('backtest_free')}
        rows={report.segments.map((it) => ({
          ...it,
          id: it.segment ?? '',
          name: it.segment ?? t('backtest_no_segment'),
        }))}
      />
      <HowToRead />
    </>
  );
}

const NOTES = [
  'backtest_note_known',
  'backtest_note_today',
  'backtest_note_lists',
  'backtest_note_day',
  'backtest_note_answer',
  'backtest_note_range',
  'backtest_note_why',
] as const;

function HowToRead() {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('backtest_notes')}</h2>
      <ul class="notes">
        {NOTES.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ul>
    </section>
  );
}
