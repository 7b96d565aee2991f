import { useEffect, useState } from 'preact/hooks';
import { send } from '../../../platform/messages/send';
import { useWords } from '../../parts/tongue';
import { StartAndProgress } from '../learn/progress';
import { useLearning } from '../learn/use-learning';
import type { PageProps } from '../options';
import { Report, type StageNames } from './report';

/** What the playbook calls its stages. */
function useStageNames(): StageNames {
  const [names, setNames] = useState<StageNames>(new Map());
  useEffect(() => {
    send('learn/ground', {}).then(
      ({ playbook }) => setNames(new Map(playbook.stages.map(({ id, label }) => [id, label]))),
      // The ids serve as well.
      () => {},
    );
  }, []);
  return names;
}

/** What this playbook would have said before each attempt of the past, and how often those were answered. */
export function Backtest({ state }: PageProps) {
  const { t } = useWords();
  const learning = useLearning('backtest');
  const stages = useStageNames();
  return (
    <>
      <h1>{t('backtest_title')}</h1>
      <p class="soft">{t('backtest_why')}</p>
      {state.touches === 0 ? (
        <p class="learned">
          {t('learn_nothing_yet')} <a href="#start">{t('options_nav_start')}</a>
        </p>
      ) : (
        <StartAndProgress learning={learning} start={t('backtest_start')} again={t('backtest_again')} />
      )}
      {learning.run.state === 'ended' && <Report report={learning.run.result} stages={stages} />}
    </>
  );
}
