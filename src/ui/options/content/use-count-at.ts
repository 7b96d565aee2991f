import { useEffect } from 'preact/hooks';
import { segmentKey } from '../../../story/segment';
import { useLearning } from '../learn/use-learning';
import type { Draft } from '../playbook/draft';
import type { CountAt } from './map';

/** How many prospects stand where, by the playbook as it is saved; counted beside the page, and anew after a save. */
export function useCountAt(isAnybody: boolean, draft: Draft | undefined): CountAt {
  const { run, start } = useLearning('standing');
  const stamp = draft?.state.stamp;
  useEffect(() => {
    if (isAnybody && stamp !== undefined) start();
  }, [isAnybody, stamp]);
  return (segment, stage) => {
    if (run.state !== 'ended' || !draft) return undefined;
    const key = segment === undefined ? undefined : segmentKey(segment, draft.playbook);
    return run.result
      .filter(
        (it) => (key === undefined || it.segment === key) && (stage === undefined || it.stage === stage),
      )
      .reduce((sum, it) => sum + it.prospects, 0);
  };
}
