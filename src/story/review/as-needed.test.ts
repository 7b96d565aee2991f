import { describe, expect, it, vi } from 'vitest';
import { contextOf } from '../../../test/drafts/stories';
import { reviewer } from './as-needed';
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

  it('brings a language once', async () => {
    const it = waiting();
    await Promise.all([it.bring('en'), it.bring('en')]);
    await it.bring('en');
    expect(it.arrived).toHaveBeenCalledOnce();
  });
});
