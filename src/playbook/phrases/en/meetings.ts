import type { Phrases } from '../types';

/** English: asks for time, a call, a meeting. */
export const meetings = {
  'meeting-ask': String.raw`
(?:do|would|could|can|will|might|if) you(?: possibly| maybe| perhaps)? (?:have|spare|give me|make|find|set aside|squeeze in) (?:me )?(?:some |any |a bit of |just )?(?:{mins}|time|a moment|a minute|availability|a slot|a window|a gap|capacity){reading}
(?:got|any) (?:{mins}|time|availability) (?:on|this|next|to {verb}|for a|tomorrow|today)
(?:spare|steal|borrow|grab|take|have|need) (?:me )?(?:just |only )?{mins} (?:of your|for a {meet}|to {verb}|from you|on {day}|{day})
spare (?:me )?{mins}
{mins} of your time
{mins} (?:in|on|into) (?:the|your|our|my) (?:calendar|diary|schedule)
(?:get|borrow|find|take|book|block) (?:you for |me )?{mins}(?: (?:next|this|on|tomorrow|together|with|from|in)|[?.!,])
(?:wide open|free|available|around|open) (?:on|this|next|all|most|any) {slot}
(?:would|do|could) you (?:like|want|care|be able) to (?:meet|speak|talk|chat|connect|catch up|get together)\b(?! (?:the|your|a) )
{mins} (?:to {verb}|on {day}|{day}|for a {adj}{meet}|call|chat|zoom)
(?:hop|jump|get|go) (?:on|onto) (?:a|the|another) {adj}{meetd}
(?:schedule|set up|arrange|book|organi[sz]e|propose|suggest|request|fix|plan|put in|line up) (?:a|an|our|your|another|that|in a) {adj}{meetd}(?! (?:account|version|licen|access|environment|video|cent|room))
(?:come|drive|fly|travel|pop)(?: over| by| round| up| down| out)?(?: and| to) (?:see|visit|meet) you
(?:borrow|steal|grab|have|get) you for
(?:give|drop) you a (?:quick )?(?:call|ring|buzz)
(?:looking|look) forward to (?:scheduling|setting up|our|a|the|talking|speaking|meeting)(?: a| our)? ?(?:call|meeting|chat|conversation|appointment|with you|to you|you)?
(?:i'd|we'd|would) (?:love|like|appreciate|welcome) (?:just |about |only )?{mins}\b(?! (?:of reading|for the webinar))
(?:willing|able|happy|keen|inclined) to (?:meet|speak|talk|chat|connect|catch up)
(?:schedule|set up|book|find|carve out|block|make) (?:some |a )?time (?:with me|to {verb}|for us|for a|on|that|in|this|next|here)
(?:let's|let us|shall we|can we|could we|should we|may we|might we|how about we|how about|what about|would love|'d love|would like|'d like|happy to have|glad to have|want|interested in|worth|fancy|up for|open to|game for|free for|around for|available for|time for|ready for|keen on|room for|suggest|propose|welcome|appreciate) (?:to )?(?:have |having |do |grab |set up |arrange |schedule |get |book |find |jump on |squeeze in )*(?:a |an |some |another ){adj}{meet}
for a (?:{mins} |quick |brief |short |friendly |virtual )+{meet}
(?:have|having|do|grab|get|fit in|squeeze in) (?:a|an) {adj}{meet} (?:with|about|on|next|this|{day})
(?:a|an|the) (?:{adj})(?:demo|demonstration|walk-?through) (?:on|for|at|this|next|around) {slot}
(?:quick|brief|short|intro|introductory|discovery) (?:call|chat|meeting|zoom|conversation|intro call)[^.!?\n]{0,40}\?
(?:can|could|shall|should|may|might) we (?:[a-z]+ ){0,2}(?:{verb}|find (?:{mins}|a time|some time|time|a slot))
(?:let's|let us) (?:[a-z]+ ){0,2}(?:talk|speak|chat|meet|connect|catch up|sync)\b(?! (?:money|numbers|figures|business|about the (?:price|money)|price))
(?:would|'d) (?:really )?(?:love|like|welcome the chance|be (?:glad|happy|delighted|great|good|keen)) to (?:[a-z]+ )?(?:{verb}|sit down|meet up|hear from you on a call)
(?:happy|glad|keen|hoping|hope|want|wanted|looking|love|open) to (?:[a-z]+ )?(?:{verb}|hop|jump on)\b(?! (?:about )?how)
pick your brains?
when (?:would|is|might|will) (?:be )?(?:a )?(?:good|better|best|convenient|the best|suitable|you be free)
when (?:are|would|will) you (?:be )?(?:free|available|around|in the office)
when (?:can|could|may|shall|should) (?:we|i) (?:[a-z]+ )?(?:{verb}|call|ring|schedule|set up|book|show you)
(?:what|which) (?:time|day|date)s?(?: (?:this|next) week)? (?:would )?(?:works?|suits?|be (?:good|best|convenient)|is (?:good|best|convenient)|are you (?:free|available))
(?:is there a|a) (?:good|better) time (?:for|to)
(?:are|would) you (?:be )?(?:free|available|around)(?: at all)? (?:at|on|for|this|next|tomorrow|today|to {verb}|any ?time|later|in the|between|any day|early|some ?time)(?![^.!?\n]{0,40}\b(?:webinar|event|session|recording))
(?:does|would|will|is|how about|what about|say) (?:{day}|any day)(?: (?:morning|afternoon|at \d+[^?]{0,12}|or {day}))* (?:work|suit|ok|okay|good|be (?:convenient|ok|good|possible|a good)|fit)
(?:how does|how is|how's|what does) your (?:calendar|diary|schedule|week|availability)
(?:know|share|send|check|tell me) (?:me )?(?:with me )?your availability
(?:put|pop|find|get|pencil) (?:something|some time|time|a slot|a date|it|you) (?:in|into|on) (?:the|your|our|my) (?:diary|calendar)
here(?:'s| is) (?:a link to )?my (?:calendar|diary)
(?:book|grab|pick|choose|reserve|select) (?:a |some |any |your )?(?:time|slot|spot|moment)s?
(?:grab|get|have|buy you|meet for|invite you (?:to|for)|talk over|chat over|join me for|catch up over) (?:a )?(?:quick |virtual |nice )?(?:coffee|lunch|breakfast|beer|drink)
(?:drop|swing|stop|come|pop) by (?:your|the|for|at|on|next)
call me (?:on|at|back|any|when|under)
(?:can|may|could|shall|should|might) i (?:[a-z]+ ){0,2}(?:call|ring|phone|visit)\b
i(?:'ll| will| am going to) (?:[a-z]+ )?(?:call|ring|phone) you
we (?:could |should |can |might )?meet (?:for {mins}|on {day}|next|in person|up|{day})
(?:suggest|propose) (?:that )?we {verb}
connect (?:live|over a|on a call|for {mins}|this week|next week)
(?:get|have) you on (?:a|the) (?:call|phone)
{wish}\b[^.!?\n]{0,45} (?:a|an|another|some|our|that|one|for|your first) {some}{meet}(?! (?:with|between|among|of|about how) (?!me\b|us\b|you\b))(?! cent)
{wish}\b[^.!?\n]{0,30} (?:we|us|i|the two of us|you and i)(?: could| can| might| should| to|'d| would)? (?:[a-z]+ ){0,3}{mverb}\b(?! (?:to|with) (?!you\b))(?! (?:about )?how\b)(?! (?:the|your|a) (?:need|demand|target|deadline|question)s?)
{wish}\b[^.!?\n]{0,30} to (?:[a-z]+ )?{mverb} (?:with you|to you|in person|live|face to face|over|further|briefly|soon|together|about (?:this|it|that|your))
(?:talk|go|walk|run|take|lead) (?:you )?(?:[a-z]+ ){0,2}(?:through|over) [^.!?\n]{0,40}(?:together|with you|in person|on (?:a|the) (?:call|phone|screen))
(?:explain|show|tell|discuss|present)[^.!?\n]{0,40} (?:in person|by phone|on the phone|over the phone|face to face|over a)
(?:mind|fancy|care|want|like|up for|how about|what about|feel like) (?:[a-z]+ )?(?:jump|hop|join|get|com)ing (?:on|in|me|together|over)
(?:jump|hop|get|dial|come) (?:on|onto|into) (?:a |the |your )?(?:teams|zoom|meet|skype|webex|phone|line|horn)
(?:swing|drop|pop|stop|come|pass) (?:by|in|over|round|around)\b[^.!?\n]{0,30}(?:office|site|plant|depot|desk|place|at yours|to see|you)
(?:lunch|coffee|drinks?|breakfast)(?: is|'s)? on me
a (?:good|better|suitable|convenient) (?:time|moment|day|date|slot)\b(?! to (?:count|start|begin|clean|change|buy|invest|plant|review))
(?:time|date|day|slot|moment)s? that (?:works|suits|fits)
(?:when|whenever|if) (?:you|you're|you are|you might be|you may be|you would be|you'd be|it)(?: are| might be| may be| would be)? (?:free|available|suits|convenient|around)
(?:your|any|some) availability
(?:send|share|drop|pop|fire) (?:over |you |through |across |me )*(?:an?|the|a) (?:calendar invit(?:e|ation)|meeting invit(?:e|ation)|invite)\b(?! to (?:the|our|a) (?:webinar|event|session|community))
(?:got|have|spare) (?:me )?(?:a|five|ten|two|a few|a quick) (?:sec|secs|second|seconds|minute|minutes|min|mins|moment|moments|tick)\b{reading}
(?:set|line|fix|sort|book|pencil|firm|tee|diary) (?:something|anything|it|one|a date|a time|us|you) (?:up|in)\b
(?:put|get) (?:a )?(?:date|time|something) (?:in|into|on)
my (?:booking |calendar |scheduling )?link
(?:i|we|me|to|and|i'll|we'll) (?:[a-z]+ )?(?:ring|phone|call) you\b[^.!?\n]{0,40}(?:\?|tomorrow|later|on {slot}|this|next|to)
(?:can|could|may|might|shall|should|would|let me|i'll|i will) (?:[a-z]+ ){0,3}(?:call|ring|phone|visit) you
(?:demo|demonstration|walk-?through|tour|presentation)(?: (?:is|be|on|for|at|this|next|around|in|your|our))* {slot}
(?:i|we)(?:'m|'re|'ve| am| are| have)(?: got)? [^.!?\n]{0,25}(?:free|open|available|room|slots?|openings?|a gap|around|in town|in the area|nearby)\b[^.!?\n]{0,20} {slot}
(?:in|near|around) (?:town|your (?:area|city|neck of the woods|neighbou?rhood|region|part of))\b[^.!?\n]{0,25} {slot}
on the (?:books|calendar|diary)\b
(?:pick|choose|find) (?:a |some |two )(?:time|date|slot)s?\b(?! (?:of|when|on which|to (?:count|start|begin)))
(?:may|can|could|might|let|should) (?:i|me|we|us) (?:[a-z]+ )?(?:take|invite|treat|buy|stand) you (?:to|for|out|a)\b(?! (?:the|our|this|an?|one of our) (?:[a-z-]+ )?(?:webinar|event|session|talk|seminar|round ?table|workshop|read))
(?:have|grab|share|get|meet for|meet over|talk over|chat over|discuss over|invite you for|join me for|up for|fancy|over) (?:a |some )(?:quick )?(?:cuppa|coffee|tea|lunch|dinner|breakfast|beer|pint|drink|brew|bite|meal)\b
(?:have|grab|share|get|meet for|talk over|chat over|join me for|invite you (?:to|for)) (?:coffee|tea|lunch|dinner|breakfast|drinks)\b
(?:{slot}|week|diary|calendar|schedule|day|afternoon|morning)(?:'s| is| are) (?:wide |pretty |fairly |all )?(?:open|free|clear|empty)
(?:find|arrange|agree|carve|steal|spare|share|squeeze|put) (?:us )?(?:a |an |some )?(?:quiet |quick |spare |short |little )*(?:half an? hour|half hour|quarter of an hour|{mins}|moment together)\b
(?:indicate|suggest|offer|give|propose|send) (?:me |us )?(?:a few |some |two |three |your )?(?:preferred |possible |convenient |suitable )?(?:dates?|days?|times?|slots?|windows?)\b
(?:present|prove|show|explain|demonstrate|walk|talk|take)\b(?: (?:it|this|that|you|them|everything|me|the|how|all|to|through))* (?:in person|live|face to face|on (?:your|a shared|the) screen|on screen|at your (?:office|place|site|plant|desk))
(?:down|keen|up|game|time|room|space) (?:to|for) (?:a )?(?:jam|hang|natter|chinwag|blether|brainstorm|huddle|sit-down|get-together)
(?:slot|window|opening|hour|moment|spot) (?:in|on) your (?:week|day|diary|calendar|agenda)
(?:i|we)(?:'ll| will| shall|'m| am|'re| are) (?:be |going to be )?(?:over |in |at |near |passing |close |back )?(?:your way|your area|your town|your city|nearby|round the corner|in the neighbou?rhood|passing by|passing through)
(?:what|which) (?:phone |mobile |direct )?(?:number|line) (?:(?:can|should|would|is|are) (?:i|best)|do you (?:pick up|answer|prefer|take calls|use for calls))\b[^.!?\n]{0,90}\?
(?:invite|invitation)\b[^.!?\n]{0,20}(?:video|dial-in|zoom|teams|meet) link
(?:mind|ok|okay|alright|all right) if i (?:[a-z]+ )?(?:knock|pop|drop|call|ring|stop|come|swing|drive|put my head)[^.!?\n]{0,30}\?
(?:pick|choose|take|grab|have|name) (?:whatever|whichever|any|what|a time that|one that) (?:[a-z]+ ){0,2}(?:suits?|works?|fits?|you like)
(?:bring|brought|buy) (?:[a-z]+ ){0,4}(?:coffees?|cake|biscuits|doughnuts|donuts|pastries)
(?:would|could|does|might) {day} (?:do|be|suit|work|fit)\b
(?:\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)?|noon) on (?:mon|tues|wednes|thurs|fri)day\b[^.!?\n]{0,40}\?
how(?:'s| is| does) your (?:mon|tues|wednes|thurs|fri)day\b
(?:pass|passing|driv(?:e|ing)|be|am|i'm|i'll be) (?:right |just )?(?:past|by|round|around|outside|near)? ?[a-zà-ÿ'-]+(?:'s)? (?:gate|front door|doorstep|reception)\b
(?:propose|suggest|offer|hold|do|have|arrange) (?:a |an )?(?:short |brief |quick )?(?:video|phone|telephone|online) ?(?:conference|call|meeting|session)
(?:great|good|lovely|nice|like|love) to meet (?:you|up)\b(?! (?:at|in|during) (?:the|our) (?:webinar|event|session|fair))
(?:schedule|set aside|block|find|make) (?:some |a little )?time to (?:go|look|walk|run|talk)
(?:set up|arrange|organi[sz]e|schedule) (?:a |an )?(?:short |quick |brief )?(?:session|meeting|call|slot|talk) with (?:our|my|me|us|one of)
(?:need|want|have|get|give me) {mins} (?:on|over) the phone
(?:love|like|happy|hoping|glad) to (?:drop in|drop by|pop in|pop by|stop by|swing by|call in|look in|shake hands|say hello in person)
(?:grab|steal|get|have|take) {mins} (?:on|over|by|with)\b
(?:fancy|up for|how about|what about|do) a (?:quick |short )?(?:teams|zoom|google meet|webex)\b
(?:pencilled|penciled|booked) you (?:in|down) (?:for|on)\b
how(?:'s| is| about) (?:mon|tues|wednes|thurs|fri)day (?:at|around|morning|afternoon)
(?:half an hour|{mins}) (?:tops|max)\b
(?:and|need|want) {mins} with you\b
(?:let me|could i|can i|may i|shall i|i'll|i could|i can) (?:just )?(?:come|drive|pop|drop|swing|call|stop) (?:over|by|in|round|down|up|out|past)\b
does (?:{day})(?: at)? \d{1,2}[:.]?\d* (?:work|suit|do|fit)
which (?:gate|door|entrance|floor|desk)\b[^.!?\n]{0,40}(?:come|drive|ring|knock|ask)
(?:hopping|jumping|getting|coming) (?:on|onto) (?:a |the |an? )?(?:quick |short |brief )?(?:call|teams|zoom|phone|meet|line)\b
`,
  'meeting-time': String.raw`
{slot}\b[^.!?\n]{0,35} (?:work(?: for you| better| on your (?:end|side))?|works(?: for you| better)?|suit|suits|be (?:ok|okay|good|fine|convenient|possible|better|best|alright)|ok|okay|(?:better|best|good|fine|convenient|easier) for you|for you)\b[^.!?\n]{0,30}\?
(?:what|how) (?:does|is|do|are|about)[^.!?\n]{0,20}\b(?<!(?:typical|usual|normal|every|an average) ){slot}\b[^.!?\n]{0,20} (?:look|looking|like|sound)(?: like| good| ok| okay)?(?: (?:for you|on your|at your|in your)[^.!?\n]{0,20})?\?
(?:are|would|will|could|can|do|might|may|should) (?:you|we|i) (?:be |be able to |possibly |maybe |perhaps )*(?:free|available|around|do|make|manage|say|try|shoot for|have (?:any |some |a |a bit of )?(?:sec|second|moment|minutes?|slot|time|gap|availability|capacity|space|room|half an hour|window))\b[^.!?\n]{0,35}{slot}
(?:how|what) about {slot}
{slot}(?: at \d[\d:]*| morning| afternoon)? or {slot}[^.!?\n]{0,15}\?
(?:better|best|easier|convenient|good|available|free)\b[^.!?\n]{0,12}\b(?:for you|on your (?:end|side))?[^.!?\n]{0,12}{slot}[^.!?\n]{0,20}\?
(?:let's|let us|shall we|why don't we|how about we)\b[^.!?\n]{0,40} {slot}
`,
} satisfies Partial<Phrases['lines']>;
