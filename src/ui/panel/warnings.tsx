import { useState } from 'preact/hooks';
import type { Say } from '../../playbook/say';
import type { RuleId, Severity } from '../../playbook/types';
import type { Warning } from '../../story/telling';
import { Icon, type IconName } from '../parts/icon';
import { Region } from '../parts/region';
import { useWords } from '../parts/tongue';
import type { Actions, Someone } from './actions';
import { Dismissed, WrongWarning } from './acts/dismiss';

/** Rules whose drawing says more than their severity does. */
const ICONS: Partial<Record<RuleId, IconName>> = {
  'nurture-in-flight': 'mail',
  'hand-raised': 'hand',
  'missed-hand-raise': 'hand',
  'in-conversation': 'hand',
  'stepped-back': 'back',
  'stale-history': 'clock',
};

const iconOf = ({ rule, severity }: Warning): IconName =>
  severity === 'info' ? (ICONS[rule] ?? 'info') : severity;

const WEIGHT: Record<Severity, `of-${string}`> = { stop: 'of-stop', hold: 'of-hold', info: 'of-info' };

interface Props {
  readonly view: Someone;
  readonly actions: Actions;
}

interface Card {
  readonly warning: Warning;
  /** Warnings that stand inside this one. */
  readonly inner: readonly Warning[];
  /** Said once: the next card with the same words keeps silent. */
  readonly instead?: string;
}

/** Warnings as they are drawn. */
function cardsOf(warnings: readonly Warning[], speak: (it: Say) => string): Card[] {
  const advised = new Set<string>();
  const fires = new Set(warnings.map((it) => it.rule));
  return warnings
    .filter((it) => !it.inside || !fires.has(it.inside))
    .map((warning) => {
      const inner = warnings.filter((it) => it.inside === warning.rule);
      const said = [warning, ...inner].find((it) => it.instead)?.instead;
      const instead = said ? speak(said) : '';
      const isNew = instead !== '' && !advised.has(instead);
      advised.add(instead);
      return { warning, inner, ...(isNew ? { instead } : {}) };
    });
}

/** The warnings that fire, each with its evidence and what to do instead. */
export function Warnings({ view, actions }: Props) {
  const { speak, t } = useWords();
  const [just, setJust] = useState<readonly string[]>([]);
  const cards = cardsOf(view.telling.warnings, speak);
  return (
    <Region name={t('panel_region_warnings')} heading={t('panel_heading_warnings')}>
      {cards.length === 0 && <p class="soft">{t('panel_warnings_none')}</p>}
      {cards.map((card) => (
        <WarningCard
          key={card.warning.rule}
          {...card}
          id={view.id}
          mayHide={!view.recognised.isProposal}
          actions={actions}
          hidden={setJust}
        />
      ))}
      <Dismissed view={view} acts={actions.acts} just={just} />
    </Region>
  );
}

interface CardProps extends Card, Pick<Props, 'actions'> {
  /** Whom it warns about. */
  readonly id: string;
  /** Not while it is unsure whose history it is. */
  readonly mayHide: boolean;
  readonly hidden: (rules: readonly string[]) => void;
}

function WarningCard({ warning, inner, instead, actions, id, mayHide, hidden }: CardProps) {
  const { speak, t } = useWords();
  const { rule, severity, what, evidence } = warning;
  // A file can be imported anew; a connected source that fails is mended where it was connected.
  const isBroken = evidence.every((it) => it.say === 'rule_stale_failure');
  return (
    <div class={`warning ${WEIGHT[severity]}`} data-rule={rule} data-severity={severity}>
      <Icon name={iconOf(warning)} />
      <div class="warning-body">
        <p>
          <b>{speak(what)}</b>
        </p>
        <div class="soft">
          {evidence.map((it, place) => (
            <p key={place}>{speak(it)}</p>
          ))}
          {inner.map((it) => (
            <div key={it.rule} data-rule={it.rule} data-severity={it.severity}>
              <p>{[it.what, ...it.evidence].map(speak).join(' ')}</p>
            </div>
          ))}
        </div>
        {instead && <p class="do">{severity === 'info' ? instead : t('panel_instead', instead)}</p>}
        {rule === 'stale-history' && (
          <p class="row">
            <button
              type="button"
              class="plain-button"
              onClick={() => actions.openOptions(isBroken ? 'sources' : 'start')}
            >
              {t(isBroken ? 'panel_live_sources' : 'panel_import_newer')}
            </button>
          </p>
        )}
        {mayHide && (
          <WrongWarning
            id={id}
            rules={[rule, ...inner.map((it) => it.rule)]}
            acts={actions.acts}
            hidden={hidden}
          />
        )}
      </div>
    </div>
  );
}
