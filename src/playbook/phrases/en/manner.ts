import type { Phrases } from '../types';

/** English: ways of writing: starting again, checking in, pressing, claiming closeness. */
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
(?:just |quickly |simply )?(?:following|follow) up(?: again| once more)?(?: here| on (?:my|the|our|this|that|below|last|previous)| with you| to see| regarding|[.,!?])
just (?:following up|checking|circling|touching|bumping|pinging|a (?:quick |gentle |friendly |short )?(?:reminder|nudge|follow-up|bump|note))
wanted to (?:follow up|check in|circle back|touch base|see if|bump|resurface|ping|say hello|reach out (?:again|once more))
reach(?:ing)? out (?:again|once more|one more time)
(?:circl(?:e|ing)|loop(?:ing)?|com(?:e|ing)) back (?:on|to|around|with|here)(?: (?:this|you|my|the below|that|it))?
checking (?:in|back)
touch(?:ing)? base
bump(?:ing)? (?:this|my|it)
(?:float|floating|push|pushing|mov(?:e|ing)|bring(?:ing)?|pull(?:ing)?) (?:this|it|my {mail}) (?:back )?(?:up|to the top)
top of your (?:inbox|mailbox)
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
(?:make|making|be|being) sure (?:that )?you (?:saw|got|received|had|have|read)
(?:writing|mailing|e-?mailing|messaging|contacting you|here) again
(?:wanted|want|like|love|good|trying|hoping) to (?:reconnect|re-connect|re-engage)
(?:did|has) my (?:last |previous )?{mail} (?:reach|get|arrive|reached|got|arrived|come)
(?:try|trying|tried) (?:you|again|my luck)(?: one more time| once more| again)?
one more time
(?:pop|popping|jump|jumping|land|landing) (?:back |up |again )*(?:in|into|on|to|at the top of) (?:your|my)
back (?:in|into|to|at) (?:your|the top of your) (?:inbox|mailbox)
see (?:if|whether) (?:this|that|it|my|there|you|we)(?: is| was| might be| would be| still| could be|'s| are|'re|'ve| have)?(?: of)? ?(?:interest|interested|relevant|any|still|saw|seen|had|got|received|thought|need)
(?:checking|check|wondering|wanted to know|see) (?:if|whether) you (?:saw|got|received|read|had|have|managed|found|might|still)
(?:quick|short|friendly|gentle|little|small|final|second|another) (?:follow[- ]?up|reminder|nudge|bump|ping|check-?in|note)
(?:nudge|ping|poke|prod) (?:on|about|you|for|regarding)
(?:my|the|this) (?:note|mail|e-mail|email|message|proposal|invite) (?:below|above|from|of) ?(?:last|monday|tuesday|wednesday|thursday|friday|below|yesterday)?
(?:where|how) (?:do )?(?:we|you|things) stand
(?:hear|heard) (?:back )?from you
(?:still|again) (?:here|waiting|hoping|me)
(?:me|it's me|it is me) again
(?:ping|nudg|pok|prod)(?:e|ing)? you
slip(?:ped|s)? (?:through|by|past|under|between|down|your mind|off)
(?:had|have|has|get|got|find|found) (?:a|any|the|some)? ?(?:chance|minute|moment|second|opportunity|time) to (?:look|read|review|see|think|consider|go|digest|check|glance)[^.!?\n]{0,30}
(?:what|the [a-z]+|everything|something|info|information|stuff) i (?:sent|e-?mailed|mailed|shared|forwarded|wrote|dropped)
(?:any|some) (?:movement|feedback|reaction|response|reply|word|luck|joy)\b
(?:hope|trust|hoping|sure) (?:that )?(?:you|my|this) (?:saw|got|received|had|found|read|{mail})
(?:keep|keeping|stay|staying) (?:in touch|on your (?:radar|mind)|top of mind|this alive)
(?:any|your|some) thoughts?(?: on (?:this|it|my|that)| yet| about (?:this|it))?
thoughts\?
(?:only|just|simply|merely) me again
(?:knock|hello|hey|anybody|anyone|somebody|someone)[ ,]+(?:knock|home|there|out there|at home)\b
(?:nudge|reminder|follow[- ]?up|word|line) (?:on|about|to|regarding|concerning) my\b
(?:below|trailing|previous|earlier) (?:trailing )?(?:mail|e-?mail|message|thread|communication|note|correspondence)
(?:revert|get back|respond)(?: to (?:me|us))?(?: at your (?:earliest )?convenience| asap| soon)?
(?:float|floating|bob|bobbing) (?:this|it|my) 
(?:lost|buried|sunk|drowned|vanished|swallowed|eaten|hiding) (?:in|by|under|at|somewhere in) (?:the|your|a|some) (?:shuffle|pile|inbox|filter|depths|flood|noise|spam|mountain|backlog|heap)
(?:slid|slipped|fell|gone) (?:under|through|down|behind|between) the (?:pile|cracks|radar|sofa|net|gap)
(?:brief|short|little|quick|small) (?:sign of life|hello|wave|note|line|check)
(?:any|some|there's|there is any|there are any) (?:news|news at your end|news on your side|updates?)\b
(?:me|it's me|only me|just me) again\b
no agenda\b
(?:my|the) previous (?:note|mail|e-?mail|message|communication|letter)
(?:in|with) (?:reference|regard|relation) to my (?:previous|last|earlier)?\b
(?:i )?remain at your disposal
(?:is|if) (?:this|it|that) (?:is )?still on your (?:radar|list|agenda|mind)
com(?:e|ing) (?:round|around) again
(?:seeing|checking|wondering|asking) (?:if|whether) (?:there's|there is|there are|there's been|you've|you have|you had) (?:an|any|some|a)?
(?:just|only) me\b
circling round
(?:bring|bringing|brought) (?:this|it|that)(?: one)? (?:back )?(?:around|round|up)
giving (?:this|it|that)(?: one)? a (?:nudge|bump|push|poke)
(?:not|hadn't|hasn't|has not|had not) gone astray
(?:writing|write|mailing) (?:once more|again)\b
still (?:receiving|getting) (?:these|my)
(?:did|have|had) you (?:see|seen|get|got|receive|received|read) my\b
left you a (?:voicemail|message)\b
land(?:ed)? in (?:your )?spam
(?:haven't|have not|hadn't) (?:yet )?heard (?:back|anything|from you)
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
  pressure: String.raw`
heard nothing
you (?:don't|haven't|didn't|have not|did not|never) (?:yet )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|got(?:ten)? back)
(?:reached out|e-?mailed|written|wrote|messaged|called|tried|contacted)(?: to)? (?:[a-z]+ ){0,4}(?:several|multiple|many|two|three|four|five|six|\d+|a number of|a couple of|a few) times
(?:third|fourth|fifth|sixth|3rd|4th|5th|6th) (?:time lucky|attempt|e-?mail|mail|message|try|follow-up)
(?:i'm|i am|i was|i feel|i must say i'm|bit|little|honestly|quite|rather|somewhat|really) (?:[a-z]+ ){0,2}(?:disappointed|frustrated|surprised|hurt|sad|upset|puzzled)
(?:assume|take it|conclude|presume|(?<!my )guess)(?: that)?[^.!?\n]{0,40}(?:not|n't|no longer|no interest)
(?:are you|you're|you are) (?:just |simply |clearly )?not interested
should i (?:stop|give up|close|assume|take it|cross)
(?:keep|stop|be) (?:bothering|bugging|chasing|pestering|e-?mailing) you
this (?:is|will be) (?:my|the) (?:very )?(?:last|final) (?:e-?mail|mail|message|note|time|attempt|try|reminder|chance|follow-up|outreach)
^(?:last|final) (?:attempt|try|chance|call|warning|reminder)\b(?! (?:to (?:enrol|catch|change|count|clean)|for the))
my final (?:e-?mail|note|message|attempt|follow-up)
clos(?:e|ing) (?:your|the|this|out your) (?:file|case|loop|ticket|record|books)
(?:offer|discount|deal|price|promotion|conditions?) (?:[a-z0-9-]+ ){0,8}(?:valid (?:until|till|through|for)|available until|good until|ends|will end|expires?|runs out|lapses|closes)
expires? (?:today|tonight|tomorrow|on|at|in|soon|this|end)
(?:only|just) (?:[a-z]+ )?(?:\d+|one|two|three|four|five|a few|a handful of|a couple of) (?:[a-z]+ )?(?:spots?|seats?|places?|slots?|licen[cs]es)[^.!?\n]{0,12}(?:left|remaining|available|open|free)
gone by
don't miss (?:out|this|your)
miss(?:ing)? out
(?:act|decide) (?:now|fast|quickly|today|soon)
(?:before (?:it's|it is|that's)|(?:it|that)(?:'ll| will| may| might| could) (?:soon )?be) too late\b(?! (?:for|to) (?:the|a))
(?:you'll|you will|you may|you might) regret
(?:you |please )?(?:must|need to|have to|should) (?:decide|answer|reply|act|sign|let me know|confirm) (?:by|before|until|today|now|this)
(?:the |our )?deadline (?:is|ends|was|for (?:this|our|the offer))[^.!?\n]{0,20}
why (?:haven't|have|did|don't|didn't|are) you (?:not )?(?:answer|repl|respond|ignor|silent|got)[a-z]*
(?:losing|lose|wasting|burning) (?:money|customers|revenue|time) (?:every|each|by the)
(?:left|leave) (?:you )?(?:several|many|multiple|two|three|four|five|\d+|a few|a couple of) (?:voicemails?|messages?|mails?)
(?:this|that|it|offer|price|deal|places?|seats?|slots?|discount|which|they)(?:'ll)? (?:won't|will not|doesn't|does not|can't) (?:last|wait|be (?:here|available|around|open)|hold)(?: (?:long|forever|much longer))?
(?:been )?trying to (?:reach|contact|get hold of|catch|call) you
(?:a shame|a pity|too bad|a mistake) (?:to miss|if you miss|not to|to let)
did i (?:do|say) (?:something|anything)
(?:if|when) you (?:sign|decide|order|commit|buy|book) (?:[a-z]+ )?(?:by|before|until|today|now|this (?:week|month|quarter)|within)
your competitors? (?:are|is|have|has)(?: already)?
every (?:day|week|month|hour) (?:you|that you) (?:wait|delay|hesitate)
(?:if|unless) i (?:don't |do not )?(?:hear|get (?:an answer|a reply|a response))[^.!?\n]{0,30}
give (?:the|your|it|this) (?:slot|place|seat|spot) to
(?:spots?|seats?|places?|slots?|spaces?|licen[cs]es)\b[^.!?\n]{0,30}(?:almost gone|nearly gone|filling|running out|left|limited|are going|disappear|selling)
(?:don't|do not|never) (?:be|want to be) (?:the (?:one|only|last)|left behind|too late|caught)
(?:can|could) you (?:really |honestly |truly )?afford
(?:your|the) (?:rivals|competition|competitors|peers)[^.!?\n]{0,30}(?:already|by now|ahead|overtak|are doing|have done|have moved|won't wait)
(?:close|closing|take|taking) (?:out |off |down )?(?:your|you off|this) (?:file|record|case|list|my list)
^(?:and |but |the )?(?:time|clock) is (?:running out|ticking)\b(?!,| for the [a-z]+ (?:bearing|seed))
(?:ends|closes|expires|runs out|is over|is gone|over) (?:on |at |this |by )?(?:tonight|today|tomorrow|midnight|monday|friday|this week|month end|end of)
(?:answer|reply|decide|decision|confirm|sign|know|yes|need|hear|tell me|gone|back|over|expires?|until|only)[^.!?\n]{0,25} (?:by|before|until|at) (?:tonight|midnight|close of (?:play|business)|eod|end of (?:day|business|play)|noon)
(?:reach|get hold of|track|pin) you(?: down)?[^.!?\n]{0,20} (?:several|many|multiple|three|four|five|a few|for weeks|in vain|without)
(?:(?<!my )guess|suppose|take it|assume|assuming) (?:that )?(?:you're|you are|this|it|there|[a-z]+ [a-z]+)[^.!?\n]{0,30}(?:not|n't|no )
(?<!my )guess(?:ing)?\b[^.!?\n]{0,25}(?:you|this|now|timing|interest)[^.!?\n]{0,20}(?:not|n't|no |never|swallowed|buried|abducted|too busy|lost interest)
(?:tell|telling|told) me to (?:get lost|go away|leave you (?:alone|in peace|be)|buzz off|go to hell)
should i stay
(?:let|letting) (?:this|it|that|the [a-z]+)(?: one| chance| opportunity)? (?:slip|pass|go by|get away|go to waste)
gone for (?:good|ever)
every (?:day|week|month|hour|minute|year) (?:without|that passes|that goes by|you don't|of waiting|of delay)
(?:not|n't|never) (?:replied|answered|responded|reacted|written back) to (?:my|any|all|the|our)
(?:i|we)(?:'ll| will| am going to|'m going to| have to) (?:have to )?(?:assume|conclude|take it|close|archive|move on|give up|stop (?:writing|contacting|calling|reaching|bothering|e-?mailing|following))\b
(?:take|taking|remove|removing|cross|crossing|strike|drop|delete) you (?:off|from) (?:my|our|the)
(?:not a|no|without a|never a) (?:peep|word|sound|squeak|sign of life|trace|syllable)\b
(?:need|want|expect|require|must have) (?:a|your|an) (?:yes|no|decision|answer|commitment|confirmation|signature|go-ahead|green light)(?: from you)?\b
do you (?:really |honestly )?want to (?:be the (?:last|next|only|one)|explain|risk|gamble|wait until|find out the hard|regret|lose)
(?:be|or be|or) (?:fast|quick|last|left|late|out|sorry)\b(?= or|\.|!|$)
(?:awful|great|real|terrible) (?:pity|shame|waste)\b
(?:goes|go|pass(?:es)?|hand(?:s|ed)?|give(?:n)?) (?:it |yours |the (?:slot|place|seat|spot) )?to (?:a|your|one of your|the next) (?:competitors?|rivals?|in line|on the list|company on)
(?:take|taking) on (?:only |just )?(?:\d+|one|two|three|four|five|six|ten|a few|a handful of|a limited)[^.!?\n]{0,40}
(?:places?|seats?|slots?|spots?|chairs?) (?:are|is) (?:already )?(?:gone|taken|left|spoken for)
(?:first come,? first served|in or out|take it or leave it|going,? going)
(?:stands?|holds?|valid|good|open) (?:only )?(?:until|till|through) (?:mon|tues|wednes|thurs|fri|satur|sun)day[^.!?\n]{0,60}
(?:rate|price|offer|deal|discount|list|plan)s?\b(?: [a-z]+){0,3} (?:dies|goes up|jumps|back to list|back to full|expires|is gone|is off)
(?:gone|went|going|stuck) (?:out )?(?:on a limb|my neck out)
(?:i|we)(?:'d| would| should) (?:so |really )?hate (?:to (?:tell|see|have)|for you|for the next)[^.!?\n]{0,40}
(?:on|with) your conscience
(?:exactly |only |just )?(?:one|two|three|\d+) (?:last |free |open |more )?(?:slots?|places?|seats?|spots?) (?:left|free|remaining|available)\b
if you don't (?:confirm|decide|answer|reply|respond|sign|act|let me know|tell me|book|move) (?:by|before|until|today|now|this|soon|in time|within)
(?:it|that|this|the (?:price|offer|rate|figure|slot|discount))(?:'s| is| will be| only| just)* (?:gone|holds?|stands?|runs?|valid|good) (?:at|on|by|until|till|through|after) (?:noon|midnight|tonight|the \d|\d|mon|tues|wednes|thurs|fri|tomorrow|the end)[^.!?\n]{0,30}
(?:be the ones?|one of those) who (?:missed|miss|regret|waited|wait)
(?:in (?:high|great|strong) demand|selling out|booked out|nearly booked|almost booked|nearly full|almost full)
(?:explain|explaining) (?:that|it|this) (?:upstairs|to your (?:boss|board|director|cfo|ceo|md))
after (?:everything|all) (?:that )?(?:i|i've|we|we've) 
(?:won't|will not|shan't|not going to) (?:trouble|bother|disturb|pester|write to|contact|chase|e-?mail) you (?:any ?more|any longer|again|after|further|with)
you(?:'ve got| have|'ve) (?:got )?(?:until|till) (?:mon|tues|wednes|thurs|fri|tonight|tomorrow|noon|midnight|six|five|four|the \d|\d|then|the end)
(?:will|'ll) (?:both |all )?be gone (?:on|by|before|after|today|tomorrow)
(?:other|two|three|four|five|several) (?:other |more )?(?:parks|hospitals|companies|firms|clients|customers|plants|hotels|schools|brands|labs|growers|people|teams|buyers|parties) (?:are waiting|want (?:it|them|this)|waiting|are interested|have asked|are after|are looking)
(?:say|saying|said) '?"?(?:i )?told you so
(?:must|can only|have to|going to|will have to|'ll have to|forced to) (?:assume|conclude|presume|suppose|take it)
i(?:'ve| have)(?: got)? (?:exactly|precisely|just|only) (?:one|two|three|four|\d+)\b[^.!?\n]{0,30} (?:left|on my list|remaining|to give|to hand out)
(?:rates?|prices?|fees?|tariffs?|costs?) (?:go(?:es)?|will go|are going|rise|rises|increase|increases|jump|jumps) (?:up )?(?:on|from|by|after|as of) (?:the \d+(?:st|nd|rd|th)?|mon|tues|wednes|thurs|fri|next|january|february|march|april|may|june|july|august|september|october|november|december|midnight)[^.!?\n]{0,60}
(?:sign|order|book|buy|commit|decide) (?:before (?:then|that|the)|by then)\b
wait any longer\b
you(?:'ve| have)(?: got)? until (?:the \d+(?:st|nd|rd|th)?|[a-z]+day|noon|midnight|tonight|tomorrow)\b
each day'?s? (?:of )?(?:silence|delay|waiting)
if i (?:haven't|have not) (?:had|got|received|heard)[^.!?\n]{0,40} by\b
only if (?:the |a |your )?(?:signed|order|signature|contract)[^.!?\n]{0,40} by\b
my hands are tied
left it too late
turned (?:\d+|two|three|several|other|others?|[a-z]+ other) [^.!?\n]{0,20}away for (?:it|you|this)
(?:\d+|two|three|four|five|several|some|most) of your (?:direct |biggest |closest |main )?(?:competitors|rivals|peers|neighbours)
mark (?:your|this) (?:file|record|case) (?:as )?closed
(?:yes or a no|yes or no|decision|answer) (?:by|before) (?:mon|tues|wednes|thurs|fri|tomorrow|noon|the end)
(?:at least|so much as) (?:let me know|a thank|tell me|answer|reply|have answered)
(?:if )?i'm wasting my time
(?:while|only while|as long as) (?:the )?(?:current |this )?(?:batch|stock|offer|supply|price) lasts?
(?:order|sign|book|decide|commit|buy) by (?:mon|tues|wednes|thurs|fri)day or\b
(?:days|hours) left\b
don't leave it too late
(?:holding|keeping) (?:\d+ ?%|the discount|the price|that price|this rate) (?:off )?for\b
(?:can't|cannot) promise (?:i'd|i could|you|it|that|there)
(?:haven't|have not|hadn't|not) had (?:so much as )?(?:a|one|any) (?:word|line|reply|answer|thank you|sign)\b
if i don't (?:see|get|have|hear|receive) (?:a |an |your |any )?(?:reply|answer|response|word|yes|back)
(?:the )?last you(?:'ll| will)? (?:hear|get|see) (?:of|from) (?:me|us)
(?:names?|contacts?|people) (?:come|comes|go|goes|coming|going) off (?:it|my|the)\b
(?:clearing|cleaning up|trimming|tidying) (?:out )?(?:my|the) (?:list|pipeline|files)
(?:zero|no) (?:answers?|repl(?:y|ies)|responses?)\b[^.!?\n]{0,20}$
every (?:week|day|month|hour) you (?:sit|put|wait|leave|delay|postpone|ignore)
that's on you\b
goes to whoever\b
don't be the (?:[a-z]+ )(?:that|who)\b
your (?:two |three |nearest |closest |biggest |main |direct )+(?:competitors|rivals)
(?:only|just|there are|there's) (?:just |only )?(?:one|two|three|four|five|\d+) (?:places?|seats?|slots?|spots?|openings?|dates?) (?:left|remain|remaining|available|open)\b
if you don't (?:confirm|decide|answer|reply|sign|book|take)[^.!?\n]{0,20} by\b
hand (?:it|them|yours) to (?:other|another|someone|somebody)
don't be the one who\b
(?:still|yet to|never|not once) (?:not )?(?:heard?|hearing|received?|got|gotten|get) (?:back|anything|(?:a |any |your )(?:reply|response|answer|feedback)|from you|a word)
(?:didn't|did not|haven't|have not) (?:yet )?(?:receive|received|get|got) (?:a |any |your )(?:reply|response|answer|feedback)
(?:haven't|have not) (?:yet )?heard (?:back )?from you
`,
  'familiar-talk': String.raw`
(?:great|good|nice|lovely|pleasure|wonderful|fantastic|enjoyed|fun|loved) (?:[a-z]+ )?(?:speaking|talking|chatting|meeting|catching up|connecting) (?:with|to|you|again|over|on|yesterday|last|earlier)
(?:it was|was|so|really) (?:[a-z]+ ){0,2}(?:great|good|nice|lovely|pleasure|wonderful|fantastic) to (?:speak|talk|chat|meet|catch up|connect|see you)
to see you again
enjoyed our {chat}
per our (?:[a-z]+ )?{chat}
(?:following|after|further to|based on|from|since|regarding|re|with reference to|referring to|thanks for|thank you for|during|in) our (?:[a-z]+ ){0,3}{chat}
our (?:last|previous|recent|earlier|phone|telephone|pleasant|great) (?:[a-z]+ )?{chat}
(?:when|since|last time) we (?:last )?(?:spoke|talked|met|chatted|connected|caught up)
we (?:spoke|talked|met|chatted) (?:last|yesterday|on|at|about|briefly|earlier|a (?:few|while)|this)
(?:for your time|(?:on|over) the phone) (?:today|yesterday|last|this morning|earlier|the other day)
for (?:meeting|speaking|talking|chatting|sitting down|taking (?:my|our|the) call|having me|seeing me|hosting)(?: with)? ?(?:me|us|you|my|our|the)?
(?:nice|good|great|lovely) to have (?:met|spoken|talked|seen)
our (?:call|meeting|chat|conversation|talk|discussion) (?:on|last|yesterday|this|was|earlier|from|the other)
we met (?:at|in|last|during|on|briefly|yesterday)
(?:thanks|thank you|grateful|cheers)[^.!?\n]{0,20} for the (?:great |nice |lovely |good |quick |pleasant |interesting )?(?:chat|call|conversation|meeting|talk)(?: (?:yesterday|last|on|today|this|earlier|the other)|[.!,])
(?:following up on|follow-up to|on the back of|as a follow-up to|picking up from|recap of|summary of|notes from|back to|building on|mentioned (?:in|on|during)|promised (?:in|on|during)|agreed (?:in|on|during)|reflect(?:ing)? on|thought about|thinking about|enjoyed|liked|appreciated|loved) our (?:[a-z]+ ){0,3}{chat}
(?:talked|spoke|spoken|said|told|mentioned|agreed|discussed|promised|asked|chatted|heard|shared|explained|were|was|your time)\b(?:[^.!?\n]{0,40})? (?:on|over) the phone
(?:you|we) (?:said|told me|mentioned|agreed|decided|discussed|spoke) (?:[a-z]+ ){0,4}(?:on the phone|last week|yesterday|in person|the other day|over (?:coffee|lunch))
(?:pleasure|privilege|delight|joy|honou?r|treat) (?:meeting|talking|speaking|chatting|seeing|to (?:meet|talk|speak|chat|have met))
(?:good|great|nice|lovely) (?:seeing|meeting) you
it was (?:so |really |very )?(?:[a-z]+ )?(?:seeing|meeting|talking|speaking|chatting)
(?:great|good|lovely|nice|fun|brilliant|fantastic|awesome) (?:catching up|chat|talk|call|conversation|meeting|seeing)\b[^.!?\n]{0,30}(?:the other day|last|yesterday|this morning|earlier|at the|on (?:mon|tues|wednes|thurs|fri)day|today)
(?:i|we) (?:really |so )?(?:enjoyed|loved|liked) (?:our|the|talking|speaking|chatting|meeting) (?:chat|talk|call|conversation|time|with you|to you|you)
(?:to )?(?:bump|run|ran|bumped|bumping|running|walked) into you\b
(?:it was|was|so|how) (?:[a-z]+ ){0,2}(?:to|that we) (?:meet|see|talk|speak|chat|catch up|bump into|run into|have met|have seen|sit|shake)[a-z]* (?:with |to )?(?:you|together|hands)\b
you (?:were|had been) (?:telling|saying|asking|describing|explaining|complaining|wondering)\b
(?:for|and) (?:showing|taking|walking|driving) (?:me|us) (?:round|around|through|over|to)\b
(?:for|over) (?:the|that|our) (?:coffee|lunch|drink|beer|dinner|tea|breakfast)\b(?! (?:break|table|room|machine|hour))
what (?:a|an) (?:lovely |great |wonderful |brilliant |fantastic )?(?:dinner|evening|night|visit|day|lunch|afternoon|chat|talk|call|meeting|conversation|trip|tour|party) (?:that was|it was|with you|at (?:your|the)|last|on|,|!|we had)
thank(?:s| you)[^.!?\n]{0,25} for (?:lunch|dinner|the coffee|coffee|picking up|taking my call|having me|your hospitality|squeezing me in)\b
as we agreed (?:standing|sitting|on|at|over|in|when|walking)
(?:as )?promised (?:on|over) (?:the phone|the call|our call)
(?:lovely|great|good|nice|wonderful|fantastic) (?:talking|speaking|chatting|meeting) (?:with |to )?you\b
(?:lovely|great|good|nice|wonderful|fantastic) to (?:finally |at last )?have (?:had )?(?:a |that )(?:[a-z]+ )?(?:natter|chat|talk|conversation|catch-?up|chinwag)\b
(?:you|as you) (?:were|kept) (?:telling|saying to|complaining to) (?:me|us)
(?:thanks|thank you)[^.!?\n]{0,20} for (?:the|our|that|your) (?:[a-z]+ ){0,3}(?:phone call|phone chat|call|chat|talk|conversation|meeting|visit)\b(?! (?:guide|recording|for|back|request))
promised (?:over|at|on) (?:dinner|lunch|coffee|drinks?|the (?:phone|bar|call|table))
(?:great|good|lovely|nice) to see you (?:looking|again|at (?!the (?:webinar|session))|last|there|so)
(?:wonderful|lovely|great|good|nice|fun) to have (?:had )?(?:dinner|lunch|a drink|drinks|coffee|breakfast) with you
(?:i|we) (?:took|made|have) (?:[a-z]+ ){0,3}notes (?:on|of|during|when|from our)\b
(?:when|since|after) (?:i|we) (?:saw|met|visited|called|rang|spoke to) you
when you said (?:that )?
(?:your|the) (?:warehouse|plant|factory|site|office|shop floor|fleet|lab|kitchen|line) (?:tour|visit)\b[^.!?\n]{0,30}(?:was|were)
(?:^|\n)(?:great|good|nice|lovely) to (?:speak|talk|chat|meet|catch up|see you(?! (?:on|in|among|interested|sign|are|read)))
(?:thanks|thank you|grateful)[^.!?\n]{0,25} for showing (?:me|us) (?:round|around)
(?:taking|took) the time to (?:talk|speak|meet|chat|see|show|walk)
you mentioned (?:at|over) (?:the bar|dinner|lunch|coffee|drinks)
(?:remember|recall) (?:our|when we|what we|me from|that we)
(?:you|we) and i (?:talked|spoke|met|chatted|discussed)
pick(?:ing)? up where we left
`,
  'familiar-reply': String.raw`
thank(?:s| you)(?: so much| very much| again)? for (?:getting back|coming back|replying|responding|answering|writing back|your (?:[a-z]+ )?(?:reply|response|answer|call|e-?mail|mail|message))
(?:good|great|nice|lovely) to hear (?:back )?from you
(?:thanks|thank you|cheers|grateful|appreciate)[^.!?\n]{0,15} (?:your|the) (?:[a-z]+ )?(?:reply|response|answer|e-?mail|mail|message|note|feedback|call)\b
in (?:reply|response|answer) to your (?:[a-z]+ )?(?:e-?mail|mail|message|question|request|enquiry|inquiry)
`,
  'familiar-words': String.raw`
as (?:we )?(?:discussed|agreed|talked about|spoke about|promised)(?! (?:in|on|at|above|there) ?(?:the|chapter|page|my|our|a)?)
as you (?:mentioned|said|told (?:me|us)|explained|described|pointed out|requested|asked)
(?:since|because|when|that|what|thing) you (?:mentioned|told (?:me|us)|were telling (?:me|us))
you (?:mentioned|told (?:me|us)) (?:that|me|us|your|you|how|last)
(?:the [a-z]+ )you (?:asked for|requested|wanted)
as (?:requested|agreed|promised|discussed)
you (?:wrote|said|told (?:me|us)|mentioned|let me know|promised|explained|complained|confided|shared) (?:that |to me )?(?:you|your|it|the|how|me|us|we|in|last|about|safety|on)\b
(?:since|because|as|like|when) you (?:wrote|said|told|promised|asked|let me know)
you(?:'d| had| have|'ve)? (?:promised|asked me|wanted me|said|agreed) (?:to|for|me|you)\b
(?:the|that|those|what|which) (?:[a-z]+ ){0,3}you (?:told|showed|described|mentioned) (?:to )?(?:me|us)\b
(?:i remember|i recall|i noted) (?:that )?you (?:said|saying|mentioned|mentioning|told|telling|wanted|asking|asked)
(?:i|we) promised (?:you|to send you|you i)
`,
  'familiar-close': String.raw`
my (?:dear |old |good )?friend\b
how(?:'s| are| is| were| was) (?:the|your) (?:kids?|family|wife|husband|children|dog|little ones?|baby|holidays?|vacation|honeymoon|wedding)
lovely (?:family|kids)
(?:hugs|xoxo|miss you|thinking of you)
your (?:(?:lovely |beautiful )?(?:wife|husband|daughter|son|newborn)|(?:lovely|beautiful|adorable|gorgeous|little) kids)\b
(?:hey|hi|hello|dear|,) (?:[a-z]+ )?(?:buddy|mate|bro|pal|my friend|sunshine|superstar|legend)\b
how(?:'s| is| are) (?:the|your) (?:family|kids|wife|husband|little one|puppy|dog|cat|baby)
(?:hope|trust) (?:the|your) (?:family|kids|wife|husband|dog|baby|little one)
my (?:dear|dearest|beloved|favou?rite) (?:[a-z]+ )?(?:friend|pal|buddy)
how (?:was|were|is|are|'s) (?:the|your) (?:[a-z]+ )?(?:weekend|trip|holiday|vacation|skiing|birthday|wedding|party|kids?|little ones?|family|wife|husband|dog)\b
my old (?:friend|mate|pal|chum)
your kids (?:are|were)
(?:big|warm) hugs?
(?:love|hello|regards) to (?:the|your) (?:family|kids|wife|husband)
(?:we|you and i) go (?:way )?back
(?:kindred spirit|soulmate|bff)
(?:old|dear) (?:pal|buddy)
(?:just )?like old times
your (?:holiday|vacation|wedding|family|baby|birthday) (?:pictures?|photos?|pics|party)
(?:hey|hi|hello|dear) (?:buddy|mate|bro|girl|stranger|bestie|hun|darling)
(?:you|your) and your (?:wife|husband|kids|family|partner)\b
feel like i(?:'ve| have)? (?:already )?(?:know|known) you
(?:amigo|compadre|old chap|old bean|habibi)\b
look after my (?:mates|friends|people)
long time no (?:see|speak|talk|hear)
`,
} satisfies Partial<Phrases['lines']>;
