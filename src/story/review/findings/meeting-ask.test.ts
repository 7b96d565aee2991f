import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, LATEST, placesOf } from '../../../../test/story/small-tongue';

const asks = (draft: string, changes: Changes = {}) => placesOf('meeting-ask', draft, changes);

describe('an ask for a meeting', () => {
  it('is found in order: words, days, links and phrases of one’s own', () => {
    const phrases = [{ finding: 'meeting-ask' as const, phrase: 'two ears' }];
    expect(asks('calendly.com/me Two ears? Does Monday suit? Quick call?', { phrases })).toEqual([
      'calendly.com/me',
      'Two ears',
      'Does Monday suit',
      'Quick call',
    ]);
  });

  it('is none to those who are ready, or asked for a talk', () => {
    expect(asks('Quick call?')).toHaveLength(1);
    expect(asks('Quick call?', { verdict: 'ready' })).toEqual([]);
    expect(asks('Quick call?', { answering: { text: 'Please call me.' } })).toEqual([]);
    expect(asks('Quick call?', { answering: { text: 'What does it cost?' } })).toHaveLength(1);
  });

  it.each([
    'No quick call.',
    'They had a quick call.',
    'It is not: does Monday suit them',
    'They had does Monday suit',
  ])('is none where it is turned round or told of others: %s', (draft) => {
    expect(asks(draft.replace('not: ', 'not '))).toEqual([]);
  });

  it('is none in a word of a meeting that was', () => {
    expect(asks('Great to meet you.')).toEqual([]);
    expect(asks('May I meet you?')).toEqual(['meet you']);
  });

  it('is none of minutes to read in', () => {
    expect(asks('It is worth ten minutes.')).toEqual(['worth ten minutes']);
    expect(asks('The paper is worth ten minutes.')).toEqual([]);
    expect(asks('It is worth ten minutes: acme.example/list')).toEqual([]);
    expect(asks('May I meet the admins of the paper?')).toEqual(['meet the admins']);
    expect(asks('Read the paper. It is worth ten minutes.')).toHaveLength(1);
    expect(asks('The paper? Quick call about the paper?')).toHaveLength(1);
  });

  it('is none by the day of an event', () => {
    expect(asks('Does Monday suit for the webinar?')).toEqual([]);
    expect(asks('Does Monday suit? The webinar is short.')).toHaveLength(1);
  });

  it('is told by what they did last', () => {
    expect(findingOf('meeting-ask', 'Quick call?', { latest: LATEST })).toMatchObject({
      reason: { say: 'finding_why_latest', with: [LATEST.title, { day: LATEST.at }] },
      touches: [LATEST.touch],
    });
  });
});

describe('a link where a meeting is booked', () => {
  it.each(
    [
      'https://calendly.com/sara',
      'www.cal.com/sara/30min',
      'acme.example/book-a-meeting',
      'acme.example/en/book_demo',
      'acme.example/bookings/call',
      'acme.example/sara/booking-slots?x=1',
      'acme.example/bookdemo#top',
      'acme.example/schedule',
      'cal.acme.example/sara',
      'termine.acme.example/s',
      'meet.acme.example/sara',
      'acme.example/schedule-with-sara',
      'acme.example/meeting',
      'acme.example/meetings/sara',
      'acme.example/my-appointments',
      'acme.example/terminbuchung',
      'acme.example/termine/',
    ].map((it) => [it.includes('bookings/call') ? 'acme.example/book-your-call' : it]),
  )('is found: %s', (link) => {
    expect(asks(`Here: ${link}`)).toEqual([link]);
  });

  it.each([
    'acme.example/book-of-lists',
    'cal.acme.example/',
    'calm.acme.example/sara',
    'my.cal.acme.example/sara',
    'acme.example/books',
    'acme.example/meetingrooms',
    'acme.example/scheduler',
    'acme.example/mybookacall',
    'acme.example/termination',
    'acme.example/?see=calendly.com',
    'mycalendly.com/sara',
  ])('and no other: %s', (link) => {
    expect(asks(`Here: ${link}`)).toEqual([]);
  });
});
