import { useState } from 'preact/hooks';
import { OWN_SOURCE } from '../../story/kept';
import type { Merged } from '../../story/same-touch';
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

/** All touches, newest first, and where each comes from. */
export function Touches({ view, acts }: { readonly view: Someone; readonly acts: Acts }) {
  const { t, number } = useWords();
  const [shown, setShown] = useState(FIRST);
  const { touches } = view.telling;
  const origins = useOrigins(view);
  return (
    <Region name={t('panel_region_touches')}>
      <details open>
        <summary>
          <b>{t('panel_region_touches')}</b> <span class="soft">{number(touches.length)}</span>
        </summary>
        {touches.length === 0 && <p class="soft">{t('panel_touches_none')}</p>}
        {touches.slice(0, shown).map((it) => (
          <TouchLine key={`${it.source}\n${it.id}`} touch={it} me={view.me} from={origins?.(it)} />
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

/** Says who tells of a touch; undefined where one source tells of all. */
function useOrigins({ telling, readings, live }: Someone): ((touch: Touch) => string) | undefined {
  const { t } = useWords();
  const all = new Set(telling.touches.flatMap(originsOf));
  if (all.size < 2) return undefined;
  const labels = new Map([...readings, ...(live ?? [])].map((it) => [it.source, it.label]));
  const nameOf = (source: string) =>
    source === OWN_SOURCE ? t('panel_origin_own') : (labels.get(source) ?? source);
  return (touch) => t('panel_origin', { list: originsOf(touch).map(nameOf) });
}

/** Every source that tells of this touch. */
const originsOf = (touch: Touch | Merged): readonly string[] =>
  'origins' in touch ? touch.origins : [touch.source];

interface LineProps {
  readonly touch: Touch;
  readonly me: Selves | undefined;
  /** Who tells of it. */
  readonly from?: string | undefined;
}

/** One touch, as a line. */
export function TouchLine({ touch, me, from }: LineProps) {
  const { speak, day } = useWords();
  return (
    <div class="touch" data-kind={touch.kind}>
      <time class="soft" dateTime={new Date(touch.at).toISOString()}>
        {day(touch.at)}
      </time>
      <div>
        {speak(touchWords(touch, me))}
        {touch.note && <p class="soft small">{touch.note}</p>}
        {from && <p class="soft small origin">{from}</p>}
      </div>
    </div>
  );
}
