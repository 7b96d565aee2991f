import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, LATEST, PLAIN } from '../../../test/story/small-tongue';
import { instead, restsOn, whyNotYet } from './why';

const stage = (order: number) => ({ id: 'x', label: 'Research', order });
const day = { day: LATEST.at };

describe('why nothing asks to be sold to', () => {
  it.each<[string, Changes, object]>([
    ['they said stop', { verdict: 'stop', latest: LATEST }, { say: 'finding_why_stop' }],
    ['nothing is known', {}, { say: 'finding_why_nothing' }],
    [
      'they learn',
      { stage: stage(2), latest: LATEST },
      { say: 'finding_why_latest_stage', with: [LATEST.title, day, 'Research'] },
    ],
    [
      'they compare, and yet',
      { stage: stage(3), latest: LATEST },
      { say: 'finding_why_held', with: ['Research'] },
    ],
    ['they did something', { latest: LATEST }, { say: 'finding_why_latest', with: [LATEST.title, day] }],
    ['they stand somewhere', { stage: stage(0) }, { say: 'finding_why_stage', with: ['Research'] }],
  ])('is that %s', (_, changes, expected) => {
    expect(whyNotYet({ ...PLAIN, ...changes })).toEqual(expected);
  });

  it('rests on what they did last', () => {
    expect(restsOn(PLAIN)).toEqual([]);
    expect(restsOn({ ...PLAIN, latest: LATEST })).toEqual([LATEST.touch]);
  });
});

describe('what to write instead', () => {
  const asset = { title: 'The next one' };
  const question = 'What do you count?';

  it.each<[Changes['next'], object]>([
    [{ move: 'do-not-write', asset, question }, { say: 'finding_do_nothing' }],
    [
      { move: 'wait', asset, question, until: 5 },
      { say: 'finding_do_wait', with: [{ day: 5 }] },
    ],
    [{ move: 'wait', asset, question }, { say: 'finding_do_wait_open' }],
    [{ move: 'hand-back', asset, question }, { say: 'finding_do_hand_back' }],
    [
      { move: 'ask-question', asset, question },
      { say: 'finding_do_ask', with: [question] },
    ],
    [
      { move: 'ask-question', asset },
      { say: 'finding_do_offer', with: [asset.title] },
    ],
    [
      { move: 'share-content', asset, question },
      { say: 'finding_do_offer', with: [asset.title] },
    ],
    [
      { move: 'share-content', question },
      { say: 'finding_do_ask', with: [question] },
    ],
    [{ move: 'introduce' }, { say: 'finding_do_build', with: [LATEST.title] }],
  ])('follows the next step: %j', (next, expected) => {
    expect(instead({ ...PLAIN, latest: LATEST, next: next! })).toEqual(expected);
  });

  it('is something useful where there is nothing to build on', () => {
    expect(instead(PLAIN)).toEqual({ say: 'finding_do_useful' });
  });
});

describe('what is put in the place of a sentence', () => {
  const put = (draft: string, next: Changes['next']) =>
    findingOf('meeting-ask', draft, { next: next! })?.replacement;
  const question = 'What do you count there?';
  const opener = 'Here is what you asked.';

  it('is the next step’s opener where a piece is offered, else the question that the card says to ask', () => {
    const draft = 'Here I am. Quick call? Yes.';
    const replaced = { start: 11, end: 22 };
    const asset = { title: 'Count your duplicates' };
    expect(put(draft, { move: 'share-content', asset, opener, question })).toEqual({
      ...replaced,
      text: opener,
    });
    expect(put(draft, { move: 'ask-question', asset, opener, question })).toEqual({
      ...replaced,
      text: question,
    });
    expect(put(draft, { move: 'share-content', opener, question })).toEqual({ ...replaced, text: question });
    expect(put(draft, { move: 'share-content', opener })).toEqual({ ...replaced, text: opener });
    expect(put(draft, { move: 'share-content', asset, question })).toEqual({ ...replaced, text: question });
    expect(put(draft, { move: 'share-content' })).toBeUndefined();
  });

  it.each(['do-not-write', 'wait', 'hand-back'] as const)('is nothing where the next step is %s', (move) => {
    expect(put('Quick call?', { move, opener, question })).toBeUndefined();
  });

  it('is nothing in another language, and nothing that stands in the draft already', () => {
    expect(
      put('Quick call?', { move: 'share-content', question: 'Was ist das für eine Liste?' }),
    ).toBeUndefined();
    expect(put(`${question} Quick call?`, { move: 'share-content', question })).toBeUndefined();
  });
});
