import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { contextOf, PLOT_IDS, tellingOf } from '../../../test/drafts/stories';
import type { Say, Slot } from '../../playbook/say';
import { READ_AT_MOST } from './draft';
import { review } from './review';
import type { FindingId, ReviewContext } from './types';

const reader = contextOf('reader');
const ids = (draft: string, context: ReviewContext = reader): FindingId[] =>
  review(draft, context).findings.map(({ finding }) => finding);

const ASKS = 'Hi Jane, do you have 15 minutes on Tuesday for a quick call?';
const PITCHES = 'Our platform has a free trial, shall I show you a demo?';
const PRICES = 'It costs $49 per user per month.';

describe('a verdict', () => {
  it.each(['hold', 'unknown', 'stop'] as const)('of %s finds asks, pitches and prices', (verdict) => {
    const context = { ...reader, verdict };
    expect(ids(ASKS, context)).toEqual(['meeting-ask']);
    expect(ids(PITCHES, context)).toContain('pitch');
    expect(ids(PRICES, context)).toContain('price');
  });

  it('of ready finds none of them, but all the others', () => {
    const context = { ...reader, verdict: 'ready' as const };
    expect(ids(`${ASKS} ${PITCHES} ${PRICES}`, context)).toEqual([]);
    expect(ids('Hi Bob, this is my last email.', context)).toEqual(['wrong-name', 'pressure']);
  });
});

describe('answering their mail', () => {
  const answering = (text: string): ReviewContext => ({ ...reader, answering: { text } });

  it.each([
    ['Can we talk about it? Call me.', ASKS],
    ['Was würde das kosten?', PRICES],
    ['Do you offer a demo of your product?', PITCHES],
    ['Could you send me the paper again?', 'Here is “Why dirty data costs you”.'],
    ['Who are you, and what does your company do?', 'Let me introduce myself, then.'],
  ])('finds nothing in what they asked for: %s', (mail, draft) => {
    expect(ids(draft)).not.toEqual([]);
    expect(ids(draft, answering(mail))).toEqual([]);
  });

  it('still finds what they did not ask for', () => {
    expect(ids(ASKS, answering('Thank you, interesting.'))).toEqual(['meeting-ask']);
    expect(ids(ASKS, answering('Please don’t call me.'))).toEqual(['meeting-ask']);
  });

  it('does not take the rep’s own quoted mail for a question of theirs', () => {
    expect(ids(PRICES, answering('Thanks.\n\nOn 3 Nov 2024 Tom wrote:\n> What about the price?'))).toContain(
      'price',
    );
  });

  it('greets right by the name they sign with', () => {
    const context = contextOf('worn');
    expect(ids('Hi Fia, which building?', context)).toEqual(['wrong-name']);
    expect(
      ids('Hi Fia, which building?', { ...context, answering: { text: 'All good.\n\nBest,\nFia' } }),
    ).toEqual([]);
  });
});

describe('the next step’s own words', () => {
  it.each(PLOT_IDS)('are found nothing in, for %s', (id) => {
    const { telling } = tellingOf(id);
    const context = contextOf(id);
    for (const { opener, questions } of [telling.move, ...telling.otherWays])
      for (const words of [opener, ...questions])
        if (words)
          expect(ids(`Hi ${context.prospect.names[0]?.split(' ')[0]},\n\n${words}`, context), words).toEqual(
            [],
          );
  });
});

