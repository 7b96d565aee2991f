import { bounced } from './bounced';
import { customer } from './customer';
import { declined } from './declined';
import { doNotContact } from './do-not-contact';
import { handRaised } from './hand-raised';
import { inConversation } from './in-conversation';
import { missedHandRaise } from './missed-hand-raise';
import { noAnswer } from './no-answer';
import { notABuyingSignal } from './not-a-buying-signal';
import { nurtureInFlight } from './nurture-in-flight';
import { optedOut } from './opted-out';
import type { Rule } from './rule';
import { someoneElseInTouch } from './someone-else-in-touch';
import { staleHistory } from './stale-history';
import { steppedBack } from './stepped-back';
import { tooEarly } from './too-early';
import { tooMuchContact } from './too-much-contact';
import { unsureWho } from './unsure-who';

/** Every rule, in the order of DESIGN's table; warnings of one severity are shown in it. */
export const ALL_RULES: readonly Rule[] = [
  optedOut,
  doNotContact,
  bounced,
  declined,
  notABuyingSignal,
  tooEarly,
  tooMuchContact,
  noAnswer,
  someoneElseInTouch,
  unsureWho,
  nurtureInFlight,
  handRaised,
  missedHandRaise,
  inConversation,
  steppedBack,
  customer,
  staleHistory,
];
