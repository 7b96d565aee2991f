import type { Phrases } from '../types';

/** English: ways of writing: starting again, checking in. */
export const manner = {
  'restart-always': String.raw`
tell (?:me|us) (?:[a-z]+ ){0,4}about (?:your(?:self|selves| company| business| firm| organi[sz]ation| role| job)|you\b|what you do)
(?:learn|know|hear|find out|understand) (?:[a-z]+ ){0,3}about (?:your(?:self| company| business| firm| organi[sz]ation| role| job)|you (?:and|guys|all|as)|you[.!?,]|what you do)
(?:understand|find out|learn|know) (?:[a-z]+ ){0,2}what (?:you|your {org}) (?:guys )?(?:actually )?(?:do|does|make|makes|sell|sells)\b(?! (?:when|if|about|with|to|in case|today|after))
get to know (?:you|your {org})
about your (?:current |present )?(?:role|job|position|company|business)
(?:something|anything|a bit|a little|a few words|more) about (?:you|your {org})
who (?:you are|are you)(?: and what you do|\?)
(?:outline|describe|sketch|explain|summari[sz]e|present)\b[^.!?\n]{0,25}(?:nature of your|your (?:business|company|activities|operations|area of responsibility|responsibilities|organi[sz]ation|department|products))
(?:know|learn|hear|read|understand) (?:more |something |a bit |a little )?about your (?:firm|company|business|work|activities|products)\b
(?:share|tell me|say|write|give me) (?:a little|a bit|a few words|something|a few lines|a line or two) about (?:yourself|your|[a-z]+[,?])
what (?:kind|sort|type) of (?:company|business|firm|organi[sz]ation|outfit) (?:it is|you are|this is|is it|are you|[a-z]+ is)
(?:your|and) job title\b
what line of business
(?:person|one) (?:dealing|who deals|concerned|looking after|in charge)\b[^.!?\n]{0,40}\?
what you do (?:there|at)\b
(?:are you|whether you are) (?:in|with|on) (?:hospitals?|hotels?|retail|manufacturing|the [a-z]+ side|legal|operations|it|finance|hr)[^.!?\n]{0,20} or\b
(?:describe|outline|explain) (?:to me )?your (?:role|job|position|work|area)\b
(?:clean|blank) (?:sheet|slate)\b
`,
  'restart-company': String.raw`
what (?:do|does) (?:your {org}|you|you guys|you all|[a-z]+(?: [a-z]+)?) (?:actually |exactly )?(?:do|make|sell|produce)(?: exactly| actually| there| for a living| at [a-z]+(?: [a-z]+){0,3}| as a company)?\?
what (?:kind|sort|type)s? of (?:products|services|{org}|goods|things) (?:do|does|are|is|[a-z]+ )(?:you|your)?
what (?:is|does) your {org} (?:do|about|actually)
which company (?:do you|are you)
what(?:'s| is) [a-z&.'-]+(?: [a-z&.'-]+)? (?:all )?about\?
what do(?:es)? (?:you|your firm|the firm|the company) (?:do|sell|make)\b[^.!?\n]{0,20}\?
(?:understand|find out|learn) what (?!you\b)[a-zà-ÿ&'.-]+(?: [a-zà-ÿ&'.-]+)? (?:does|makes|sells)\b
what (?:is it )?(?:that )?your (?:firm|company|business|organi[sz]ation|team) (?:does|do|makes|sells)\b
`,
  'restart-industry': String.raw`
(?:what|which) (?:industry|sector|line of business|market|branch|field)(?: (?:are|is|do|does) (?:you|your)| you)
(?:what|which) (?:industry|sector|line of business|branch|field) (?:are|is|do|does) [a-z&.'-]+(?: [a-z&.'-]+)? (?:in|active|operating|from|part of|belong)
`,
  'restart-title': String.raw`
what(?:'s| is| exactly is| would be)? (?:exactly )?your (?:role|job|position|title|job title|function)
(?:and|or|about) (?:what )?your role (?:there|at|in|is|with)
what (?:are you|you are|you're) (?:responsible for|in charge of)
what (?:are|is) your (?:responsibilities|duties|tasks|area|remit|responsibility)
(?:are|would) you (?:be )?the (?:right|best|correct|appropriate) (?:person|contact|one)
(?:right|best|correct) (?:person|contact) (?:to|for|at|in)
are you the (?:one|person) (?:in charge|responsible|handling|who (?:is responsible|handles|looks after|manages|runs))
(?:are|is) (?:you|it you|that you) (?:who is |the one )?(?:in charge|responsible|the one|the person|handling|the contact)
who (?:is|would be) (?:responsible|in charge|the contact)(?: person)? (?:for|of) [^.!?\n]{2,40} (?:at|in) (?:your|[a-z]+)
what do you do (?:there|day to day|all day|at)\b
what(?:'s| is) your job (?:at|there|with)\b
whether you(?:'re| are) the (?:person|one|right)\b
`,
  'restart-topic': String.raw`
(?:are|were) you (?:at all |already )?(?:familiar with|aware of|interested in)
have you (?:ever |already )?(?:heard (?:of|about)|come across)
is [^.!?\n]{2,40} (?:a topic|a subject|something|of interest|relevant) (?:for|to|at) (?:you|your)[^.!?\n]{0,20} (?:at all|right now|currently)
`,
  'restart-about': String.raw`
(?:learn|know|hear|find out|understand|tell me|tell us) (?:a (?:bit|little) |some |something )?(?:more )?about
what (?:does|do)
(?:overview|idea|picture|sense|rundown|summary) of
`,
  'restart-intro': String.raw`
my name is [a-z'-]+(?: [a-z'-]+){0,2}(?:,| and i| i'm| i am| from| -)
(?:let|allow) (?:me|us) (?:to )?(?:briefly |quickly |first )?introduce
(?:introduce|introducing) (?:myself|ourselves|our (?:company|firm|team)|you to (?:our|us|[a-z]+ ?,)|[a-z]+ to you|[a-z]+ ?,)
been (?:properly |formally )?introduced
i (?:represent|work for|work at) [a-z]+(?:,| and| -| in| as)
i(?:'m| am) (?:an?|the|your) (?:new )?(?:[a-z]+ )?(?:account (?:executive|manager)|sales (?:rep|representative|manager|executive|director|development)|business development|bdr|sdr)
(?:was|were|been) founded
founded in (?:19|20)\d\d
(?:is|are|am|'re|as|,|the|a|europe's|world's) (?:a |an |the |one of the )?(?:global |european |world )?(?:leading|largest|premier|number one|fastest[- ]growing|most trusted|trusted) (?:[a-z-]+ ){0,4}(?:providers?|suppliers?|vendors?|company|firm|partner|manufacturer|agency|consultancy)
have you (?:ever |already )?heard (?:of|about) (?:us|our)
we(?:'re| are) (?:a|an) (?:[a-z-]+ ){0,3}(?:start-?up|company|agency|consultancy|family business|firm|provider|vendor|supplier|team of)
(?:is|are) (?:the|a|an|one of the) (?:[a-z-]+ ){0,2}(?:market leader|leaders?|pioneer|specialists?|number one|no\. 1|go-to) (?:in|for|of|on|when)
offices in (?:[a-z0-9]+ )?countries
we(?:'ve| have) been (?:in business|around|in the market|active) (?:since|for)
(?:i|we) (?:don't|do not) (?:believe|think) we(?:'ve| have) (?:[a-z]+ )?(?:met|been introduced|spoken|connected)
(?:i'm|i am|my name is|this is) [a-z'-]+(?: [a-z'-]+)?,? (?:from|at|with|of|over at|and i(?:'m| am|'ve| have| work| look| run| head| lead)) [^.!?\n]{0,40}(?:a|an|the|your) (?:[a-z-]+ ){0,4}(?:maker|provider|vendor|supplier|company|firm|start-?up|agency|consultancy|platform|leader|manufacturer|account manager|representative|rep)
(?:worked|been|active|operating) in [a-z]+(?: [a-z]+)? since (?:19|20)\d\d
`,
  'check-in': String.raw`
in case (?:it|this|you|my {mail}) (?:got |was |has been |have )?(?:buried|lost|missed|slipped|overlooked)
any (?:updates?|news|progress)\b
(?:on|to|about|at) my (?:last|previous|earlier|recent)? ?{mail}
(?:had|have|has|get|got|find|found) (?:a|any|the|some)? ?(?:chance|minute|moment|second|opportunity|time) to (?:look|read|review|see|think|consider|go|digest|check|glance)[^.!?\n]{0,30}
(?:any|some) (?:movement|feedback|reaction|response|reply|word|luck|joy)\b
(?:keep|keeping|stay|staying) (?:in touch|on your (?:radar|mind)|top of mind|this alive)
thoughts\?
(?:knock|hello|hey|anybody|anyone|somebody|someone)[ ,]+(?:knock|home|there|out there|at home)\b
(?:brief|short|little|quick|small) (?:sign of life|hello|wave|note|line|check)
com(?:e|ing) (?:round|around) again
`,
  filler: String.raw`
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
(?:request you to|kindly|please|do) (?:please )?(?:revert|respond|reply|get back)[^.!?\n]{0,40}
at your (?:earliest )?convenience
with regards? to
i am following up
at your end
(?:from )?the bottom of your inbox
the top of your inbox
(?:i )?remain at your disposal
the pleasure of (?:a|your|an) (?:response|reply|answer)
i am writing in (?:reference|regard|relation)
would be (?:much |greatly |really |very )?(?:appreciated|welcome|great|lovely)
have a (?:lovely|great|nice|good|wonderful|super) (?:[a-z]+day|week|weekend|evening|afternoon|rest of)
`,
} satisfies Partial<Phrases['lines']>;
