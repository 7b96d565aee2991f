import { hrefOf } from '../../playbook/fields';
import { RULE_LABELS } from '../../playbook/rule-labels';
import type { SentenceId } from '../../playbook/say';
import { RULES } from '../../playbook/types';
import { KINDS, type Kind } from '../../story/touch';
import { touchWords } from '../panel/touch-words';
import { useWords } from '../parts/tongue';

const VERDICTS = [
  ['verdict_stop', 'options_help_stop'],
  ['verdict_hold', 'options_help_hold'],
  ['verdict_ready', 'options_help_ready'],
  ['verdict_unknown', 'options_help_unknown'],
] as const satisfies readonly (readonly [SentenceId, SentenceId])[];

/** What a manager does first, and where. */
const STEPS = [
  ['#start', 'options_help_step_import'],
  ['#rules', 'options_help_step_rules'],
  ['#playbook/segments', 'options_help_step_segments'],
  ['#playbook/storylines', 'options_help_step_storylines'],
  ['#content', 'options_help_step_content'],
  ['#never', 'options_help_step_never'],
  ['#backtest', 'options_help_step_backtest'],
  ['#share', 'options_help_step_share'],
] as const satisfies readonly (readonly [string, SentenceId])[];

const QUESTIONS = [
  ['options_help_wrong', 'options_help_wrong_text'],
  ['options_help_nothing', 'options_help_nothing_text'],
  ['options_help_undo', 'options_help_undo_text'],
  ['options_help_keys', 'options_help_keys_text'],
  ['options_help_private', 'options_help_private_text'],
] as const satisfies readonly (readonly [SentenceId, SentenceId])[];

/** What the words mean, where to begin, and what to do when something looks wrong. */
export function Help() {
  const { t, speak } = useWords();
  return (
    <>
      <h1>{t('options_help_title')}</h1>
      <p class="soft">{t('options_help_why')}</p>
      <h2>{t('options_help_begin')}</h2>
      <ol>
        {STEPS.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{t(text)}</a>
          </li>
        ))}
      </ol>
      <h2>{t('options_help_verdicts')}</h2>
      <dl>
        {VERDICTS.map(([verdict, text]) => (
          <div key={verdict}>
            <dt>{t(verdict)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('options_help_rules')}</h2>
      <dl>
        {RULES.map((rule) => (
          <div key={rule}>
            <dt>
              <a href={hrefOf(`rules.${rule}`)}>{t(RULE_LABELS[rule].label)}</a>
            </dt>
            <dd>{t(RULE_LABELS[rule].help)}</dd>
          </div>
        ))}
      </dl>
      <details class="entry-card">
        <summary>
          <b>{t('options_help_kinds')}</b>
        </summary>
        <dl>
          {(Object.keys(KINDS) as Kind[]).map((kind) => (
            <div key={kind}>
              <dt>
                <code>{kind}</code>
              </dt>
              <dd>{speak(touchWords({ kind }))}</dd>
            </div>
          ))}
        </dl>
      </details>
      <h2>{t('options_help_questions')}</h2>
      {QUESTIONS.map(([question, answer]) => (
        <details key={question} class="entry-card">
          <summary>
            <b>{t(question)}</b>
          </summary>
          <p>{t(answer)}</p>
        </details>
      ))}
    </>
  );
}
