import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate, Said } from '../../platform/messages/who-protocol';
import type { SentenceId } from '../../playbook/say';
import type { Reason } from '../../story/identity/match';
import { useWords } from '../parts/tongue';
import type { Actions, Someone } from './actions';
import { aboutOf } from './who';

interface Props {
  readonly view: Someone;
  readonly actions: Pick<Actions, 'who' | 'lookUp'>;
}

/** Why a record may be the person, or may not. */
const REASONS = {
  same: {
    address: 'who_same_address',
    mailbox: 'who_same_mailbox',
    slug: 'who_same_slug',
    member: 'who_same_member',
  },
  name: {
    same: 'who_name_same',
    longer: 'who_name_longer',
    nickname: 'who_name_nickname',
    initial: 'who_name_initial',
    'family-initial': 'who_name_initial',
    different: 'who_name_different',
  },
  company: { same: 'who_company_same', related: 'who_company_related', different: 'who_company_different' },
  changed: { company: 'who_company_different', name: 'who_name_different' },
} as const satisfies Record<string, Record<string, SentenceId>>;

function wordsOf(reason: Reason): SentenceId {
  if ('same' in reason) return REASONS.same[reason.same];
  if ('name' in reason) return REASONS.name[reason.name];
  if ('company' in reason) return REASONS.company[reason.company];
  if ('changed' in reason) return REASONS.changed[reason.changed];
  return 'shared' in reason ? 'who_shared' : 'who_other_slug';
}

/** From here on a proposal is likely. */
const LIKELY = 0.7;
/** The very address under another name is a colleague's as soon as theirs. */
const isLikely = ({ score, reasons }: Candidate): boolean =>
  score >= LIKELY && !reasons.some((it) => 'changed' in it && it.changed === 'name');

const keyOf = ({ a, b }: Pick<Said, 'a' | 'b'>): string => `${a} ${b}`;

/** Who it is when that is unsure: the records that fit, and what the rep said to it, with its undo. */
export function WhoIsIt({ view, actions }: Props) {
  const { t } = useWords();
  const [failed, setFailed] = useState<SentenceId>();
  /** What stood when the rep last said something: what is new since gets the focus. */
  const [before, setBefore] = useState<readonly string[]>();
  const { candidates, said, hasId } = view.recognised;
  const run = (task: Promise<void>) => {
    setFailed(undefined);
    setBefore(said.map(keyOf));
    task.catch(() => setFailed('panel_act_failed'));
  };
  const say = (records: readonly string[], says: 'same' | 'other') =>
    run(actions.who.say(view.id, records, says));
  const news = before && said.find((it) => !before.includes(keyOf(it)));
  if (candidates.length === 0 && said.length === 0 && !failed) return null;
  return (
    <div class="who-is-it">
      <div aria-live="polite">
        {said.map((it) => (
          <SaidLine key={keyOf(it)} said={it} isNew={it === news} undo={() => run(actions.who.unsay(it))} />
        ))}
      </div>
      {candidates.length > 0 && (
        <section class="aside-box" aria-label={t('panel_who_is_it')}>
          <h2>{t('panel_who_is_it')}</h2>
          <ul>
            {candidates.map((it) => (
              <CandidateLine
                key={it.id}
                of={it}
                maySay={hasId}
                say={() => say([it.id], 'same')}
                look={() => actions.lookUp(it.id)}
              />
            ))}
          </ul>
          {hasId && (
            <button
              type="button"
              class="quiet-button"
              onClick={() =>
                say(
                  candidates.map((it) => it.id),
                  'other',
                )
              }
            >
              {t(candidates.length > 1 ? 'panel_who_none' : 'panel_who_not')}
            </button>
          )}
        </section>
      )}
      {failed && (
        <p class="failed" role="alert">
          {t(failed)}
        </p>
      )}
    </div>
  );
}

interface LineProps {
  readonly of: Candidate;
  readonly maySay: boolean;
  readonly say: () => void;
  readonly look: () => void;
}

function CandidateLine({ of, maySay, say, look }: LineProps) {
  const words = useWords();
  const { t } = words;
  const { id, prospect, reasons } = of;
  const name = prospect.name ?? id;
  const about = aboutOf(prospect, words);
  return (
    <li class="candidate">
      <p>
        <b>{name}</b> <span class="chip">{t(isLikely(of) ? 'who_likely' : 'who_possible')}</span>
      </p>
      {about && <p class="soft">{about}</p>}
      {name !== id && <p class="soft small">{id}</p>}
      <p class="soft small">{t('who_compared', { list: reasons.map((it) => t(wordsOf(it))) })}</p>
      <div class="row">
        {maySay && (
          <button
            type="button"
            class="plain-button"
            aria-label={t('panel_who_this_name', name, id)}
            onClick={say}
          >
            {t('panel_who_this', name)}
          </button>
        )}
        <button type="button" class="quiet-button" aria-label={t('panel_who_look_name', id)} onClick={look}>
          {t('panel_who_look')}
        </button>
      </div>
    </li>
  );
}

interface SaidProps {
  readonly said: Said;
  readonly isNew: boolean;
  readonly undo: () => void;
}

function SaidLine({ said: { says, by, name }, isNew, undo }: SaidProps) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  // The button that said it is gone, and took the focus with it.
  useEffect(() => {
    if (isNew && document.activeElement === document.body) button.current?.focus();
  }, [isNew]);
  const words = by === 'page' ? 'panel_who_shown' : says === 'same' ? 'panel_who_said' : 'panel_who_said_not';
  return (
    <p class="outcome-row soft small">
      <span>{t(words, name)}</span>
      <button ref={button} type="button" class="quiet-button" onClick={undo}>
        {t(by === 'page' ? 'panel_who_split' : 'panel_act_undo')}
      </button>
    </p>
  );
}
