import type { Phrases } from '../../src/playbook/phrases/types';
import { tongueOf } from '../../src/story/review/compile';
import { reviewIn } from '../../src/story/review/reviewing';
import type { Finding, FindingId, ReviewContext } from '../../src/story/review/types';

/** Weighs every sentence the same: neither like a finding nor unlike it. */
const NOTHING = { bias: -1, unlike: -2, step: 0, weights: '' };

/**
 * A language of few phrases, a plain one or two a group: what is tried with it is how the review decides, whatever
 * the phrases of a real language reach.
 */
export const SMALL: Phrases = {
  language: 'en',
  parts: { talk: '(?:call|chat)' },
  events: 'webinar|fair',
  lines: {
    'meeting-ask': 'quick {talk}\nmeet you\nmeet the admins\nworth [a-z]+ minutes',
    'meeting-time': 'does monday suit',
    pitch: 'our platform',
    'pitch-feature': 'dashboards?\nalerts?\nforecasts?',
    'named-does': 'cleans|finds all of it',
    price: '(?:our )?price list\ncosts \\$\\d+\nour cost is \\$\\d+\n\\$\\d+ a year',
    'found-out': 'survey|study',
    'restart-always': 'begin at the beginning',
    'restart-intro': 'we are a vendor',
    'restart-company': 'which firm is yours',
    'restart-industry': 'which trade is yours',
    'restart-title': 'which role is yours',
    'restart-topic': 'have you heard of',
    'restart-about': 'tell me more about',
    'check-in': 'just following up',
    filler: 'hope you are well\nbest wishes',
    pressure: 'last chance\nlast seats',
    'familiar-talk': 'great talking to you\ngreat to meet you',
    'familiar-reply': 'thanks for your answer',
    'familiar-words': 'as you said',
    'familiar-close': 'old friend\nhow nice you are',
    'offer-before': 'shall i send',
    'offer-after': 'is attached',
    ours: 'our paper',
    introduces: 'a paper on $',
    'offer-of-it': 'shall i send it',
    refers: 'you read',
    'offer-breaks': 'the sequel to',
    step: 'i will send',
    'asks-price': 'what does it cost\nprices?',
    'asks-product': 'show me your product',
    'asks-content': 'send me the paper',
    'asks-who': 'who are you',
  },
  negations: 'no|not|without',
  affirmations: 'why not',
  turns: 'but|yet',
  reports: 'they had|he wanted',
  impersonal: 'it had',
  we: 'we our i ourselves',
  us: 'let with',
  dealings: 'call calls chat price prices platform',
  you: 'you your yourselves',
  leads: 'and but',
  formats: 'white-paper: paper, white paper\nwebinar: webinar',
  pointing: 'the|your',
  naming: 'on|called',
  aiming: 'for|to',
  handouts: 'samples?|links?',
  atEvent: '(?:at the|during our autumn|nach der) (?:fair|webinar|messe)',
  close: 'friend|hugs?',
  bargains: 'seat|offer',
  minutes: 'minutes?|mins?',
  bounds: '(?:more|less) than',
  ourPrice: 'our|discount',
  prices: 'price|discount',
  idle: 'and|in|was',
  thanksTo: 'with',
  common:
    'the you your who before about also and are been for from have here just like many more send shall some than that them then there they this thing very well were what when which will with would your following quick platform price list last chance begin beginning friend call said',
  learned: {
    'meeting-ask': NOTHING,
    pitch: NOTHING,
    price: NOTHING,
    restart: NOTHING,
    'check-in': NOTHING,
    pressure: NOTHING,
  },
};

const TONGUES = [tongueOf(SMALL)];

/** Of Jane nothing is known but her name. */
export const PLAIN: ReviewContext = {
  verdict: 'hold',
  prospect: { names: ['Jane Doe'], addresses: ['jane@northwind.example'] },
  others: [],
  known: {},
  topics: [],
  words: { titles: [], questions: [], formats: [], others: [] },
  assets: [],
  history: { any: false, talked: false, wrote: false, attended: false },
  next: { move: 'share-content' },
  phrases: [],
  quiet: [],
};

/** The newest they did, where a test wants one. */
export const LATEST = { title: 'The dirty data guide', at: 1_000, touch: 't1' };

export type Changes = Partial<ReviewContext>;

/** Reviews a draft in the small language, by what is known of Jane and what a test changes of it. */
export const reviewed = (draft: string, changes: Changes = {}) =>
  reviewIn(TONGUES, draft, { ...PLAIN, ...changes });

export const idsOf = (draft: string, changes?: Changes): FindingId[] =>
  reviewed(draft, changes).findings.map(({ finding }) => finding);

export const findingOf = (id: FindingId, draft: string, changes?: Changes): Finding | undefined =>
  reviewed(draft, changes).findings.find(({ finding }) => finding === id);

/** The places of a finding in the words of the draft; none where it is not found. */
export function placesOf(id: FindingId, draft: string, changes?: Changes): string[] {
  const found = findingOf(id, draft, changes);
  return found ? [found, ...found.also].map(({ start, end }) => draft.slice(start, end)) : [];
}
