import { describe, expect, it } from 'vitest';
import { lookup } from '../../test/story/aloud';
import { speak } from '../platform/messages/speak';
import { complaintsOf, isSound } from './check';
import { DEFAULT_PLAYBOOK } from './default';
import { LARGEST } from './read-document';
import { resolve } from './resolve';

const check = (document: unknown, asking = {}) =>
  complaintsOf(document, resolve(DEFAULT_PLAYBOOK, document).playbook, asking);
const stage = (id: string, label = id) => ({ id, label, question: 'Why?', questions: [], signs: [] });
const storyline = (more: object) => ({
  segments: [{ id: 'food', label: 'Food makers' }],
  storylines: [{ segment: 'food', chapters: [{ stage: 'options', ...more }] }],
});
const asset = (title: string, more = {}) => ({ title, format: 'article', ...more });
const cyclic: Record<string, unknown> = {};
cyclic.stages = cyclic;

const WRONG: readonly (readonly [what: string, document: unknown, path: string, sentence: string])[] = [
  [
    'a threshold below zero',
    { rules: { declined: { days: -1 } } },
    'rules.declined.days',
    'playbook_wrong_min',
  ],
  [
    'one beyond ten years',
    { rules: { declined: { days: 4_000 } } },
    'rules.declined.days',
    'playbook_wrong_max',
  ],
  ['one left empty', { rules: { declined: { days: '' } } }, 'rules.declined.days', 'playbook_wrong_number'],
  ['a share above one', { reading: { share: 2 } }, 'reading.share', 'playbook_wrong_max'],
  [
    'a severity there is none of',
    { rules: { declined: { severity: 'x' } } },
    'rules.declined.severity',
    'playbook_wrong_choice',
  ],
  [
    'a rule there is none of',
    { rules: { 'too-late': { on: true } } },
    'rules.too-late',
    'playbook_wrong_unknown',
  ],
  ['a setting there is none of', { colour: 'red' }, 'colour', 'playbook_wrong_unknown'],
  [
    'an always-on rule switched off',
    { rules: { 'opted-out': { on: false } } },
    'rules.opted-out',
    'playbook_wrong_always_on',
  ],
  [
    'an always-on rule softened',
    { rules: { 'do-not-contact': { severity: 'info' } } },
    'rules.do-not-contact',
    'playbook_wrong_always_on',
  ],
  ['no stages', { stages: [] }, 'stages', 'playbook_wrong_no_stages'],
  [
    'two stages of one id',
    { stages: [stage('options', 'One'), stage('options', 'Two')] },
    'stages.1.id',
    'playbook_wrong_two_stages',
  ],
  [
    'two stages of one name',
    { stages: [stage('options'), stage('b', 'Options')] },
    'stages.1.label',
    'playbook_wrong_two_stages',
  ],
  [
    'a stage without a name',
    { stages: [stage('options'), stage('b', '')] },
    'stages.1.label',
    'playbook_wrong_empty',
  ],
  [
    'a stage that lacks a part',
    { stages: [{ id: 'options', label: 'O', question: '?', signs: [] }] },
    'stages.0.questions',
    'playbook_wrong_empty',
  ],
  [
    'the stage that talks begin with taken out',
    { stages: [stage('a')] },
    'salesFrom',
    'playbook_wrong_no_stage',
  ],
  ['talks from a stage there is none of', { salesFrom: 'later' }, 'salesFrom', 'playbook_wrong_no_stage'],
  [
    'a sign that is no kind of touch',
    { stages: [{ ...stage('options'), signs: ['smiled'] }] },
    'stages.0.signs.0',
    'playbook_wrong_no_kind',
  ],
  [
    'a storyline of no stage',
    storyline({ stage: 'later' }),
    'storylines.0.chapters.0.stage',
    'playbook_wrong_no_stage',
  ],
  [
    'a storyline of no content',
    storyline({ assets: ['Nowhere'] }),
    'storylines.0.chapters.0.assets.0',
    'playbook_wrong_no_asset',
  ],
  [
    'a storyline of no segment',
    { storylines: [{ segment: 'x', chapters: [] }] },
    'storylines.0.segment',
    'playbook_wrong_no_segment',
  ],
  [
    'two chapters of one stage',
    {
      ...storyline({}),
      storylines: [{ segment: 'food', chapters: [{ stage: 'options' }, { stage: 'options' }] }],
    },
    'storylines.0.chapters.1.stage',
    'playbook_wrong_two_chapters',
  ],
  [
    'two storylines of one segment',
    {
      ...storyline({}),
      storylines: [
        { segment: 'food', chapters: [] },
        { segment: 'Food', chapters: [] },
      ],
    },
    'storylines.1.segment',
    'playbook_wrong_two_storylines',
  ],
  [
    'two pieces of content of one title',
    { assets: [asset('A'), asset('a ')] },
    'assets.1.title',
    'playbook_wrong_two_assets',
  ],
  [
    'content of no stage',
    { assets: [asset('A', { stage: 'later' })] },
    'assets.0.stage',
    'playbook_wrong_no_stage',
  ],
  [
    'two cards of one id',
    { knowledge: ['a', 'a'].map((id) => ({ id, title: 'T', kind: 'product', body: '' })) },
    'knowledge.1.id',
    'playbook_wrong_two_cards',
  ],
  [
    'two segments of one name',
    {
      segments: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'a' },
      ],
    },
    'segments.1.label',
    'playbook_wrong_two_segments',
  ],
  [
    'a phrase for nothing that is looked for',
    { phrases: [{ finding: 'typo', phrase: 'x' }] },
    'phrases.0.finding',
    'playbook_wrong_no_finding',
  ],
  [
    'words too long',
    { segments: [{ id: 'a', label: 'x'.repeat(501) }] },
    'segments.0.label',
    'playbook_wrong_long',
  ],
  [
    'nobody’s address',
    { suppression: { addresses: ['a@x.example', 'Jane Doe'] } },
    'suppression.addresses.1',
    'playbook_wrong_address',
  ],
  [
    'an address where a domain is due',
    { suppression: { domains: ['jane@x.example'] } },
    'suppression.domains.0',
    'playbook_wrong_domain',
  ],
  ['a list that is none', { segments: 'food' }, 'segments', 'playbook_wrong_kind'],
  ['a setting that is no object', { rules: 7 }, 'rules', 'playbook_wrong_kind'],
  ['no document', [], '', 'playbook_wrong_document'],
  [
    'one of 20 MB',
    { phrases: [{ finding: 'pitch', phrase: 'x'.repeat(20_000_000) }] },
    '',
    'share_too_large',
  ],
  ['one that refers to itself', cyclic, '', 'playbook_wrong_cyclic'],
];

