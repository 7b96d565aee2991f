import { useWords } from '../parts/tongue';
import type { Someone } from './actions';
import { Outcome, useAct } from './acts/form';
import type { WhoActs } from './who-acts';

/** Somebody known from LinkedIn alone is stored on this click and no other. */
export function Keep({ view, acts }: { readonly view: Someone; readonly acts: WhoActs }) {
  const { t, day } = useWords();
  const act = useAct(`keep ${view.id}`);
  const { kept, candidates } = view.recognised;
  // Who is unsure about first says who it is.
  if (!kept || ('forDays' in kept && candidates.length > 0)) return null;
  return (
    <section class="aside-box" aria-label={t('panel_keep_region')}>
      {'forDays' in kept ? (
        <>
          <p>{t('panel_keep_what')}</p>
          <div class="row">
            <button
              type="button"
              class="plain-button"
              disabled={act.isBusy}
              onClick={() => void act.run(() => acts.keep(view.id))}
            >
              {t('panel_keep')}
            </button>
            <span class="failed" role="alert">
              {act.failed && t(act.failed)}
            </span>
          </div>
          <p class="soft small">{t('panel_keep_help', kept.forDays)}</p>
        </>
      ) : (
        <p class="soft">{t('panel_kept', day(kept.until))}</p>
      )}
      <Outcome act={act} done={t('panel_keep_done')} />
    </section>
  );
}
