import type { Phrases } from '../types';

/** English: claims a talk, an answer, words of theirs, a closeness. */
export const familiarity = {
  'familiar-talk': String.raw`
(?:great|good|nice|lovely|pleasure|wonderful|fantastic|enjoyed|fun|loved) (?:[a-z]+ )?(?:speaking|talking|chatting|meeting|catching up|connecting) (?:with|to|you|again|over|on|yesterday|last|earlier)
(?:it was|was|so|really) (?:[a-z]+ ){0,2}(?:great|good|nice|lovely|pleasure|wonderful|fantastic) to (?:speak|talk|chat|meet|catch up|connect|see you)
to see you again
enjoyed our {chat}
per our (?:[a-z]+ )?{chat}
(?:following|after|further to|based on|from|since|regarding|re|with reference to|referring to|thanks for|thank you for|during|in) our (?:[a-z]+ ){0,3}{chat}(?! (?:lab|room|centre|center|site|day|data)\b)
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
thank(?:s| you)[^.!?\n]{0,25} for (?:lunch|dinner|the coffee|coffee|picking up(?! (?:the|our|that|a)\b)|taking my call|having me|your hospitality|squeezing me in)\b
as we agreed (?:standing|sitting|on|at|over|in|when|walking)
(?:as )?promised (?:on|over) (?:the phone|the call|our call)
(?:lovely|great|good|nice|wonderful|fantastic) (?:talking|speaking|chatting|meeting) (?:with |to )?you\b
(?:lovely|great|good|nice|wonderful|fantastic) to (?:finally |at last )?have (?:had )?(?:a |that )(?:[a-z]+ )?(?:natter|chat|talk|conversation|catch-?up|chinwag)\b
(?:you|as you) (?:were|kept) (?:telling|saying to|complaining to) (?:me|us)
(?:thanks|thank you)[^.!?\n]{0,20} for (?:the|our|that|your) (?:[a-z]+ ){0,3}(?:phone call|phone chat|call|chat|talk|conversation|meeting|visit)\b(?! (?:guide|recording|for|back|request))
promised (?:over|at|on) (?:dinner|lunch|coffee|drinks?|the (?:phone|bar|call|table))
(?<!\bbe )(?:great|good|lovely|nice) to see you (?:looking|again|at (?!the (?:webinar|session))|last|there|so)
(?:wonderful|lovely|great|good|nice|fun) to have (?:had )?(?:dinner|lunch|a drink|drinks|coffee|breakfast) with you
(?:i|we) (?:took|made|have) (?:[a-z]+ ){0,3}notes (?:on|of|during|when|from our)\b
(?:when|since|after) (?:i|we) (?:saw|met|visited|called|rang|spoke to) you
when you said (?:that )?
(?:your|the) (?:warehouse|plant|factory|site|office|shop floor|fleet|lab|kitchen|line) (?:tour|visit)\b[^.!?\n]{0,30}(?:was|were)
(?:^|\n)(?:great|good|nice|lovely) to (?:speak|talk|chat|meet|catch up|see you(?!'ll|'re|'ve)(?! (?:on|in|among|interested|sign|are|read|look|will|have|took|pick)))
(?:thanks|thank you|grateful)[^.!?\n]{0,25} for showing (?:me|us) (?:round|around)
(?:taking|took) the time to (?:talk|speak|meet|chat|see|show|walk)
you mentioned (?:at|over) (?:the bar|dinner|lunch|coffee|drinks)
(?:remember|recall) (?:our|when we|what we|me from|that we)
(?:you|we) and i (?:talked|spoke|met|chatted|discussed)
pick(?:ing)? up where we left
`,
  'familiar-reply': String.raw`
thank(?:s| you)(?: so much| very much| again)? for (?:getting back|coming back|replying|responding|answering|writing back|your (?:[a-z]+ )?(?:reply|response|answer|call|e-?mail|mail|message))
(?<!\bbe )(?:good|great|nice|lovely) to hear (?:back )?from you
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
