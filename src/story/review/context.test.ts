import { describe, expect, it } from 'vitest';
import { contextOf, NOW, tellingOf } from '../../../test/drafts/stories';
import type { Touch } from '../touch';
import { reviewContext } from './context';

const { history, telling, situation } = tellingOf('reader');
const withTouches = (...touches: Partial<Touch>[]) =>
  reviewContext(
    {
      ...history,
      touches: touches.map((touch, index) => ({
        id: `x${index}`,
        at: NOW - 1_000 * (index + 1),
        kind: 'content-downloaded',
        by: 'prospect',
        source: 'files',
        ...touch,
      })),
    },
    telling,
    situation,
  );

describe('what the review knows', () => {
  it('is plain data that can be sent', () => {
    const context = contextOf('reader');
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });

  it('is the verdict, the stage, the record and the next step', () => {
    expect(contextOf('reader')).toMatchObject({
      verdict: 'hold',
      stage: { id: 'research', order: 2 },
      prospect: { names: ['Jane Doe'], addresses: ['jane@northwind.example'] },
      known: { company: 'Northwind Foods', title: 'Head of Supply Data', industry: 'Food' },
      history: { any: true, talked: false, wrote: false },
      next: { move: telling.move.move },
    });
  });

  it('holds what they had or are signed up for, once each', () => {
    const { assets } = withTouches(
      { kind: 'webinar-registered', title: 'A webinar' },
      { kind: 'webinar-attended', title: 'a Webinar' },
      { kind: 'webinar-registered', title: 'Another one' },
      { kind: 'nurture-sent', by: 'marketing', title: 'Only sent' },
      { kind: 'page-visited', title: 'Pricing' },
    );
    expect(assets.map(({ title, how }) => `${title}: ${how}`)).toEqual([
      'a Webinar: had',
      'Another one: signed-up',
    ]);
  });

  it('tells talks from written words, and both from none', () => {
    expect(withTouches({ kind: 'sales-talked', by: 'sales' }).history).toMatchObject({
      talked: true,
      wrote: false,
    });
    expect(withTouches({ kind: 'replied' }).history).toMatchObject({ talked: false, wrote: true });
    expect(withTouches({ kind: 'sales-emailed', by: 'sales' }).history).toEqual({
      any: false,
      talked: false,
      wrote: false,
      attended: false,
    });
    expect(withTouches({ kind: 'event-attended' }).history.attended).toBe(true);
  });

  it('takes nothing of the future for had', () => {
    expect(withTouches({ at: NOW + 86_400_000, title: 'To come' }).assets).toEqual([]);
  });
});
