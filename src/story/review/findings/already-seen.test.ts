import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, PLAIN, placesOf } from '../../../../test/story/small-tongue';
import { reviewIn } from '../reviewing';

const TITLE = 'The Dirty Data Guide';
const GUIDE = {
  title: TITLE,
  at: 1_000,
  touch: 't1',
  how: 'had' as const,
  url: 'https://acme.example/guide',
};
const seen = (draft: string, changes: Changes = {}) =>
  placesOf('already-seen', draft, { assets: [GUIDE], ...changes });

describe('an offer of what they had', () => {
  it.each([
    ['before its title', `Shall I send “${TITLE}”?`],
    ['some words before it', `Shall I send one two three four five six seven ${TITLE}?`],
    ['behind it', `${TITLE} is attached.`],
    ['behind it, a bracket and a quote', `(“${TITLE}”) is attached.`],
    ['behind it and a small sign', `${TITLE} – is attached.`],
    ['in quotes before it', `Shall I send: *“${TITLE}”?`],
    ['some words and a sign before it', `Shall I send one two three four five six seven: “${TITLE}”?`],
    ['behind it and a comma', `“${TITLE}”, is attached.`],
    ['in the next sentence', `Our paper “${TITLE}”. Shall I send it?`],
    ['later in the next sentence', `Our paper on “${TITLE}”. Well, shall I send it?`],
    ['before the noun of a piece', `Shall I send one two three four five six paper on ${TITLE}?`],
    ['in the next sentence, by a colon', `Our paper: ${TITLE}. Shall I send it?`],
    ['in the next sentence, where more is said of it', `Our paper “${TITLE}” is short. Shall I send it?`],
    ['as a question about a piece', `There is a paper on ${TITLE}. Good?`],
    ['two sentences behind a piece', `There is a paper on ${TITLE} here. It is short. Good?`],
    ['by a link behind a piece', `There is a paper on ${TITLE}: https://acme.example/more`],
  ])('is found %s', (_, draft) => {
    expect(seen(draft)).toEqual([TITLE]);
  });

  it.each([
    ['that only names it', `What is in ${TITLE} is short.`],
    ['of what goes on from it', `Shall I send the sequel to ${TITLE}?`],
    ['many words before it', `Shall I send one two three four five six seven eight ${TITLE}?`],
    ['many words and another noun before it', `Shall I send one two three four five six mill on ${TITLE}?`],
    ['that ends before it', `Shall I send the list; it is short, ${TITLE}.`],
    ['that ends at a bracket before it', `Shall I send the list (as in ${TITLE})?`],
    ['in another sentence before it', `Shall I send the list? It is in ${TITLE}.`],
    ['some words behind it', `${TITLE} in short is attached.`],
    ['of what is for it', `For ${TITLE} is attached a list.`],
    ['of what was made for it', `What I made for “${TITLE}” is attached.`],
    ['that speaks of their reading before it', `You read it: shall I send more of ${TITLE}?`],
    ['that speaks of their reading behind it', `Shall I send more of ${TITLE}, as you read it?`],
    ['of another piece in the next sentence', `Our paper “${TITLE}” is short. Shall I send it as a webinar?`],
    ['in the next sentence, where it is not ours', `So: “${TITLE}”. Shall I send it?`],
    ['in the next sentence of what they read', `You read our paper “${TITLE}”. Shall I send it?`],
    ['that never comes', `Our paper “${TITLE}”.`],
    ['of a piece about which nothing is asked', `There is a paper on ${TITLE}. It is short.`],
    ['three sentences behind a piece', `There is a paper on ${TITLE}. It is short. It is good. Good?`],
    ['of the piece that they know', `It is in the paper on ${TITLE}. Good?`],
    ['of a piece that they read', `You read it: there is a paper on ${TITLE}. Good?`],
  ])('is none %s', (_, draft) => {
    expect(seen(draft)).toEqual([]);
  });

  it('is none where they asked for it', () => {
    expect(seen(`${TITLE} is attached.`, { answering: { text: 'Send me the paper!' } })).toEqual([]);
    expect(seen(`${TITLE} is attached.`, { answering: { text: 'Thanks.' } })).toHaveLength(1);
  });

  it('of a recording is none to those who signed up', () => {
    const signedUp: Changes = { assets: [{ ...GUIDE, how: 'signed-up' }] };
    const draft = `Shall I send the recording of ${TITLE}?`;
    expect(seen(draft, signedUp)).toEqual([]);
    expect(seen(draft)).toHaveLength(1);
    expect(seen(`Shall I send ${TITLE}?`, signedUp)).toHaveLength(1);
  });

  it('is looked for by titles of six letters and more', () => {
    const called = (title: string): Changes => ({ assets: [{ ...GUIDE, title }] });
    expect(seen('Shall I send Guides?', called('Guides'))).toEqual(['Guides']);
    expect(seen('Shall I send Guide?', called('Guide'))).toEqual([]);
  });

  it('is found by what its title is without its kind, once', () => {
    const called: Changes = { assets: [{ ...GUIDE, title: `Webinar: ${TITLE}` }] };
    expect(seen(`Shall I send ${TITLE}?`, called)).toEqual([TITLE]);
    expect(seen(`Shall I send Webinar: ${TITLE}?`, called)).toEqual([`Webinar: ${TITLE}`]);
  });

  it('is found five times at most', () => {
    expect(seen(`Shall I send ${TITLE}? `.repeat(7))).toHaveLength(5);
  });
});

