import { describe, expect, it } from 'vitest';
import { findingOf, LATEST, placesOf } from '../../../../test/story/small-tongue';

const about = (draft: string) => placesOf('about-us', draft);
const OURS = ['We make it.', 'Our way is it.', 'I like it.', 'We sell it.'];

describe('a draft about us', () => {
  it('has four sentences that we lead, and is those', () => {
    expect(about(OURS.join(' '))).toEqual(OURS);
    expect(about(OURS.slice(1).join(' '))).toEqual([]);
    expect(about([...OURS.slice(1), 'Here we are.'].join(' '))).toEqual([]);
  });

  it('may lead by a small word before us', () => {
    expect(about([...OURS.slice(1), 'And but we do.'].join(' '))).toHaveLength(4);
    expect(about([...OURS.slice(1), 'And.', 'Here.'].join(' '))).toEqual([]);
    expect(about(['And.', ...OURS].join(' '))).toEqual(OURS);
  });

  it('may lead by a long word of ours', () => {
    expect(about([...OURS.slice(1), 'Ourselves do it.'].join(' '))).toHaveLength(4);
  });

  it('says three times as often us as them', () => {
    expect(about(`${OURS.join(' ')} You too.`)).toEqual(OURS);
    expect(about(`${OURS.join(' ')} You and you.`)).toEqual([]);
    expect(about(`${OURS.join(' ')} You and your list, our list.`)).toEqual([]);
    expect(about(`${OURS.join(' ')} You and your list, our list or our own.`)).toEqual(OURS);
    expect(about(`${OURS.join(' ')} Yourselves and you.`)).toEqual([]);
  });

  it('is told by how often, and by what they did last', () => {
    const draft = `${OURS.join(' ')} You too.`;
    expect(findingOf('about-us', draft, { latest: LATEST })).toMatchObject({
      reason: { say: 'finding_about_us_why', with: [4, 4, 1] },
      instead: { say: 'finding_do_turn', with: [LATEST.title] },
      touches: [LATEST.touch],
    });
    expect(findingOf('about-us', draft)).toMatchObject({
      instead: { say: 'finding_do_useful' },
      touches: [],
    });
  });

  it('is found by a phrase of one’s own where it is not about us otherwise', () => {
    const phrases = [{ finding: 'about-us' as const, phrase: 'market leader' }];
    expect(placesOf('about-us', 'The market leader.', { phrases })).toEqual(['market leader']);
    expect(placesOf('about-us', `${OURS.join(' ')} A market leader.`, { phrases })).toEqual(OURS);
    expect(placesOf('about-us', `${OURS.join(' ')} You, you, you: market leader.`, { phrases })).toEqual([
      'market leader',
    ]);
  });
});
