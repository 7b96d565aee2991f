import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { ownPart } from './own-part';

const whole = (text: string): string => {
  const { text: folded, at } = fold(text);
  return ownPart(folded, (index) => /\p{Lu}/u.test(text[at(index)] ?? ''));
};
const own = (text: string): string => whole(text).replace(/\n+/g, '\n').trim();

describe('quoted mail is not the rep’s', () => {
  it.each([
    'On 12 Nov 2024 at 09:14, Nina wrote:',
    'Am 12.11.2024 um 09:14 schrieb Nina:',
    'Le 12 novembre 2024, Nina a écrit :',
    'Il giorno 12 novembre Nina ha scritto:',
    'El 12 nov 2024, Nina escribió:',
    'Em 12 de nov. de 2024, Nina escreveu:',
    'Op 12 nov 2024 schreef Nina:',
    'Den 12 nov 2024 skrev Nina:',
    'Dnia 12 listopada Nina napisał(a):',
    'W dniu 12 listopada Nina pisze:',
    'Nina <nina@x.example> wrote:',
    '----- Original Message -----',
    '-------- Weitergeleitete Nachricht --------',
    'Begin forwarded message:',
    'Anfang der weitergeleiteten Nachricht:',
    'From: Nina\nSent: Tuesday',
    '*From:* Nina\n*Date:* Tuesday',
    '*From*: Nina\n*Date*: Tuesday',
    'Von: Nina\nGesendet: Dienstag',
    'De : Nina\nEnvoyé : mardi',
    'Van: Nina\nVerzonden: dinsdag',
    'Da: Nina\nInviato: martedì',
    '____________',
    '______________________________',
  ])('from its head on: %j', (head) => {
    expect(own(`Mine.\n\n${head}\n\nTheirs.\nAnd more.`)).toBe('mine.');
    expect(own(`Mine.\n${head} \nTheirs.`)).toBe('mine.');
  });

  it.each([
    'The man who wrote it said: start small.',
    'That is what he wrote:',
    'Nina wrote:',
    '-- on the other hand',
    '___________',
    'From: the beginning.',
    'This is from: Nina\nSent: Tuesday',
  ])('and what only looks like a head is no end: %j', (line) => {
    expect(own(`Mine.\n${line}\nMine too.`)).toBe(`mine.\n${line.toLowerCase()}\nmine too.`);
  });

  it('line by line where it is marked, with the answers between', () => {
    expect(own('> Theirs?\nMine.\n  > Theirs.\n| Theirs.\nMine: a > b | c.')).toBe('mine.\nmine: a > b | c.');
  });

  it('below a head with marked lines only so far as it is marked', () => {
    const head = 'On 12 Nov 2024 at 09:14, Nina wrote:';
    expect(own(`${head}\n> Theirs.\nMine.`)).toBe('mine.');
    expect(own(`${head}\n\n > Theirs.\nMine.`)).toBe('mine.');
    expect(own(`${head}\nTheirs.\n> Older.\nTheirs.`)).toBe('');
  });
});

