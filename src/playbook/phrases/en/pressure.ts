import type { Phrases } from '../types';

/** English: guilt, a deadline, scarcity, a break-up. */
export const pressure = {
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
} satisfies Partial<Phrases['lines']>;
