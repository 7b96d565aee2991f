import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from './draft';
import { bare, fold } from './fold';
import { languageOf } from './language';
import { ownPart } from './own-part';
import { keyOf, tokensOf } from './tokens';

const own = (text: string): string => ownPart(fold(text).text).replace(/\n+/g, '\n').trim();
const sentences = (text: string): string[] => readDraft(text).sentences.map((it) => it.text);

describe('folding', () => {
  it('makes quotes, spaces and case plain and keeps the place', () => {
    expect(fold('“Über’s\u00a0Ziel”—OK…').text).toBe('"über\'s ziel"-ok.');
  });

  it('leaves out what can’t be seen, and still knows the place', () => {
    const text = 'fo\u200bur  mu\u0308de\r\nW\u00adorte';
    const folded = fold(text);
    expect(folded.text).toBe('four müde\nworte');
    expect(text.slice(folded.at(5), folded.at(9))).toBe('mu\u0308de\r');
    expect(folded.from(folded.at(5))).toBe(5);
  });

  it('takes lone surrogates and capital dotted I as they come', () => {
    expect(fold('\ud83d İz\ud800').text.length).toBeGreaterThan(3);
  });

  it('maps every place into the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const folded = fold(text);
        let last = 0;
        for (let i = 0; i <= folded.text.length; i++) {
          const at = folded.at(i);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(text.length);
          last = at;
        }
      }),
    );
  });

  it('knows a name with and without accents', () => {
    expect(bare('Müller')).toBe(bare('MUELLER'));
    expect(bare('Łukasz Bjørn')).toBe('lukasz bjorn');
  });
});

describe('what the rep wrote', () => {
  it.each([
    ['Yes.\n\nOn Tue, 12 Nov 2024 at 09:14, Nina <n@x.example> wrote:\n> Old', 'yes.'],
    ['Yes.\n\nOn Tue, 12 Nov 2024 at 09:14, Nina Maria Longname\n<n@x.example> wrote:\n\nOld', 'yes.'],
    ['Ja.\n\nAm 12.11.2024 um 09:14 schrieb Nina <n@x.example>:\n> Alt', 'ja.'],
    ['Yes.\n-----Original Message-----\nFrom: A\nOld', 'yes.'],
    ['Yes.\n\nFrom: A <a@x.example>\nSent: Monday\nTo: B\nSubject: S\n\nOld', 'yes.'],
    ['Yes.\n---------- Forwarded message ---------\nFrom: A\nOld', 'yes.'],
    ['Oui.\n\nLe mar. 12 nov. 2024 à 09:14, Nina a écrit :\n> Vieux', 'oui.'],
    ['> Their question?\nMy answer.\n> And this?\nAnd mine.', 'my answer.\nand mine.'],
    ['Text.\n\nBest regards,\nTom Hill\nAccount Executive', 'text.'],
    ['Text.\n\nMit freundlichen Grüßen\nJan Petersen\nStammKlar GmbH', 'text.'],
    ['Text.\n-- \nTom\nBook a call', 'text.'],
    ['Text.\n\nCheers, Tom', 'text.'],
    ['Text.\n\nBest,\nTom\n\nPS: one more thing.', 'text.\nps: one more thing.'],
    ['Text.\nSent from my iPhone', 'text.'],
  ])('%j', (text, part) => {
    expect(own(text)).toBe(part);
  });

  it('is all of it where a word only looks like an end', () => {
    const text =
      'thanks for the paper.\n\nthe man who wrote it said: start small.\n\nbest of all, it is short. do you agree?';
    expect(own(text)).toBe(text.replace(/\n+/g, '\n'));
  });

  it('joins lines that a mail program broke', () => {
    const line = 'do you think that the number on the seventh page of that paper is\nnear to what you see';
    expect(own(line)).not.toContain('\n');
  });
});

describe('sentences', () => {
  it.each([
    ['Hi Jane, here it is. Good.', ['here it is.', 'good.']],
    ['Jane: is it? Yes', ['is it?', 'yes']],
    ['One. Two! Three?', ['one.', 'two!', 'three?']],
    ['See you on the 3. des Monats. Good.', ['see you on the 3. des monats.', 'good.']],
    ['That is e.g. Dr. Who, z.B. heute. Next', ['that is e.g. dr. who, z.b. heute.', 'next']],
    ['- first\n- second\n1. third', ['first', 'second', 'third']],
    ['Costs 4.5 or 1,000.50 in all. Yes', ['costs 4.5 or 1,000.50 in all.', 'yes']],
    ['“Really?” he said', ['"really?"', 'he said']],
    ['本当ですか？はい。', ['本当ですか？', 'はい。']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are questions by their last mark', () => {
    const asked = readDraft('Is it? No. ¿Y bien? هل؟ Really?!').sentences.map((it) => it.isQuestion);
    expect(asked).toEqual([true, false, true, true, true]);
  });
});

describe('the greeting', () => {
  const greeted = (text: string) => readDraft(text).greeting?.names;
  it.each([
    ['Hi Jane,\n\ntext', ['Jane']],
    ['Hi jane, text', ['jane']],
    ['Dear Mr. O’Neill,', ['O’Neill']],
    ['Sehr geehrte Frau Dr. Müller-Lüdenscheidt,', ['Müller-Lüdenscheidt']],
    ['Hi Jane and Tom, text', ['Jane', 'Tom']],
    ['Hello Jane! Text', ['Jane']],
    ['Jane, text', ['Jane']],
    ['Jane – text', ['Jane']],
    ['Hi there, text', ['there']],
    ['Hi, text', []],
    ['We saw it. Text', undefined],
    ['When Jane came, text', undefined],
  ])('%j', (text, names) => {
    expect(greeted(text)).toEqual(names);
  });
});

describe('the language of a draft', () => {
  it.each([
    ['Would you like the sheet that goes with the paper?', 'en'],
    ['Möchten Sie die Liste, die zum Papier gehört?', 'de'],
    ['Voulez-vous la feuille qui va avec le document ?', 'fr'],
    ['¿Quiere la hoja que acompaña al documento?', 'es'],
    ['Wil je het blad dat bij het artikel hoort?', 'nl'],
    ['OK', 'en'],
    ['', 'en'],
    ['Хотите получить таблицу к статье?', undefined],
    ['資料をお送りしましょうか', undefined],
  ])('%j is %s', (text, language) => {
    expect(languageOf(fold(text).text)).toBe(language);
  });
});

describe('tokens', () => {
  it('tell short words apart, and cut at what is no letter', () => {
    const { count, keys } = tokensOf("don't e-mail über x1");
    expect([...keys.slice(0, count)]).toEqual(['don', 't', 'e', 'mail', 'über', 'x1'].map(keyOf));
    expect(keyOf('longer than six')).toBe(-1);
  });
});
