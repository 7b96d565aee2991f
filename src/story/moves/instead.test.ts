import { describe, expect, it } from 'vitest';
import { say } from '../../playbook/say';
import type { Asset, MoveId } from '../../playbook/types';
import { ALL_MOVES } from '.';
import { asNext, type Scene } from './move';

const piece: Asset = { title: 'A piece', format: 'article' };
const day = Date.UTC(2026, 0, 5);
const held = (rule: string, more: object = {}) => [
  { rule: { id: rule }, severity: 'hold', firing: { moments: [], ...more } },
];
const scene = (shelf: Partial<Scene['shelf']>, fired: object[] = [], facts: object = {}) =>
  ({
    shelf: { webinars: [], content: [], stories: [], ...shelf },
    fired,
    facts: { now: day, openHandRaises: [], ...facts },
  }) as unknown as Scene;
const instead = (id: MoveId, of: Scene) => ALL_MOVES.find((move) => move.id === id)!.instead(of);
const bare = scene({});

describe('a warning sends', () => {
  it.each([
    ['introduce', bare, say('move_introduce_instead')],
    ['invite-webinar', bare, say('move_share_instead')],
    ['invite-webinar', scene({ webinars: [piece] }), say('move_webinar_instead', 'A piece')],
    ['share-content', bare, say('move_share_instead')],
    ['share-content', scene({ content: [piece] }), say('move_share_instead_asset', 'A piece')],
    ['share-customer-story', bare, say('move_story_instead')],
    ['share-customer-story', scene({ stories: [piece] }), say('move_story_instead_asset', 'A piece')],
    ['ask-question', bare, say('move_ask_instead')],
    ['hand-back', bare, say('move_hand_back_instead')],
    ['do-not-write', bare, say('move_do_not_write_instead')],
    ['wait', bare, say('move_wait_instead', { day })],
    [
      'wait',
      scene({}, held('too-much-contact', { until: day + 1 })),
      say('move_wait_instead', { day: day + 1 }),
    ],
    ['answer-hand-raise', bare, say('move_answer_missed_instead')],
    ['answer-hand-raise', scene({}, [], { openHandRaises: [{}] }), say('move_answer_instead')],
    [
      'answer-hand-raise',
      scene({}, held('opted-out'), { openHandRaises: [{}] }),
      say('rule_opted_out_instead'),
    ],
  ] as const)('to %s', (id, of, said) => expect(instead(id, of)).toEqual(said));
});

describe('the piece that is offered', () => {
  it('has all that the panel shows, and nothing else', () => {
    const known = {
      ...piece,
      url: 'https://acme.example/a',
      stage: 'options',
      topic: 'data quality',
    } satisfies Asset;
    expect(asNext({ ...known, segments: ['food'], industry: 'Dairy' })).toEqual(known);
    expect(asNext(piece)).toEqual({ title: 'A piece', format: 'article' });
  });
});
