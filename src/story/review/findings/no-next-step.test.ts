import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, LATEST, placesOf } from '../../../../test/story/small-tongue';

const words = (count: number) =>
  `${'The list is long. '.repeat(4)}It ${'really '.repeat(count - 19)}has rows.`;
const without = (draft: string, changes: Changes = {}) => placesOf('no-next-step', draft, changes);

describe('a mail without a next step', () => {
  it('has 20 words or more, and is found at its last sentence', () => {
    expect(words(20).split(' ')).toHaveLength(20);
    expect(without(words(20))).toEqual(['It really has rows.']);
    expect(without(words(19))).toEqual([]);
  });

  it.each<[string, string, Changes]>([
    ['a question', `${words(20)} Is it?`, {}],
    ['a link', `${words(20)} www.acme.example/list`, {}],
    ['an offer', `${words(20)} I will send it.`, {}],
    ['another finding', `${words(20)} Last chance.`, {}],
    ['an answer to what they asked', words(20), { answering: { text: 'How long is it?' } }],
    ['a story that has stopped', words(20), { verdict: 'stop' }],
  ])('is none with %s', (_, draft, changes) => {
    expect(without(draft, changes)).toEqual([]);
  });

  it('is one also where they wrote and asked nothing', () => {
    expect(without(words(20), { answering: { text: 'Thanks.' } })).toHaveLength(1);
  });

  it('is told by what they did last', () => {
    expect(findingOf('no-next-step', words(20), { latest: LATEST })).toMatchObject({
      reason: { say: 'finding_no_next_step_why' },
      instead: { say: 'finding_do_build', with: [LATEST.title] },
      touches: [LATEST.touch],
    });
  });
});
