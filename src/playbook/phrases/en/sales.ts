import type { Phrases } from '../types';

/** English: talks of product and price. */
export const sales = {
  pitch: String.raw`
our (?:{word}){0,3}{prod}(?! (?:team|manager|engineer|people|marketing|developer|training))
no credit card
(?:show|give|offer|walk|take|showing|giving) (?:you|your team|everyone) (?:[a-z0-9-]+ ){0,3}(?:demo|demonstration|walk-?through|tour|test drive|presentation)
we(?:'re| are) (?:the|a|an|one of the) (?:[a-z-]+ ){0,4}(?:platform|software|solution|tool|app)s?
we (?:also |currently )?(?:offer|sell|provide|speciali[sz]e in|deliver)\b(?! (?:it|them|this|these|the (?:paper|guide|sheet|slides|list|recording)|in the (?:paper|guide|webinar)))
(?:plugs?|connects?|fits?) (?:right |straight |seamlessly )?into (?:your|any|all|every)
our (?:{word}){0,3}(?:sensors?|devices?|kits?|hardware|system|systems|portal|hub|cloud|api|connectors?|machine|robots?|scanners?|add-?on|plug-?in|extension|assistant|bot|algorithm|model|workspace|service|services)\b(?! (?:team|manager|engineer|people|marketing|developer|training|desk|technician))
test[- ]drive
(?:try|give) (?:it|them|this|us) (?:out|a (?:try|go|spin|whirl|test)|for a (?:spin|test|ride|month|week|fortnight))
(?:customers|clients|users) (?:typically |usually |often |regularly |already |have |report )*(?:cut|saved?|reduced?|halved?|doubled?|lowered?|increased?|boost(?:ed)?|gain(?:ed)?) (?!(?:the|their) (?:paper|article))[a-z0-9%-]+
(?:can be|is|gets|comes) (?:installed|mounted|deployed|set up|rolled out|configured|pre-installed|preconfigured) (?:without|in|within|by|on|ready)
(?:module|package|add-on|edition) (?:is|are|comes?) (?:in|with|included|part)
(?:there's|there is) also (?:a|an|our|the|[a-z]+)[^.!?\n]{0,60}(?:portal|app|module|dashboard|integrations?|connectors?|mode|version)\b
(?:it|which|that|our [a-z]+|and) (?:is|are|comes) (?:also )?(?:patented|certified|approved for|validated for)\b
(?:works|runs|fits|compatible) (?:with|on|in|into) (?:every|any|all|most|standard|your existing) [a-z]+
(?:imagine|picture) (?:every|each|all|having|a|an|never|no more|your)\b
(?:we|i)(?:'re| are) the only (?:approved|certified|authori[sz]ed|supplier|provider|company|one|maker|manufacturer)[^.!?\n]{0,40}
(?:reads?|picks?|scores?|checks?|files?|pings?|sits?|learns?|plugs?|syncs?|scans?|tracks?|flags?|sorts?|matches|drafts?|books?|builds?|sends?) [^.,!?\n]{3,60}, (?:then |and |automatically )?(?:reads|picks|scores|checks|files|pings|learns|plugs|syncs|scans|tracks|flags|sorts|matches|drafts|books|builds|sends|writes|prints|shows|tells) [^.!?\n]{3,90}\b(?:and|,) [a-z]+s\b
(?:test|free|trial|guest|demo) (?:account|access|licen[cs]e|login)\b
try (?:one|two|it|them|a few)(?: of them)? (?:free|for free|for nothing|without)
`,
  'pitch-feature': String.raw`
(?:mobile app|barcode|bar code|audit trail|configurable|portal|slider|ranked list|push messages?|overnight|slack|crm|erp|ehr|sap|excel add-in|trial|wireless|batter(?:y|ies)|patents?|warranty|colours|colors|sizes|units|engine|matching|dashboards?|connectors?|integrations?|real-?time|automation|automated|automatic(?:ally)?|ai|artificial intelligence|machine learning|algorithms?|modules?|alerts?|notifications?|offline mode|workflows?|apis?|single sign-on|sso|cloud|cloud-based|saas|no-code|low-code|one-click|drag and drop|drag-and-drop|plug-?in|plug and play|encryption|analytics|reporting|templates? library|user-friendly|intuitive|scalable|customi[sz]able|mobile access|photo upload|battery powered|wireless|matching engine|out-of-the-box|functionality|interface|user interface|role-based|multi-language|unlimited|data import|export|sync|24/7 support|onboarding|\d+\+? (?:connectors|integrations|templates|features))
the (?:software|tool|app|platform|system)
`,
  'named-does': String.raw`
(?:[a-z0-9]+ )?(?:will |can |could |would |also |simply |automatically |quietly |now )*(?:reads?|spots?|finds?|catch(?:es)?|cleans?|merges?|checks?|watch(?:es)?|listens?|monitors?|warns?|alerts?|tells?|gives?|lets?|helps?|makes?|takes?|saves?|cuts?|does|do|removes?|replaces?|learns?|runs?|plugs?|connects?|turns?|keeps?|sends?|automates?|handles?|tracks?|predicts?|measures?|samples?|counts?|plans?|calculates?|recalculates?|builds?|brings?|integrates?|syncs?|fix(?:es)?|flags?|detects?|scans?|sorts?|matches|halves?|doubles?|pays?|works? with|is (?:our|built|made|live|free|ready|easy))
`,
  'found-out': String.raw`
(?:(?:price|cost) of (?:an?|one|every|each|the) (?:wrong|bad|late|missed|lost|single|false|broken|failed|dirty|delayed|rejected|returned)|on average|(?:the|an) average|according to|typical(?:ly)?|(?:the|that|your) (?:paper|article|guide|study|survey|report|sheet|webinar|checklist|story)|(?:page|chapter|slide|table) \d+|loses?|lost|losing|wastes?|wasted|damage)
`,
  price: String.raw`
our (?:{word}){0,2}(?:prices?|rates|fees|price list)\b(?! (?:to|for the (?:year|week|future)|is to|was to|b\b))
(?<!\b(?:cost|costs|costing|lose|loses|lost|losing|waste|wastes|wasted) (?!(?:only|just|about|around|roughly|you)\b)[a-z][^.!?\n]{1,30}){cur}?\d[\d.,]*k? ?(?:€|\$|£|euros?|dollars|pounds)? ?(?:/|per|a|for each|for every) ?{each}(?: (?:per|and|a)|[,.?! ]|$)
(?:price|cost) (?:for|of) (?:\d+|our|the (?:platform|licen|package|plan|full))
{tier} (?:plan|package|tier|licen[cs]e|edition|subscription)
(?<!took |cut |takes |knocked |shaved )(?:\d+ ?%|\d+ percent|percent|half) (?:off\b(?! (?:his|her|their|its|the (?:peak|time|queue|cost|bill|load|changeover)))|discount|rebate|reduction)
(?:first|one|two|three|six|\d) months? (?:are |is |for )?(?:free|on us)
(?:our|revised|formal) (?:quote|quotation|proposal)
(?:do you have|have you got|what is|what's|what) (?:a |any |your |the )?(?:[a-z]+ )?budget
your (?:[a-z]+ )?budget\b(?! (?:price|hotel|round|sheet|corridor|season|meeting|line))
(?:if you|once you|when you|to|you) sign (?:a |the |this |up )?(?:before|by|now|today|contract|agreement|this|within)
rate card
(?:who|one who|person who|somebody who) (?:[a-z]+ )?decides? (?:on|about|over) (?:[a-z]+ ){0,3}(?:purchas|buying|invest|spend|software|tools|suppliers|vendors|budgets?)[a-z]*
who (?:[a-z]+ ){0,5}(?:signs?|approves?|authori[sz]es?|holds?|owns?|controls?) (?:off(?! (?:a|an|the|any|each|every|your|special|on (?:a|an|the|any|each|changes)) )|the (?:contract|budget|purse|order|deal|agreement|spend|spending|purchase)|contracts|budgets?|such|on)
who (?:has|needs|would have|would need|will have|must|'d have) (?:to )?(?:[a-z]+ )?(?:approve|sign|agree to|okay|ok|green-?light|authori[sz]e)(?: (?:off|it|this|that|the|such|for|your)\b|[?.,]|$)
\d+ ?(?:%|percent|per cent) (?:cheaper|less (?:on|if|for the first|for new))
costs?(?: you)? (?:about |around |only |just |roughly |some )?{cur}\d[\d.,]*k?[^.!?\n]{0,12} (?:with us|from us|at ours|all in)
(?:purchase|spend|spending|amount|sum|expense|outlay|investment|decision|licen[cs]e|subscription|approval|sign-off|green light)\b[^.!?\n]{0,60} (?:your|the|with your|by your|from your|past your|and your) (?:cfo|coo|ceo|md|boss|board|trustees|finance (?:director|team|department|people)|controller|managing director|director|management|procurement|purchasing)\b[^.!?\n]{0,40}(?:\?|$)
(?:do|would) you (?:decide|sign|approve)[^.!?\n]{0,40}(?:yourself|alone|on your own)\b[^.!?\n]{0,40}\?
(?:€|\$|£|eur |usd |gbp |chf |sek |nok |dkk )?\d[\d.,]*k?(?: ?(?:€|euros?|dollars|pounds|francs|kronor|kroner))? (?:a|per|each|every) (?:user|seat|month|year|licen[cs]e|employee|person|vehicle|truck|trailer|site|plant|machine|line|store|shop|branch|agent|head|annum)\b[^.!?\n]{0,20}(?:flat|all in|plus|excl|incl|unlimited|no set)
(?:{cur}?\d[\d.,]*k?|\d+ (?:cents|pence|p)) (?:per|a|each|for each) (?:entry|order|invoice|document|line|shipment|claim|ticket|call|page|declaration|user|seat|head|mailing|scan|check|label|parcel|record|kit|test|report|visit|trip|hour|day|night|post|guard|van|truck|vehicle|room|bed|shaft|turbine|blade|hectare|bag)\b
(?:is|are) going up to {cur}?\d[\d.,]*k?
does (?:that|it|this) go (?:up )?to (?:your|the|one of|somebody|someone|a)\b
`,
} satisfies Partial<Phrases['lines']>;
