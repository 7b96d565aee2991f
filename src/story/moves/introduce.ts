import { say } from '../../playbook/say';
import { firstFilled } from '../opener';
import { askable } from '../questions';
import type { Step } from './move';

export const introduce: Step = {
  id: 'introduce',
  fits: () => true,
  speak({ facts }) {
    const opener = firstFilled(facts.book.openers.introduce, {});
    return {
      title: say('move_introduce'),
      reason: say(facts.hasDialogue ? 'move_introduce_reason_unsure' : 'move_introduce_reason'),
      ...(opener ? { opener } : {}),
      questions: askable(facts.book.asking.introduce, facts.history.prospect, {}),
      touches: [],
    };
  },
  instead: () => say('move_introduce_instead'),
};
