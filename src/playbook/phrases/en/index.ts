import type { Phrases } from '../types';
import { common } from './common';
import { content } from './content';
import { familiarity } from './familiarity';
import { learned } from './learned';
import { manner } from './manner';
import { meetings } from './meetings';
import { pressure } from './pressure';
import { sales } from './sales';

/** English. */
export const en: Phrases = {
  language: 'en',
  learned,
  parts: {
    slot: String.raw`(?:(?:mon|tues|wednes|thurs|fri)days?|tomorrow|(?:early |later? |mid )?(?:this|next|the coming|the following) (?:week|month)|mornings?|afternoons?|evenings?|(?:the )?\d{1,2}(?:st|nd|rd|th)|{hour})`,
    hour: String.raw`(?:\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)|\d{1,2}:\d\d|(?:at|around) \d{1,2}(?::\d\d)?\b(?! ?(?:%|percent|per|degrees|sites|plants)))`,
    mverb: String.raw`(?:talk|speak|chat|meet|connect|catch up|sync up|sync|sit down|get together|discuss|compare notes|swap notes|put our heads together|have a word|meet up|hook up)`,
    wish: String.raw`(?:can|could|would|will|shall|should|may|might|let's|let us|i'd|we'd|hop(?:e|ing)|happy|glad|pleased|delighted|(?:'d|would|really) love|love to|love a|(?:'d|would|you) like|want(?:ed)?|keen|open|up for|game|interested|fancy|mind|how about|what about|worth|possible|chance|opportunity|appreciate|wonderful|great|good|nice|lovely|suggest|propose|request|invite you|free|ready|need|please|kindly|why not|any interest|any appetite|rather|join me|time|care)`,
    day: String.raw`(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|today|next week|this week|early next week|later this week|(?:the )?\d{1,2}(?:st|nd|rd|th))`,
    word: String.raw`(?!(?:a|an|the|of|and|or|is|are|was|has|have|to|for|in|on|with|that|which|who|team|customers?|clients?|guide|paper|webinar)\b)[a-z0-9-]+ `,
    prod: '(?:platform|solution|product|software|tool|app|suite|technology|products|solutions|tools|offering|dashboard|engine|module)',
    cur: '(?:[$€£]|usd |eur |gbp |chf )',
    each: '(?:user|seat|month|year|licen[cs]e|employee|person|vehicle|site|machine|head|mo|yr|annum)',
    tier: '(?:starter|basic|pro|premium|enterprise|business|team|standard|professional|growth|annual|yearly|monthly|gold|silver)',
    org: '(?:company|business|firm|organi[sz]ation)',
    mail: '(?:e-?mails?|mails?|messages?|notes?|letter|voicemail)',
    chat: '(?:chat|call|conversation|discussion|talk|meeting|exchange|lunch|coffee|demo)',
  },
  lines: { ...meetings, ...sales, ...manner, ...familiarity, ...pressure, ...content },
  negations: String.raw`
no|not|without|[a-z]+n't|never|nobody|instead of|rather than|neither|nor|cannot|avoid|nothing to do with|dont
`,
  affirmations:
    "why don't|why not|don't hesitate|can't wait|cannot wait|not only|no problem|no doubt|whether or not|if not|not to mention|not sure if|don't mind|wouldn't it|don't you|isn't it|not far|not long",
  turns: 'but|however|yet',
  reports:
    'they|he|she|people|teams|customers|companies|makers|others|many|some|each|everyone|everybody|nobody|someone|somebody|readers|reps|vendors',
  impersonal: 'who|which|it',
  we: 'i|we|our|ours',
  us: 'me|us|my|mine|let',
  dealings:
    'call|calls|callback|callbacks|meeting|meetings|appointment|appointments|visit|visits|tour|tours|demo|demos|demonstration|trial|trials|pilot|session|sessions|slot|slots|interview|interviews|conversation|conversations|tool|tools|software|platform|app|system|systems|feature|features',
  you: 'you|your|yours|yourself',
  leads: 'and|but|so|also|then|now|today|currently|yes|well|here|recently|in fact|of course',
  events:
    'webinars?|events?|sessions?|conference|fair|summit|congress|workshop|talk in|keynote|shift|shifts|delivery|deliveries|count|counting',
  formats: `
white-paper: paper, papers, white paper, whitepaper, white-paper, document, report, e-book, ebook, guide, study, handbook, brochure
webinar: webinar, session, recording, replay, seminar, speaker, workshop
article: article, post, blog, piece, text, newsletter
page: page, site, website
customer-story: customer story, case study, story, example, reference
comparison: comparison, table, buyer's guide, checklist
roi-tool: calculator, worksheet, sheet, spreadsheet, template, tool
video: video, film, clip, recording
event: event, conference, fair, trade show, summit, congress, talk, talks, keynote, meetup
`,
  pointing: 'the|this|that|these|those|your|in|from|since|at|after',
  naming: 'on|about|called|titled|entitled|named',
  aiming: 'for|to|with',
  handouts: 'samples?|links?|flyer|podcast|catalogue|invitation|pictures|factsheet',
  atEvent: String.raw`(?:at|in|during|after) (?:the |our |your )?(?:[a-zäöüß'-]+ ){0,4}(?:event|conference|fair|expo|show|summit|congress|webinar|workshop|session|booth|stand|meetup|days)`,
  close: String.raw`friend|amigo|kids|wife|husband|hugs?\b`,
  bargains: 'offer|deal|discount|price|promotion|seat|place|spot|slot|licen[cs]e',
  minutes: 'minutes?|mins?|hour',
  bounds: '(?:more|less|fewer) than|over|under|above|below',
  ourPrice: 'we|us|our|my|i|quote|quotation|proposal|offer|plan|discount|off',
  prices: 'pric(?:e|ing)|discount|bonus|markdown|tarif',
  idle: 'and|or|in|at|on|of|from|to|for|by|as|was|were',
  thanksTo: 'with|thanks to',
  common,
};
