/**
 * Openers by move, or by case of a move. The first whose `{variables}` are all known is used, so none ever shows a hole.
 * They help and take up the dialogue; none says what somebody was seen doing. A link stands on a line of its own, so
 * that no full stop becomes part of it.
 */
export const DEFAULT_OPENERS = {
  'answer-hand-raise': ['Thank you for asking. What should I look into first, and when would suit you?'],
  'answer-booked': ['Thank you for the time you set aside. What should we be sure to cover?'],
  'answer-missed': [
    'You asked, and nobody here answered. I am sorry. Are you still busy with {topic}, and what would help you most now?',
    'You asked, and nobody here answered. I am sorry. Is it still on your desk, and what would help you most now?',
  ],
  'answer-only': ['Thank you for your message. To answer what you asked:'],
  'ask-question': ['One question, so that I send you only what is of use. {ask}'],
  'share-customer-story': [
    '“{asset}” tells how a company in {industry} solved the same problem:\n{url}\n\nWhich part of it would be different with you?',
    '“{asset}” tells how somebody in your place solved the same problem:\n{url}\n\nWhich part of it would be different with you?',
    '“{asset}” tells how a company in {industry} solved the same problem. Would it help you to read how they went about it?',
    '“{asset}” tells how somebody in your place solved the same problem. Would it help you to read how they went about it?',
    'On {topic}, many ask at this point: “{question}” Would it help you to read how a company like yours went about it?',
    'Many ask at this point: “{question}” Would it help you to read how a company like yours went about it?',
    'Would it help you to read how a company like yours went about {topic}?',
  ],
  'invite-webinar': [
    'The webinar “{asset}” goes on where “{read}” ends:\n{url}\n\nWould it help you, and is there a question you would like answered there?',
    'The webinar “{asset}” goes on where “{read}” ends. Shall I send you the link?',
    'The webinar “{asset}” is about {topic} too. Shall I send you the link?',
    'The webinar “{asset}” may answer one of your questions. Shall I send you the link?',
  ],
  'share-content': [
    '“{read}” leaves one question open: “{question}” Here is “{asset}”, which takes it up:\n{url}\n\nDoes it fit what you see?',
    '“{read}” leaves one question open: “{question}” “{asset}” takes it up. Would it help you?',
    'On {topic}, many ask next: “{question}” “{asset}” takes it up. Would it help you?',
    'Many ask next: “{question}” “{asset}” takes it up. Would it help you?',
    '“{asset}” goes on from there. Would it help you?',
    '“{read}” leaves one question open: “{question}” How do you see it?',
    'On {topic}, many ask next: “{question}” How do you see it?',
    'Many ask next: “{question}” How do you see it?',
    'What would help you most with {topic} now?',
    'Is there a question on your desk at the moment that we could answer for you?',
  ],
  introduce: ['So that I send you only what is of use: what are you trying to improve at the moment?'],
} as const;

/** Questions for a move rather than a stage: they find out who somebody is, or what somebody asked for. */
export const DEFAULT_ASKING = {
  'answer-hand-raise': [
    { text: 'What made you ask now?' },
    { text: 'What would make this worth your time?' },
  ],
  'ask-question': [
    { text: 'What is your own part in {topic}?', unless: 'persona' },
    { text: 'Which question on {topic} would you like answered first?' },
    { text: 'Which question would you like answered first?' },
  ],
  customer: [
    { text: 'What has worked best for you so far?' },
    { text: 'What should be better by this time next year?' },
  ],
  introduce: [
    { text: 'What are you trying to improve at the moment?' },
    { text: 'What keeps it from getting better by itself?' },
  ],
} as const;
