import { useEffect, useRef, useState } from 'preact/hooks';
import { RULE_LABELS } from '../../../playbook/rule-labels';
import { RULES, type RuleId } from '../../../playbook/types';
import type { Dismissal } from '../../../story/touch';
import type { Words } from '../../parts/tongue';
import { useWords } from '../../parts/tongue';
import type { Someone } from '../actions';
import type { Acts } from './acts';
import { ActForm, Field, useAct } from './form';
import { asDay } from './local-time';
import { useUnsent } from './unsent';

/** The rep's word does not lift what a prospect or the company has said. */
const FIRM: readonly RuleId[] = ['opted-out', 'do-not-contact'];

const isRule = (it: string): it is RuleId => (RULES as readonly string[]).includes(it);
const labelOf = (rule: string, t: Words['t']): string => (isRule(rule) ? t(RULE_LABELS[rule].label) : rule);

/** Midnight at the start of a day from a date field, by the reader's clock, in ms since 1970. */
const startOf = (day: string): number => new Date(`${day}T00:00`).getTime();

interface WrongProps {
  readonly id: string;
  /** The rules of one card: whoever finds it wrong means all that it says. */
  readonly rules: readonly RuleId[];
  readonly acts: Acts;
  /** They were hidden a moment ago. */
  readonly hidden: (rules: readonly string[]) => void;
}

/** "This warning is wrong": hides it for this prospect. */
export function WrongWarning({ id, rules: all, acts, hidden }: WrongProps) {
  const { t } = useWords();
  const rules = all.filter((it) => !FIRM.includes(it));
  const form = `wrong ${id} ${rules.join(' ')}`;
  const act = useAct(form);
  const [reason, setReason] = useUnsent(form, 'reason', '');
  const [day, setDay] = useUnsent(form, 'day', '');
  if (rules.length === 0) return null;
  const name = t('panel_dismiss_name', { list: rules.map((it) => labelOf(it, t)) });
  const send = () => {
    const until = day ? startOf(day) : undefined;
    if (until !== undefined && !(until > Date.now())) return act.refuse('panel_dismiss_past');
    const said = reason.trim();
    return void act.run(async () => {
      const about = { ...(said ? { reason: said } : {}), ...(until === undefined ? {} : { until }) };
      await acts.dismiss(id, { rules, ...about });
      hidden(rules);
      return undefined;
    });
  };
  return (
    <div>
      <button
        type="button"
        class="quiet-button"
        aria-label={name}
        aria-expanded={act.is === 'open'}
        onClick={act.open}
      >
        {t('panel_dismiss')}
      </button>
      {act.is === 'open' && (
        <ActForm act={act} name={name} submit={t('panel_dismiss_do')} send={send}>
          <Field label={t('panel_dismiss_reason')}>
            {(id) => (
              <input
                id={id}
                type="text"
                maxLength={1_000}
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={t('panel_dismiss_until')}>
            {(id) => (
              <input
                id={id}
                type="date"
                min={asDay(Date.now() + 86_400_000)}
                value={day}
                onInput={(event) => setDay(event.currentTarget.value)}
              />
            )}
          </Field>
          <p class="soft small">{t('panel_dismiss_help')}</p>
        </ActForm>
      )}
    </div>
  );
}

interface DismissedProps {
  readonly view: Someone;
  readonly acts: Acts;
  /** Those hidden a moment ago. */
  readonly just: readonly string[];
}

/** What was hidden in one go. */
interface Hidden {
  readonly rules: readonly string[];
  readonly until: number | undefined;
}

/** Dismissals as they were made: what was hidden together is told, and shown again, together. */
function together(dismissed: readonly Dismissal[]): Hidden[] {
  const groups = new Map<string, string[]>();
  for (const { at, until, rule } of dismissed) {
    const key = `${at} ${until ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups].map(([key, rules]) => ({ rules, until: Number(key.split(' ')[1]) || undefined }));
}

/** What the rep has hidden and would else stand above, a line each. */
export function Dismissed({ view, acts, just }: DismissedProps) {
  const fires = new Set<string>(view.telling.warnings.map((it) => it.rule));
  const hidden = view.dismissed.filter(
    ({ rule, until }) => !fires.has(rule) && (until === undefined || until > view.now),
  );
  return (
    <div aria-live="polite">
      {together(hidden).map((it) => (
        <DismissedLine
          key={it.rules.join(' ')}
          id={view.id}
          {...it}
          acts={acts}
          isJust={it.rules.every((rule) => just.includes(rule))}
        />
      ))}
    </div>
  );
}

interface LineProps extends Hidden {
  readonly id: string;
  readonly acts: Acts;
  readonly isJust: boolean;
}

function DismissedLine({ id, rules, until, acts, isJust }: LineProps) {
  const { t, day } = useWords();
  const back = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState(false);
  const label = { list: rules.map((it) => labelOf(it, t)) };
  // The warning took the focus with it.
  useEffect(() => {
    if (isJust && document.activeElement === document.body) back.current?.focus();
  }, [isJust]);
  const show = () => acts.undismiss(id, rules).catch(() => setFailed(true));
  return (
    <p class="outcome-row soft small">
      <span>
        {until === undefined ? t('panel_dismissed', label) : t('panel_dismissed_until', label, day(until))}
      </span>
      <button
        ref={back}
        type="button"
        class="quiet-button"
        aria-label={isJust ? undefined : t('panel_dismissed_show_name', label)}
        onClick={() => void show()}
      >
        {t(isJust ? 'panel_act_undo' : 'panel_dismissed_show')}
      </button>
      {failed && <span class="failed">{t('panel_act_failed')}</span>}
    </p>
  );
}
