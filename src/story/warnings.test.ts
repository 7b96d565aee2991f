import { describe, expect, it } from 'vitest';
import { playbook, SAM, told, touch } from '../../test/story/histories';

const insteads = (...of: Parameters<typeof told>) =>
  Object.fromEntries(told(...of).warnings.map((it) => [it.rule, it.instead?.say]));
const calls = [touch('sales-called', 1), touch('sales-called', 2), touch('sales-called', 40)];
const download = touch('content-downloaded', 1, { title: 'A paper' });

describe('what to do instead', () => {
  it('is the rule’s own where something is to be written', () => {
    expect(insteads([download])).toEqual({
      'not-a-buying-signal': 'rule_signal_instead_share',
      'too-early': 'rule_too_early_instead',
    });
  });

  it('never says write where the move says wait, hand back or stop', () => {
    expect(insteads([download, ...calls])).toEqual({
      'not-a-buying-signal': 'move_wait_instead',
      'too-early': undefined,
      'too-much-contact': 'move_wait_instead',
      'no-answer': undefined,
    });
    expect(
      insteads([download, touch('deal-lost', 3), touch('sales-called', 4, { rep: 'Kim' })], {
        inSight: { me: SAM },
      }),
    ).toEqual({
      declined: 'rule_declined_instead',
      'not-a-buying-signal': undefined,
      'too-early': undefined,
      'someone-else-in-touch': 'rule_someone_else_instead',
    });
    expect(insteads([download, touch('objected', 3), ...calls])).toEqual({
      'opted-out': 'rule_opted_out_stop_instead',
      'not-a-buying-signal': undefined,
      'too-early': undefined,
      'too-much-contact': undefined,
      'no-answer': undefined,
    });
  });

  it('comes with the strictest first', () => {
    const { warnings } = told([download, touch('bounced', 0.5), touch('nurture-sent', 1), ...calls]);
    expect(warnings.map((it) => it.severity)).toEqual(['stop', 'hold', 'hold', 'hold', 'hold', 'info']);
  });

  it('is not to write where a manager makes a rule a stop', () => {
    const { rules } = playbook();
    const book = { rules: { ...rules, 'no-answer': { ...rules['no-answer'], severity: 'stop' as const } } };
    expect(
      insteads([touch('sales-called', 40), touch('sales-called', 50), touch('sales-called', 60)], { book }),
    ).toEqual({
      'no-answer': 'move_do_not_write_instead',
    });
  });

  it('comes with what decides the move before why not to pitch', () => {
    const order = (...of: Parameters<typeof told>) => told(...of).warnings.map((it) => it.rule);
    expect(order([download, ...calls])).toEqual([
      'too-much-contact',
      'no-answer',
      'not-a-buying-signal',
      'too-early',
    ]);
    expect(
      order([touch('page-visited', 20), ...calls.map((it) => ({ ...it, rep: 'Kim' }))], {
        inSight: { me: SAM },
      }),
    ).toEqual(['too-much-contact', 'no-answer', 'someone-else-in-touch', 'too-early']);
  });

  it('keeps the inner card behind the outer, however strict they are', () => {
    const { rules } = playbook();
    const book = { rules: { ...rules, 'too-early': { ...rules['too-early'], severity: 'info' as const } } };
    const { warnings } = told([download, touch('nurture-sent', 1), touch('deal-lost', 9)], { book });
    expect(warnings.map((it) => it.rule)).toEqual([
      'declined',
      'not-a-buying-signal',
      'too-early',
      'nurture-in-flight',
    ]);
  });
});
