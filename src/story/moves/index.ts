import { answerHandRaise } from './answer-hand-raise';
import { askQuestion } from './ask-question';
import { doNotWrite } from './do-not-write';
import { handBack } from './hand-back';
import { introduce } from './introduce';
import { inviteWebinar } from './invite-webinar';
import type { Step } from './move';
import { shareContent } from './share-content';
import { shareCustomerStory } from './share-customer-story';
import { wait } from './wait';

/** Every move, in DESIGN's order: the first that fits is the next step. */
export const ALL_MOVES: readonly Step[] = [
  doNotWrite,
  answerHandRaise,
  wait,
  handBack,
  askQuestion,
  shareCustomerStory,
  inviteWebinar,
  shareContent,
  introduce,
];
