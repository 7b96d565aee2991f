import { describe, expect, it } from 'vitest';
import { PLAIN, SMALL } from '../../../test/story/small-tongue';
import { type Learned, WEIGHED } from '../../playbook/phrases/types';
import { tongueOf } from './compile';
import { pack } from './likeness';
import { reviewIn } from './reviewing';
import { PLACES } from './traits';
import type { FindingId, ReviewContext } from './types';
import { traitsOfDraft } from './weighing';

const SMALL_TONGUE = tongueOf(SMALL);
const traits = (text: string, context?: ReviewContext) =>
  traitsOfDraft(text, { ...(context && { context }), tongue: SMALL_TONGUE, tongues: [SMALL_TONGUE] });
const only = (text: string, context?: ReviewContext) => traits(text, context)[0]!;
/** What one has and another lacks. */
const besides = (some: readonly number[], others: readonly number[]) =>
  some.filter((it) => !others.includes(it));

const NOTHING: Learned = { bias: -1, unlike: -2, step: 0, weights: '' };
/** A small language that has learned that "zebra" presses, and that what speaks of "yonder" does not. */
const TAUGHT = tongueOf({
  ...SMALL,
  learned: {
    ...Object.fromEntries(WEIGHED.map((id) => [id, NOTHING])),
    pressure: {
      bias: -1,
      unlike: -2,
      step: 2,
      weights: pack(
        new Map([
          ...besides(only('zebra'), only('mouse')).map((place) => [place, 6] as const),
          ...besides(only('yonder'), only('mouse')).map((place) => [place, -6] as const),
        ]),
      ),
    },
  } as typeof SMALL.learned,
});
const found = (draft: string, changes: Partial<ReviewContext> = {}) =>
  reviewIn([TAUGHT], draft, { ...PLAIN, verdict: 'hold', ...changes }).findings.map(
    ({ finding, start, end }) => [finding, draft.slice(start, end)] as [FindingId, string],
  );

describe('the traits of a sentence', () => {
  it('are places of the table, the same for the same words', () => {
    const one = only('We send you the paper tomorrow.');
    expect(one).toEqual(only('We send you the paper tomorrow.'));
    for (const place of one) expect(place >= 0 && place < PLACES).toBe(true);
  });

  it.each([
    ['words', 'We send the paper.', 'We keep the paper.'],
    ['the order of words', 'We know what you do.', 'You know what we do.'],
    ['a question', 'You send the paper.', 'You send the paper?'],
    ['a cry', 'You send the paper.', 'You send the paper!'],
    ['a figure that is money', 'It is 20 of them.', 'It is $20 of them.'],
    ['a share', 'It is 20 of them.', 'It is 20% of them.'],
    ['a name in it', 'We send mill the paper.', 'We send Mill the paper.'],
  ])('tell %s', (_, one, other) => {
    expect(new Set(only(one))).not.toEqual(new Set(only(other)));
  });

  it.each([
    ['which figure it is', 'It is $20 of them.', 'It is $3,400.50 of them.'],
    ['what a piece of the story is called', 'Read “The Paper” now.', 'Read “Another Longer Piece” now.'],
  ])('do not tell %s', (_, one, other) => {
    expect(new Set(only(one))).toEqual(new Set(only(other)));
  });

  it('know their own names for theirs', () => {
    const acme: ReviewContext = { ...PLAIN, known: { company: 'Acme' } };
    expect(new Set(only('What is read at Acme today?', acme))).not.toEqual(
      new Set(only('What is read at Acme today?')),
    );
  });

  it('stand by sentence', () => {
    expect(traits('One thing. Another thing. A third?')).toHaveLength(3);
  });
});

describe('a sentence that is weighed', () => {
  it('is found without a phrase, as a whole', () => {
    expect(found('A paper is here for you. It is a zebra for you, and more.')).toEqual([
      ['pressure', 'It is a zebra for you, and more.'],
    ]);
  });

  it('is found at its phrase where it has one', () => {
    expect(found('It is your last chance for a zebra, and more of it.')).toEqual([
      ['pressure', 'last chance'],
    ]);
  });

  it('means something else by its phrase where it is nothing like the finding', () => {
    expect(found('It was your last chance yonder, and it is over there.')).toEqual([]);
    expect(found('It was your last chance mouse, and it is over there.')).toEqual([
      ['pressure', 'last chance'],
    ]);
  });

  it('means what it says where it is short', () => {
    expect(found('Your last chance yonder.')).toEqual([['pressure', 'last chance']]);
  });

  it('is found wherever it stands in one that never ends', () => {
    const endless = `${'a mouse and '.repeat(80)}zebra ${'and a mouse '.repeat(80)}`;
    expect(found(endless)).toEqual([['pressure', endless.trim()]]);
  });

  it('is weighed anew for another prospect, and the same when it is read again', () => {
    const draft = 'It is a zebra for you, and more of it.';
    const context = { ...PLAIN, verdict: 'hold' as const };
    const once = reviewIn([TAUGHT], draft, context);
    expect(reviewIn([TAUGHT], draft, context)).toEqual(once);
    expect(reviewIn([TAUGHT], draft.replace('zebra', 'mouse'), context).findings).toEqual([]);
  });

  it('is no mail without a next step where it may well be another finding', () => {
    const words = 'it has rows here and there. '.repeat(4);
    expect(found(words).map(([id]) => id)).toEqual(['no-next-step']);
    expect(found(`${words} It is nearly pressing.`).map(([id]) => id)).toEqual(['no-next-step']);
    expect(found(`${words} It is a zebra for you.`).map(([id]) => id)).toEqual(['pressure']);
  });
});
