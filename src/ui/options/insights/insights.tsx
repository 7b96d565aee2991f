import { useEffect } from 'preact/hooks';
import { useWords } from '../../parts/tongue';
import { StartAndProgress } from '../learn/progress';
import { useLearning } from '../learn/use-learning';
import type { PageProps } from '../options';
import { Campaigns } from './campaigns';
import { Choices } from './choices';
import { Content, Gaps } from './content';
import { Feedback } from './feedback';
import { Pressure } from './pressure';
import { Stages } from './stages';
import { Stories } from './stories';
import { Warnings } from './warnings';

/** What this device's history teaches. Stories are counted; nobody is ranked. */
export function Insights({ state }: PageProps) {
  const { t } = useWords();
  const learning = useLearning('insights');
  const isEmpty = state.touches === 0;
  useEffect(() => {
    if (!isEmpty) learning.start();
  }, [isEmpty]);
  const report = learning.run.state === 'ended' ? learning.run.result : undefined;
  return (
    <>
      <h1>{t('insights_title')}</h1>
      <p class="soft">{t('insights_why')}</p>
      {isEmpty ? (
        <p class="learned">
          {t('learn_nothing_yet')} <a href="#start">{t('options_nav_start')}</a>
        </p>
      ) : (
        <StartAndProgress learning={learning} start={t('insights_start')} again={t('insights_again')} />
      )}
      {report && (
        <>
          <p class="learned" role="status">
            {t('insights_of_people', report.people)}
          </p>
          <Stories months={report.continued} />
          <Warnings rules={report.rules} />
          <Choices />
          <Pressure pressed={report.pressed} />
          <Stages stages={report.stages} />
          <Content content={report.content} />
          <Gaps gaps={report.gaps} />
          <Campaigns campaigns={report.campaigns} />
          <Feedback report={report} />
        </>
      )}
    </>
  );
}
