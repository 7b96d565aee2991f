import { say } from '../../../playbook/say';
import type { Check } from '../look';

/** DESIGN: more than three questions. */
const MOST_QUESTIONS = 3;

export const interrogation: Check = {
  id: 'interrogation',
  title: say('finding_interrogation'),
  languageFree: true,
  find: ({ draft, context }) => {
    const questions = draft.sentences.filter(({ isQuestion }) => isQuestion);
    if (questions.length <= MOST_QUESTIONS) return undefined;
    return {
      hits: questions.slice(MOST_QUESTIONS),
      reason: say('finding_interrogation_why', questions.length),
      instead: context.next.question
        ? say('finding_do_one_question_such', context.next.question)
        : say('finding_do_one_question'),
    };
  },
};
