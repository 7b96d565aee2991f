import type { PhraseGroup } from '../../../playbook/phrases/types';
import { say } from '../../../playbook/say';
import { fold } from '../fold';
import { type Check, type Hit, hitsOf, inOrder, ownHits, type SpokenLook, sentenceAt } from '../look';
import { wordsOf } from '../tokens';
import { restsOn } from '../why';

/** Met at an event they were at: the history may well lack the handshake. */
const isAtTheirEvent = ({ draft, context, tongue }: SpokenLook, { start }: Hit): boolean =>
  context.history.attended && tongue.atEvent.test(sentenceAt(draft, start)?.text ?? '');

/** Their mail told of a daughter: the answer may ask for her. */
const isTheirWord = ({ context: { answering } }: SpokenLook, words: string): boolean =>
  answering !== undefined && wordsOf(fold(answering.text).text).includes(words.split(' ').at(-1)!);

/** Claims a talk that the history lacks, or a closeness. */
export const fakeFamiliarity: Check = {
  id: 'fake-familiarity',
  title: say('finding_fake_familiarity'),
  languageFree: false,
  find: (look) => {
    const { history, answering, latest } = look.context;
    // A mail of theirs is an answer, and no talk.
    const hasTalked = history.talked;
    const hasWritten = hasTalked || history.wrote || answering !== undefined;
    const claims = (group: PhraseGroup) => hitsOf(look, group, { turned: true, reported: true });
    const mayHaveMet = (hit: Hit) => isAtTheirEvent(look, hit);
    const hits = [
      ...(hasTalked ? [] : claims('familiar-talk').filter((hit) => !mayHaveMet(hit))),
      ...claims('familiar-close').filter(
        ({ text }) => (!hasTalked || look.tongue.close.test(text)) && !isTheirWord(look, text),
      ),
      ...(hasWritten ? [] : claims('familiar-reply')),
      ...(hasWritten ? [] : claims('familiar-words').filter((hit) => !mayHaveMet(hit))),
      ...ownHits(look, 'fake-familiarity'),
    ];
    if (!hits.length) return undefined;
    return {
      hits: inOrder(hits),
      reason: say('finding_fake_familiarity_why'),
      instead: latest
        ? say('finding_do_name', latest.title, { day: latest.at })
        : say('finding_do_leave_out'),
      touches: restsOn(look.context),
    };
  },
};
