import type { Phrases } from '../types';

/** English: guilt, a deadline, scarcity, a break-up. */
export const pressure = {
  pressure: String.raw`
(?:reached out|e-?mailed|written|wrote|messaged|called|tried|contacted)(?: to)? (?:[a-z]+ ){0,4}(?:several|multiple|many|two|three|four|five|six|\d+|a number of|a couple of|a few) times
(?:i'm|i am|i was|i feel|i must say i'm|bit|little|honestly|quite|rather|somewhat|really) (?:[a-z]+ ){0,2}(?:disappointed|frustrated|surprised|hurt|sad|upset|puzzled)
(?:before (?:it's|it is|that's)|(?:it|that)(?:'ll| will| may| might| could) (?:soon )?be) too late\b(?! (?:for|to) (?:the|a))
(?:if|when) you (?:sign|decide|order|commit|buy|book) (?:[a-z]+ )?(?:by|before|until|today|now|this (?:week|month|quarter)|within)
(?:spots?|seats?|places?|slots?|spaces?|licen[cs]es)\b[^.!?\n]{0,30}(?:almost gone|nearly gone|filling|running out|left|limited|are going|disappear|selling)
(?:ends|closes|expires|runs out|is over|is gone|over) (?:on |at |this |by )?(?:tonight|today|tomorrow|midnight|monday|friday|this week|month end|end of)
should i stay
(?:i|we)(?:'ll| will| am going to|'m going to| have to) (?:have to )?(?:assume|conclude|take it|close|archive|move on|give up|stop (?:writing|contacting|calling|reaching|bothering|e-?mailing|following))\b
(?:need|want|expect|require|must have) (?:a|your|an) (?:yes|no|decision|answer|commitment|confirmation|signature|go-ahead|green light)(?: from you)?\b
(?:stands?|holds?|valid|good|open) (?:only )?(?:until|till|through) (?:mon|tues|wednes|thurs|fri|satur|sun)day[^.!?\n]{0,60}
(?:in (?:high|great|strong) demand|selling out|booked out|nearly booked|almost booked|nearly full|almost full)
(?:will|'ll) (?:both |all )?be gone (?:on|by|before|after|today|tomorrow)
(?:other|two|three|four|five|several) (?:other |more )?(?:parks|hospitals|companies|firms|clients|customers|plants|hotels|schools|brands|labs|growers|people|teams|buyers|parties) (?:are waiting|want (?:it|them|this)|waiting|are interested|have asked|are after|are looking)
(?:must|can only|have to|going to|will have to|'ll have to|forced to) (?:assume|conclude|presume|suppose|take it)
i(?:'ve| have)(?: got)? (?:exactly|precisely|just|only) (?:one|two|three|four|\d+)\b[^.!?\n]{0,30} (?:left|on my list|remaining|to give|to hand out)
each day'?s? (?:of )?(?:silence|delay|waiting)
(?:order|sign|book|decide|commit|buy) by (?:mon|tues|wednes|thurs|fri)day or\b
if i don't (?:see|get|have|hear|receive) (?:a |an |your |any )?(?:reply|answer|response|word|yes|back)
(?:the )?last you(?:'ll| will)? (?:hear|get|see) (?:of|from) (?:me|us)
`,
} satisfies Partial<Phrases['lines']>;
