import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../test/drafts/stories';
import { LANGUAGES } from '../../playbook/phrases';
import { READ_AT_MOST } from './draft';
import { LONGEST_PIECE, piecesOf } from './phrase-search';
import { review } from './review';

const reader = contextOf('reader');
const ids = (draft: string): string[] => review(draft, reader).findings.map(({ finding }) => finding);
const ASKS = 'Hi Jane, do you have 15 minutes on Tuesday for a quick call?';

/** Every place lies inside the draft. */
function expectInside(text: string): void {
  for (const { start, end, also, replacement } of review(text, reader).findings)
    for (const span of [{ start, end }, ...also, ...(replacement ? [replacement] : [])]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.start).toBeLessThanOrEqual(span.end);
    }
}

const PIECES = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ASKS,
    'Hätten Sie morgen Zeit für ein Telefonat?',
    '{{a',
    '*|',
    '> ',
    '\n',
    'Hi ',
    'On 3 Nov ',
    ' wrote:',
    'https://',
    '\u200f',
    '\u202e',
    '\ufeff',
    'שלום עולם ',
    'مرحبا بك ',
    '\ud83d',
    '\udc00',
    '👩‍👩‍👧 ',
    '?',
    '-- \n',
    'Best,\n',
    'DataWorks finds',
    '$4.5 per ',
  ),
);

describe('bad input', () => {
  it('of any kind ends, with places inside the draft', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 12 }), (pieces) => expectInside(pieces.join(''))),
      { numRuns: 300 },
    );
  });

  it.each([
    ['letters', 'a'],
    ['blanks', ' '],
    ['lines', '\n'],
    ['quotes', '> a\n'],
    ['invisible marks', 'a\u200b'],
    ['lone surrogates', '\ud800'],
    ['braces', '{{'],
    ['percents', '%a'],
    ['hosts', 'a.b/'],
    ['hyphens', 'a-'],
    ['figures', '1.'],
    ['names', 'DataWorks '],
    ['heads of quotes', 'on 1 x wrote'],
    ['headers', 'from: a\n'],
    ['closings', 'regards,\n'],
    ['asks', 'do you have time? '],
    ['words without an end', 'would you like to talk to our team about '],
    ['prices without an end', 'costs $1,5 per a user '],
    ['right-to-left', 'שלום '],
  ])('of megabytes is read up to an end, and says where: %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(3_000_000 / unit.length));
    expect(review(text, reader).cutAt).toBe(READ_AT_MOST);
  });

  it('reads 20,000 words whole', () => {
    const text = 'The duplicates in a table of suppliers come from two sources. '.repeat(2_000);
    expect(text.split(' ').length).toBeGreaterThan(20_000);
    const it = review(`${text}\n${ASKS}`, reader);
    expect(it.cutAt).toBeUndefined();
    expect(it.findings.map(({ finding }) => finding)).toContain('meeting-ask');
  });

  it('finds the same in mixed directions and with invisible signs', () => {
    const marked = ASKS.replaceAll(' ', ' \u200e').replace('minutes', 'min\u200butes');
    expect(ids(`\u202bשלום\u202c\n${marked}`)).toEqual(['meeting-ask']);
    expect(ids(`\ufeff${ASKS.replace('quick', 'qui\u00adck')}`)).toEqual(['meeting-ask']);
    expect(ids(`${ASKS.replace('Hi Jane,', 'Hi Jane \ud83d,')} \udc00`)).toContain('meeting-ask');
  });
});

describe('a sentence without an end', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 900 });

  it('is searched in pieces of a bounded length, that share an edge and leave nothing out', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '-', ''), (all, between) => {
        const sentence = all.join(between);
        const pieces = piecesOf(sentence);
        expect(pieces[0]!.start).toBe(0);
        expect(pieces.at(-1)!.end).toBe(sentence.length);
        for (const [i, { start, end }] of pieces.entries()) {
          expect(end - start).toBeLessThanOrEqual(LONGEST_PIECE);
          const before = pieces[i - 1];
          if (before) {
            expect(start).toBeLessThanOrEqual(before.end);
            expect(end).toBeGreaterThan(before.end);
          }
        }
        // No more work than the text is long.
        expect(pieces.length).toBeLessThanOrEqual(1 + sentence.length / (LONGEST_PIECE / 4));
      }),
    );
  });

  it('has its phrases found wherever they stand', () => {
    const filler = 'duplicates in the table of suppliers and ';
    for (const times of [15, 18, 19, 20, 40, 200])
      expect(
        ids(`${filler.repeat(times)}do you have 15 minutes on tuesday for a quick call`),
        `${times}`,
      ).toContain('meeting-ask');
  });
});

/** A repeat without an end whose inside is, or ends in, a repeat without an end over the same letters. */
const RUNS_AWAY = /(?:[+*]|\{\d+,\})\)(?:[+*]|\{\d+,\})/;

describe('no phrase can run away', () => {
  it.each(LANGUAGES)('in $language, with its parts put in', ({ lines, parts }) => {
    const whole = (line: string): string => {
      const next = line.replace(/\{([a-z]+)\}/gi, (_, part: string) => parts[part]!);
      return next === line ? line : whole(next);
    };
    for (const block of Object.values(lines))
      for (const line of block.split('\n')) expect(whole(line)).not.toMatch(RUNS_AWAY);
  });
});
