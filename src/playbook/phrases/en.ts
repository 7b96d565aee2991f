import type { Phrases } from './types';

/** English. */
export const en: Phrases = {
  language: 'en',
  parts: {
    slot: String.raw`(?:(?:mon|tues|wednes|thurs|fri)days?|tomorrow|(?:early |later? |mid )?(?:this|next|the coming|the following) (?:week|month)|mornings?|afternoons?|evenings?|(?:the )?\d{1,2}(?:st|nd|rd|th)|{hour})`,
    hour: String.raw`(?:\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)|\d{1,2}:\d\d|(?:at|around) \d{1,2}(?::\d\d)?\b(?! ?(?:%|percent|per|degrees|sites|plants)))`,
    mverb: String.raw`(?:talk|speak|chat|meet|connect|catch up|sync up|sync|sit down|get together|discuss|compare notes|swap notes|put our heads together|have a word|meet up|hook up)`,
    some: String.raw`(?:(?!(?:weekly|daily|monthly|yearly|regular|stand-up|team|board|review|staff|shift|customer|supplier|the)\b)[a-z0-9:-]+ ){0,3}?`,
    meetd: String.raw`(?:{meet}|demo|demonstration|walk-?through)`,
    wish: String.raw`(?:can|could|would|will|shall|should|may|might|let's|let us|i'd|we'd|hop(?:e|ing)|happy|glad|pleased|delighted|love|like|want(?:ed)?|keen|open|up for|game|interested|fancy|mind|how about|what about|worth|possible|chance|opportunity|appreciate|wonderful|great|good|nice|lovely|suggest|propose|request|invite you|free|ready|need|please|kindly|why not|any interest|any appetite|rather|join me|time|care)`,
    adj: String.raw`(?:(?:quick|short|brief|little|intro|introductory|discovery|exploratory|informal|live|virtual|phone|video|zoom|teams|online|personal|friendly|casual|proper|further|first|in-person|no-obligation|1:1|(?:\d+|ten|fifteen|twenty|thirty)[- ]?min(?:ute)?s?|half-hour) )*`,
    meet: String.raw`(?:phone call|video call|call|chat|meeting|conversation|zoom|catch[- ]?up|coffee|lunch|breakfast|beer|sync|appointment|discussion|intro|chinwag|natter|powwow|huddle|get-together|tête-à-tête|sit-down|visit|consultation|screen-?share)`,
    mins: String.raw`(?:(?:\d{1,2}|a few|five|ten|fifteen|twenty|thirty|a couple of)[ -]?min(?:ute)?s?|half an hour|an hour|a quarter of an hour|thirty minutes)`,
    verb: '(?:talk|speak|chat|meet|connect|catch up|sync|discuss|touch base live)',
    day: String.raw`(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|today|next week|this week|early next week|later this week|(?:the )?\d{1,2}(?:st|nd|rd|th))`,
    reading: '(?! (?:to|for) (?:read|watch|look|listen|fill|try|check|the (?:webinar|event|session)))',
    word: String.raw`(?!(?:a|an|the|of|and|or|is|are|was|has|have|to|for|in|on|with|that|which|who|team|customers?|clients?|guide|paper|webinar)\b)[a-z0-9-]+ `,
    prod: '(?:platform|solution|product|software|tool|app|suite|technology|products|solutions|tools|offering|dashboard|engine|module)',
    firm: '(?:companies|businesses|teams|manufacturers|makers|firms|organi[sz]ations|leaders|brands|enterprises|retailers|hospitals|agencies|banks|plants|forwarders|clients|customers|people like you)',
    gain: '(?:reduce|cut|save|increase|boost|improve|grow|automate|achieve|scale|streamline|accelerate|eliminate|drive|solve)',
    cur: '(?:[$€£]|usd |eur |gbp |chf )',
    each: '(?:user|seat|month|year|licen[cs]e|employee|person|vehicle|site|machine|head|mo|yr|annum)',
    tier: '(?:starter|basic|pro|premium|enterprise|business|team|standard|professional|growth|annual|yearly|monthly|gold|silver)',
    org: '(?:company|business|firm|organi[sz]ation)',
    mail: '(?:e-?mails?|mails?|messages?|notes?|letter|voicemail)',
    chat: '(?:chat|call|conversation|discussion|talk|meeting|exchange|lunch|coffee|demo)',
  },
  lines: {
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
some of your time
(?:hop|jump|get|go) (?:on|onto) (?:a|the|another) {adj}{meetd}
(?:schedule|set up|arrange|book|organi[sz]e|propose|suggest|request|fix|plan|put in|line up) (?:a|an|our|your|another|that|in a) {adj}{meetd}
(?:schedule|set up|book|find|carve out|block|make) (?:some |a )?time (?:with me|to {verb}|for us|for a|on|that|in|this|next|here)
(?:let's|let us|shall we|can we|could we|should we|may we|might we|how about we|how about|what about|would love|'d love|would like|'d like|happy to have|glad to have|want|interested in|worth|fancy|up for|open to|game for|free for|around for|available for|time for|ready for|keen on|room for|suggest|propose|welcome|appreciate) (?:to )?(?:have |having |do |grab |set up |arrange |schedule |get |book |find |jump on |squeeze in )*(?:a |an |some |another ){adj}{meet}
for a (?:{mins} |quick |brief |short |friendly |virtual )+{meet}
(?:have|having|do|grab|get|fit in|squeeze in) (?:a|an) {adj}{meet} (?:with|about|on|next|this|{day})
(?:a|an|the) (?:{adj})(?:demo|demonstration|walk-?through) (?:on|for|at|this|next|around) {slot}
(?:quick|brief|short|intro|introductory|discovery) (?:call|chat|meeting|zoom|conversation|intro call)[^.!?\n]{0,40}\?
(?:can|could|shall|should|may|might) we (?:[a-z]+ ){0,2}(?:{verb}|find (?:{mins}|a time|some time|time|a slot))
(?:let's|let us) (?:[a-z]+ ){0,2}(?:talk|speak|chat|meet|connect|catch up|sync)
(?:would|'d) (?:really )?(?:love|like|welcome the chance|be (?:glad|happy|delighted|great|good|keen)) to (?:[a-z]+ )?(?:{verb}|sit down|meet up|hear from you on a call)
(?:happy|glad|keen|hoping|hope|want|wanted|looking|love|open) to (?:[a-z]+ )?(?:{verb}|hop|jump on)\b(?! (?:about )?how)
open to (?:connecting|chatting|talking|meeting|speaking)
pick your brains?
when suits
when (?:would|is|might|will) (?:be )?(?:a )?(?:good|better|best|convenient|the best|suitable|you be free)
when (?:are|would|will) you (?:be )?(?:free|available|around|in the office)
when (?:can|could|may|shall|should) (?:we|i) (?:[a-z]+ )?(?:{verb}|call|ring|schedule|set up|book|show you)
(?:what|which) (?:time|day|date)s?(?: (?:this|next) week)? (?:would )?(?:works?|suits?|be (?:good|best|convenient)|is (?:good|best|convenient)|are you (?:free|available))
(?:is there a|a) (?:good|better) time (?:for|to)
(?:are|would) you (?:be )?(?:free|available|around)(?: at all)? (?:at|on|for|this|next|tomorrow|today|to {verb}|any ?time|later|in the|between|any day|early|some ?time)(?![^.!?\n]{0,40}\b(?:webinar|event|session|recording))
(?:does|would|will|is|how about|what about|say) (?:{day}|any day)(?: (?:morning|afternoon|at \d+[^?]{0,12}|or {day}))* (?:work|suit|ok|okay|good|be (?:convenient|ok|good|possible|a good)|fit)
how (?:does|is|about) {day}(?: (?:morning|afternoon))?(?: at \d+)?(?: look| sound|\?)
(?:how does|how is|how's|what does) your (?:calendar|diary|schedule|week|availability)
(?:know|share|send|check|tell me) (?:me )?(?:with me )?your availability
(?:put|pop|find|get|pencil) (?:something|some time|time|a slot|a date|it|you) (?:in|into|on) (?:the|your|our|my) (?:diary|calendar)
(?:my|our) (?:calendar|booking|scheduling) (?:link|page)
here(?:'s| is) (?:a link to )?my (?:calendar|diary)
(?:book|grab|pick|choose|reserve|select) (?:a |some |any |your )?(?:time|slot|spot|moment)s?
(?:grab|get|have|buy you|meet for|invite you (?:to|for)|talk over|chat over|join me for|catch up over) (?:a )?(?:quick |virtual |nice )?(?:coffee|lunch|breakfast|beer|drink)
coffee is on me
(?:drop|swing|stop|come|pop) by (?:your|the|for|at|on|next)
(?:pay you a visit|visit you (?:at|in|on|next|this))
(?:give|drop) (?:me|us) a (?:quick )?(?:call|ring|buzz)
call me (?:on|at|back|any|when|under)
(?:can|may|could|shall|should|might) i (?:[a-z]+ ){0,2}(?:call|ring|phone|visit)\b
i(?:'ll| will| am going to) (?:[a-z]+ )?(?:call|ring|phone) you
(?:best|good|right) (?:phone )?number (?:to|for)
we (?:could |should |can |might )?meet (?:for {mins}|on {day}|next|in person|up|{day})
(?:suggest|propose) (?:that )?we {verb}
meeting (?:with you|request|invite)
connect (?:live|over a|on a call|for {mins}|this week|next week)
(?:get|have) you on (?:a|the) (?:call|phone)
{wish}\b[^.!?\n]{0,45} (?:a|an|another|some|our|that|one|for|your first) {some}{meet}(?! (?:with|between|among|of|about how) (?!me\b|us\b|you\b))(?! cent)
{wish}\b[^.!?\n]{0,30} (?:we|us|i|the two of us|you and i)(?: could| can| might| should| to|'d| would)? (?:[a-z]+ ){0,3}{mverb}\b(?! (?:to|with) (?!you\b))(?! (?:about )?how\b)(?! (?:the|your|a) (?:need|demand|target|deadline|question)s?)
{wish}\b[^.!?\n]{0,30} to (?:[a-z]+ )?{mverb} (?:with you|to you|in person|live|face to face|over|further|briefly|soon|together|about (?:this|it|that|your))
(?:talk|go|walk|run|take|lead) (?:you )?(?:[a-z]+ ){0,2}(?:through|over) [^.!?\n]{0,40}(?:together|with you|in person|on (?:a|the) (?:call|phone|screen))
(?:explain|show|tell|discuss|present)[^.!?\n]{0,40} (?:in person|by phone|on the phone|over the phone|face to face|over a)
(?:mind|fancy|care|want|like|up for|how about|what about|feel like) (?:[a-z]+ )?(?:jump|hop|join|get|com)ing (?:on|in|me|together|over)
(?:jump|hop|get|dial|come) (?:on|onto|into) (?:a |the |your )?(?:teams|zoom|meet|skype|webex|phone|line|horn)
(?:swing|drop|pop|stop|come|pass) (?:by|in|over|round|around)\b[^.!?\n]{0,30}(?:\?|office|site|plant|depot|desk|place|at yours|to see|you)
(?:lunch|coffee|drinks?|breakfast)(?: is|'s)? on me
a (?:good|better|suitable|convenient) (?:time|moment|day|date|slot)\b(?! to (?:count|start|begin|clean|change|buy|invest|plant|review))
(?:time|date|day|slot|moment)s? that (?:works|suits|fits)
(?:when|whenever|if) (?:you|you're|you are|you might be|you may be|you would be|you'd be|it)(?: are| might be| may be| would be)? (?:free|available|suits|convenient|around)
(?:your|any|some) availability
(?:send|share|drop|pop|fire) (?:over |you |through |across |me )*(?:an?|the|a calendar) (?:calendar )?invit(?:e|ation)\b(?! to (?:the|our|a) (?:webinar|event|session|community))
(?:got|have|spare) (?:me )?(?:a|five|ten|two|a few|a quick) (?:sec|secs|second|seconds|minute|minutes|min|mins|moment|moments|tick)\b{reading}
(?:set|line|fix|sort|book|pencil|firm|tee|diary) (?:something|anything|it|one|a date|a time|us|you) (?:up|in)\b
(?:put|get) (?:a )?(?:date|time|something) (?:in|into|on)
my (?:booking |calendar |scheduling )?link
number to (?:call|reach|ring)
(?:ring|phone|call) you\b[^.!?\n]{0,40}(?:\?|tomorrow|later|on {slot}|this|next|to)
(?:a|one) (?:callback|call back)
(?:can|could|may|might|shall|should|would|let me|i'll|i will) (?:[a-z]+ ){0,3}(?:call|ring|phone|visit) you
`,
    'meeting-time': String.raw`
{slot}\b[^.!?\n]{0,35} (?:work(?: for you| better| on your (?:end|side))?|works(?: for you| better)?|suit|suits|be (?:ok|okay|good|fine|convenient|possible|better|best|alright)|ok|okay|(?:better|best|good|fine|convenient|easier) for you|look|looks|look like|for you)\b[^.!?\n]{0,30}\?
(?:what|how) (?:does|is|do|are|about)[^.!?\n]{0,20}\b{slot}\b[^.!?\n]{0,20} (?:look|looking|like|sound|for you|on your)[^.!?\n]{0,30}\?
(?:are|would|will|could|can|do|might|may|should) (?:you|we|i) (?:be |be able to |possibly |maybe |perhaps )*(?:free|available|around|do|make|manage|say|try|shoot for|have (?:any |some |a |a bit of )?(?:sec|second|moment|minutes?|slot|time|gap|availability|capacity|space|room|half an hour|window))\b[^.!?\n]{0,35}{slot}
(?:how|what) about {slot}
{slot}(?: at \d[\d:]*| morning| afternoon)? or {slot}[^.!?\n]{0,15}\?
(?:better|best|easier|convenient|good|available|free)\b[^.!?\n]{0,12}\b(?:for you|on your (?:end|side))?[^.!?\n]{0,12}{slot}[^.!?\n]{0,20}\?
`,
    pitch: String.raw`
our (?:{word}){0,3}{prod}(?! (?:team|manager|engineer|people|marketing|developer|training))
(?:start|begin|try|activate|offer you|give you|get|set up|extend|run|like|open|arrange|request|claim|interested in) (?:[a-z0-9-]+ ){0,3}(?:trial|pilot|sandbox|test account|free account|proof of concept)(?! of (?!our|the))
free trial(?! of (?!our|the))
(?:trial|demo) (?:licen[cs]e|version|account|access)
(?:try|test|use) (?:it|us|our|[a-z]+)(?: out)?(?: for)? free
(?:free of charge|for free|free) for (?:\d+|thirty|fourteen|two|three) (?:days|weeks|months)
no credit card
spin up a
(?:show|give|offer|walk|take|showing|giving) (?:you|your team|everyone) (?:[a-z0-9-]+ ){0,3}(?:demo|demonstration|walk-?through|tour|test drive|presentation)
(?:a |the |our |your |personali[sz]ed |product |free |live )+(?:demo|demonstration) (?:of (?:our|the|how)|\?|session|call|would|next|this|on|for you)
(?:schedule|book|arrange|set up|see|request|watch|organi[sz]e) (?:a |our |the |your )?(?:[a-z0-9-]+ )?(?:demo|demonstration)
see (?:it|this|us|[a-z]+) in action
see how (?:it|[a-z]+) works\?
(?:i|we|me|us|to|can|could|'d) (?:[a-z]+ )?show you (?:around|what (?:it|we)|how (?:it|our|we|[a-z]+ (?:works|helps|can))|our)
quick tour
(?:we|i) (?:can |could |also |already )?(?:help|enable|empower|equip|support) (?:[a-z0-9-]+ ){0,3}{firm}
(?:we|it|this|which|[a-z]+) (?:can |could |would |will )?helps? (?:you|{firm}|your team)(?: like (?:you|yours))? (?:to )?(?:[a-z]+ )?{gain}
helps? (?:[a-z-]+ ){0,3}{firm} (?:to )?{gain}
we (?:also |currently )?(?:offer|sell|provide|speciali[sz]e in|deliver)\b(?! (?:it|them|this|these|the (?:paper|guide|sheet|slides|list|recording)|in the (?:paper|guide|webinar)))
(?:all-in-one|ai-powered|ai-driven|award-winning|best-in-class|market-leading|industry-leading|cutting-edge|state-of-the-art|next-gen(?:eration)?|powerful|easy-to-use|cloud-based|fully automated|end-to-end) (?:[a-z0-9-]+ ){0,4}(?:{prod}|system|service)
[a-z]+ is (?:a|an|the) (?:[a-z0-9-]+ ){0,4}(?:platform|software|saas|app)\b
(?:one|single|unified|central) (?:platform|app|solution|tool)
(?:key|new|main|exciting|great|powerful|automation|our|its) features
features (?:include|such as|like|including|are)
integrates? (?:[a-z]+ )?with (?:your|sap|salesforce|any|all|every|hubspot|most)
(?:plugs?|connects?|fits?) (?:right |straight |seamlessly )?into (?:your|any|all|every)
out of the box
(?:send|share|have|attached|see) (?:you )?(?:[a-z]+ )?(?:our|the|a) (?:brochure|product sheet|data ?sheet|catalogu?e|sales deck|product overview)
(?:launch(?:ed|ing)?|releas(?:ed|ing)|built|developed|created) (?:a|an|our) (?:{word}){0,4}(?:{prod})
(?:{firm}|over \d+ [a-z]+|\d+\+ [a-z]+) (?:already )?(?:trust|rely on|love|use|choose|chose) (?:us|our)
switch(?:ing)? to us
(?:benefits|advantages|power|value) of (?:our|working with us)
roi (?:of|with) (?:our|us)
why (?:choose|work with) us
our (?!(?:(?:[a-z0-9-]+ ){0,2}(?:webinar|paper|guide|article|worksheet|sheet|checklist|story|stories|study|template|colleagues?|customers?|clients?|readers?|team|trainers?|speakers?|analysts?|survey|research|report|blog|calculation|data|figures?|numbers|count|yardstick|post|interview|event|industry|members?|partners?|experience|summary|series|list|questions?|answers?|engineers?|experts?|dispatchers?|specialists?|people|note|notes|film|video|mail|letter|page|website)\b))(?:[a-z0-9-]+ ){1,4}(?:detects?|lets?|enables?|allows?|automates?|automatically|makes? it|gives? you|saves?|cuts?|reduces?|integrates?|monitors?|tracks?|predicts?|removes?|merges?|connects?|analy[sz]es?|finds?|covers?|supports?|replaces?|delivers?|handles?|helps?|comes? with|offers?|includes?|features?)
our (?:{word}){0,3}(?:sensors?|devices?|kits?|hardware|system|systems|portal|hub|cloud|api|connectors?|machine|robots?|scanners?|add-?on|plug-?in|extension|assistant|bot|algorithm|model|workspace|service|services)\b(?! (?:team|manager|engineer|people|marketing|developer|training|desk|technician))
with (?:our|[a-z]+),? (?:you|your team|teams|users) (?:can |could |will |get |have |never |[a-z]+ )[^.!?\n]{0,40}(?:in (?:minutes|seconds|hours|half the time|no time|a few clicks|one click|one place|real time)|automatically|without|faster)
(?:makes|make|making) it (?:easy|simple|effortless|possible|a breeze) (?:to|for)
in (?:one|two|a few|three|a couple of) (?:clicks?|taps?)
with (?:one|two|a few|just a|a single) (?:clicks?|taps?)
(?:at|with) the (?:touch|push|click) of a
no (?:setup|set-up|installation|coding|code|training|contract|obligation|strings attached trial|it)(?: is| are)? (?:needed|required|necessary)
(?:up and running|ready|live|set up|installed|deployed|implemented) (?:in|within) (?:under |less than |just |only )?(?:a|one|two|five|ten|\d+|minutes|hours|days|no time|a matter of)
(?:takes|take) (?:no time|just minutes|five minutes|minutes|only minutes) to (?:set up|install|implement|get started)
test[- ]drive
(?:try|give|take) (?:it|them|this|us|[a-z]+) (?:out|a (?:try|go|spin|whirl|test)|for a (?:spin|test|ride|month|week|fortnight))
(?:put|see) (?:it|us|[a-z]+) (?:to the test|through its paces|live|for yourself|in practice on your)
(?:sets? us apart|makes us different|makes us unique|what makes us|unlike (?:other|our|any)|better than (?:any|other|your current|the competition)|why (?:customers|companies|people) (?:choose|love|switch))
(?:released|launched|rolled out|introduced|shipped|unveiled|announced|launching|releasing|introducing|presenting) (?:[a-z0-9-]+ ){0,4}(?:version|release|module|feature|features|edition|update|upgrade|product|products|line|range|add-on|app|generation)
version \d
(?:brand-?new|latest|newest|new) (?:[a-z-]+ ){0,2}(?:module|feature|features|version|release|app|platform|software|product|edition|dashboard|functionality)
(?:switch|turn) it on (?:for|at|in)
(?:a|the) (?:[a-z-]+ ){0,3}(?:mobile app|web app|app|software|platform) (?:that|which|for|to)
(?:product|solution|platform|software|tool) (?:overview|presentation|tour|demo|page|video|brochure|deck|information)
(?:fit|match|perfect|ideal|right|great|good) (?:solution|tool|product|platform|software|partner|match|fit) for (?:you|your)
(?:could|can|would|might) (?:really |also |be able to )?(?:transform|revolutioni[sz]e|supercharge|turbocharge|streamline|automate|boost|optimi[sz]e|simplify) (?:your|the way)
(?:buy|purchase|order|subscribe to|invest in|upgrade to|move to|adopt|implement|roll out|sign up for|sign up with|get started with|start using) (?:our|[a-z]+ (?:today|now))
(?:open|create|set up|activate|get|claim|request|want|like) (?:you |yourself )?(?:a |an |your )?(?:free |test |trial |demo |guest |personal )+(?:account|licen[cs]e|access|version|login|seat|copy of the software)
`,
    'pitch-feature': String.raw`
(?:dashboards?|connectors?|integrations?|real-?time|automation|automated|automatic(?:ally)?|ai|artificial intelligence|machine learning|algorithms?|modules?|alerts?|notifications?|offline mode|workflows?|apis?|single sign-on|sso|cloud|cloud-based|saas|no-code|low-code|one-click|drag and drop|drag-and-drop|plug-?in|plug and play|encryption|analytics|reporting|templates? library|user-friendly|intuitive|scalable|customi[sz]able|mobile access|photo upload|battery powered|wireless|matching engine|out-of-the-box|functionality|interface|user interface|role-based|multi-language|unlimited|data import|export|sync|24/7 support|onboarding|\d+\+? (?:connectors|integrations|templates|features))
`,
    price: String.raw`
{cur}?\d[\d.,]*k? ?(?:€|\$|£|euros?|dollars|pounds)? ?(?:/|per|a|for each|for every) ?{each}(?: (?:per|and|a)|[,.?! ]|$)
(?:only|just|from|starting at|starts at|starts from|start at|start from|as little as|for) (?:{cur}\d|\d[\d.,]* ?(?:€|euros?|dollars|pounds))
per (?:user|seat|licen[cs]e|employee) (?:per|a|and|/) ?(?:month|year)
(?:our|the|your|some|latest|current|special|custom|tailored|full|detailed) pricing\b(?! (?:models?|rules?|decisions?|team|of|question|problem|article|guide|webinar|webinars))
pricing (?:page|plan|plans|proposal|options|details|information|sheet|list|tiers?|package|overview|starts|is|depends)
(?:talk|discuss|send|share|go over|know|about) (?:you )?(?:the |our )?(?:pricing|prices|price list|rates|commercials)\b(?! (?:models?|rules?|change))
(?:price|cost) (?:for|of) (?:\d+|our|the (?:platform|licen|package|plan|full))
(?:prices|plans|packages|licen[cs]es) (?:start|begin|range)
our (?:{word}){0,2}(?:prices?|rates|fees|plans?|packages?|price list|tiers?)\b(?! (?:to|for the (?:year|week|future)|is to|was to|b\b))
{tier} (?:plan|package|tier|licen[cs]e|edition|subscription)
(?:\d+ ?%|\d+ percent|percent|half) (?:off|discount|rebate|reduction)
(?:give|offer|get|grant|extend|apply|claim|secure|special|exclusive|early-bird|introductory|summer|spring|autumn|winter|year-end|our|first-time|volume) (?:you |the |a |an |your )*(?:[a-z0-9%-]+ )?discounts?
special (?:offer|price|pricing|rate|deal|conditions)
(?:first|one|two|three|six|\d) months? (?:are |is |for )?(?:free|on us)
lock in (?:[a-z]+ ){0,3}(?:price|rate|discount|offer|deal)
(?:send|attach|attached|prepare|put together|find|enclosed|enclose|draw up|draft|share|get|give|is|create|request|here is|here's|quick) (?:[a-z]+ ){0,4}(?:quote|quotation|pricing|cost estimate|price list|commercial (?:offer|proposal)|(?:formal |pricing |written |short |detailed )?proposal)\b(?! (?:from|on (?:page|slide)|by))
(?:our|revised|formal) (?:quote|quotation|proposal)
who (?:would |will |has to |needs to |must |can |could |else )*(?:signs?|signing) (?:off|the (?:contract|order|deal|cheque|check)|contracts|for (?:purchases|this|such))
who (?:would |will |has to |needs to |must |else )*approves? (?:the |your |such |this |these )?(?:budget|spending|purchases?|investments?)
sign(?:s|ing)?[ -]off on (?:[a-z]+ )?(?:budget|spending|purchases?|investments?)
who (?:has|holds|owns|controls|manages) (?:the|your) (?:[a-z]+ )?budget
who (?:makes|takes) (?:the|these|such|this) (?:[a-z]+ )?decisions?
who decides (?:on|about) (?:[a-z]+ ){0,2}(?:purchas|buying|invest|spend|software|tools|suppliers|vendors|budget)
decision[- ]makers?
(?:do you have|have you got|is there|what is|what's|what) (?:a |any |your |the )?(?:[a-z]+ )?budget
your (?:[a-z]+ )?budget
budget (?:set aside|allocated|available|approved|holder|owner|earmarked|range|for (?:this|it|such|a))
money (?:set aside|available|allocated)
(?:if you|once you|when you|to|you) sign (?:a |the |this |up )?(?:before|by|now|today|contract|agreement|this|within)
(?:it|this|that|everything|the whole thing) (?:costs|comes to|works out (?:at|to)|would cost|would be) (?:about |just |only |around )?{cur}?\d
how much (?:are you|do you|would you) (?:[a-z]+ )?(?:paying|pay|spending on (?:software|tools)|be willing)
billed (?:yearly|annually|monthly)
(?:licen[cs]e|subscription|setup|set-up|implementation) (?:fees?|costs?|prices?)
save (?:you )?(?:up to )?{cur}\d[^.!?\n]{0,30}(?:with us|our|if you)
rate card
(?:our|the|a) (?:fees?|rates?|tariffs?|price tag) (?:is|are|for|start|would|depend)
(?:the|a|our|your) (?:licen[cs]e|subscription|package|kit|software|platform|service|full version|module|plan)[^.!?\n]{0,30} (?:is|costs?|comes to|runs to|comes in at|starts? at|would be|for) (?:about |just |only |around |roughly )?{cur}\d
{cur}\d[\d.,]*k?(?: a| per| each| for the first| upfront| up front| in total| all in| plus vat)
(?:offer|give|do|get|knock|take|make) (?:you )?(?:[a-z]+ )?(?:a |an |another )?\d+ ?(?:%|percent|per cent)
(?:put together|worked out|made|drawn up|prepared|drafted|calculated|attached|write up|work out|price up) (?:you )?(?:a|an|the|our|your) (?:[a-z]+ ){0,2}(?:quote|quotation|offer|estimate|proposal|price|costing)
who (?:[a-z]+ ){0,5}(?:signs?|approves?|authori[sz]es?|holds?|owns?|controls?) (?:off|the (?:contract|budget|purse|order|deal|agreement|spend|spending|purchase)|contracts|budgets?|such|on)
what (?:is |'s |are |would be )?(?:your |the )?(?:[a-z]+ )?(?:budget|price range|price point|spend)\b
(?:willing|prepared|ready|able) to (?:pay|spend|invest)
(?:cheaper|less expensive|better price|better deal|best price|great price|good deal|great deal|value for money|affordable) [^.!?\n]{0,30}(?:than|for you|you|if)
(?:save|saves) (?:you )?(?:[a-z]+ ){0,3}money
(?:payment|contract) terms
(?:free|discounted|reduced|half-price|cheaper) (?:for )?(?:the )?(?:first|until|this month|this quarter)
how much (?:[a-z]+ )?(?:money|it costs|we charge|would you pay)
(?:purchase order|invoice you|order form)
`,
    'restart-always': String.raw`
tell (?:me|us) (?:[a-z]+ ){0,4}about (?:your(?:self|selves| company| business| firm| organi[sz]ation| role| job)|you\b|what you do)
(?:learn|know|hear|find out|understand) (?:[a-z]+ ){0,3}about (?:your(?:self| company| business| firm| organi[sz]ation| role| job)|you (?:and|guys|all|as)|you[.!?,]|what you do)
(?:understand|find out|learn|know) (?:[a-z]+ ){0,2}what (?:you|your {org}) (?:guys )?(?:actually )?(?:do|does|make|makes|sell|sells)\b(?! (?:when|if|about|with|to|in case|today|after))
get to know (?:you|your {org})
(?:overview|idea|picture|sense|rundown|summary|introduction) of (?:your|you|what you|who you)
who (?:you are|are you)(?: and what you do|\?)
(?:walk|take|talk) me through (?:your|what your) (?:company|business|role|organi[sz]ation|setup|set-up)
`,
    'restart-company': String.raw`
what (?:do|does) (?:your {org}|you|you guys|you all|[a-z]+) (?:actually |exactly )?(?:do|make|sell|produce)(?: exactly| actually| there| for a living| at [a-z]+| as a company)?\?
what (?:kind|sort|type)s? of (?:products|services|{org}|goods|things) (?:do|does|are|is|[a-z]+ )(?:you|your)?
what exactly (?:do you|does your {org}) do
what (?:is|does) your {org} (?:do|about|actually)
which company (?:do you|are you)
`,
    'restart-industry': String.raw`
(?:what|which) (?:industry|sector|line of business|market|branch|field)(?: (?:are|is|do|does) (?:you|your)| you)
(?:are|do) you (?:work )?in (?:the )?[a-z]+ (?:industry|sector|business)\?
`,
    'restart-title': String.raw`
what(?:'s| is| exactly is| would be)? (?:exactly )?your (?:role|job|position|title|job title|function)
(?:and|or|about) (?:what )?your role (?:there|at|in|is|with)
what (?:are you|you are|you're) (?:responsible for|in charge of)
which (?:department|team|division|part of the {org}) (?:do|are) you
(?:are|would) you (?:be )?the (?:right|best|correct|appropriate) (?:person|contact|one)
(?:right|best|correct) (?:person|contact) (?:to|for|at|in)
(?:who|whom) (?:is|would be|should be) the (?:right|best) (?:person|contact)
point me (?:to|in|towards)
are you the (?:one|person) (?:who|in charge|responsible|handling)
(?:are|is) (?:you|it you|that you) (?:who is |the one )?(?:in charge|responsible|the one|the person|handling|the contact)
(?:or )?(?:is there |should i (?:write|talk|speak) to )(?:somebody|someone|anyone) else
(?:what|which) (?:do|does) your (?:job|role|work) (?:involve|entail|cover)
`,
    'restart-topic': String.raw`
(?:are|were) you (?:at all |already )?(?:familiar with|aware of|interested in)
have you (?:ever |already )?(?:heard (?:of|about)|come across|thought about)
do you know (?:about|much about|anything about)
(?:is|are) ~(?:relevant|of interest|on your radar|a topic|a priority) (?:to|for|at)
`,
    'restart-about': String.raw`
(?:learn|know|hear|find out|understand|tell me|tell us) (?:a (?:bit|little) |some |something )?(?:more )?about
what (?:does|do)
(?:overview|idea|picture|sense|rundown|summary) of
introduction to
`,
    'restart-intro': String.raw`
my name is [a-z'-]+(?: [a-z'-]+){0,2}(?:,| and i| i'm| i am| from| -)
(?:let|allow) (?:me|us) (?:to )?(?:briefly |quickly |first )?introduce
(?:introduce|introducing) (?:myself|ourselves|our (?:company|firm|team)|you to (?:our|us|[a-z]+ ?,))
been (?:properly |formally )?introduced
i (?:represent|work for|work at) [a-z]+(?:,| and| -| in| as)
i(?:'m| am) (?:an?|the|your) (?:new )?(?:[a-z]+ )?(?:account (?:executive|manager)|sales (?:rep|representative|manager|executive|director|development)|business development|bdr|sdr)
(?:was|were|been) founded
founded in (?:19|20)\d\d
(?:is|are|am|'re|as|,|the|a|europe's|world's) (?:a |an |the |one of the )?(?:global |european |world )?(?:leading|largest|premier|number one|fastest[- ]growing|most trusted|trusted) (?:[a-z-]+ ){0,4}(?:providers?|suppliers?|vendors?|company|firm|partner|manufacturer|agency|consultancy)
(?:if|in case|whether) you(?:'ve| have|'re| are)?(?: not|n't)?(?: ever| already)? (?:heard (?:of|about)|know|come across|familiar with) (?:us|our|[a-z]+)(?: before| yet|,|\?|\.)
have you (?:ever |already )?heard (?:of|about) (?:us|our)
(?:who (?:are we|we are)|what we do)(?: is|\?|:| as)
(?:a (?:bit|little)|few words|something|more) about (?:us|our company|who we are|ourselves)
we(?:'re| are) (?:a|an) (?:[a-z-]+ ){0,3}(?:start-?up|company|agency|consultancy|family business|firm|provider|vendor|supplier|team of)
we(?:'re| are) [a-z]+ and we
i(?:'m| am) [a-z]+(?:,| and) (?:i )?(?:sell|work|represent)
(?:is|are) (?:the|a|an|one of the) (?:[a-z-]+ ){0,2}(?:market leader|leaders?|pioneer|specialists?|number one|no\. 1|go-to) (?:in|for|of|on|when)
offices in (?:[a-z0-9]+ )?countries
(?:do|did) you (?:already )?know (?:us|who we are|about us|our company|what we do)
(?:tell|show|explain) (?:you|to you) (?:[a-z]+ )?(?:who we are|what we do|about us|about our company|about [a-z]+ and what)
(?:was|were) (?:started|set up|established|created|born) (?:in|by)
we(?:'ve| have) been (?:in business|around|in the market|active) (?:since|for)
`,
    'check-in': String.raw`
(?:just |quickly |simply )?(?:following|follow) up(?: again| once more)?(?: here| on (?:my|the|our|this|that|below|last|previous)| with you| to see| regarding|[.,!?])
just (?:following up|checking|circling|touching|bumping|pinging|a (?:quick |gentle |friendly |short )?(?:reminder|nudge|follow-up|bump|note))
wanted to (?:follow up|check in|circle back|touch base|see if|bump|resurface|ping|say hello|reach out (?:again|once more))
reach(?:ing)? out (?:again|once more|one more time)
(?:circl(?:e|ing)|loop(?:ing)?|com(?:e|ing)) back (?:on|to|around|with|here)(?: (?:this|you|my|the below|that|it))?
checking (?:in|back)
check in (?:and|with|on|to|again)
touch(?:ing)? base
bump(?:ing)? (?:this|my|it)
(?:float|floating|push|pushing|mov(?:e|ing)|bring(?:ing)?|pull(?:ing)?) (?:this|it|my {mail}) (?:back )?(?:up|to the top)
top of your (?:inbox|mailbox)
re-?sending (?:this|my|it)
in case (?:it|this|you|my {mail}) (?:got |was |has been |have )?(?:buried|lost|missed|slipped|overlooked)
gentle (?:reminder|nudge)
any (?:updates?|news|progress)\b
(?:had|have|has|get|got) a chance to (?:look|read|review|see|think|consider|go)[^.!?\n]{0,30}(?:{mail}|this|it|below|sent)
did you (?:see|get|receive|read|manage to (?:see|read)) (?:my|the|this|our) (?:[a-z]+ )?{mail}
(?:on|to|about|at) my (?:last|previous|earlier|recent)? ?{mail}
my (?:last|previous|earlier) {mail}
the below
how (?:things|it|everything)(?: is|'s| are)? going
(?:stay|be|back) on your radar
second (?:attempt|try)
(?:try|trying|tried) (?:you|again|my luck)(?: one more time| once more| again)?
one more time
(?:pop|popping|jump|jumping|land|landing) (?:back |up |again )*(?:in|into|on|to|at the top of) (?:your|my)
back (?:in|into|to|at) (?:your|the top of your) (?:inbox|mailbox)
see (?:if|whether) (?:this|that|it|my|there|you|we)(?: is| was| might be| would be| still| could be|'s| are|'re|'ve| have)?(?: of)? ?(?:interest|interested|relevant|any|still|saw|seen|had|got|received|thought|need)
(?:checking|check|wondering|asking|curious|wanted to know|see|know) (?:if|whether) you (?:saw|got|received|read|had|have|managed|found|might|still)
(?:quick|short|friendly|gentle|little|small|final|second|another) (?:follow[- ]?up|reminder|nudge|bump|ping|check-?in|note)
(?:think|thought|thinking|sleep|mull) (?:it|this|that|things) (?:over|through|about|on it)
(?:nudge|ping|poke|prod) (?:on|about|you|for|regarding)
(?:my|the|this) (?:note|mail|e-mail|email|message|proposal|invite) (?:below|above|from|of) ?(?:last|monday|tuesday|wednesday|thursday|friday|below|yesterday)?
(?:where|how) (?:do )?(?:we|you|things) stand
(?:hear|heard) (?:back )?from you
(?:follow|chase|chasing|following) (?:this|that|it|my|you) up
(?:still|again) (?:here|waiting|hoping|me)
(?:me|it's me|it is me) again
`,
    filler: String.raw`
any thoughts
your thoughts
thoughts
let me know(?: what you think| your thoughts| either way| if you have any questions)?
(?:i )?look(?:ing)? forward to (?:hearing|your|you|it)[^.!?\n]{0,40}
(?:i )?hope (?:you|this|all|everything|your)[^.!?\n]{0,60}
(?:have|enjoy) (?:a|your) (?:great|good|nice|lovely|wonderful)?[^.!?\n]{0,30}
what do you think
does (?:this|that|it) (?:still )?make sense
(?:is (?:this|it|that) )?still (?:relevant|of interest|interested|something)
if you have any questions
i am writing(?: to you)?
(?:many )?thank(?:s| you)(?: in advance| for your time)?
cheers
and see (?:if|whether) you
(?:best|kind|warm) (?:regards|wishes)
of last week
(?:i )?know (?:that )?you(?:'re| are) (?:very |super |probably |really )?busy
hope all is well
from (?:monday|tuesday|wednesday|thursday|friday|last week|yesterday)
on this
of interest
`,
    pressure: String.raw`
(?:haven't|have not|hadn't|didn't|did not|not|never|yet to|still) (?:yet )?(?:heard?|hearing|received?|got|gotten|get) (?:back|anything|(?:a |any |your )(?:reply|response|answer|feedback)|from you|a word)
heard nothing
no (?:reply|response|answer|feedback) (?:from you|to my|so far|yet)
you (?:don't|haven't|didn't|have not|did not|never) (?:yet )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|got(?:ten)? back)
(?:reached out|e-?mailed|written|wrote|messaged|called|tried|contacted)(?: to)? (?:[a-z]+ ){0,4}(?:several|multiple|many|two|three|four|five|six|\d+|a number of|a couple of|a few) times
(?:third|fourth|fifth|sixth|3rd|4th|5th|6th) (?:time lucky|attempt|e-?mail|mail|message|try|follow-up)
(?:i'm|i am|i was|i feel|i must say i'm|bit|little|honestly|quite|rather|somewhat|really) (?:[a-z]+ ){0,2}(?:disappointed|frustrated|surprised|hurt|sad|upset|puzzled)
(?:assume|take it|conclude|presume|guess)(?: that)?[^.!?\n]{0,40}(?:not|n't|no longer|no interest)
(?:are you|you're|you are) (?:just |simply |clearly )?not interested
should i (?:stop|give up|close|assume|take it|cross)
(?:ignor(?:e|ed|ing)|ghost(?:ed|ing)) (?:my|me|us)
(?:put|spent|invested) (?:a lot|so much|hours|much) (?:of )?(?:work|time|effort)?[^.!?\n]{0,20}(?:for you|into)
(?:surely|certainly) you (?:can|could)
(?:the )?least you (?:could|can)
(?:keep|stop|be) (?:bothering|bugging|chasing|pestering|e-?mailing) you
this (?:is|will be) (?:my|the) (?:very )?(?:last|final) (?:e-?mail|mail|message|note|time|attempt|try|reminder|chance|follow-up|outreach)
(?:last|final) (?:attempt|try|chance|call|warning|reminder|outreach)
my final (?:e-?mail|note|message|attempt|follow-up)
clos(?:e|ing) (?:your|the|this|out your) (?:file|case|loop|ticket|record|books)
permission to close
(?:won't|will not|not going to) (?:reach out|bother|e-?mail|contact|write to|follow up with|chase)(?: to)? you
i(?:'ll| will) (?:stop (?:reaching|writing|e-?mailing|here)|leave you (?:alone|be)|cross you off|take you off|move on|get out of your)
eaten by
reply with (?:a |the )?(?:1|one|number)
(?:offer|discount|deal|price|promotion|conditions?) (?:[a-z0-9-]+ ){0,5}(?:valid (?:until|till|through|for)|available until|good until|ends|will end|expires?|runs out|lapses|closes)
expires? (?:today|tonight|tomorrow|on|at|in|soon|this|end)
(?:only|just) (?:[a-z]+ )?(?:\d+|one|two|three|four|five|a few|a handful of|a couple of) (?:[a-z]+ )?(?:spots?|seats?|places?|slots?|licen[cs]es)[^.!?\n]{0,12}(?:left|remaining|available|open|free)
(?:spots|seats|places|slots) (?:are )?(?:going|filling|running out|almost gone|limited|nearly gone)
gone by
don't miss (?:out|this|your)
miss(?:ing)? out
(?:act|decide) (?:now|fast|quickly|today|soon)
hurry
too late\b(?! (?:for|to) (?:the|a))
limited (?:time|availability|spots|seats|places|offer)
now or never
(?:if|when) you (?:sign|decide|order|commit|buy|book) (?:[a-z]+ )?(?:by|before|until|today|now|this (?:week|month|quarter)|within)
your competitors? (?:are|is|have|has)(?: already)?
every (?:day|week|month|hour) (?:you|that you) (?:wait|delay|hesitate)
fall(?:ing)? behind
can(?:'t|not| not) afford (?:to|not)
(?:need|expect) (?:your|an?) (?:answer|reply|decision|response) (?:by|before|today|now)
(?:if|unless) i (?:don't |do not )?(?:hear|get (?:an answer|a reply|a response))[^.!?\n]{0,30}
give (?:the|your|it|this) (?:slot|place|seat|spot) to
(?:spots?|seats?|places?|slots?|spaces?|licen[cs]es)\b[^.!?\n]{0,30}(?:almost gone|nearly gone|filling|running out|left|limited|are going|disappear|selling)
(?:close|closing|shut|stop|end|ending|seal) (?:the|this|our) (?:list|offer|round|pilot|registration|programme|program|door|doors|window|deal)
(?:don't|do not|never) (?:be|want to be) (?:the (?:one|only|last)|left behind|too late|caught)
(?:can|could) you (?:really |honestly |truly )?afford
(?:your|the) (?:rivals|competition|competitors|peers)[^.!?\n]{0,30}(?:already|by now|ahead|overtak|are doing|have done|have moved|won't wait)
yet to (?:answer|reply|respond|hear|get)
(?:something|anything) i (?:said|did)
(?:close|closing|take|taking) (?:out |off |down )?(?:your|you off|this) (?:file|record|case|list|my list)
hear otherwise
(?:now is|this is) (?:the|your) (?:last |final |only )?(?:time|moment|chance|opportunity) to
(?:time|clock) is (?:running out|ticking)
(?:ends|closes|expires|runs out|is over|is gone|over) (?:on |at |this |by )?(?:tonight|today|tomorrow|midnight|monday|friday|this week|month end|end of)
(?:by|before|until) (?:tonight|midnight|close of (?:play|business)|eod|end of (?:day|business|play))
(?:only|just) (?:\d+|one|two|three|four|five|six|a few) (?:days?|hours?|left|more (?:days|hours|spots|seats|places))(?: left| remaining| to go)?
(?:reach|get hold of|track|pin) you(?: down)?[^.!?\n]{0,20} (?:several|many|multiple|three|four|five|a few|for weeks|in vain|without)
(?:guess|suppose|take it|assume|assuming) (?:that )?(?:you're|you are|this|it|there|[a-z]+ [a-z]+)[^.!?\n]{0,30}(?:not|n't|no )
`,
    'familiar-talk': String.raw`
(?:great|good|nice|lovely|pleasure|wonderful|fantastic|enjoyed|fun|loved) (?:[a-z]+ )?(?:speaking|talking|chatting|meeting|catching up|connecting) (?:with|to|you|again|over|on|yesterday|last|earlier)
(?:it was|was|so|really) (?:[a-z]+ ){0,2}(?:great|good|nice|lovely|pleasure|wonderful|fantastic) to (?:speak|talk|chat|meet|catch up|connect|see you)
(?:^|\n)(?:great|good|nice|lovely) to (?:speak|talk|chat|meet|catch up|see you)
to see you again
enjoyed our {chat}
per our (?:[a-z]+ )?{chat}
(?:following|after|further to|based on|from|since|regarding|re|with reference to|referring to|thanks for|thank you for|during|in) our (?:[a-z]+ ){0,3}{chat}
our (?:last|previous|recent|earlier|phone|telephone|pleasant|great) (?:[a-z]+ )?{chat}
(?:when|since|last time) we (?:last )?(?:spoke|talked|met|chatted|connected|caught up)
we (?:spoke|talked|met|chatted) (?:last|yesterday|on|at|about|briefly|earlier|a (?:few|while)|this)
(?:taking|took) the time to (?:talk|speak|meet|chat|see|show|walk)
(?:for your time|on the phone) (?:today|yesterday|last|this morning|earlier|the other day)
for the (?:great |nice |lovely |good |quick |pleasant |interesting )?(?:chat|call|conversation|meeting|talk)(?: (?:yesterday|last|on|today|this|earlier|the other)|[.!,])
(?:following up on|follow-up to|on the back of|as a follow-up to|picking up from|recap of|summary of|notes from|back to|building on|mentioned (?:in|on|during)|promised (?:in|on|during)|agreed (?:in|on|during)|reflect(?:ing)? on|thought about|thinking about|enjoyed|liked|appreciated|loved) our (?:[a-z]+ ){0,3}{chat}
(?:on|over) the phone
(?:you|we) (?:said|told me|mentioned|agreed|decided|discussed|spoke) (?:[a-z]+ ){0,4}(?:on the phone|last week|yesterday|in person|the other day|over (?:coffee|lunch))
(?:pleasure|privilege|delight|joy|honou?r|treat) (?:meeting|talking|speaking|chatting|seeing|to (?:meet|talk|speak|chat|have met))
(?:when|since|after) (?:i|we) (?:saw|met|visited|called|rang|spoke to) you
(?:good|great|nice|lovely) (?:seeing|meeting) you
it was (?:so |really |very )?(?:[a-z]+ )?(?:seeing|meeting|talking|speaking|chatting)
`,
    'familiar-reply': String.raw`
thank(?:s| you)(?: so much| very much| again)? for (?:getting back|coming back|replying|responding|answering|writing back|your (?:[a-z]+ )?(?:reply|response|answer|call))
(?:good|great|nice|lovely) to hear (?:back )?from you
`,
    'familiar-words': String.raw`
as (?:we )?(?:discussed|agreed|talked about|spoke about|promised)(?! (?:in|on|at|above|there) ?(?:the|chapter|page|my|our|a)?)
as you (?:mentioned|said|told (?:me|us)|explained|described|pointed out|requested|asked)
(?:since|because|when|that|what|thing) you (?:mentioned|told (?:me|us)|were telling (?:me|us))
you (?:mentioned|told (?:me|us)) (?:that|me|us|your|you|how|last)
(?:the [a-z]+ )you (?:asked for|requested|wanted)
as (?:requested|agreed|promised|discussed)
`,
    'familiar-close': String.raw`
my (?:dear |old |good )?friend\b
(?:old|dear) (?:pal|buddy)
(?:hey|hi|hello|dear) (?:buddy|mate|bro|girl|stranger|bestie|hun|darling)
how(?:'s| are| is| were| was) (?:the|your) (?:kids?|family|wife|husband|children|dog|little ones?|baby|holidays?|vacation|honeymoon|wedding)
(?:love|hello|regards) to (?:the|your) (?:family|kids|wife|husband)
long time no (?:see|speak|talk|hear)
feel like i(?:'ve| have)? (?:already )?(?:know|known) you
your (?:holiday|vacation|wedding|family|baby|birthday) (?:pictures?|photos?|pics|party)
lovely (?:family|kids)
(?:hugs|xoxo|miss you|thinking of you)
your (?:lovely |beautiful )?(?:kids|wife|husband|daughter|son|newborn)\b
(?:hey|hi|hello|dear|,) (?:[a-z]+ )?(?:buddy|mate|bro|pal|my friend|sunshine|superstar|legend)\b
how(?:'s| is| are) (?:the|your) (?:family|kids|wife|husband|little one|puppy|dog|cat|baby)
(?:hope|trust) (?:the|your) (?:family|kids|wife|husband|dog|baby|little one)
(?:we|you and i) go (?:way )?back
(?:just )?like old times
(?:kindred spirit|soulmate|bff)
`,
    'offer-before': String.raw`
(?:i've |i have |i )?(?:attached|attaching|enclosed|enclosing|attach|enclose)(?: is| are| you'll find| you will find| please find| for you)?
please find(?: attached| enclosed)?
here(?:'s| is| are|'re)(?: a| the)?(?: link to| copy of)?
(?:send|sending|sent|share|sharing|forward|forwarding|offer|offering|give|giving|pass on|mail|post|provide|grab)(?: you| along| over| across| with you)*(?: a| the)?(?: link to| copy of)?
(?:download|register for|sign up (?:for|to)|signing up (?:for|to)|register to|enrol(?:l)? (?:in|for)|join|join us (?:for|at)|attend|watch|read|check out|have a look at|take a look at|look at|come to|subscribe to|try|see)
(?:save|reserve|book|secure)(?: your| a| you a)? (?:seat|spot|place)(?: (?:for|at|in))?
(?:invite|inviting|invitation)(?: you)?(?: to| for)?
(?:interested in|like|want|love|enjoy|useful|recommend|suggest|introduce|present|highlight|point you to|draw your attention to|attention to|worth reading|must-read|must read)
(?:have|did) you (?:already |yet |ever )?(?:read|seen|see|come across|heard (?:of|about)|checked out|tried|watched|downloaded|looked at|had a chance to (?:read|look at|see|watch))
(?:copy of|link to|access to|(?:recording|replay|version|pdf) of)
(?:are|were|will) you (?:coming|going|joining|attending|planning|interested|signed up|registered|able)(?: to come| to join| to attend| up)?(?: to| for| at| in)?
(?:have|did) you (?:already |yet )?(?:sign(?:ed)? up|register(?:ed)?|book(?:ed)?|enrol(?:l)?(?:ed)?|join(?:ed)?|get|got|grab(?:bed)?|download(?:ed)?)(?: for| to| your copy of| a copy of| hold of)?
(?:recommend|suggest|propose|urge|encourage|invite|think|advise|want|like|love)(?: that| for)? (?:you|your team)(?: to| should| might)?(?: enjoy| read| watch| see| join| attend| download| register for| like| look at| try)*
(?:you|you'll|you might|you may|you could|you should|you must)(?: really| probably| also| want to| like to)* (?:enjoy|like|love|read|watch|see|download|try|attend|join|check out|take a look at|have a look at|find|want|need)
(?:about|called|titled|entitled|named)
`,
    'offer-after': String.raw`
(?:is|are) (?:attached|enclosed|available|here|now available|free)
(?:attached|enclosed)
(?:goes live|starts soon|is coming up|takes place)
can be (?:downloaded|found|had|read|watched)
(?:might|may|could|would|will) (?:[a-z]+ )?(?:interest|help|suit|be (?:of (?:interest|use|help)|useful|helpful|interesting|worth|just (?:right|the)|right|for you|something|a good))
- (?:want|would you like|interested|shall i|have a look|take a look|enjoy)
\? (?:want|would you like|interested|shall i|register|sign up)
(?:yet|already)\?
`,
    refers: String.raw`
(?<!have |did |haven't |if |are |were |will |recommend |suggest |advise |encourage |invite )you(?:'ve| have|'re| are| had| were)?(?: just| already| recently| kindly| also)* (?:read|downloaded|registered|signed up|signed|attended|joined|watched|saw|seen|enjoyed|liked|had|got|received|visited|looked at|studied|took|booked|grabbed|requested|commented|going|coming|know|reading|registering|reserved|opened)
(?:your|the) (?:registration|sign-up|download|copy|seat|place|participation|interest|visit) (?:for|of|at|in|to|on)
(?:looking forward to|see you at|seeing you at|meet you at|thanks for|thank you for|in preparation for|prepare for|ahead of)
`,
    'offer-breaks': String.raw`
(?:for|to|at|with|from|in|on|behind|about|after|of|and|that|which|by|besides|than|where|when|because|next)
(?:goes|builds|complements|accompanies|follows|question|chapter|page|figure|part|summary|sequel|answers?|slides?|notes?|transcript|worksheet|sheet|table|template|speaker|author)
`,
    step: String.raw`
(?:i|we)(?:'ll| will| can| could|'d| would|'d be|'m| am| are)(?: be)? (?:[a-z]+ ){0,3}(?:send|share|forward|pass|post|mail|show|give|bring|put|hand|get|include|ask|offer|invite|look|help|write|answer)
(?:happy|glad|pleased|delighted) to
(?:if you(?:'d| would)? (?:like|want|wish|prefer|are|send|tell)|on request|just say|say so|let me know|tell me|drop me|write to me|send (?:me|us)|reply|feel free|give me|get back to me|just ask|say the word|one word)
please
(?:attach(?:ed|ing|ment)|enclos(?:ed|e|ing)|here(?:'s| is| are)|you'll find|you will find|find it|below|linked|link|see (?:page|chapter|slide))
(?:sending|sharing|forwarding|inviting|invite|invitation)
(?:look|looking) forward to
(?:shall|should|may|could|can|would) (?:i|we|you)
(?:(?:^|[.!:;-] |\n)(?:so |then |and )?(?:have a look|take a look|look|read|watch|try|join|download|sign up|register|save your|check|reply|write|ask|bring|start|skip|do it|count|mark|compare|print|use|see|come|tell|pick|choose|keep) )
on its way
`,
    'asks-price': String.raw`
(?:price|prices|pricing|cost|costs|quote|quotation|proposal|discount|rates?|budget|fees?|how much|what would (?:it|this|that) (?:cost|come to)|expensive|licen[cs]e)
`,
    'asks-product': String.raw`
(?:demo|demonstration|trial|feature|features|platform|product|software|tool|solution|your (?:system|app|service|offer)|what (?:do|can) you (?:offer|do)|how (?:does|would|do) (?:it|you|your|this)[^.!?\n]{0,30}(?:work|do|handle|integrate|compare)|integrat(?:e|es|ion))
`,
    'asks-content': String.raw`
(?:send|resend|share|forward|link|copy|paper|white ?paper|webinar|recording|slides|guide|download|register|sign up|find it|lost)
`,
    'asks-who': String.raw`
(?:who are you|what (?:do|does) (?:you|your company) do|never heard of|tell me (?:more )?about|do i know you|which company|about (?:you|your company))
`,
  },
  negations: String.raw`
no|not|without|[a-z]+n't|never|nobody|instead of|rather than|neither|nor|cannot|avoid|nothing to do with|dont
`,
  affirmations:
    "why don't|why not|don't hesitate|can't wait|cannot wait|not only|no problem|no doubt|whether or not|if not|not to mention|not sure if|don't mind|wouldn't it|don't you|isn't it|not far|not long",
  reports:
    'they|he|she|who|which|it|people|teams|customers|companies|makers|others|many|some|each|everyone|everybody|nobody|someone|somebody|readers|reps|vendors',
  we: 'i|we|our|ours',
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
  common: `
about above allow attached attachment attention avoid built choosing corrected details document documents drew erase example fixed floating forget happening items let's made makers making missing names one's pick pleased previous promised regarding reserve reserved responsible rough sorry spoke stand talked welcome across actually after again against agree ago ahead all almost along already also although always among amount and annual another answer answers any anybody anyone anything anyway apart appear area areas around ask asked asking asks available away back bad based because become been before began begin behind being believe below best better between beyond big biggest both bring brings brought busy call called came can cannot care case cases certain chance change changed changes check chat choice choose clear clearly close closed come comes coming common companies company compare competitors complete consider contact could couple course current currently customer customers daily date day days deal dear decide decided decision depend depends did different difficult directly discuss does doing done down during each earlier early easily easy either else email end ends enjoy enough even ever every everybody everyone everything exactly example examples expect fact fair fall far fast feel feels few figure figures find finds fine first five fits follow following for forward found four free friday from full further future gave general get gets getting give given gives giving glad goes going good gone got great group grow growing had half happen happened happens happy hard has have having hear heard hello help helped helpful helps here hers hi high higher his hope hour hours how however huge idea ideas important improve include including indeed inside instead interest interested interesting into issue issues its itself january february march april may june july august september october november december job join just keep keeps kept kind know known knows large larger last late later latest lead leading learn least leave less let level like likely line link list little live long longer look looking looks lose lost lot love low lower made mail main make makes making many market matter maybe mean means meet member message middle might mind mine minute minutes miss moment monday money month monthly months more morning most mostly move much must myself name near nearly need needed needs never new news next nice nine nobody none normal not note notes nothing notice now number numbers obvious of off offer often old once one only onto open opinion option options order other others ought our out over own owner part parts past pay people per percent perhaps period person personal piece place places plan plans plus point points possible problem problems process product products provide put question questions quick quickly quite raise rather reach read ready real really reason reasons recent recently region reply report rest result results right rise role room rule run running said same saturday save saw say saying says second see seem seems seen send sense sent september series serve set seven several shall share she short should show showed shows side similar simple simply since single site six size small smaller software solution solve some somebody someone something sometimes soon sort speak spend spring staff stand start started starts state stay step steps still stop stopped stuff such summer sunday support sure system take taken takes taking talk team teams tell ten than thank thanks that the their them themselves then there these they thing things think third this those though thought three through thursday till time times today together told tomorrow too took top topic total toward town tried trouble try trying tuesday turn twelve twice two under understand until upon use used useful user users uses using usual usually various very view wait want wanted wants was watch way ways website wednesday week weekend weeks well went were what whatever when where whether which while who whole whom whose why will winter wish with within without wonder word words work worked working works world worry worth would write writing wrong wrote year yearly years yes yesterday yet you young your yours yourself
regards sincerely cheers best kind warm wishes sincere hey bonjour dear platform tool demo trial feature features price prices pricing discount quote budget meeting meetings calls calendar slot industry business businesses firm organisation organization manager colleagues colleague boss vendor supplier provider expert experts specialist service services client clients partner partners office inbox thinking curious hearing
`,
};
