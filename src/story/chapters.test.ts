import { describe, expect, it } from 'vitest';
import { told, touch } from '../../test/story/histories';
import { DEFAULT_PLAYBOOK } from '../playbook/default';

const statuses = (...of: Parameters<typeof told>) => told(...of).story.chapters.map((it) => it.status);

describe('chapters', () => {
  it('are told, current, untold and skipped', () => {
    expect(
      statuses([touch('page-visited', 3), touch('pricing-visited', 1), touch('pricing-visited', 2)]),
    ).toEqual(['skipped', 'told', 'skipped', 'current', 'untold', 'untold', 'untold']);
  });

  it('after the current one are told where they were touched', () => {
    expect(statuses([touch('page-visited', 3), touch('trial-started', 1), touch('page-visited', 2)])[5]).toBe(
      'told',
    );
  });

  it('are told by what marketing sent for them, and not by what it will send', () => {
    expect(
      statuses([touch('content-downloaded', 3), touch('nurture-sent', 4, { stage: 'status-quo' })])[0],
    ).toBe('told');
    expect(
      statuses([touch('content-downloaded', 3), touch('nurture-scheduled', -4, { stage: 'options' })])[3],
    ).toBe('untold');
  });

  it('begin at the first where touches name no stage', () => {
    expect(statuses([touch('contact-requested', 3)]).filter((it) => it === 'current')).toHaveLength(1);
    expect(told([touch('contact-requested', 3)]).story.stage).toBeUndefined();
  });

  it('show the newest few beats, each title once, and mark what is to come', () => {
    const titled = (days: number, title: string) => touch('content-downloaded', days, { title });
    const { chapters } = told([
      titled(9, 'One'),
      titled(8, 'Two'),
      titled(7, 'Three'),
      titled(6, 'Three'),
      touch('nurture-scheduled', -1, { title: 'Four', stage: 'research' }),
    ]).story;
    expect(chapters[2]!.beats.map((it) => [it.title, it.future])).toEqual([
      ['Two', false],
      ['Three', false],
      ['Four', true],
    ]);
  });

  it('ask the storyline’s question for the segment', () => {
    const { story } = told([touch('content-downloaded', 1)], {
      prospect: { addresses: [], slugs: [], segment: 'Food makers' },
      book: {
        segments: [{ id: 'food', label: 'Food makers' }],
        storylines: [
          { segment: 'food', chapters: [{ stage: 'options', question: 'Which way fits a dairy?' }] },
        ],
      },
    });
    expect(story.chapters[3]!.question).toBe('Which way fits a dairy?');
    expect(story.openQuestion).toBe('Which way fits a dairy?');
    expect(story.chapters[2]!.openQuestion).toBe('Which way fits a dairy?');
  });

  it('leave open the first question nothing has told', () => {
    const open = (...touches: ReturnType<typeof touch>[]) => told(touches).story.openQuestion;
    expect(open(touch('page-visited', 2), touch('page-visited', 3))).toBe(
      'What does it cost, and what can be done?',
    );
    expect(open(touch('page-visited', 2), touch('page-visited', 3), touch('content-downloaded', 90))).toBe(
      'Which way fits us?',
    );
    expect(open(touch('trial-started', 2, { stage: 'choice' }))).toBe('Why them, why now?');
    expect(open()).toBeUndefined();
  });

  it('leave the present question open anew after a step back, and none to a customer', () => {
    const back = [
      ...[60, 61].map((it) => touch('pricing-visited', it)),
      ...[2, 3].map((it) => touch('page-visited', it)),
    ];
    expect(told(back).story.openQuestion).toBe('Is this worth solving?');
    expect(told([...back, touch('deal-won', 90)]).story.openQuestion).toBeUndefined();
  });

  it('follow the manager’s own stages', () => {
    const stages = [
      { ...DEFAULT_PLAYBOOK.stages[2]!, id: 'b', label: 'Bee' },
      { ...DEFAULT_PLAYBOOK.stages[1]!, id: 'a', label: 'Ay' },
    ];
    const { story } = told([touch('content-downloaded', 1), touch('pricing-visited', 1)], {
      book: { stages, salesFrom: 'a' },
    });
    expect(story.chapters.map((it) => [it.stage, it.status])).toEqual([
      ['b', 'current'],
      ['a', 'untold'],
    ]);
  });
});
