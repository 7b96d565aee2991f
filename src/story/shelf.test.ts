import { describe, expect, it } from 'vitest';
import { history, JANE, NOW, playbook, situation, touch } from '../../test/story/histories';
import type { Asset } from '../playbook/types';
import { judge } from './judge';
import { DAY } from './time';
import type { History } from './touch';

const TOPIC = 'labels';
const asset = (title: string, more: Partial<Asset> = {}): Asset => ({
  title,
  format: 'article',
  topic: TOPIC,
  ...more,
});
const read = touch('content-downloaded', 1, { title: 'A paper', topic: TOPIC });
const again = touch('content-downloaded', 2, { title: 'A paper', topic: TOPIC });

/** Titles on the shelf of somebody who stands at research. */
const shelf = (assets: Asset[], more: Partial<History> = {}, touches = [read, again]) => {
  const { content, webinars, stories } = judge(history(touches, more), playbook({ assets }), situation())
    .scene.shelf;
  const titles = (all: readonly Asset[]) => all.map((it) => it.title);
  return { content: titles(content), webinars: titles(webinars), stories: titles(stories) };
};

describe('what could be offered', () => {
  it('comes with the next chapter first, then the current, then what names none', () => {
    expect(
      shelf([
        asset('none'),
        asset('before', { stage: 'priority' }),
        asset('current', { stage: 'research' }),
        asset('next', { stage: 'options' }),
      ]).content,
    ).toEqual(['next', 'current', 'none']);
    expect(
      shelf([asset('before', { stage: 'priority' }), asset('none'), asset('next', { stage: 'options' })])
        .content,
    ).toEqual(['next', 'none', 'before']);
  });

  it('is not far ahead, and not far behind', () => {
    const of = (stage: string) => shelf([asset('it', { stage })]).content;
    expect(['status-quo', 'priority', 'research', 'options', 'step-backs', 'choice'].map(of)).toEqual([
      [],
      ['it'],
      ['it'],
      ['it'],
      [],
      [],
    ]);
  });

  it('is of any chapter where they stand nowhere yet', () => {
    const wrote = [touch('replied', 1, { topic: TOPIC })];
    expect(shelf([asset('it', { stage: 'choice' })], {}, wrote).content).toEqual(['it']);
  });

  it('is worth more for their segment, then for their industry, then for a question it answers', () => {
    const prospect = { ...JANE, segment: 'Makers', industry: 'Food' };
    const all = [
      asset('plain'),
      asset('question', { question: 'Why?' }),
      asset('industry', { industry: 'food' }),
      asset('segment', { segments: ['makers'] }),
    ];
    expect(shelf(all, { prospect }).content).toEqual(['segment', 'industry', 'question']);
    expect(shelf(all.slice(0, 2), { prospect }).content).toEqual(['question', 'plain']);
    expect(shelf(all).content).toEqual(['question', 'plain', 'industry']);
  });

  it('weighs what they read most before what they read once', () => {
    const once = touch('content-downloaded', 3, { title: 'B', topic: 'pallets' });
    const all = [asset('less', { topic: 'Pallets' }), asset('more')];
    expect(shelf(all, {}, [read, again, once]).content).toEqual(['more', 'less']);
    expect(shelf([asset('else', { topic: 'forklifts' })]).content).toEqual([]);
  });

  it('needs a topic of theirs, or a near chapter', () => {
    const { topic: _, ...untold } = asset('no topic');
    expect(shelf([untold]).content).toEqual([]);
    expect(shelf([{ ...untold, stage: 'options' }]).content).toEqual(['no topic']);
    expect(shelf([{ ...untold, stage: 'priority' }]).content).toEqual([]);
  });

  it('is nothing they had, by title, by its name or by address; an invitation is not the thing', () => {
    const had = (more: object, kind: 'page-visited' | 'invited' = 'page-visited') =>
      shelf([asset('It', { url: 'https://x.example/it' })], {}, [
        read,
        again,
        touch(kind, 3, { topic: TOPIC, ...more }),
      ]).content;
    expect(had({ title: 'Guide: it' })).toEqual([]);
    expect(had({ asset: 'it' })).toEqual([]);
    expect(had({ url: 'https://x.example/IT' })).toEqual([]);
    expect(had({ title: 'Other', url: 'https://x.example/other' })).toEqual(['It']);
    expect(had({ title: 'It' }, 'invited')).toEqual(['It']);
  });

  it('is each piece once, the playbook’s before what a touch names', () => {
    const colleagues = [
      { name: 'Max', touches: [touch('content-downloaded', 3, { title: 'White paper: it', topic: TOPIC })] },
    ];
    expect(shelf([asset('It'), asset('it')], { colleagues }).content).toEqual(['It']);
  });
});

describe('webinars and events', () => {
  const live = (format: string, at?: number, topic = TOPIC) =>
    shelf([asset('it', { format, topic, ...(at === undefined ? {} : { at }) })], {}, [
      read,
      again,
      touch('nurture-opened', 1, { topic: 'opened' }),
    ]);

  it('are offered until they begin', () => {
    expect(live('webinar').webinars).toEqual(['it']);
    expect(live('webinar', NOW + 1).webinars).toEqual(['it']);
    expect(live('webinar', NOW).webinars).toEqual([]);
    expect(live('webinar', NOW - DAY).webinars).toEqual([]);
  });

  it('of the past are content, and events to come are nothing to send', () => {
    expect(live('webinar', NOW).content).toEqual(['it']);
    expect(live('webinar', NOW + 1).content).toEqual([]);
    expect(live('event', NOW + 1)).toEqual({ content: [], webinars: [], stories: [] });
    expect(live('event', NOW).content).toEqual(['it']);
  });

  it('are on one of the two topics that the story is about', () => {
    const weighed = ['a', 'a', 'a', 'b', 'b', 'c'].map((topic, i) =>
      touch('content-downloaded', 1, { title: `P${i}`, topic }),
    );
    const on = (topic: string) => shelf([asset('it', { format: 'webinar', topic })], {}, weighed).webinars;
    expect(['A', 'b', 'c'].map(on)).toEqual([['it'], ['it'], []]);
  });

  it('are on a topic that was more than opened once', () => {
    expect(live('webinar', undefined, 'opened').webinars).toEqual([]);
  });
});

describe('customer stories', () => {
  const story = (more: Partial<Asset>) => asset('it', { format: 'customer-story', ...more });
  const { topic: _, ...plain } = story({});

  it('are on a topic of theirs, or on none, and of any chapter', () => {
    expect(shelf([story({ stage: 'choice' })]).stories).toEqual(['it']);
    expect(shelf([plain]).stories).toEqual(['it']);
    expect(shelf([story({ topic: 'forklifts' })]).stories).toEqual([]);
    expect(shelf([story({})]).content).toEqual([]);
  });

  it('are any where nothing is known of topics', () => {
    expect(shelf([story({ topic: 'forklifts' })], {}, [touch('pricing-visited', 1)]).stories).toEqual(['it']);
  });
});
