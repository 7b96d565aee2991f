import { useEffect, useState } from 'preact/hooks';
import type { PlaybookState } from '../../../platform/messages/playbook-protocol';
import { send } from '../../../platform/messages/send';
import { useWords } from '../../parts/tongue';

type Limits = PlaybookState['playbook']['keeping'];

const isLocked = ({ edited, locks, origins }: PlaybookState): boolean =>
  origins.keeping === 'policy' || (edited === 'own' && locks.some((it) => it.split('.')[0] === 'keeping'));

/** How long history is kept; a setting of the playbook. */
export function Keeping() {
  const { t, speak } = useWords();
  const [state, setState] = useState<PlaybookState>();
  const [limits, setLimits] = useState<Limits>();
  const [outcome, setOutcome] = useState('');
  const [wrong, setWrong] = useState('');
  const load = async () => {
    const read = await send('playbook/state', {});
    setState(read);
    setLimits(read.playbook.keeping);
  };
  useEffect(() => void load().catch((error: Error) => setWrong(error.message)), []);
  if (!state || !limits) return wrong ? <p class="trouble">{wrong}</p> : null;

  const change = (part: Partial<Limits>) => {
    setOutcome('');
    setLimits({ ...limits, ...part });
  };
  const save = async () => {
    setWrong('');
    const document = { ...(state.documents[state.edited] as object | undefined), keeping: limits };
    const { saved, isStale, complaints } = await send('playbook/save', {
      layer: state.edited,
      document,
      stamp: state.stamp,
    });
    if (saved) setOutcome(t('options_saved'));
    else if (isStale) setWrong(t('privacy_keeping_stale'));
    else setWrong(complaints[0] ? speak(complaints[0].what) : t('privacy_keeping_stale'));
    if (saved || isStale) await load();
  };
  const locked = isLocked(state);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch((error: Error) => setWrong(error.message));
      }}
    >
      <h2>{t('playbook_keeping')}</h2>
      <p class="soft">{t('playbook_keeping_help')}</p>
      <Limit
        label={t('privacy_keeping_touches')}
        unit={t('privacy_keeping_months')}
        value={limits.touchMonths}
        most={240}
        isLocked={locked}
        change={(touchMonths) => change({ touchMonths })}
      />
      <Limit
        label={t('privacy_keeping_strangers')}
        unit={t('privacy_keeping_days')}
        value={limits.linkedinDays}
        most={3_650}
        isLocked={locked}
        change={(linkedinDays) => change({ linkedinDays })}
      />
      {locked ? (
        <p class="soft">{t('privacy_keeping_locked')}</p>
      ) : (
        <div class="row">
          <button type="submit" class="plain-button">
            {t('options_save')}
          </button>
          <span role="status">{outcome}</span>
        </div>
      )}
      {wrong && (
        <p class="trouble" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

interface LimitProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly most: number;
  readonly isLocked: boolean;
  readonly change: (value: number) => void;
}

const Limit = ({ label, unit, value, most, isLocked, change }: LimitProps) => (
  <label class="limit">
    <span>{label}</span>
    <input
      type="number"
      min={1}
      max={most}
      required
      disabled={isLocked}
      value={Number.isFinite(value) ? value : ''}
      onInput={(event) => change(event.currentTarget.valueAsNumber)}
    />
    <span>{unit}</span>
  </label>
);
