import { describe, expect, it } from 'vitest';
import { MS, severityOf, told, touch } from '../../../test/story/histories';

const RULE = 'stepped-back';
const visits = (...days: number[]) => days.map((it) => touch('page-visited', it));
const prices = (...days: number[]) => days.map((it) => touch('pricing-visited', it));

describe('stepped-back', () => {
  it('is silent where the story stays', () => {
    const papers = [1, 2, 40, 41].map((it) => touch('content-downloaded', it));
    expect(severityOf('stepped-back', papers)).toBeUndefined();
  });

  it('tells where the last 30 days lie before what came earlier, and shows the recent stage', () => {
    const telling = told([...visits(3, 30), ...prices(31, 60)]);
    expect(telling.warnings.find((it) => it.rule === RULE)!.severity).toBe('info');
    expect(telling.story.stage).toMatchObject({ id: 'priority', steppedBackFrom: 'options' });
  });

  it('wants two touches on either side', () => {
    expect(severityOf(RULE, [...visits(3), ...prices(40, 60)])).toBeUndefined();
    expect(severityOf(RULE, [...visits(3, 4), ...prices(40)])).toBeUndefined();
    expect(severityOf(RULE, [...visits(3, 30 + MS), ...prices(40, 60)])).toBeUndefined();
  });

  it('is not told by mail that machines open', () => {
    expect(
      severityOf(RULE, [touch('nurture-opened', 3), touch('nurture-opened', 4), ...prices(40, 60)]),
    ).toBeUndefined();
  });

  it('is silent where the story goes on, or somebody set the stage since', () => {
    expect(severityOf(RULE, [...prices(3, 4), ...visits(40, 60)])).toBeUndefined();
    expect(
      severityOf(RULE, [...visits(3, 4), ...prices(40, 60), touch('reclassified', 2, { stage: 'options' })]),
    ).toBeUndefined();
  });
});
