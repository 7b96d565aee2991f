import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../test/story/small-tongue';
import { say } from '../playbook/say';
import { toIgnore, toQuiet, withoutIgnored } from './ignoring';
import { review } from './review/review';
import type { Finding, ReviewContext } from './review/types';

const CONTEXT: ReviewContext = { ...PLAIN, history: { ...PLAIN.history, any: true } };
const TWICE = 'Hi Jane,\nCould we book a call on Thursday? If not, shall we schedule a Demo next week?';

const made = (finding: Finding['finding'], phrase = 'words'): Finding => ({
  finding,
  start: 0,
  end: 5,
  also: [],
  phrase,
  title: say('finding_pitch'),
  reason: say('finding_pitch'),
  instead: say('finding_pitch'),
  touches: [],
});

describe('what is ignored of a finding', () => {
  it('is each of its phrases, and the review hears no more of them', () => {
    const ask = review(TWICE, CONTEXT).findings.find((it) => it.finding === 'meeting-ask')!;
    expect(ask.also.length).toBeGreaterThan(0);
    const quiet = toIgnore(ask, TWICE);
    expect(quiet).toHaveLength(ask.also.length + 1);
    expect(review(TWICE, { ...CONTEXT, quiet }).findings.map((it) => it.finding)).not.toContain(
      'meeting-ask',
    );
  });

  it('of one place is that phrase alone', () => {
    const ask = review(TWICE, CONTEXT).findings.find((it) => it.finding === 'meeting-ask')!;
    const [first, second] = toQuiet(ask, TWICE);
    for (const [quiet, left] of [
      [first, second],
      [second, first],
    ] as const) {
      const again = review(TWICE, { ...CONTEXT, quiet: [quiet!] }).findings;
      expect(again.find((it) => it.finding === 'meeting-ask')?.phrase).toBe(left?.phrase);
    }
  });

  it.each(['about-us', 'off-story', 'interrogation', 'no-next-step'] as const)(
    'about %s is the finding, whatever its words, and never for good',
    (id) => {
      const ignored = toIgnore(made(id, 'some words'), 'some words');
      expect(ignored).toEqual([{ finding: id, phrase: '' }]);
      expect(toQuiet(made(id), 'words')).toEqual([]);
      expect(withoutIgnored([made(id, 'other words'), made('pitch')], ignored)).toEqual([made('pitch')]);
    },
  );

  it('leaves other findings of the same words alone', () => {
    const pitch = made('pitch', 'our platform');
    const price = made('price', 'our platform');
    expect(withoutIgnored([pitch, price], [{ finding: 'price', phrase: 'our platform' }])).toEqual([pitch]);
  });

  it('of a phrase as long as a page is cut, and is still known again', () => {
    const long = made('restart', 'x'.repeat(5_000));
    const ignored = toIgnore(long, '');
    expect(ignored[0]!.phrase.length).toBeLessThan(400);
    expect(withoutIgnored([long], ignored)).toEqual([]);
    expect(toQuiet(long, '')).toEqual([]);
  });
});
