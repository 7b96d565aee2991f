import { csvFile } from '../../../platform/messages/rejected-csv';
import { RULE_LABELS } from '../../../playbook/rule-labels';
import type { SentenceId } from '../../../playbook/say';
import type { RuleId } from '../../../playbook/types';
import type { InsightsReport } from '../../../story/insights/insights';
import { download } from '../../parts/download';
import { useWords, type Words } from '../../parts/tongue';

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const COLUMNS: readonly SentenceId[] = [
  'insights_csv_day',
  'insights_csv_who',
  'insights_csv_company',
  'insights_csv_what',
  'insights_csv_was',
  'insights_csv_is',
  'insights_csv_campaign',
  'insights_csv_reason',
];

const ruleName = (rule: string, t: Words['t']): string =>
  Object.hasOwn(RULE_LABELS, rule) ? t(RULE_LABELS[rule as RuleId].label) : rule;

/** What reps said of warnings and classes, for marketing; not who said it. */
export function feedbackFile({ calledWrong, corrected }: InsightsReport, t: Words['t']): Blob {
  const lines = [
    ...calledWrong.map((it) => ({
      at: it.at,
      cells: [it.who, it.company, t('insights_csv_wrong'), ruleName(it.rule, t), '', '', it.reason],
    })),
    ...corrected.map((it) => ({
      at: it.at,
      cells: [
        it.who,
        it.company,
        t('insights_csv_reclassified'),
        it.was,
        [it.segment, it.persona, it.stage].filter(Boolean).join(', '),
        it.campaign,
        it.reason,
      ],
    })),
  ].sort((a, b) => b.at - a.at);
  return csvFile([
    COLUMNS.map((it) => t(it)),
    ...lines.map(({ at, cells }) => [dayOf(at), ...cells.map((it) => it ?? '')]),
  ]);
}

/** Hands what reps said to marketing. */
export function Feedback({ report }: { readonly report: InsightsReport }) {
  const { t } = useWords();
  const said = report.calledWrong.length + report.corrected.length;
  return (
    <section>
      <h2>{t('insights_feedback')}</h2>
      <p class="soft">{said > 0 ? t('insights_feedback_text', said) : t('insights_feedback_none')}</p>
      {said > 0 && (
        <div class="row">
          <button
            type="button"
            class="plain-button"
            onClick={() => download(feedbackFile(report, t), 'what-reps-said.csv')}
          >
            {t('insights_feedback_export')}
          </button>
        </div>
      )}
    </section>
  );
}
