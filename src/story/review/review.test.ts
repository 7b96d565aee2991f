import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { contextOf, PLOT_IDS, tellingOf } from '../../../test/drafts/stories';
import type { Say, Slot } from '../../playbook/say';
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

  it('leaves the greeting before it whole', () => {
    const draft = 'Hi Jane, do you have 15 minutes for a call?';
    const { start, end, text } = review(draft, reader).findings[0]!.replacement!;
    expect(draft.slice(0, start) + text + draft.slice(end)).toBe(`Hi Jane, ${text}`);
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