describe('a signature is not the rep’s mail', () => {
  const lines = (count: number, line = 'Acme') => Array.from({ length: count }, () => line).join('\n');

  it.each([
    ['a closing', 'Best regards\nTom Hill\nAcme'],
    ['a closing with a comma and blanks', '  Kind regards,  \nTom'],
    ['a closing with the name beside it', 'Cheers, Tom'],
    ['a German one', 'Mit freundlichen Grüßen\n\nJan'],
    ['the mark', '-- \nTom'],
    ['the mark without its blank', '--\nTom'],
    ['a closing above the mark', 'Best,\nTom\n-- \nAcme\nBook a call?'],
    ['the mark of a device', 'Sent from my phone'],
    ['another', 'Get Outlook for iOS'],
    ['a German one of those', 'Von meinem iPhone gesendet'],
    ['another German one', 'Gesendet von Outlook'],
    ['a French one', 'Envoyé de mon iPhone'],
    ['a Spanish one', 'Enviado desde mi iPhone'],
    ['an Italian one', 'Inviato da iPhone'],
    ['a Dutch one', 'Verzonden vanaf mijn iPhone'],
    ['twelve lines below a closing', `Best,\n${lines(12)}`],
    ['a line of 110 signs', `Best,\n${'x'.repeat(110)}`],
    ['a name above contacts', 'Imogen Starr\nAcme Ltd\nTown'],
    ['a name above a number', 'Imogen van’t Starr-Hill\nAcme\n0123 456'.replace('van’t ', 'V. ')],
    ['two closings', 'Thanks,\n\nBest,\nTom'],
  ])('from %s on', (_, signature) => {
    expect(own(`Mine.\n\n${signature}`)).toBe('mine.');
  });

  it.each([
    ['thirteen lines', `Best,\n${lines(13)}`],
    ['a line of 111 signs', `Best,\n${'x'.repeat(111)}`],
    ['a question', 'Best,\nTom\nWhen is it?'],
    ['more in the line of the closing', 'Best of all, it is short'],
    ['a long line beside it', `Best, ${'x'.repeat(31)}`],
    ['no closing: a name alone', 'Imogen Starr'],
    ['no closing: a name above no contacts', 'Imogen Starr\nTown'],
    ['no closing: a name in small letters', 'imogen starr\nAcme Ltd'],
    ['no closing: a name half in small letters', 'Imogen starr\nAcme Ltd'],
    ['no closing: five words', 'Imogen Starr Of New Town\nAcme Ltd'],
    ['no closing: a sentence', 'Imogen, Starr\nAcme Ltd'],
    ['no closing: a name above a question', 'Imogen Starr\nAcme Ltd\nWhen?'],
    ['the line of a table', '---\nTom'],
    ['a sentence about a device', 'I sent from my phone what you asked for'],
    ['a long line that begins like one of a device', `Sent from my desk ${'x'.repeat(42)}`],
  ])('but not from a closing with %s', (_, end) => {
    expect(own(`Mine.\n\n${end}`)).toBe(`mine.\n${end.toLowerCase()}`);
  });

  it('and a mail is more than its closing', () => {
    expect(own('Thanks,\nTom')).toBe('thanks,\ntom');
  });

  it.each(['PS: one more.', 'P.S. One more.', 'PPS: one more.', 'p.p.s.: one more.', ' ps one more.'])(
    'but a postscript below it is: %j',
    (postscript) => {
      expect(own(`Mine.\n\nBest,\nTom\n\n${postscript}`)).toBe(`mine.\n${postscript.toLowerCase()}`);
    },
  );

  it('and a word that begins like a postscript is none', () => {
    expect(own('Mine.\n\nBest,\nTom\nPsion Ltd')).toBe('mine.');
  });

  it('nor is what the mark of a signature has below a postscript', () => {
    expect(own('Mine.\nBest,\nTom\nPS: more.\n-- \nAcme')).toBe('mine.\nps: more.');
  });
});

describe('a line that a mail program broke', () => {
  const long = 'x'.repeat(60);

  it.each([
    ['goes on in small letters', `${long}\nand on`, `${long} and on`],
    ['goes on in a number', `${long}\n7 of them`, `${long} 7 of them`],
    ['goes on in a German letter', `${long}\nüber`, `${long} über`],
    ['and again', `${long}\n${long}\nand on`, `${long} ${long} and on`],
    ['does not go on below a shorter one', `${long.slice(1)}\nand on`, `${long.slice(1)}\nand on`],
    ['is measured from its own beginning', `one.\n${long.slice(1)}\non`, `one.\n${long.slice(1)}\non`],
    ['does not go on in a list', `${long}\n- and on`, `${long}\n- and on`],
    ['does not go on behind an empty line', `${long}\n\nand on`, `${long}\n\nand on`],
  ])('%s', (_, text, joined) => {
    expect(whole(text)).toBe(joined);
  });
});

it('whatever goes, places stay', () => {
  const text = 'mine.\n> theirs.\nmine.\n\nbest,\ntom\n\nps: more.\n\non 12 nov 2024 nina wrote:\nold';
  const left = whole(text);
  expect(left).toHaveLength(text.length);
  expect(left.indexOf('ps: more.')).toBe(text.indexOf('ps: more.'));
});
