import type { RuleId, Severity } from '../../playbook/types';
import type { Warning } from '../../story/telling';
import { Icon, type IconName } from '../parts/icon';
import { Region } from '../parts/region';
import { useWords } from '../parts/tongue';
import type { Actions, Someone } from './actions';

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

export function Warnings({ view: { telling }, actions }: Props) {
  const { t } = useWords();
  const rules = new Set(telling.warnings.map((it) => it.rule));
  const isInside = (it: Warning) => it.inside !== undefined && rules.has(it.inside);
  const cards = telling.warnings.filter((it) => !isInside(it));
  return (
    <Region name={t('panel_region_warnings')} heading={t('panel_heading_warnings')}>
      {cards.length === 0 && <p class="soft">{t('panel_warnings_none')}</p>}
      {cards.map((card) => (
        <Card
          key={card.rule}
          card={card}
          inner={telling.warnings.filter((it) => it.inside === card.rule)}
          actions={actions}
        />
      ))}
    </Region>
  );
}

interface CardProps {
  readonly card: Warning;
  readonly inner: readonly Warning[];
  readonly actions: Actions;
}

function Card({ card, inner, actions }: CardProps) {
  const { speak, t } = useWords();
  const instead = card.instead ?? inner.find((it) => it.instead)?.instead;
  return (
    <div class={`warning ${WEIGHT[card.severity]}`} data-rule={card.rule} data-severity={card.severity}>
      <Icon name={iconOf(card)} />
      <div class="warning-body">
        <p>
          <b>{speak(card.what)}</b>
        </p>
        <div class="soft">
          {card.evidence.map((it, place) => (
            <p key={place}>{speak(it)}</p>
          ))}
          {inner.map((it) => (
            <p key={it.rule} data-rule={it.rule} data-severity={it.severity}>
              {[it.what, ...it.evidence].map(speak).join(' ')}
            </p>
          ))}
        </div>
        {instead && <p class="do">{t('panel_instead', instead)}</p>}
        {card.rule === 'stale-history' && (
          <p class="row">
            <button type="button" class="plain-button" onClick={() => actions.openOptions('start')}>
              {t('panel_import_newer')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
