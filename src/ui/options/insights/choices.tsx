import { useEffect, useState } from 'preact/hooks';
import type { Response } from '../../../platform/messages/protocol';
import { send } from '../../../platform/messages/send';
import type { Verdict } from '../../../story/telling';
import { VERDICT } from '../../panel/follow-up/words';
import { useWords } from '../../parts/tongue';
import { useFigures } from '../learn/figures';
import { Plot } from './plot';

const VERDICTS: readonly Verdict[] = ['stop', 'hold', 'ready', 'unknown'];

/** What reps chose when they were asked before sending. */
export function Choices() {
  const { t } = useWords();
  const { count } = useFigures();
  const [choices, setChoices] = useState<Response<'options/choices'>>([]);
  useEffect(() => void send('options/choices', {}).then(setChoices, () => {}), []);
  const lines = VERDICTS.flatMap((verdict) => {
    const theirs = choices.filter((it) => it.verdict === verdict);
    if (theirs.length === 0) return [];
    const sent = theirs.filter((it) => it.chose === 'sent').length;
    return { verdict, sent, back: theirs.length - sent };
  });
  return (
    <Plot
      title={t('insights_choices')}
      text={t('insights_choices_text')}
      nothing={t('insights_choices_none')}
      legend={[
        { tone: 'free', name: t('insights_went_back') },
        { tone: 'held', name: t('insights_sent') },
      ]}
      columns={[t('insights_verdict'), t('insights_went_back'), t('insights_sent')]}
      lines={lines.map(({ verdict, sent, back }) => ({
        id: verdict,
        name: t(VERDICT[verdict]),
        bars: [
          { value: back, tone: 'free' },
          { value: sent, tone: 'held' },
        ],
        figure: t('insights_back_of', back, back + sent),
        cells: [count(back), count(sent)],
      }))}
    />
  );
}
