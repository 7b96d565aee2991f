import type * as v from 'valibot';
import { CATALOGUE } from '../../../playbook/catalogue';
import { ALWAYS_ON } from '../../../playbook/resolve';
import { RULE_LABELS } from '../../../playbook/rule-labels';
import { entriesOf } from '../../../playbook/schema';
import { RULES, type RuleId } from '../../../playbook/types';
import { useWords } from '../../parts/tongue';
import { FieldAt } from '../forms/field';
import { useForm } from '../forms/form';
import { Wrong } from '../forms/labelled';
import { Setting, SettingFoot } from '../forms/setting';
import { SwitchField } from '../forms/switch';
import { RULE_SENTENCES } from './rule-sentences';
import { usePreview } from './use-preview';

/** When a rep is warned: each rule as the sentence the rep reads, its numbers, and how many see it today. */
export function Rules() {
  const { t } = useWords();
  return (
    <>
      <h1 id="rules" tabIndex={-1}>
        {t('options_rules_title')}
      </h1>
      <p class="soft">{t('options_rules_why')}</p>
      {RULES.map((rule) => (
        <Rule key={rule} rule={rule} />
      ))}
      <Setting id="beforeSending" />
    </>
  );
}

const partsOf = (rule: RuleId) => entriesOf(entriesOf(CATALOGUE.rules.schema as v.GenericSchema)![rule]!)!;

function Rule({ rule }: { readonly rule: RuleId }) {
  const { t, speak } = useWords();
  const { draft } = useForm();
  const { label, help } = RULE_LABELS[rule];
  const path = `rules.${rule}`;
  const isFixed = ALWAYS_ON.includes(rule);
  const { on: _, severity, ...numbers } = partsOf(rule);
  return (
    <section class="rule" id={rule} tabIndex={-1} aria-labelledby={`${rule}-title`}>
      {isFixed ? (
        <span class="switch" aria-hidden="true" data-on="true" />
      ) : (
        <SwitchField path={`${path}.on`} name={t(label)} />
      )}
      <div>
        <h2 id={`${rule}-title`}>{t(label)}</h2>
        <p class="says">“{speak(RULE_SENTENCES[rule](draft.playbook))}”</p>
        <p class="soft">{t(help)}</p>
        {!isFixed && (
          <>
            <div class="numbers">
              {Object.entries(numbers).map(([key, schema]) => (
                <FieldAt key={key} path={`${path}.${key}`} schema={schema} />
              ))}
            </div>
            <div class="numbers">
              <FieldAt path={`${path}.severity`} schema={severity!} />
              <SettingFoot path={path} />
            </div>
          </>
        )}
        <Wrong id={path} wrong={draft.complaintsAt(path)} />
      </div>
      <Count rule={rule} />
    </section>
  );
}

/** How many prospects see it today, and how many would. */
function Count({ rule }: { readonly rule: RuleId }) {
  const { t, speak } = useWords();
  const preview = usePreview();
  const it = preview?.rules[rule];
  if (!preview || !it || preview.of === 0) return <span class="count" />;
  const isPart = preview.state === 'reading';
  return (
    <span class={it.after > 0 ? 'count' : 'count none'} aria-busy={isPart}>
      {it.before === it.after
        ? speak({ say: 'options_rule_sees', with: [it.after], count: it.after })
        : t('options_rule_would', it.before, it.after)}
    </span>
  );
}
