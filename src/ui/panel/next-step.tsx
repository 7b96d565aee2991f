import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Move } from '../../story/telling';
import { Act } from '../parts/act';
import { Region } from '../parts/region';
import { useWords } from '../parts/tongue';
import type { Actions, Someone } from './actions';

interface Props {
  readonly view: Someone;
  readonly actions: Actions;
}

/** The next step. "Another way" goes round the others and comes back; only the first way is the move. */
export function NextStep({ view, actions }: Props) {
  const { t } = useWords();
  const { move, otherWays } = view.telling;
  const [turn, setTurn] = useState(0);
  const ways = [move, ...otherWays];
  const shown = ways[turn % ways.length] ?? move;
  const button = useRef<HTMLButtonElement>(null);
  const turned = useRef(false);
  // The card that was pressed is gone: the focus goes on to the same button of the next.
  useLayoutEffect(() => {
    if (turned.current) button.current?.focus();
    turned.current = false;
  }, [turn]);
  const turnOn = () => {
    turned.current = true;
    setTurn((turn + 1) % ways.length);
  };
  const card = (way: Move) => (
    <Way way={way} canInsert={view.canInsert} actions={actions}>
      {ways.length > 1 && (
        <button
          type="button"
          class="plain-button"
          {...(way === shown ? { ref: button } : {})}
          onClick={turnOn}
        >
          {t('panel_another_way')}
        </button>
      )}
    </Way>
  );
  return (
    <Region name={t('panel_region_next')} heading={t('panel_heading_next')}>
      <div class="step" data-move={move.move} hidden={shown !== move}>
        {card(move)}
      </div>
      {shown !== move && (
        <div class="step" key={turn}>
          {card(shown)}
        </div>
      )}
    </Region>
  );
}

interface WayProps {
  readonly way: Move;
  readonly canInsert: boolean;
  readonly actions: Actions;
  readonly children: preact.ComponentChildren;
}

function Way({ way, canInsert, actions, children }: WayProps) {
  const { speak, t } = useWords();
  const { opener, asset } = way;
  const link = asset?.url;
  const asked = opener?.toLowerCase() ?? '';
  const questions = way.questions.filter((it) => !asked.includes(it.toLowerCase()));
  return (
    <>
      <p>
        <b>{speak(way.title)}</b>
      </p>
      <p class="soft step-why">{speak(way.reason)}</p>
      {opener && <blockquote>{opener}</blockquote>}
      {(opener || children) && (
        <div class="row">
          {opener && canInsert && <Insert isMain text={opener} actions={actions} />}
          {opener && <Copy text={opener} actions={actions} />}
          {children}
        </div>
      )}
      {link && (
        <div class="row asset">
          <span class="soft small">{t('panel_asset_link', asset.title)}</span>
          {canInsert && <Insert text={link} actions={actions} name={t('panel_insert_link')} />}
          <Copy text={link} actions={actions} name={t('panel_copy_link')} />
        </div>
      )}
      {questions.length > 0 && (
        <div class="asks soft">
          <p>{t('panel_or_ask')}</p>
          <ul>
            {questions.map((question) => (
              <li key={question}>
                <span class="ask">{question}</span>
                <span class="ask-acts">
                  {canInsert && (
                    <Insert text={question} actions={actions} name={t('panel_insert_question', question)} />
                  )}
                  <Copy text={question} actions={actions} name={t('panel_copy_question', question)} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface TextProps {
  readonly text: string;
  readonly actions: Actions;
  readonly name?: string;
}

/** Puts words into the open compose at the cursor. */
function Insert({ text, actions, name, isMain = false }: TextProps & { readonly isMain?: boolean }) {
  const { t } = useWords();
  return (
    <Act
      isMain={isMain}
      label={t(isMain ? 'panel_insert' : 'panel_insert_short')}
      done={t('panel_inserted')}
      failed={t('panel_insert_failed')}
      act={() => actions.insert(text)}
      {...(name ? { name } : {})}
    />
  );
}

function Copy({ text, actions, name }: TextProps) {
  const { t } = useWords();
  return (
    <Act
      label={t('panel_copy')}
      done={t('panel_copied')}
      failed={t('panel_copy_failed')}
      act={() => actions.copy(text)}
      {...(name ? { name } : {})}
    />
  );
}
