import { useState } from 'preact/hooks';
import type { Selves } from '../../story/telling';
import type { Touch } from '../../story/touch';
import { Region } from '../parts/region';
import { useWords } from '../parts/tongue';
import type { Someone } from './actions';
import type { Acts } from './acts/acts';
import { LogTouch } from './acts/log';
import { touchWords } from './touch-words';

/** How many are drawn at first: more would cost the first paint. */
const FIRST = 50;
const MORE = 200;

export function Touches({ view, acts }: { readonly view: Someone; readonly acts: Acts }) {
  const { t, locale } = useWords();
  const [shown, setShown] = useState(FIRST);
  const { touches } = view.telling;
  return (
    <Region name={t('panel_region_touches')}>
      <details open>
        <summary>
          <b>{t('panel_region_touches')}</b>{' '}
          <span class="soft">{new Intl.NumberFormat(locale).format(touches.length)}</span>
        </summary>
        {touches.length === 0 && <p class="soft">{t('panel_touches_none')}</p>}
        {touches.slice(0, shown).map((it) => (
          <TouchLine key={`${it.source}\n${it.id}`} touch={it} me={view.me} />
        ))}
        {touches.length > shown && (
          <p class="row">
            <button type="button" class="plain-button" onClick={() => setShown(shown + MORE)}>
              {t('panel_show_more', touches.length - shown)}
            </button>
          </p>
        )}
      </details>
      {view.recognised.hasId && <LogTouch view={view} acts={acts} />}
    </Region>
  );
}

/** One touch, as a line. */
export function TouchLine({ touch, me }: { readonly touch: Touch; readonly me: Selves | undefined }) {
  const { speak, day } = useWords();
  return (
    <div class="touch" data-kind={touch.kind}>
      <time class="soft" dateTime={new Date(touch.at).toISOString()}>
        {day(touch.at)}
      </time>
      <div>
        {speak(touchWords(touch, me))}
        {touch.note && <p class="soft small">{touch.note}</p>}
      </div>
    </div>
  );
}
