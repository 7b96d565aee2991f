import { describe, expect, it } from 'vitest';
import { PLAIN, SMALL } from '../../../test/story/small-tongue';
import { type Learned, WEIGHED, type WeighedFinding } from '../../playbook/phrases/types';
import { tongueOf } from './compile';
import { pack } from './likeness';
import { reviewIn } from './reviewing';
import { PLACES } from './traits';
import type { Finding, FindingId, ReviewContext } from './types';
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
const TAUGHT_ALL: typeof SMALL.learned = {
  ...SMALL.learned,
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
};
const TAUGHT = tongueOf({ ...SMALL, learned: TAUGHT_ALL });
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

  it('is the same when it is read again, and weighed anew where a word or a name changed', () => {
    const draft = 'It is a zebra for you, and more of it.';
    const context = { ...PLAIN, verdict: 'hold' as const };
    const once = reviewIn([TAUGHT], draft, context);
    expect(reviewIn([TAUGHT], draft, context)).toEqual(once);
    expect(reviewIn([TAUGHT], draft.replace('zebra', 'mouse'), context).findings).toEqual([]);
    expect(reviewIn([TAUGHT], draft, context)).toEqual(once);
  });

  it('is of many words, and no last few of them are weighed alone', () => {
    const light = tongueOf({
      ...SMALL,
      learned: { ...TAUGHT_ALL, pressure: { ...TAUGHT_ALL.pressure, step: 0.2 } },
    });
    const ids = (draft: string) =>
      reviewIn([light], draft, { ...PLAIN, verdict: 'hold' }).findings.map((it) => it.finding);
    expect(ids('Zebra.')).toContain('pressure');
    for (const words of [60, 61, 62, 70, 80, 81])
      expect(ids(`${'here '.repeat(words - 1)}zebra.`)).not.toContain('pressure');
  });

  it('is remembered with its link as it stands, so that it can be ignored for good', () => {
    const draft = 'It is a zebra for you, at https://zebra.example/one and more of it.';
    const context = { ...PLAIN, verdict: 'hold' as const };
    const [{ finding, phrase }] = reviewIn([TAUGHT], draft, context).findings as [Finding];
    expect(phrase).toContain('https://zebra.example/one');
    expect(reviewIn([TAUGHT], draft, { ...context, quiet: [{ finding, phrase }] }).findings).toEqual([]);
  });
});

/** The small language, to which every sentence is so much like a finding. */
const biased = (id: WeighedFinding, bias: number) =>
  tongueOf({ ...SMALL, learned: { ...SMALL.learned, [id]: { ...NOTHING, bias } } });
const idsIn = (id: WeighedFinding, bias: number, draft: string, changes: Partial<ReviewContext> = {}) =>
  reviewIn([biased(id, bias)], draft, { ...PLAIN, verdict: 'hold', ...changes }).findings.map(
    (it) => it.finding,
  );
const HISTORY = { any: true, talked: false, wrote: false, attended: false };

describe('a finding that is weighed', () => {
  it.each(WEIGHED)('is found by likeness alone: %s', (id) => {
    expect(idsIn(id, 1, 'Here is more of it.', { history: HISTORY })).toContain(id);
    expect(idsIn(id, -0.1, 'Here is more of it.', { history: HISTORY })).not.toContain(id);
  });

  it.each(['meeting-ask', 'pitch', 'price'] as const)('is none to those who are ready: %s', (id) => {
    expect(idsIn(id, 1, 'Here is more of it.', { verdict: 'ready' })).not.toContain(id);
  });

  it('is a restart only where a story is told, and its question only where something is known', () => {
    const restarts = (draft: string, changes: Partial<ReviewContext>) =>
      idsIn('restart', 1, draft, changes).includes('restart');
    expect(restarts('Here is more of it.', {})).toBe(false);
    expect(restarts('Where is more of it?', { history: HISTORY })).toBe(false);
    expect(restarts('Where is more of it?', { history: HISTORY, known: { company: 'Acme' } })).toBe(true);
    const asksRole = { history: HISTORY, known: { company: 'Acme' } };
    expect(restarts('Which role is yours?', asksRole)).toBe(false);
    expect(restarts('Which role is yours?', { ...asksRole, known: { title: 'Lead' } })).toBe(true);
  });

  it('is a check-in with what may be one beside it, unless that has a subject', () => {
    const checks = (bias: number, draft: string) => idsIn('check-in', bias, draft).includes('check-in');
    expect(checks(-1, 'Just following up. Forklifts, pallets, fences.')).toBe(false);
    expect(checks(-0.3, 'Just following up. Forklifts, pallets, fences.')).toBe(true);
    expect(checks(-0.3, 'Just following up. Forklifts, pallets, fences, gates.')).toBe(false);
  });

  it('may stand in a mail without a next step, which then is none, unless they are ready', () => {
    const words = 'it has rows here and there. '.repeat(4);
    expect(idsIn('price', -1, words)).toEqual(['no-next-step']);
    expect(idsIn('price', -0.3, words)).toEqual([]);
    expect(idsIn('price', -0.3, words, { verdict: 'ready' })).toEqual(['no-next-step']);
    expect(idsIn('pressure', -0.3, words, { verdict: 'ready' })).toEqual([]);
  });
});
