import { describe, expect, it } from 'vitest';
import { isAutomaticReply, ownWords } from './words';

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
    ['Auto: hello', undefined],
    [' Automated response', undefined],
    ['Absent du bureau', undefined],
    ['Delivery Status Notification (Failure)', undefined],
    [undefined, 'Hello Sam, thanks for your mail. I’ll be away from my desk until Monday.'],
    [undefined, 'Dear Sam,\nI will be on vacation.'],
    [undefined, 'I’m now on parental leave.'],
    [undefined, 'Many thanks for writing! I am presently away from the office'],
    [undefined, ' Automatic reply'],
    [undefined, 'auto-response: I am away'],
    [undefined, 'Dies ist eine automatische Nachricht.'],
    [undefined, 'Guten Tag, ich bin im Urlaub.'],
    [undefined, 'Vielen Dank für Ihre Nachricht. Ich bin aktuell außer Haus.'],
    [undefined, 'Hallo, ich bin zur Zeit nicht erreichbar.'],
    [undefined, 'Ich bin bis Montag im Urlaub.'],
    [undefined, 'Ich bin ab Montag wieder erreichbar.'],
  ])('“%s” / “%s” is one', (title, note) => expect(isAutomaticReply(title, note)).toBe(true));

  it.each([
    ['Re: Out-of-office scheduling', 'Interesting, thanks'],
    ['Re: hello', 'I’m out of the office next week, but could we talk on Monday after?'],
    ['Re: hello', 'Thanks, this helps. We will read it next week.'],
    ['Re: hello', 'We moved out of the office last year, so postal mail fails.'],
    ['Automation in food plants', undefined],
    ['Re: Automatic reply of machines', undefined],
    [undefined, 'Bob says: I am out of the office'],
    [undefined, 'I am on the list'],
    [undefined, 'Ich bin gern erreichbar.'],
    [undefined, `Hi ${'x'.repeat(31)}, I am out of office`],
    [undefined, undefined],
  ])('“%s” / “%s” is none', (title, note) => expect(isAutomaticReply(title, note)).toBe(false));
});

describe('their own words', () => {
  it('leave out the subject of an answer, which is the asker’s', () => {
    expect(ownWords('replied', 'Re: Can we talk?', 'Thanks')).toBe('Thanks');
    expect(ownWords('replied', 'AW: Can we talk?', undefined)).toBe('');
    expect(ownWords('replied', 'Can we talk?', undefined)).toBe('Can we talk?');
    for (const prefix of ['RE: ', ' re :', 'Antw: ', 'Fw: ', 'Fwd: ', 'WG: ', 'SV: ', 'VS: '])
      expect(ownWords('replied', `${prefix}Can we talk?`, 'Thanks')).toBe('Thanks');
    expect(ownWords('replied', 'Reply: can we talk?', 'Thanks')).toBe('Reply: can we talk?\nThanks');
    expect(ownWords('replied', 'Can we talk? Re: data', '')).toBe('Can we talk? Re: data');
    expect(ownWords('replied', undefined, 'Thanks')).toBe('Thanks');
    expect(ownWords('form-submitted', undefined, undefined)).toBe('');
    expect(ownWords('social-mentioned', 'Re: data', 'call me')).toBe('Re: data\ncall me');
  });
});
