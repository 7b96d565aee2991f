import type { SentenceId } from '../../playbook/say';
import type { Verdict } from '../../story/telling';
import { useWords } from '../parts/tongue';
import type { Actions, Someone } from './actions';

const WORD = {
  stop: 'panel_person_stop',
  hold: 'panel_person_hold',
  ready: 'panel_person_ready',
  unknown: 'panel_person_unknown',
} as const satisfies Record<Verdict, SentenceId>;

interface Props {
  readonly view: Someone;
  readonly actions: Actions;
  readonly lookedUp: boolean;
}

/** Everybody in sight, when there are several: a click shows one. Or the way back from a search. */
export function People({ view, actions, lookedUp }: Props) {
  const { t } = useWords();
  if (lookedUp)
    return (
      <p class="people-back">
        <button type="button" class="plain-button" onClick={() => actions.back()}>
          {t('panel_back')}
        </button>
      </p>
    );
  if (view.people.length < 2) return null;
  return (
    <nav class="people" aria-label={t('panel_people')}>
      <ul>
        {view.people.map(({ id, name, verdict }) => (
          <li key={id} class="person-line">
            <button
              type="button"
              class={`person of-${verdict}`}
              aria-current={id === view.id ? 'true' : undefined}
              onClick={() => actions.choose(id)}
            >
              <b class="person-name">{name}</b>
              <span class="person-verdict">{t(WORD[verdict])}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
