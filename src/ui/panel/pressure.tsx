import type { ContactDay } from '../../story/telling';
import { Region } from '../parts/region';
import { useWords } from '../parts/tongue';
import type { Someone } from './actions';

const DAY = 86_400_000;
const DAYS = 30;
const WIDTH = 340;
const BASE = 44;
const SLOT = WIDTH / DAYS;
const BAR = 5;

/** Bars of one day: marketing's beside sales'. The tallest count of the 30 days fills the height. */
function bars(days: readonly ContactDay[], now: number) {
  const firstDay = Math.floor(now / DAY) - DAYS + 1;
  const shown = days.filter((it) => Math.floor(it.day / DAY) >= firstDay && it.day <= now);
  const tallest = Math.max(3, ...shown.flatMap((it) => [it.marketing, it.sales]));
  return shown.flatMap(({ day, marketing, sales }) =>
    [
      { by: 'marketing', count: marketing, shift: 0 },
      { by: 'sales', count: sales, shift: BAR + 0.5 },
    ]
      .filter((it) => it.count > 0)
      .map(({ by, count, shift }) => {
        const height = (BASE - 4) * (count / tallest);
        const x = (Math.floor(day / DAY) - firstDay) * SLOT + shift;
        return { by, key: `${by}${day}`, x, y: BASE - height, height };
      }),
  );
}

/** Contacts of the last 30 days, a bar a day. */
export function ContactPressure({ view }: { readonly view: Someone }) {
  const { speak, t } = useWords();
  const { pressure } = view.telling.story;
  const drawn = bars(pressure.days, view.now);
  const top = drawn.length ? 0 : BASE - 8;
  return (
    <Region name={t('panel_region_pressure')} heading={t('panel_heading_pressure')}>
      <svg
        class="pressure"
        viewBox={`0 ${top} ${WIDTH} ${50 - top}`}
        role="img"
        aria-label={t('panel_pressure_label', pressure.marketing, pressure.sales, pressure.limit)}
      >
        <line x1="0" y1={BASE} x2={WIDTH} y2={BASE} />
        {drawn.map(({ by, key, ...box }) => (
          <rect key={key} class={by} width={BAR} rx="1.5" {...box} />
        ))}
      </svg>
      <p class="soft">{speak(pressure.summary)}</p>
      {pressure.marketing + pressure.sales > 0 && (
        <p class="soft small legend" aria-hidden="true">
          <span class="marketing">{t('panel_by_marketing')}</span>
          <span class="sales">{t('panel_by_sales')}</span>
        </p>
      )}
    </Region>
  );
}
