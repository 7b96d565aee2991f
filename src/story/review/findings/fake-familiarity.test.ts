import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, LATEST, placesOf } from '../../../../test/story/small-tongue';

const NEVER = { any: true, talked: false, wrote: false, attended: false };
const claims = (draft: string, changes: Changes = {}) => placesOf('fake-familiarity', draft, changes);
const TALK = 'Great talking to you.';
const CLOSE = 'My old friend!';
const REPLY = 'Thanks for your answer.';
const WORDS = 'It is as you said.';

describe('a claim that the history lacks', () => {
  it.each<[string, Changes, string[]]>([
    ['never talked nor wrote', { history: NEVER }, [TALK, CLOSE, REPLY, WORDS]],
    ['wrote', { history: { ...NEVER, wrote: true } }, [TALK, CLOSE]],
    ['talked', { history: { ...NEVER, talked: true } }, [CLOSE]],
    ['are being answered', { answering: { text: 'Hello' } }, [TALK, CLOSE]],
    ['were at an event', { history: { ...NEVER, attended: true } }, [TALK, CLOSE, REPLY, WORDS]],
  ])('is found of those who %s', (_, changes, expected) => {
    expect([TALK, CLOSE, REPLY, WORDS].filter((it) => claims(it, changes).length > 0)).toEqual(expected);
  });

  it('is none of a closeness that a talk brings', () => {
    expect(claims('How nice you are.')).toHaveLength(1);
    expect(claims('How nice you are.', { history: { ...NEVER, talked: true } })).toEqual([]);
  });

  it('is none where their own mail told of it, by the whole word', () => {
    expect(claims(CLOSE, { answering: { text: 'My friend asks.' } })).toEqual([]);
    expect(claims(CLOSE, { answering: { text: 'It is user-friendliness.' } })).toHaveLength(1);
  });

  it('is found in order, with a phrase of one’s own', () => {
    const phrases = [{ finding: 'fake-familiarity' as const, phrase: 'dear pal' }];
    expect(claims(`${REPLY} Dear pal. ${WORDS} ${CLOSE} ${TALK}`, { phrases })).toEqual([
      'Thanks for your answer',
      'Dear pal',
      'as you said',
      'old friend',
      'Great talking to you',
    ]);
  });

  it.each(['great talking to you', 'old friend', 'thanks for your answer', 'as you said'])(
    'is none where it is turned round or told of others: %s',
    (claim) => {
      expect(claims(`It is ${claim}.`)).toEqual([claim]);
      expect(claims(`It is not ${claim}.`)).toEqual([]);
      expect(claims(`They had ${claim}.`)).toEqual([]);
    },
  );

  it('is none of a word at the event where they were', () => {
    const changes = { history: { ...NEVER, attended: true } };
    for (const event of ['at the fair', 'during our autumn webinar', 'nach der Messe']) {
      expect(claims(`Great talking to you ${event}.`, changes)).toEqual([]);
      expect(claims(`As you said ${event}.`, changes)).toEqual([]);
      expect(claims(`Great talking to you ${event}.`)).toHaveLength(1);
      expect(claims(`As you said ${event}.`)).toHaveLength(1);
    }
    expect(claims('An old friend at the fair.', changes)).toHaveLength(1);
    expect(claims('Great talking to you. See you at the fair.', changes)).toHaveLength(1);
  });

  it('is told by what to name instead', () => {
    expect(findingOf('fake-familiarity', TALK, { latest: LATEST })).toMatchObject({
      reason: { say: 'finding_fake_familiarity_why' },
      instead: { say: 'finding_do_name', with: [LATEST.title, { day: LATEST.at }] },
      touches: [LATEST.touch],
    });
    expect(findingOf('fake-familiarity', TALK)).toMatchObject({
      instead: { say: 'finding_do_leave_out' },
      touches: [],
    });
  });
});
