import { aboutUs } from './findings/about-us';
import { alreadySeen } from './findings/already-seen';
import { checkIn } from './findings/check-in';
import { fakeFamiliarity } from './findings/fake-familiarity';
import { interrogation } from './findings/interrogation';
import { meetingAsk } from './findings/meeting-ask';
import { mergeTag } from './findings/merge-tag';
import { noNextStep } from './findings/no-next-step';
import { offStory } from './findings/off-story';
import { pitch } from './findings/pitch';
import { pressure } from './findings/pressure';
import { price } from './findings/price';
import { restart } from './findings/restart';
import { wrongName } from './findings/wrong-name';
import type { Check } from './look';

/** In the order they run: some look at what was found before them; no-next-step comes last. */
export const CHECKS: readonly Check[] = [
  mergeTag,
  wrongName,
  meetingAsk,
  pitch,
  price,
  restart,
  pressure,
  fakeFamiliarity,
  alreadySeen,
  interrogation,
  aboutUs,
  checkIn,
  offStory,
  noNextStep,
];
