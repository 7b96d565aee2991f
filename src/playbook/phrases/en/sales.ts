import type { Phrases } from '../types';

/** English: asks for a meeting, talks of product and price. */
export const sales = {
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
  pitch: String.raw`
our (?:{word}){0,3}{prod}(?! (?:team|manager|engineer|people|marketing|developer|training))
(?:start|begin|try|activate|offer you|give you|get|set up|extend|run|like|open|arrange|request|claim|interested in) (?:[a-z0-9-]+ ){0,3}(?:trial|pilot|sandbox|test account|free account|proof of concept)(?! (?:batch|run|cut|order|site|balance|lawyer|court|judge|protocol|patients?|period of|of (?!our|the)))
free trial(?! of (?!our|the))
(?:trial|demo) (?:licen[cs]e|version|account|access)
(?:try|test) (?:it|us|our|[a-z]+)(?: [a-z]+)?(?: out)?(?: for)? free
(?:free of charge|for free|free) for (?:\d+|thirty|fourteen|two|three) (?:days|weeks|months)
no credit card
(?:show|give|offer|walk|take|showing|giving) (?:you|your team|everyone) (?:[a-z0-9-]+ ){0,3}(?:demo|demonstration|walk-?through|tour|test drive|presentation)
(?:a |the |our |your |personali[sz]ed |product |free |live )+(?:demo|demonstration) (?:of (?:our|the|how)|\?|session|call|would|next|this|on|for you)
(?:schedule|book|arrange|set up|see|request|watch|organi[sz]e) (?:a |our |the |your )?(?:[a-z0-9-]+ )?(?:demo|demonstration)
(?:i|we|me|us|to|can|could|'d) (?:[a-z]+ )?show you (?:around|what (?:it|we)|how (?:it|our|we|[a-z]+ (?:works|helps|can))|our)
(?:we (?:can |could |also |already )?(?:help|enable|empower|equip|support)|i (?:can |could |also |already )?(?:enable|empower|equip)) (?:[a-z0-9-]+ ){0,3}{firm}
(?:we|our [a-z]+|[a-z]+) (?:can |could |would |will )?(?<!(?:checklist|guide|paper|article|worksheet|sheet|template|webinar|story|study|report|video|notebook|table|list|cards|card|method|rule|walk|chapter|it|that|this|which) )helps? (?:you|{firm}|your team)(?: like (?:you|yours))? (?:to )?(?:[a-z]+ )?{gain}
(?<!(?:checklist|guide|paper|article|worksheet|sheet|template|webinar|story|study|report|video|notebook|table|list|cards|card|method|rule|walk|chapter|it|that|this|which) )helps? (?:[a-z-]+ ){0,3}{firm} (?:to )?{gain}
we(?:'re| are) (?:the|a|an|one of the) (?:[a-z-]+ ){0,4}(?:platform|software|solution|tool|app)s?
we (?:also |currently )?(?:offer|sell|provide|speciali[sz]e in|deliver)\b(?! (?:it|them|this|these|the (?:paper|guide|sheet|slides|list|recording)|in the (?:paper|guide|webinar)))
(?:all-in-one|ai-powered|ai-driven|award-winning|best-in-class|market-leading|industry-leading|cutting-edge|state-of-the-art|next-gen(?:eration)?|powerful|easy-to-use|cloud-based|fully automated|end-to-end) (?:[a-z0-9-]+ ){0,4}(?:{prod}|system|service)
[a-z]+ is (?:a|an|the) (?:[a-z0-9-]+ ){0,4}(?:platform|software|saas|app)\b
(?:one|single|unified|central) (?:platform|app|solution|tool)
(?:key|new|main|exciting|great|powerful|automation|our|its) features
features (?:include|such as|like|including|are)
integrates? (?:[a-z]+ )?with (?:your|sap|salesforce|any|all|every|hubspot|most)
(?:plugs?|connects?|fits?) (?:right |straight |seamlessly )?into (?:your|any|all|every)
out of the box
(?:launch(?:ed|ing)?|releas(?:ed|ing)|built|developed|created) (?:a|an|our) (?:{word}){0,4}(?:{prod})
(?:{firm}|over \d+ [a-z]+|\d+\+ [a-z]+) (?:already )?(?:trust|rely on|love|use|choose|chose) (?:us|our)
our (?!(?:(?:[a-z0-9-]+ ){0,2}(?:webinar|paper|guide|article|worksheet|sheet|checklist|story|stories|study|template|colleagues?|customers?|clients?|readers?|team|trainers?|speakers?|analysts?|survey|research|report|blog|calculation|data|figures?|numbers|count|yardstick|post|interview|event|industry|members?|partners?|experience|summary|series|list|questions?|answers?|engineers?|experts?|dispatchers?|specialists?|people|note|notes|film|video|mail|letter|page|website)\b))(?:[a-z0-9-]+ ){1,4}(?:detects|lets you|enables|allows you|automates|automatically|makes it|gives you|saves you|reduces|integrates|monitors|tracks|predicts|removes|merges|connects|replaces|comes with)
our (?:{word}){0,3}(?:sensors?|devices?|kits?|hardware|system|systems|portal|hub|cloud|api|connectors?|machine|robots?|scanners?|add-?on|plug-?in|extension|assistant|bot|algorithm|model|workspace|service|services)\b(?! (?:team|manager|engineer|people|marketing|developer|training|desk|technician))
with (?:one|two|a few|just a|a single) (?:clicks?|taps?)
(?:up and running|ready|live|set up|installed|deployed|implemented) (?:in|within) (?:under |less than |just |only )?(?:a|one|two|five|ten|\d+|minutes|hours|days|no time|a matter of)
test[- ]drive
(?:try|give) (?:it|them|this|us) (?:out|a (?:try|go|spin|whirl|test)|for a (?:spin|test|ride|month|week|fortnight))
(?:sets? us apart|makes us different|makes us unique|what makes us|unlike (?:other|our|any)|better than (?:any other|other|your current|the competition|any (?:software|tool|solution|vendor|product|competitor))|why (?:customers|companies|people) (?:choose|love|switch))
(?:released|launched|rolled out|introduced|shipped|unveiled|announced|launching|releasing|introducing|presenting) (?:[a-z0-9-]+ ){0,4}(?:version|release|module|feature|features|edition|update|upgrade|product|products|line|range|add-on|app|generation)
version \d+
(?:our|introducing|launched|released|built|of the|with the|try the|see the) (?:brand-?new|latest|newest|new) (?:[a-z-]+ ){0,2}(?:module|feature|features|app|platform|software|product|dashboard|functionality|(?:version|release|edition) of (?:our|the [a-z]+ (?:software|app|platform|tool|suite|system)))
(?:a|the) (?:[a-z-]+ ){0,3}(?:mobile app|web app|app|software|platform) (?:that|which|for|to)
(?:product|solution|platform|software|tool) (?:overview|presentation|tour|demo|page|video|brochure|deck|information)
(?:open|create|set up|activate|get|claim|request|want|like) (?:you |yourself )?(?:a |an |your )?(?:free |test |trial |demo |guest |personal )+(?:account|licen[cs]e|access|version|login|seat|copy of the software)
(?:we|i)(?:'ve| have)?(?: recently| just)* (?:built|developed|designed|engineered|created) (?!(?:a|an|the|this|that|it|our) (?:[a-z-]+ ){0,3}(?:worksheet|guide|paper|checklist|sheet|template|calculator|list|table|webinar|video|page|course|overview|spreadsheet|summary|collection)s?)(?:a|an|the|our|something|software|tools?) (?:[a-z-]+ ){0,3}(?:system|engine|platform|tool|app|solution|software|product|device|sensor|box|that|which|for)\b
(?:customers|clients|users) (?:typically |usually |often |regularly |already |have |report )*(?:cut|saved?|reduced?|halved?|doubled?|lowered?|increased?|boost(?:ed)?|gain(?:ed)?) (?!(?:the|their) (?:paper|article))[a-z0-9%-]+
(?:does|do|handles|takes care of) (?:the rest|it all for you|everything for you|all of it|it for you|the heavy lifting)
(?:warns|alerts|notifies|pings|tells) (?:you|your [a-z]+) (?:before|when|if|the moment|as soon as|days|hours|weeks|in)\b
we(?:'re| are)(?: so| very| really)? (?:thrilled|excited|proud|delighted|pleased|happy) to (?:introduce|announce|present|launch|offer|unveil|share (?:our|that our|the launch))
24/7[^.!?\n]{0,30}
(?:can be|is|gets|comes) (?:installed|mounted|deployed|set up|rolled out|configured|pre-installed|preconfigured) (?:without|in|within|by|on|ready)
we (?:can |could |also )?help [a-z-]+(?: [a-z-]+){0,2} (?:to )?(?:{gain}|clean|avoid|manage|build|win|stop|halve|fix|speed)\b
(?:we|i) (?:also |currently |already )?(?:work with|serve|supply|equip) (?:over |more than |about |some )?(?:\d[\d,.]*\+?|hundreds|thousands|dozens|leading|the likes of|[a-z]+ of the) [a-z]+
(?:i've|i have|we've|we have|i) (?:already )?(?:built|set up|prepared|configured|loaded|created|made|put) [^.!?\n]{0,50} (?:in|into|on|with) (?:our|my) [a-z]+
(?:went|ran|put|sent) [^.!?\n]{0,30}through our [a-z]+
(?:module|package|add-on|edition) (?:is|are|comes?) (?:in|with|included|part)
(?:ai|a\.i\.)-(?:suggested|powered|driven|based|assisted|generated)
(?:free|our|your|no-obligation|on a|with a|start a|try a) (?:\d+|one|two|three|four|six)[- ](?:day|week|month)s?[- ](?:free )?(?:trial|pilot|test phase|test period|proof of concept)
(?:we|our company|our firm|our team|[a-z]+ gmbh) (?:also |now |proudly )?(?:makes?|manufactures?|produces?|sells?|builds?|develops?|distributes?|supplies|supply|rents?|leases?)\b(?! (?:it|them|this|that|these|sure|a (?:list|note|point|copy|table|calculation|mistake|guess|habit)|an (?:exception|overview)|no |notes|lists|up|out|use|sense|the (?:paper|guide|point)))
(?:show|present|introduce|demonstrate)(?: to)? you (?:the|our) (?:product|software|system|tool|platform|app|solution|machine|device)
(?:why don't i|let me|i could|i can|i'd love to|i'd like to|can i|may i|shall i|happy to) show you how [a-z]+ (?:[a-z]+ly )?[a-z]+s\b
(?:what|all) (?:the|our) (?:software|product|tool|platform|app|system) (?:does|can do|offers)
(?:game[- ]changer|revolutioni[sz]es?|revolutionary|no-brainer|one-stop|turnkey|plug-and-play|state of the art|world-class)
(?:there's|there is) also (?:a|an|our|the|[a-z]+)[^.!?\n]{0,60}(?:portal|app|module|dashboard|integrations?|connectors?|mode|version)\b
(?:walk|take|lead|guide|run) you through (?:the|our) (?:product|software|platform|tool|app|system|solution)
have you (?:ever )?(?:considered|thought about|looked at|looked into) (?:using|getting|buying|an?|some) (?:software|tool|app|system|platform|solution)
(?:it|which|that|our [a-z]+|and) (?:is|are|comes) (?:also )?(?:patented|certified|approved for|validated for)\b
free of charge,? (?:so that you|to test|to try|for you to)
(?:no(?:body| one)? (?:else|other)|no other [a-z]+) (?:on the market|combines|offers|has (?:all|this|it)|does)
(?:works|runs|fits|compatible) (?:with|on|in|into) (?:every|any|all|most|standard|your existing) [a-z]+
^(?:modernise|modernize|upgrade|boost|transform|discover|experience|meet|introducing|say hello to|protect|revolutionise|revolutionize|simplify|streamline|automate|replace) (?:your |the )?[^.!?\n]{0,40}(?:with|by|:|!)
(?:imagine|picture) (?:every|each|all|having|a|an|never|no more|your)\b
(?:we|our [a-z]+|our sister company|our [a-z]+ division|our [a-z]+ team) (?:now |also |just |has |have )*(?:sells?|offers?|stocks?|launched|supplies|makes?) [^.!?\n]{0,60}\b(?:from|in|with|for|at)\b
find the (?:brochure|catalogue|catalog|leaflet|flyer|data ?sheet) 
(?:we|i)(?:'re| are) the only (?:approved|certified|authori[sz]ed|supplier|provider|company|one|maker|manufacturer)[^.!?\n]{0,40}
(?:reads?|picks?|scores?|checks?|files?|pings?|sits?|learns?|plugs?|syncs?|scans?|tracks?|flags?|sorts?|matches|drafts?|books?|builds?|sends?) [^.,!?\n]{3,60}, (?:then |and |automatically )?(?:reads|picks|scores|checks|files|pings|learns|plugs|syncs|scans|tracks|flags|sorts|matches|drafts|books|builds|sends|writes|prints|shows|tells) [^.!?\n]{3,90}\b(?:and|,) [a-z]+s\b
(?:plants|teams|companies|customers|hospitals|shops|labs|sites|firms|brokers|stores) (?:that|who) (?:run|use|have) it (?:typically|usually|often|on average|report|see|halve|save|cut)
we built the [a-z]+\b
(?:video|product|guided|virtual) tour\b
(?:test|free|trial|guest|demo) (?:account|access|licen[cs]e|login)\b
takes the (?:guesswork|pain|hassle|sting|work|effort) out of
free of charge for\b
try (?:one|two|it|them|a few)(?: of them)? (?:free|for free|for nothing|without)
`,
  'pitch-feature': String.raw`
(?:mobile app|barcode|bar code|audit trail|configurable|portal|slider|ranked list|push messages?|overnight|slack|crm|erp|ehr|sap|excel add-in|trial|wireless|batter(?:y|ies)|patents?|warranty|colours|colors|sizes|units|engine|matching|dashboards?|connectors?|integrations?|real-?time|automation|automated|automatic(?:ally)?|ai|artificial intelligence|machine learning|algorithms?|modules?|alerts?|notifications?|offline mode|workflows?|apis?|single sign-on|sso|cloud|cloud-based|saas|no-code|low-code|one-click|drag and drop|drag-and-drop|plug-?in|plug and play|encryption|analytics|reporting|templates? library|user-friendly|intuitive|scalable|customi[sz]able|mobile access|photo upload|battery powered|wireless|matching engine|out-of-the-box|functionality|interface|user interface|role-based|multi-language|unlimited|data import|export|sync|24/7 support|onboarding|\d+\+? (?:connectors|integrations|templates|features))
the (?:software|tool|app|platform|system)
our product
(?:by itself|(?:one|a single) click|out of the box|(?:one|single) place|(?:available|made) in)
`,
  'named-does': String.raw`
(?:[a-z0-9]+ )?(?:will |can |could |would |also |simply |automatically |quietly |now )*(?:reads?|spots?|finds?|catch(?:es)?|cleans?|merges?|checks?|watch(?:es)?|listens?|monitors?|warns?|alerts?|tells?|gives?|lets?|helps?|makes?|takes?|saves?|cuts?|does|do|removes?|replaces?|learns?|runs?|plugs?|connects?|turns?|keeps?|sends?|automates?|handles?|tracks?|predicts?|measures?|samples?|counts?|plans?|calculates?|recalculates?|builds?|brings?|integrates?|syncs?|fix(?:es)?|flags?|detects?|scans?|sorts?|matches|halves?|doubles?|pays?|works? with|is (?:our|built|made|live|free|ready|easy))
`,
  'found-out': String.raw`
(?:on average|(?:the|an) average|according to|typical(?:ly)?|(?:the|that|your) (?:paper|article|guide|study|survey|report|sheet|webinar|checklist|story)|(?:page|chapter|slide|table) \d+|loses?|lost|losing|wastes?|wasted|damage)
`,
  price: String.raw`
(?<!\b(?:cost|costs|costing|lose|loses|lost|losing|waste|wastes|wasted) (?!(?:only|just|about|around|roughly|you)\b)[a-z][^.!?\n]{1,30}){cur}?\d[\d.,]*k? ?(?:€|\$|£|euros?|dollars|pounds)? ?(?:/|per|a|for each|for every) ?{each}(?: (?:per|and|a)|[,.?! ]|$)
(?:only|just|from|starting at|starts at|starts from|start at|start from|as little as|for) (?:{cur}\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|dollars|pounds))
per (?:user|seat|licen[cs]e|employee) (?:per|a|and|/) ?(?:month|year)
(?:our|the|your|some|latest|current|special|custom|tailored|full|detailed) pricing\b(?! (?:models?|rules?|decisions?|team|of|question|problem|article|guide|webinar|webinars))
pricing (?:page|plan|plans|proposal|options|details|information|sheet|list|tiers?|package|overview|starts|is|depends)
(?:talk|discuss|send|share|go over|know|about) (?:you )?(?:the |our )?(?:pricing|prices|price list|rates|commercials)\b(?! (?:models?|rules?|change))
(?:price|cost) (?:for|of) (?:\d+|our|the (?:platform|licen|package|plan|full))
(?:prices|plans|packages|licen[cs]es) (?:start|begin|range)
our (?:{word}){0,2}(?:prices?|rates|fees|plans?|packages?|price list|tiers?)\b(?! (?:to|for the (?:year|week|future)|is to|was to|b\b))
{tier} (?:plan|package|tier|licen[cs]e|edition|subscription)
(?<!took |cut |takes |knocked |shaved )(?:\d+ ?%|\d+ percent|percent|half) (?:off\b(?! (?:his|her|their|its|the (?:peak|time|queue|cost|bill|load|changeover)))|discount|rebate|reduction)
(?:give|offer|get|grant|extend|apply|claim|secure|special|exclusive|early-bird|introductory|summer|spring|autumn|winter|year-end|our|first-time|volume) (?:you |the |a |an |your )*(?:[a-z0-9%-]+ )?discounts?
special (?:offer|price|pricing|rate|deal|conditions)
(?:first|one|two|three|six|\d) months? (?:are |is |for )?(?:free|on us)
(?:send|attach|attached|prepare|put together|find|enclosed|enclose|draw up|draft|share|get you|give you|create|request|here is|here's|quick) (?:[a-z]+ ){0,4}(?:quote|quotation|pricing|cost estimate|price list|commercial (?:offer|proposal)|(?:formal |pricing |written |short |detailed )?proposal)\b(?! (?:from|on (?:page|slide)|by))
(?:our|revised|formal) (?:quote|quotation|proposal)
who (?:would |will |has to |needs to |must |can |could |else )*(?:signs?|signing) (?:off(?! (?:a|an|the|any|each|every|your|special|on (?:a|an|the|any|each|changes)) )|the (?:contract|order|deal|cheque|check)|contracts|for (?:purchases|this|such))
sign(?:s|ing)?[ -]off on (?:[a-z]+ )?(?:budget|spending|purchases?|investments?)
decision[- ]makers?
(?:do you have|have you got|what is|what's|what) (?:a |any |your |the )?(?:[a-z]+ )?budget
your (?:[a-z]+ )?budget\b(?! (?:price|hotel|round|sheet|corridor|season|meeting|line))
budget (?:set aside|allocated|available|approved|holder|owner|earmarked|range|for (?:this|it|such|a))
money (?:set aside|available|allocated)
(?:if you|once you|when you|to|you) sign (?:a |the |this |up )?(?:before|by|now|today|contract|agreement|this|within)
(?:it|this|that|everything|the whole thing) (?:costs|comes to|works out (?:at|to)|would cost|would be) (?:about |just |only |around )?{cur}?\d[\d.,]*
billed (?:yearly|annually|monthly)
(?:licen[cs]e|subscription|setup|set-up|implementation) (?:fees?|costs?|prices?)
rate card
a (?:very )?(?:good|great|fair|special|better|competitive|attractive) (?:price|rate|offer|deal (?:for|on|if))
(?:would|could|might|maybe) a discount
(?:buying|purchasing|purchase|procurement) (?:decisions?|process|committee|team|department)
\d[\d.,]* ?(?:€|euros?|dollars|pounds) (?:each|apiece|a piece|per|all in|in total|instead|net|plus)
{cur}\d[\d.,]* (?:each|apiece|a piece|all in|in total|instead)
(?:prepare|make|send|draft|put together|draw up|write|work out|submit) (?:you )?(?:an|our|my|the|a) (?:[a-z]+ )?offer
(?:who|one who|person who|somebody who) (?:[a-z]+ )?decides? (?:on|about|over) (?:[a-z]+ ){0,3}(?:purchas|buying|invest|spend|software|tools|suppliers|vendors|budgets?)[a-z]*
(?:the|a|our|your) (?:licen[cs]e|subscription|package|kit|software|platform|service|full version|module|plan)[^.!?\n]{0,30} (?:is|costs?|comes to|runs to|comes in at|starts? at|would be|for) (?:about |just |only |around |roughly )?{cur}\d[\d.,]*
(?<!\b(?:cost|costs|costing|lose|loses|lost|losing|waste|wastes|wasted) (?!(?:only|just|about|around|roughly|you)\b)[a-z][^.!?\n]{1,30}){cur}\d[\d.,]*k?(?: a| per| each| for the first| upfront| up front| in total| all in| plus vat)
(?:offer|give|do|get|knock|take|make) (?:you )?(?:(?!within|under|over|below|about|only|at|to|from|up)[a-z]+ )?(?:a |an |another )?\d+ ?(?:%|percent|per cent)(?! (?:of|fewer|more|less|accuracy|better|faster|right))
(?:put together|worked out|made|drawn up|prepared|drafted|calculated|attached|write up|work out|price up) (?:you )?(?:a|an|the|our|your) (?:[a-z]+ ){0,2}(?:quote|quotation|offer|estimate|proposal|price|costing)
who (?:[a-z]+ ){0,5}(?:signs?|approves?|authori[sz]es?|holds?|owns?|controls?) (?:off(?! (?:a|an|the|any|each|every|your|special|on (?:a|an|the|any|each|changes)) )|the (?:contract|budget|purse|order|deal|agreement|spend|spending|purchase)|contracts|budgets?|such|on)
what (?:is |'s |are |would be )?(?:your |the )?(?:[a-z]+ )?(?:budget|price range|price point|spend)\b
(?:put|set|laid|got|have|has) (?:some |any |enough |the )?(?:money|funds|cash|a budget|budget) (?:aside|by|ready|earmarked|available|for (?:this|it|such))
who (?:has|needs|would have|would need|will have|must|'d have) (?:to )?(?:[a-z]+ )?(?:approve|sign|agree to|okay|ok|green-?light|authori[sz]e)(?: (?:off|it|this|that|the|such|for|your)\b|[?.,]|$)
(?:{cur}\d[\d.,]*k?|\d[\d.,]*k? ?(?:€|euros?|dollars|pounds)),? (?:instead of|rather than|down from|was|not) {cur}?\d[\d.,]*
purse strings
\d+ ?(?:%|percent|per cent) (?:cheaper|less (?:on|if|for the first|for new))
(?:reserve|hold|guarantee|fix|freeze|honou?r|lock) (?:you )?(?:the|this|that|your|our) (?:[a-z]+ )?(?:price|rate|discount|offer|deal)
(?:what|how much) (?:[a-z]+ )?(?:budget|money|funding) (?:do|have|would|is)
(?:it|they|this|that|kits?|licen[cs]es?|seats?|packages?|plans?) (?:starts?|start|begins?|comes?|goes|sells?|retails?) (?:in )?(?:from|at|for) (?:only |just |about )?{cur}\d[\d.,]*
costs?(?: you)? (?:about |around |only |just |roughly |some )?{cur}\d[\d.,]*k?[^.!?\n]{0,12} (?:with us|from us|at ours|all in)
(?:(?:our|my) (?:fee|fees|rate|rates|charge|charges|price)|the fees?) (?:is|are|amounts?|comes?|runs?|stands?|would be|will be)\b
{cur}\d[\d.,]*k?,? (?:payable|all-in|everything included|flat|one-off|(?:plus|excluding|including|before) (?:vat|tax))
(?:we|our|at|only|just)\b[^.!?\n]{0,20} \d+ (?:cents?|pence|bucks|quid|grand) (?:a|per|each|for|all)\b
\d+ ?(?:%|percent|per cent) (?:under|below|off) (?:the |our )?(?:list|normal|usual|regular|market)
(?:make|give|offer|do) you (?:a |an |our )?(?:very )?(?:good|special|better|best|nice|fair) price\b
(?:responsible for|authority for|asked about|has to) sign(?:ing)?[ -]off
(?:purchase|spend|spending|amount|sum|expense|outlay|investment|decision|licen[cs]e|subscription|approval|sign-off|green light)\b[^.!?\n]{0,60} (?:your|the|with your|by your|from your|past your|and your) (?:cfo|coo|ceo|md|boss|board|trustees|finance (?:director|team|department|people)|controller|managing director|director|management|procurement|purchasing)\b[^.!?\n]{0,40}(?:\?|$)
the only signature
(?:on )?whose (?:desk|budget|cost centre|cost center|signature)\b[^.!?\n]{0,60}\?
(?:do|would) you (?:decide|sign|approve)[^.!?\n]{0,40}(?:yourself|alone|on your own)\b[^.!?\n]{0,40}\?
(?:€|\$|£|eur |usd |gbp |chf |sek |nok |dkk )?\d[\d.,]*k?(?: ?(?:€|euros?|dollars|pounds|francs|kronor|kroner))? (?:a|per|each|every) (?:user|seat|month|year|licen[cs]e|employee|person|vehicle|truck|trailer|site|plant|machine|line|store|shop|branch|agent|head|annum)\b[^.!?\n]{0,20}(?:flat|all in|plus|excl|incl|unlimited|no set)
(?:four|five|six)-figure (?:sum|amount|number)
(?:discount|price|offer|rate|promotion) (?:running|valid|available|on|open) (?:until|till|through|for) 
(?:full|whole|complete|entire|annual|basic) (?:package|kit|licen[cs]e|service|solution|programme|program) (?:comes to|costs|is|runs to) {cur}?\d[\d.,]*k?
(?:costs?|for) (?:you )?less than (?:a|one|your) [a-z]+(?: [a-z]+)? (?:a|per|each) (?:day|week|month)
how much (?:do|does|did|are) (?:you|your [a-z]+) (?:currently )?(?:spend|spending|pay|paying) (?:on|for)\b
(?:need|require|get) (?:[a-z]+ )?approval from (?:finance|your|the)[^.!?\n]{0,60}(?:spend|purchase|investment|budget|this|that|\?)
who besides you\b
{cur}?\d[\d.,]*k? per (?:shaft|lift|door|room|unit|floor|shift|tonne|ton|kilo|litre|pallet|metre|square metre|bed|pupil|meal|cover|stop|route|crossing)\b
(?:{cur}?\d[\d.,]*k?|\d+ (?:cents|pence|p)) (?:per|a|each|for each) (?:entry|order|invoice|document|line|shipment|claim|ticket|call|page|declaration|user|seat|head|mailing|scan|check|label|parcel|record|kit|test|report|visit|trip|hour|day|night|post|guard|van|truck|vehicle|room|bed|shaft|turbine|blade|hectare|bag)\b
first (?:month|quarter|year|\d+ days) (?:costs? you nothing|is free|free|on us|for nothing)
(?:is|are) going up to {cur}?\d[\d.,]*k?
(?:you keep|keeps?|keep the) {cur}\d[\d.,]*k?
(?:spend|budget|money|purse)[^.!?\n]{0,30} yours to (?:release|spend|approve|decide|sign)
does (?:that|it|this) go (?:up )?to (?:your|the|one of|somebody|someone|a)\b
`,
} satisfies Partial<Phrases['lines']>;