describe('a finding', () => {
  it('points at what was found in the text as given', () => {
    const text = 'Hi Jane,\n\n\u200bdo  you have\u00a015 minutes on Tue\u00adsday?';
    const [found] = review(text, reader).findings;
    expect(text.slice(found!.start, found!.end)).toContain('you have\u00a015 minutes');
  });

  it('names the touch that its reason rests on, and what to do instead', () => {
    const [found] = review(ASKS, reader).findings;
    expect(found).toMatchObject({
      reason: { say: 'finding_why_latest_stage' },
      touches: [reader.latest!.touch],
    });
    expect(JSON.stringify(found!.reason)).toContain(reader.latest!.title);
    expect(found!.instead.say).toMatch(/^finding_do_/);
  });

  it('offers the next step’s words in place of the sentence', () => {
    const [found] = review(ASKS, reader).findings;
    const { start, end, text } = found!.replacement!;
    expect(text).toBe(reader.next.opener ?? reader.next.question);
    const replaced = ASKS.slice(0, start) + text + ASKS.slice(end);
    expect(ids(replaced)).toEqual([]);
  });

  it('offers none in another language', () => {
    const [found] = review(
      'Hallo Frau Weber, hätten Sie morgen Zeit für ein Telefonat?',
      contextOf('leserin'),
    ).findings;
    expect(found!.finding).toBe('meeting-ask');
    expect(found!.replacement).toBeUndefined();
  });

  it('says not to write where the story says so', () => {
    const [found] = review(ASKS, contextOf('stopped')).findings.filter((it) => it.finding === 'meeting-ask');
    expect(found!.instead.say).toBe('finding_do_nothing');
  });

  it('comes once, with its further places', () => {
    const found = review(`${ASKS} ${ASKS.replace('Tuesday', 'Friday')}`, reader).findings;
    expect(found.map((it) => it.finding)).toEqual(['meeting-ask']);
    expect(found[0]!.also.length).toBeGreaterThan(0);
  });

  it('speaks in sentences that exist, with a slot for each', () => {
    const check = (it: Say) => {
      const entry = (messages as Record<string, { message: string }>)[it.say];
      expect(entry, it.say).toBeDefined();
      const slots = new Set(entry!.message.match(/(?<!\$)\$\d/g) ?? []);
      expect(slots.size, it.say).toBe(it.with?.length ?? 0);
      for (const slot of it.with ?? []) if (isSay(slot)) check(slot);
    };
    const isSay = (slot: Slot): slot is Say => typeof slot === 'object' && 'say' in slot;
    for (const id of PLOT_IDS)
      for (const draft of [
        ASKS,
        PITCHES,
        PRICES,
        'Hi Bob, {{x}}',
        'Just following up.',
        'This is my last email.',
      ])
        for (const { title, reason, instead } of review(draft, contextOf(id)).findings)
          for (const it of [title, reason, instead]) check(it);
  });
});

describe('phrases of one’s own', () => {
  it('are plain words: nothing in them is an expression', () => {
    const context = {
      ...reader,
      phrases: [{ finding: 'pitch' as const, phrase: 'synergy (tm) + C++ [x] a|b .*' }],
    };
    expect(ids('We bring “Synergy (TM) + C++ [x] a|b .*” to data quality. OK?', context)).toEqual(['pitch']);
    expect(ids('We bring synergy to data quality. OK?', context)).toEqual([]);
  });

  it('that would loop as expressions do not', () => {
    const phrases = [{ finding: 'pressure' as const, phrase: '(a+)+$' }];
    const start = performance.now();
    ids(`${'a'.repeat(50_000)}!`, { ...reader, phrases });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('are never heard of again once silenced', () => {
    const [found] = review(ASKS, reader).findings;
    const quiet = [{ finding: found!.finding, phrase: found!.phrase }];
    const later = review(ASKS, { ...reader, quiet }).findings;
    expect(later.some((it) => it.phrase === found!.phrase)).toBe(false);
  });
});

describe('any language', () => {
  it('without phrases is looked at for what needs none, and says so', () => {
    const draft =
      'Bonjour Bob,\n\n{{prenom}}, avez-vous quinze minutes pour un appel ? Et pour une démonstration de notre produit ?';
    const it = review(draft, reader);
    expect(it).toMatchObject({ language: 'fr', checked: 'language-free' });
    expect(it.findings.map(({ finding }) => finding)).toEqual(['wrong-name', 'merge-tag']);
  });

  it('with phrases is looked at whole', () => {
    expect(review('Hätten Sie morgen Zeit für ein Telefonat?', reader)).toMatchObject({
      language: 'de',
      checked: 'all',
    });
  });
});

describe('bad input', () => {
  it('of any kind ends, with places inside the draft', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        ASKS,
        '{{a',
        '*|',
        '> ',
        '\n',
        'Hi ',
        'On 3 Nov ',
        ' wrote:',
        'https://',
        '\u200f',
        '\ud83d',
        '?',
        '-- \n',
        'Best,\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, also, replacement } of review(text, reader).findings)
          for (const span of [{ start, end }, ...also, ...(replacement ? [replacement] : [])]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThanOrEqual(span.end);
          }
      }),
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
    ['heads of quotes', 'on 1 x wrote'],
    ['headers', 'from: a\n'],
    ['closings', 'regards,\n'],
    ['asks', 'do you have time? '],
    ['words without an end', 'would you like to talk to our team about '],
    ['right-to-left', 'שלום '],
  ])('of megabytes is read up to an end, and says where: %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(3_000_000 / unit.length));
    const start = performance.now();
    expect(review(text, reader).cutAt).toBe(READ_AT_MOST);
    expect(performance.now() - start).toBeLessThan(5_000);
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
  });
});

describe('the story’s own words', () => {
  it('in a title are not what they say', () => {
    const context = contextOf('pricing');
    expect(ids('“Setting prices when costs move” asks who decides. Who does at Iberica?', context)).toEqual(
      [],
    );
  });

  it('between ours do not hide them', () => {
    expect(ids('Our data quality platform finds them all.')).toEqual(['pitch']);
    expect(ids('We are the leading data quality platform.')).toContain('pitch');
  });
});