describe('a playbook is not saved with', () => {
  it.each(WRONG)('%s', (_, document, path, sentence) => {
    const complaints = check(document);
    expect(complaints.map((it) => [it.path, it.what.say])).toContainEqual([path, sentence]);
    expect(isSound(complaints)).toBe(false);
    for (const { what } of complaints) expect(speak(what, { lookup, locale: 'en', now: 0 })).not.toBe('');
  });
});

describe('a playbook is saved with', () => {
  it.each([
    ['nothing changed', {}],
    ['its version and locks', { version: 1, locks: ['stages'] }],
    ['part of a rule', { rules: { declined: { days: 0 } } }],
    ['its own stages', { stages: [stage('a'), stage('b')], salesFrom: 'b' }],
    [
      'a stage named by its label',
      { ...storyline({}), stages: [stage('o', 'Options')], salesFrom: 'options' },
    ],
    ['a storyline of its own content', { ...storyline({ assets: ['a'] }), assets: [asset('A')] }],
    ['every always-on rule named as it is', { rules: { 'opted-out': { on: true, severity: 'stop' } } }],
  ])('%s', (_, document) => expect(check(document)).toEqual([]));

  it('content that only the history mentions', () => {
    const document = storyline({ assets: ['Heard of'] });
    expect(check(document, { mentioned: [asset('Heard of')] })).toEqual([]);
    expect(isSound(check(document))).toBe(false);
  });

  it('as much as fits', () => {
    const phrase = 'x'.repeat(490);
    const phrases = Array.from({ length: 9_000 }, (_, nth) => ({ finding: 'pitch', phrase: phrase + nth }));
    expect(JSON.stringify({ phrases }).length).toBeLessThan(LARGEST);
    expect(check({ phrases })).toEqual([]);
  });
});

it('asks for a name once: the id follows from it', () => {
  const paths = (entry: object) => check({ segments: [entry] }).map((it) => it.path);
  expect(paths({ id: '', label: '' })).toEqual(['segments.0.label']);
  expect(paths({ id: '', label: 'Food makers' })).toEqual(['segments.0.id']);
});

it('says of a locked part that it is', () => {
  expect(check({}, { locked: [{ path: 'stages' }] })).toEqual([
    { path: 'stages', what: { say: 'playbook_wrong_locked' } },
  ]);
});
