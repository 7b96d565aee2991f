import { describe, expect, it } from 'vitest';
import { firing, MS, severityOf, told, touch, warningOf } from '../../test/story/histories';

const asked = (days: number) => touch('contact-requested', days);
const wrote = (days: number) => touch('sales-emailed', days);

describe('a hand-raise', () => {
  it('is answered by the newest touch of sales, however many came before it', () => {
    expect(severityOf('hand-raised', [wrote(60), asked(10), wrote(5)])).toBeUndefined();
    expect(severityOf('hand-raised', [wrote(60), wrote(20), asked(10)])).toBe('info');
  });

  it('is closed by the newest no', () => {
    expect(
      severityOf('hand-raised', [touch('deal-lost', 60), asked(10), touch('deal-lost', 5)]),
    ).toBeUndefined();
    expect(severityOf('hand-raised', [touch('deal-lost', 60), touch('deal-lost', 20), asked(10)])).toBe(
      'info',
    );
    expect(severityOf('hand-raised', [asked(10), touch('deal-lost', 10)])).toBe('info');
  });

  it('of several is each open or missed by itself, the newest first', () => {
    const touches = [asked(3), asked(9), asked(40), asked(170), asked(200)];
    const telling = told(touches);
    const [a, b, c, d] = touches.map((it) => it.id);
    expect(warningOf(telling, 'hand-raised')!.touches).toEqual([b, a]);
    expect(warningOf(telling, 'missed-hand-raise')!.touches).toEqual([d, c]);
    expect(warningOf(telling, 'hand-raised')!.evidence[0]!.with!.at(-1)).toEqual({ day: touches[0]!.at });
  });

  it('that was answered names the request that the answer was to', () => {
    const touches = [asked(30), asked(20), wrote(10), wrote(9)];
    expect(warningOf(told(touches), 'in-conversation')!.touches).toEqual([touches[1]!.id, touches[2]!.id]);
  });

  it('is not answered by what came at the same moment, but by what came after', () => {
    const touches = [asked(20), touch('sales-talked', 20), wrote(10)];
    expect(warningOf(told(touches), 'in-conversation')!.touches).toEqual([
      touches[0]!.id,
      touches[2]!.id,
      touches[1]!.id,
    ]);
  });
});

describe('contact', () => {
  it('of the very moment of an answer is before it', () => {
    expect(firing(told([wrote(3), wrote(2), touch('replied', 2)]))).not.toContain('too-much-contact hold');
    expect(told([touch('nurture-sent', 2), touch('replied', 2)]).story.pressure.marketing).toBe(0);
    expect(told([touch('nurture-sent', 2 - MS), touch('replied', 2)]).story.pressure.marketing).toBe(1);
  });

  it('counts from the newest answer of several', () => {
    expect(
      severityOf('too-much-contact', [touch('replied', 60), wrote(4), wrote(3), touch('replied', 2)]),
    ).toBeUndefined();
  });
});

describe('deals', () => {
  it('of one title are closed together, the others stay open', () => {
    const deal = (days: number, title: string) => touch('deal-opened', days, { title });
    const touches = [deal(50, 'A'), deal(40, 'a'), deal(30, 'B'), touch('deal-won', 20, { title: 'A' })];
    expect(warningOf(told(touches), 'in-conversation')!.touches).toEqual([touches[2]!.id]);
    expect(severityOf('in-conversation', touches.slice(0, 2))).toBe('info');
    expect(warningOf(told(touches.slice(0, 2)), 'in-conversation')!.touches).toHaveLength(2);
  });

  it('opened after a closing are open', () => {
    expect(severityOf('in-conversation', [touch('deal-opened', 10), touch('deal-lost', 120)])).toBe('info');
  });
});

describe('lifecycle', () => {
  it('without a value says nothing', () => {
    expect(
      severityOf('customer', [
        touch('lifecycle-changed', 5),
        touch('lifecycle-changed', 9, { title: 'Customer' }),
      ]),
    ).toBe('info');
  });

  it('is not in the title of something else of that moment', () => {
    const titled = (kind: 'lifecycle-changed' | 'page-visited', title: string) => touch(kind, 3, { title });
    expect(
      severityOf('do-not-contact', [
        titled('lifecycle-changed', 'Lead'),
        titled('page-visited', 'Do not contact'),
      ]),
    ).toBeUndefined();
  });

  it('is the newest of several', () => {
    const at = (days: number, title: string) => touch('lifecycle-changed', days, { title });
    expect(
      severityOf('do-not-contact', [at(9, 'Do not contact'), at(8, 'Lead'), at(7, 'Do not contact')]),
    ).toBe('stop');
  });
});

describe('evidence', () => {
  it('is the newest talk, the newest won deal, the newest no', () => {
    const talks = [touch('sales-talked', 20), touch('sales-met', 3)];
    expect(warningOf(told(talks), 'in-conversation')!.touches).toEqual([talks[1]!.id]);
    const deals = [touch('deal-won', 300), touch('deal-won', 200)];
    expect(warningOf(told(deals), 'customer')!.touches).toEqual([deals[1]!.id]);
    const noes = [touch('deal-lost', 60), touch('deal-lost', 30)];
    expect(warningOf(told(noes), 'declined')!.touches).toEqual([noes[1]!.id]);
  });

  it('is capped at twenty, the newest', () => {
    const many = Array.from({ length: 40 }, (_, i) => touch('content-downloaded', 1 + i / 10));
    const { story, warnings } = told(many);
    expect(story.stage!.touches).toHaveLength(20);
    expect(story.stage!.touches.at(-1)).toBe(many[0]!.id);
    for (const it of warnings) expect(it.touches.length).toBeLessThanOrEqual(20);
  });
});
