import { describe, expect, it } from 'vitest';
import { aloud } from '../../test/story/aloud';
import { history, NOW, playbook, SAM, situation, touch } from '../../test/story/histories';
import { followUp } from './follow-up';

const person = (name: string, ...touches: ReturnType<typeof touch>[]) =>
  history(touches, { prospect: { addresses: [`${name}@x.example`], slugs: [], name } });
const registered = (days = 2) =>
  touch('webinar-registered', days, { title: 'Cleaning data', topic: 'labels' });

const lines = followUp(
  [
    person('quiet', registered()),
    person('called', registered(), touch('sales-called', 1), touch('sales-called', 2)),
    person('lively', registered(), touch('content-downloaded', 3), touch('page-visited', 4)),
    person('out', registered(), touch('unsubscribed', 1)),
    person('asked', registered(), touch('demo-requested', 1)),
    person('missed', registered(), touch('contact-requested', 60)),
    person('kims', registered(), touch('sales-talked', 3, { rep: 'Kim Other' })),
    person('stranger'),
    person('evaluating', registered(), touch('pricing-visited', 2), touch('pricing-visited', 3)),
    person('asked-kim', touch('demo-requested', 1), touch('sales-called', 3, { rep: 'Kim Other' })),
  ],
  playbook(),
  situation({ me: SAM }),
);
const names = (group: string) => lines.filter((it) => it.group === group).map((it) => it.prospect.name);

describe('the follow-up list', () => {
  it('puts requests first, then those who evaluate', () => {
    expect(names('ready')).toEqual(['asked', 'missed', 'evaluating']);
  });

  it('carries on with the liveliest first', () => {
    expect(names('carry-on')).toEqual(['lively', 'quiet']);
  });

  it('leaves alone whoever may not be written to, now or by us', () => {
    expect(names('leave-alone').toSorted()).toEqual(['asked-kim', 'called', 'kims', 'out', 'stranger']);
  });

  it('comes in the order of its groups', () => {
    expect(lines.map((it) => it.group).filter((it, i, all) => it !== all[i - 1])).toEqual([
      'ready',
      'carry-on',
      'leave-alone',
    ]);
  });

  it('says why in a line, and what to write with', () => {
    const quiet = lines.find((it) => it.prospect.name === 'quiet')!;
    expect(aloud(quiet.reason, NOW)).toBe('Signing up is not asking. Carry the story on.');
    expect(quiet.move.opener).toBeTruthy();
    expect(quiet.verdict).toBe('hold');
  });

  it('does not depend on the order it is given', () => {
    const some = [person('b', registered()), person('a', registered()), person('c')];
    const of = (all: typeof some) => followUp(all, playbook(), situation()).map((it) => it.prospect.name);
    expect(of(some)).toEqual(of(some.toReversed()));
  });
});
