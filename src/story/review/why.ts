import { type Say, say } from '../../playbook/say';
import type { Found, Hit, SpokenLook } from './look';
import { sentenceAt } from './look';
import type { ReviewContext } from './types';

const SAYS_NOTHING: ReadonlySet<string> = new Set(['do-not-write', 'wait', 'hand-back']);

/** Where buyers begin to compare; before it they learn. DESIGN: `options` is the fourth default stage. */
const isLearning = ({ stage }: ReviewContext): boolean => (stage?.order ?? 0) < 3;

/** Why nothing asks to be sold to yet. */
export function whyNotYet(context: ReviewContext): Say {
  const { verdict, stage, latest } = context;
  if (verdict === 'stop') return say('finding_why_stop');
  if (!latest && !stage) return say('finding_why_nothing');
  if (!isLearning(context)) return say('finding_why_held', stage!.label);
  if (latest && stage) return say('finding_why_latest_stage', latest.title, { day: latest.at }, stage.label);
  if (latest) return say('finding_why_latest', latest.title, { day: latest.at });
  return say('finding_why_stage', stage!.label);
}

/** Ids of the touches that `whyNotYet` names. */
export const restsOn = ({ latest }: ReviewContext): readonly string[] => (latest ? [latest.touch] : []);

/** The question to ask instead, where the next step is one, or has no piece to offer. */
const questionInstead = ({ next: { move, asset, question } }: ReviewContext): string | undefined =>
  move === 'ask-question' || !asset ? question : undefined;

/** What to write instead; it follows the next step. */
export function instead(context: ReviewContext): Say {
  const { next, latest } = context;
  const question = questionInstead(context);
  if (next.move === 'do-not-write') return say('finding_do_nothing');
  if (next.move === 'wait')
    return next.until ? say('finding_do_wait', { day: next.until }) : say('finding_do_wait_open');
  if (next.move === 'hand-back') return say('finding_do_hand_back');
  if (question) return say('finding_do_ask', question);
  if (next.asset) return say('finding_do_offer', next.asset.title);
  return latest ? say('finding_do_build', latest.title) : say('finding_do_useful');
}

/** What "Replace" puts in a hit's sentence: the next step's words, where they are in the draft's language. */
export function nextStepFor(
  { draft, context, story, tongue }: SpokenLook,
  hit: Hit,
): { replacement?: { start: number; end: number; text: string } } {
  const { next } = context;
  if (SAYS_NOTHING.has(next.move)) return {};
  // What the card says to ask is what Replace writes.
  const words = questionInstead(context) ?? next.opener ?? next.question;
  const sentence = sentenceAt(draft, hit.start);
  if (!words || !sentence || story.nextIsIn !== tongue.language || draft.given.includes(words)) return {};
  return { replacement: { start: sentence.start, end: Math.max(sentence.end, hit.end), text: words } };
}

/** What is said of words that sell before anything asks to be sold to; nothing where there are none. */
export function soldTooEarly(look: SpokenLook, hits: readonly Hit[]): Found | undefined {
  const [hit] = hits;
  if (!hit) return undefined;
  return {
    hits,
    reason: whyNotYet(look.context),
    instead: instead(look.context),
    touches: restsOn(look.context),
    ...nextStepFor(look, hit),
  };
}
