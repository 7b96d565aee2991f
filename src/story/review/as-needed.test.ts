import { describe, expect, it, vi } from 'vitest';
import { contextOf } from '../../../test/drafts/stories';
import { en } from '../../playbook/phrases/en';
import { reviewer } from './as-needed';
import { indexedLines } from './phrase-index';
import { review } from './review';

const reader = contextOf('reader');
const leserin = contextOf('leserin');
const ASKS = 'Hi Jane, do you have 15 minutes on Tuesday for a quick call?';
const FRAGT = 'Hallo Frau Meier, {{Anrede}}, hätten Sie morgen Zeit für ein kurzes Telefonat?';

const waiting = () => {
  const arrived = vi.fn();
  return { arrived, ...reviewer({ rest: () => Promise.resolve(), arrived }) };
};
const ids = (it: ReturnType<typeof review>) => it.findings.map(({ finding }) => finding);

describe('a review whose languages come as they are met', () => {
  it('finds all that the whole review finds, once the language is here', async () => {
    const it = waiting();
    await it.bring('en');
    expect(it.arrived).toHaveBeenCalledOnce();
    expect(it.review(ASKS, reader)).toEqual(review(ASKS, reader));
  });

  it('lets stand what needs no language meanwhile, and says that more is coming', async () => {
    const it = waiting();
    await it.bring('en');
    const before = it.review(FRAGT, leserin);
    expect(before).toMatchObject({ language: 'de', checked: 'language-free', awaiting: true });
    expect(ids(before)).toEqual(['wrong-name', 'merge-tag']);
    await vi.waitFor(() => expect(it.arrived).toHaveBeenCalledTimes(2));
    const after = it.review(FRAGT, leserin);
    expect(after).toEqual(review(FRAGT, leserin));
    expect(ids(after)).toContain('meeting-ask');
  });

  it('brings the language of the mail that is answered', async () => {
    const it = waiting();
    await it.bring('en');
    it.review('Hi Katrin, sure: I’ll call you on Thursday at 10.', contextOf('frageruf'));
    await vi.waitFor(() => expect(it.arrived).toHaveBeenCalledTimes(2));
  });

  it('brings the language of what is being written before it is reviewed', async () => {
    const it = waiting();
    it.meet(FRAGT);
    await vi.waitFor(() => expect(it.arrived).toHaveBeenCalledOnce());
    expect(ids(it.review(FRAGT, leserin))).toContain('meeting-ask');
  });

  it('awaits nothing in a language that has no phrases', async () => {
    const it = waiting();
    const draft = 'Bonjour, avez-vous quinze minutes pour un appel avec nous ?';
    expect(it.review(draft, reader)).not.toHaveProperty('awaiting');
    await it.bring('fr');
    await it.bring('__proto__');
    expect(it.arrived).not.toHaveBeenCalled();
  });

  it('rests after every 32 phrases while it makes a language ready', async () => {
    const rest = vi.fn(() => Promise.resolve());
    await reviewer({ rest, arrived: () => {} }).bring('en');
    expect(rest).toHaveBeenCalledTimes(Math.floor(indexedLines(en).length / 32));
  });

  it('tells the language of what is being written by its first 2,000 signs', async () => {
    const it = waiting();
    it.meet('this is what you have '.repeat(100) + 'das ist nicht für sie '.repeat(400));
    await vi.waitFor(() => expect(it.arrived).toHaveBeenCalledOnce());
    expect(it.review(ASKS, reader)).toMatchObject({ checked: 'all' });
  });

  it('brings nothing where no language can be told', async () => {
    const it = waiting();
    it.meet('Хотите получить таблицу?');
    expect(it.review('Хотите получить таблицу?', reader)).not.toHaveProperty('awaiting');
    await it.bring('xx');
    expect(it.arrived).not.toHaveBeenCalled();
  });

  it('says that a language is coming until it is here, and asks for it once', async () => {
    const it = waiting();
    expect(it.review(ASKS, reader)).toMatchObject({ checked: 'language-free', awaiting: true });
    expect(it.review(ASKS, reader)).toMatchObject({ awaiting: true });
    await it.bring('en');
    expect(it.review(ASKS, reader)).not.toHaveProperty('awaiting');
    expect(it.arrived).toHaveBeenCalledOnce();
  });

  it('brings a language once', async () => {
    const it = waiting();
    await Promise.all([it.bring('en'), it.bring('en')]);
    await it.bring('en');
    expect(it.arrived).toHaveBeenCalledOnce();
  });
});
