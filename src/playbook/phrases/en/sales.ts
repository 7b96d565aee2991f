import type { Phrases } from '../types';

/** English: talks of product and price. */
export const sales = {
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
(?:(?:price|cost) of (?:an?|one|every|each|the) (?:wrong|bad|late|missed|lost|single|false|broken|failed|dirty|delayed|rejected|returned)|on average|(?:the|an) average|according to|typical(?:ly)?|(?:the|that|your) (?:paper|article|guide|study|survey|report|sheet|webinar|checklist|story)|(?:page|chapter|slide|table) \d+|loses?|lost|losing|wastes?|wasted|damage)
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