describe('a link to what they had', () => {
  const link = 'acme.example/guide';

  it('is found, whatever stands behind its path', () => {
    expect(seen(`Here: https://www.${link}?from=me.`)).toEqual([`https://www.${link}?from=me`]);
    expect(seen(`Here: https://${link}/more`)).toEqual([]);
    expect(seen(`Here: https://${link}`, { assets: [{ ...GUIDE, url: '' }] })).toEqual([]);
  });

  it('is none where it is spoken of as theirs', () => {
    expect(seen(`You read it: https://${link}`)).toEqual([]);
    expect(seen(`You read it. More: https://${link}`)).toHaveLength(1);
  });
});

describe('in a language without phrases', () => {
  const places = (draft: string) =>
    reviewIn([], draft, { ...PLAIN, assets: [GUIDE] })
      .findings.filter(({ finding }) => finding === 'already-seen')
      .map(({ start, end }) => draft.slice(start, end));

  it.each([
    [`Bonjour Jane, voici « ${TITLE} » pour vous.`, [TITLE]],
    [`Bonjour Jane, voici pour vous et votre équipe ${TITLE}.`, [TITLE]],
    [`Bonjour Jane, voici pour vous et pour toute votre grande équipe ${TITLE}.`, []],
    [`Bonjour Jane. Voici. ${TITLE} est pour vous.`, []],
    [`Bonjour Jane, ${TITLE} est pour vous.`, []],
  ])('%s', (draft, expected) => {
    expect(places(draft)).toEqual(expected);
  });
});

describe('what is said of it', () => {
  const other = { title: 'Count Your Suppliers', at: 2_000, touch: 't2', how: 'signed-up' as const };
  const both = (draft: string, changes: Changes = {}) =>
    findingOf('already-seen', draft, { assets: [GUIDE, other], ...changes });

  it('is of the first in the draft', () => {
    expect(both(`Shall I send ${TITLE}? Shall I send ${other.title}?`)).toMatchObject({
      reason: { say: 'finding_already_seen_had', with: [TITLE, { day: 1_000 }] },
      instead: { say: 'finding_do_refer', with: [TITLE] },
      touches: ['t1'],
    });
    expect(both(`Shall I send ${other.title}? Here is https://acme.example/guide`)).toMatchObject({
      reason: { say: 'finding_already_seen_signed_up', with: [other.title, { day: 2_000 }] },
      touches: ['t2'],
    });
    expect(both(`Here is https://acme.example/guide. Shall I send ${other.title}?`)?.touches).toEqual(['t1']);
  });

  it('names what to offer instead, where there is something', () => {
    const next = { move: 'share-content' as const, asset: { title: 'The next one' } };
    expect(both(`Shall I send ${TITLE}?`, { next })?.instead).toEqual({
      say: 'finding_do_offer',
      with: ['The next one'],
    });
  });
});
