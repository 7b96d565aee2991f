import { describe, expect, it } from 'vitest';
import { asksForTalk, declines, isAutomaticReply, ownWords } from './words';

describe('words that ask for a talk', () => {
  it.each([
    'Call me',
    'call me on Monday, please',
    'Can we talk?',
    'Could we speak next week about pricing',
    'Please get in touch',
    'please contact me',
    'Can someone reach out to me about this?',
    'I would like to see a demo',
    "I'd like a demo",
    'We would like to schedule a short call',
    'Request a demo',
    'Demo request',
    'Contact sales',
    'Contact us',
    'Talk to sales',
    'Book a meeting',
    'Let’s talk',
    "let's set up a call",
    'When can we meet?',
    'Give me a ring',
    'Are you free for a quick call on Tuesday?',
    'Do you have 20 minutes for a call?',
    'Who can I talk to about a pilot?',
    'Not now, but call me in May',
    "Don't hesitate to call me",
    'Why don’t we talk next week',
    'Please don’t email, call me',
    'Could you please call me back?',
    'We would be interested in talking to you',
    'I’d love to have a chat about this',
    'May I call you tomorrow?',
    "Can't wait to talk! When can we meet?",
    '@northwind your webinar was great, can we talk?',
    'Rufen Sie mich bitte an',
    'Bitte rufen Sie mich morgen an',
    'Bitte um Rückruf',
    'Können wir nächste Woche telefonieren?',
    'Ich möchte gern eine Demo',
    'Wir würden gerne einen Termin vereinbaren',
    'Bitte melden Sie sich bei mir',
    'Zögern Sie nicht, mich anzurufen – rufen Sie mich an',
  ])('“%s” does', (words) => expect(asksForTalk(words)).toBe(true));

  it.each([
    '',
    "Don't call me",
    'Don’t call me.',
    'Do not call me, please',
    'please do not contact me',
    'Please don’t get in touch',
    'Never call me again',
    'No need to call me',
    'Stop calling me',
    'No calls please',
    'I do not want a demo',
    'Not interested in a call',
    'Great talk at the meeting',
    'Thanks for the call',
    'Looking forward to the webinar',
    'Nice demo!',
    'Interesting paper, thank you',
    'We called it a day',
    'Data quality needs a plan',
    'Watched the demo recording',
    'Bitte nicht anrufen',
    'Rufen Sie mich nicht an',
    'Bitte rufen Sie mich nicht an',
    'Kein Anruf, bitte',
    'Danke für das Gespräch',
    'So-called experts',
    'Do you call this data quality?',
    'Can you meet the deadline?',
    'When we talk about dirty data, we mean labels',
    'We need to talk about dirty data',
    'How can we connect our ERP?',
    'We like to discuss this every Friday',
    'Do you have a demo version?',
  ])('“%s” does not', (words) => expect(asksForTalk(words)).toBe(false));
});

describe('words that say no', () => {
  it.each([
    'not interested',
    'We are not interested, thank you',
    'No thanks',
    "No thanks, we're going with Acme",
    'No, thank you.',
    'We went with another vendor',
    'We have decided to go with Acme',
    'We chose Acme in the end',
    'Please remove me from your list',
    'Stop emailing me',
    'Please do not contact me again',
    'This is not for us',
    'We decided against it',
    'kein Interesse',
    'Nein danke',
    'Wir sind nicht interessiert',
    'Wir haben uns für Acme entschieden',
    'Not interested in a demo',
  ])('“%s” does', (words) => expect(declines(words)).toBe(true));

  it.each([
    '',
    'Thanks, interesting',
    "We're going with you!",
    'No thanks needed, happy to help',
    'Not interested in the webinar, but can we talk about pricing?',
    'We are interested',
    'What does it cost?',
    'Danke, das hilft',
    'We have no idea where to start',
  ])('“%s” does not', (words) => expect(declines(words)).toBe(false));
});

describe('automatic replies', () => {
  it.each([
    ['Automatic reply: Your question', undefined],
    ['Out of office', undefined],
    ['Out of Office: Re: Your question', undefined],
    ['OOO until Monday', undefined],
    ['Auto-Reply: hello', undefined],
    ['[Auto-Reply] hello', undefined],
    ['Abwesenheitsnotiz', undefined],
    ['Abwesenheit: Ihre Frage', undefined],
    ['Automatische Antwort: Ihre Frage', undefined],
    ['Réponse automatique : Bonjour', undefined],
    ['Undeliverable: hello', undefined],
    ['Re: hello', 'I am currently out of the office. In urgent cases call me on my mobile.'],
    ['Re: hello', 'Thank you for your message. I am on annual leave until 3 May.'],
    ['Re: hello', 'Hi, I’m out of office with limited access to mail.'],
    ['Re: hello', 'This is an automated response.'],
    ['AW: hello', 'Ich bin derzeit nicht im Büro.'],
    [undefined, 'Out of office until Monday'],
  ])('“%s” / “%s” is one', (title, note) => expect(isAutomaticReply(title, note)).toBe(true));

  it.each([
    ['Re: Out-of-office scheduling', 'Interesting, thanks'],
    ['Re: hello', 'I’m out of the office next week, but could we talk on Monday after?'],
    ['Re: hello', 'Thanks, this helps. We will read it next week.'],
    ['Re: hello', 'We moved out of the office last year, so postal mail fails.'],
    ['Automation in food plants', undefined],
    [undefined, undefined],
  ])('“%s” / “%s” is none', (title, note) => expect(isAutomaticReply(title, note)).toBe(false));
});

describe('their own words', () => {
  it('leave out the subject of an answer, which is the asker’s', () => {
    expect(ownWords('replied', 'Re: Can we talk?', 'Thanks')).toBe('Thanks');
    expect(ownWords('replied', 'AW: Can we talk?', undefined)).toBe('');
    expect(ownWords('replied', 'Can we talk?', undefined)).toBe('Can we talk?');
    expect(ownWords('social-mentioned', 'Re: data', 'call me')).toBe('Re: data\ncall me');
  });
});
