import type { Phrases } from '../types';

/** English: asks for time, a call, a meeting. */
export const meetings = {
  'meeting-ask': String.raw`
when (?:would|is|might|will) (?:be )?(?:a )?(?:good|better|best|convenient|the best|suitable|you be free)
when (?:are|would|will) you (?:be )?(?:free|available|around|in the office)
{wish}\b[^.!?\n]{0,30} to (?:[a-z]+ )?{mverb} (?:with you|to you|in person|live|face to face|over|further|briefly|soon|together|about (?:this|it|that|your))
(?:explain|show|tell|discuss|present)[^.!?\n]{0,40} (?:in person|by phone|on the phone|over the phone|face to face|over a)
(?:lunch|coffee|drinks?|breakfast)(?: is|'s)? on me
(?:put|get) (?:a )?(?:date|time|something) (?:in|into|on)
(?:can|could|may|might|shall|should|would|let me|i'll|i will) (?:[a-z]+ ){0,3}(?:call|ring|phone|visit) you
(?:demo|demonstration|walk-?through|tour|presentation)(?: (?:is|be|on|for|at|this|next|around|in|your|our))* {slot}
(?:i|we)(?:'m|'re|'ve| am| are| have)(?: got)? [^.!?\n]{0,25}(?:free|open|available|room|slots?|openings?|a gap|around|in town|in the area|nearby)\b[^.!?\n]{0,20} {slot}
(?:present|prove|show|explain|demonstrate|walk|talk|take)\b(?: (?:it|this|that|you|them|everything|me|the|how|all|to|through))* (?:in person|live|face to face|on (?:your|a shared|the) screen|on screen|at your (?:office|place|site|plant|desk))
(?:down|keen|up|game|time|room|space) (?:to|for) (?:a )?(?:jam|hang|natter|chinwag|blether|brainstorm|huddle|sit-down|get-together)
(?:i|we)(?:'ll| will| shall|'m| am|'re| are) (?:be |going to be )?(?:over |in |at |near |passing |close |back )?(?:your way|your area|your town|your city|nearby|round the corner|in the neighbou?rhood|passing by|passing through)
(?:\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)?|noon) on (?:mon|tues|wednes|thurs|fri)day\b[^.!?\n]{0,40}\?
does (?:{day})(?: at)? \d{1,2}[:.]?\d* (?:work|suit|do|fit)
(?:hopping|jumping|getting|coming) (?:on|onto) (?:a |the |an? )?(?:quick |short |brief )?(?:call|teams|zoom|phone|meet|line)\b
`,
  'meeting-time': String.raw`
{slot}\b[^.!?\n]{0,35} (?:work(?: for you| better| on your (?:end|side))?|works(?: for you| better)?|suit|suits|be (?:ok|okay|good|fine|convenient|possible|better|best|alright)|ok|okay|(?:better|best|good|fine|convenient|easier) for you|for you)\b[^.!?\n]{0,30}\?
(?:are|would|will|could|can|do|might|may|should) (?:you|we|i) (?:be |be able to |possibly |maybe |perhaps )*(?:free|available|around|do|make|manage|say|try|shoot for|have (?:any |some |a |a bit of )?(?:sec|second|moment|minutes?|slot|time|gap|availability|capacity|space|room|half an hour|window))\b[^.!?\n]{0,35}{slot}
`,
} satisfies Partial<Phrases['lines']>;
