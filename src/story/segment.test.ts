import { describe, expect, it } from 'vitest';
import { history, JANE, playbook, situation, touch } from '../../test/story/histories';
import type { Playbook } from '../playbook/types';
import { tell } from './tell';

const FOOD = { id: 'food', label: 'Food makers' };
const paper = touch('content-downloaded', 1, { title: 'Why dirty data costs you', topic: 'labels' });
const letter = touch('nurture-clicked', 40, { title: 'Spot the signs', topic: 'labels' });

/** The story of somebody in a segment, as the history writes it. */
const told = (segment: string, book: Partial<Playbook>) =>
  tell(
    history([paper, letter], { prospect: { ...JANE, segment } }),
    playbook({ segments: [FOOD, { id: 'toys', label: 'Toys' }], ...book }),
    situation(),
  );

describe.each(['food', 'Food makers', 'FOOD MAKERS'])('somebody whose segment is written “%s”', (segment) => {
  it.each(['food', 'Food makers'])('is offered what is made for “%s”', (name) => {
    const assets = [
      { title: 'Two recalls', format: 'article', topic: 'labels', stage: 'research', segments: [name] },
    ];
    expect(told(segment, { assets }).move.asset?.title).toBe('Two recalls');
  });

  it('is not offered what is made for others', () => {
    const assets = [
      { title: 'Toys', format: 'article', topic: 'labels', stage: 'research', segments: ['Toys'] },
    ];
    expect(told(segment, { assets }).move.asset?.title).not.toBe('Toys');
  });

  it.each(['food', 'Food makers'])('is told the storyline of “%s”, and its cards', (name) => {
    const stages = playbook().stages.map((it) => it.id);
    const storylines = [
      { segment: name, chapters: stages.map((stage) => ({ stage, question: `What of ${stage}?` })) },
    ];
    const knowledge = [
      {
        id: 'k',
        title: 'Food law',
        kind: 'industry' as const,
        body: 'What the law asks of labels.',
        segments: [name],
      },
    ];
    const { story } = told(segment, { storylines, knowledge });
    expect(story.openQuestion).toMatch(/^What of /);
    expect(story.knowledge.map((it) => it.title)).toEqual(['Food law']);
  });
});
