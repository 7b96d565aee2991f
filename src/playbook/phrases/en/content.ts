import type { Phrases } from '../types';

/** English: offers, references, next steps, and what a mail of theirs asks for. */
export const content = {
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
(?:don't miss|do not miss|not miss|miss out on)
(?:copy of|link to|access to|(?:recording|replay|pdf) of)
(?:are|were|will) you (?:coming|going|joining|attending|planning|interested|signed up|registered|able)(?: to come| to join| to attend| up)?(?: to| for| at| in)?
(?:have|did) you (?:already |yet )?(?:sign(?:ed)? up|register(?:ed)?|book(?:ed)?|enrol(?:l)?(?:ed)?|join(?:ed)?|get|got|grab(?:bed)?|download(?:ed)?)(?: for| to| your copy of| a copy of| hold of)?
(?:recommend|suggest|propose|urge|encourage|invite|think|advise|want|like|love)(?: that| for)? (?:you|your team)(?: to| should| might)?(?: enjoy| read| watch| see| join| attend| download| register for| like| look at| try)*
(?:you|you'll|you might|you may|you could|you should|you must)(?: really| probably| also| want to| like to)* (?:enjoy|like|love|read|watch|see|download|try|attend|join|check out|take a look at|have a look at|find|want|need)
(?:might|could|would|will|may|you'll|can) (?:[a-z]+ )?(?:get|learn|gain|benefit|profit)(?: something| a lot| much| plenty| value| more)? (?:out of|from)
(?:that's|that is|which is) why we (?:made|wrote|created|produced|published|prepared)(?: a| an| the| our| this)?
(?:we|i)(?:'re| are|'m| am) (?:now |also |just )?(?:running|hosting|holding|organi[sz]ing|launching|releasing|giving)(?: a| an| the| our| this)?
(?:get|grab|pick up|claim|order|request|reserve|book|secure)(?: your| a| you a| the)?(?: free)? (?:copy|ticket|seat|place|spot|pass)s?(?: of| for| to| at| in)?
(?:do|did) you (?:already |perhaps )?know(?: about)?
(?:have|did) you (?:had|have|get|find|got) (?:a|the|any|some) (?:chance|moment|minute|time) to (?:look at|read|watch|see|check out|try|go through|have a look at)
(?:we|i) (?:have|'ve got|have got|put together|made|wrote|prepared|produced|published|recorded|created|built) (?:a|an|this|our)(?: [a-z-]+)? (?:paper|guide|report|workbook|checklist|webinar|session|article|piece|template|video|calculator|study|case study|story|overview|handbook|playbook)(?: on| about)? (?:that|this|it|precisely that|exactly that|just that|the subject|the topic|the very thing)
(?:we|i)(?:'ve| have)? (?:also |just |recently )?(?:put together|created|written|published|prepared|produced|recorded|made)
(?:there's|there is|we have|we've got|we've|i have|i've got|i've|here's|here is|found|came across|have you seen) (?:a|an|our|my|another|this|one of our) (?:[a-z-]+ ){0,3}(?:papers?|guides?|articles?|pieces?|webinars?|checklists?|videos?|reports?|studies|study|posts?|reads?|sessions?|workbooks?|templates?|handbooks?) (?:called|titled|entitled|named|on|about)
(?:got|have) something (?:for you|new|good|nice)
(?:i've|i have|i) (?:put|popped|added|dropped|included|slipped|stuck)
(?:got|have) a (?:[a-z]+ )?(?:of a )?read for you
(?:you could|you might|you may|you can) use our
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
(?:with|on|about|which|that|it's|it is)[^.!?\n]{0,60}: (?:download|get|read|watch|find|have)\b
and i(?:'d| would) be (?:glad|happy|delighted) to (?:share|send|forward)
and i(?:'ll| will| can| could) (?:share|send|forward)
(?:is|are) (?:out|live|ready|online|up)\b
in the attachment
`,
  introduces: String.raw`
(?:an?|another|one of our)(?: [a-z-]+){0,3} (?:papers?|white ?papers?|guides?|articles?|webinars?|sessions?|checklists?|videos?|reports?|studies|study|posts?|workbooks?|templates?|planners?|calculators?|playbooks?|handbooks?|worksheets?|recordings?|reads?|e-?books?|pieces?|stories|story)(?:,? (?:out|here|online|ready|available|which|that|is|are|it's|its|called|titled|named|entitled|on|about|for you|of ours|just|now)){0,5}[ ,:"'-]*$
`,
  ours: String.raw`
(?:our|a|the|my|new|this)(?: [a-z-]+){0,2} (?:paper|white ?paper|guide|article|piece|webinar|event|checklist|video|report|e-?book|study|post|series|thing|session|download|read|tip|pick|template|policy|planner|workbook|calculator|playbook|recording|register|map|matrix|log|scorecard|story|handbook|worksheet)(?: (?:called|titled|named|is))?
`,
  'offer-of-it': String.raw`
(?:shall|should|may|can|could) i (?:send|share|forward|e-?mail|pass|sign|book|register|reserve)(?: (?:it|you|them|one|a copy|the link))+
(?:would you like|want|do you want|like|care|interested in|fancy) (?:a copy|it|the link|me to send|a seat|a place|a ticket|to (?:read|see|have|get|join|watch|attend|come))
(?:download|get|grab|read|watch|register|sign up|save|reserve|book|join|claim|see|have a look|take a look|come|click|find it|it's (?:free|here)|here(?:'s| is) the link)\b
interested\?
(?:fancy|care for|keen on|up for) (?:joining|coming|reading|a (?:copy|look|read|place|seat|spot))
(?:i can|i could|i'll|let me) (?:add|put|sign|book) you
(?:there are|we have|we've got) (?:still )?(?:places|seats|spots)
(?:let me know|tell me) if (?:i may|i should|you'd like|you want)
(?:here you (?:go|are)|hope you (?:like|enjoy) it|you can (?:get|find|read|download|watch|have) it|get it|it's yours|happy to (?:send|share|forward) it|i'd be glad to (?:send|share|forward))
(?:i'd|i would|we'd|we would) be (?:glad|happy|delighted|pleased) to (?:send|share|forward|get|let you have|pass|mail|give)
(?:it's|it is) (?:free|a great|super|really|well worth|worth)
(?:i've|i have) (?:popped|put|attached|added|enclosed) (?:it|a copy|the link)
just say (?:yes|so|the word)
(?:shall|should|may|can|could) i (?:get|mail|drop|give|put|add|attach)
(?:i can|i could|i'll|i will) (?:get|send|give|mail|share|forward) (?:it|you)
(?:want|fancy|need|interested in|would you like|like) (?:the|a|it|to) (?:pdf|copy|link|file|it|read|see|have)?
(?:can|could|will|i'll|happy to) (?:just )?send it (?:right |straight )?(?:over|across|to you)
`,
  refers: String.raw`
(?:having (?:also |just |already )?(?:read|seen|watched|heard)\b)|(?:good|kind|nice|great) of you to (?:attend|join|come|read|sign up|download|watch)|(?<!(?<!to )have |did |haven't |if |are |were |will |recommend |suggest |advise |encourage |invite )you(?:'ve|'d| have|'re| are| had| were)?(?: just| already| recently| kindly| also)* (?:read|downloaded|registered|signed up|signed|attended|joined|watched|saw|seen|enjoyed|liked|had|got|received|visited|looked at|studied|took|booked|grabbed|requested|commented|going|coming|know|(?:been )?(?:reading|looking)(?: about| at| into)?|registering|reserved|opened)
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
(?:and|or|but) (?:can|could|will|'d|would) (?:gladly |happily |also )?(?:send|share|forward|pass|mail|bring|show)
(?:curious|wondering|i wonder) (?:which|what|how|where|who|whether|if|why)
(?:look|looking) forward to
(?:shall|should|may|could|can|would) (?:i|we|you)
(?:(?:^|[.!:;-] |\n)(?:so |then |and )?(?:have a look|take a look|look|read|watch|try|join|download|sign up|register|save your|check|reply|write|ask|bring|start|skip|do it|count|mark|compare|print|use|see|come|tell|pick|choose|keep) )
on its way
(?:i|we)(?:'d| would|'m| am)? (?:[a-z]+ ){0,3}(?:wonder(?:ing)?|curious|like to (?:know|ask|hear)|love to (?:know|hear)|want to (?:ask|know))\b
(?:i|we) (?:attach|enclose|include|append|add|put|am attaching|have attached|have put|have added|'ve put|'ve attached|'ve added|'ve enclosed)\b
(?:if you(?:'d| would)? (?:care|fancy|prefer|need|have|know|see|find|spot|agree|disagree))
(?:i|we)(?:'d| would| should like to)? (?:suggest|propose|recommend)\b
(?:can|could|may|shall) let you have
reply ['"]?(?:go|yes|ok|send)\b
`,
  'asks-price': String.raw`
(?:price|prices|pricing|cost|costs|quote|quotation|proposal|discount|rates?|budget|fees?|how much|what would (?:it|this|that) (?:cost|come to)|expensive|licen[cs]e)
`,
  'asks-product': String.raw`
(?:demo|demonstration|trial|feature|features|platform|product|software|tool|solution|your (?:system|app|service|offer)|what (?:do|can) you (?:offer|do)|how (?:does|would|do) (?:it|you|your|this)[^.!?\n]{0,30}(?:work|do|handle|integrate|compare)|integrat(?:e|es|ion))
`,
  'asks-content': String.raw`
(?:re-?send|once more|another copy|lost|(?:can't|cannot|couldn't|could not|didn't|did not|wasn't able to|unable to) (?:find|open|download|get|join|make)|(?:link|download|attachment|registration)[^.!?\n]{0,25}(?:broken|not|n't|expired|empty|missing)|where (?:can|do) (?:i|we) (?:find|download|get|register|sign up)|(?:send|share|forward|have)[^.!?\n]{0,30} (?:the|that|your|this) (?:paper|white ?paper|guide|recording|slides|webinar|link|article|study|checklist|report|document)s?(?: again)?)
`,
  'asks-who': String.raw`
(?:who are you|what (?:do|does) (?:you|your company) do|never heard of|tell me (?:more )?about|do i know you|which company|about (?:you|your company))
`,
} satisfies Partial<Phrases['lines']>;
