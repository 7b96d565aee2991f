import { useWords } from '../../parts/tongue';
import type { Learning } from './use-learning';

interface Props {
  readonly learning: Pick<Learning<unknown>, 'run' | 'start' | 'cancel'>;
  /** What the button says: at first, and once there is a result. */
  readonly start: string;
  readonly again: string;
}

/** The button that sets off, how far it is, and what went wrong. */
export function StartAndProgress({ learning: { run, start, cancel }, ...words }: Props) {
  const { t, speak } = useWords();
  if (run.state === 'running')
    return (
      <div class="learning">
        <progress
          aria-label={t('options_progress')}
          max={Math.max(1, run.progress.of)}
          value={run.progress.done}
        />
        <div class="row">
          <span class="soft">{t('learn_progress', run.progress.done, run.progress.of)}</span>
          <button type="button" class="plain-button" onClick={cancel}>
            {t('options_cancel')}
          </button>
        </div>
      </div>
    );
  return (
    <>
      <div class="row">
        <button type="button" class={run.state === 'ended' ? 'plain-button' : 'main-button'} onClick={start}>
          {run.state === 'ended' ? words.again : words.start}
        </button>
      </div>
      {run.state === 'refused' && (
        <p class="trouble" role="alert">
          {speak(run.why)}
        </p>
      )}
      {run.state === 'broken' && (
        <p class="trouble" role="alert">
          {t('learn_broken', run.message)}
        </p>
      )}
    </>
  );
}
