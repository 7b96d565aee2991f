const AUTOMATIC_TITLE =
  /^\s*(?:\[?auto(?:matic|mated)?[ -]?(?:reply|response|answer)\b|auto:|automatische (?:antwort|abwesenheits)|abwesend|abwesenheit|out[ -]of[ -](?:the )?office\b|ooo\b|r[ée]ponse automatique|absence du bureau|absent du bureau|respuesta autom[áa]tica|fuera de la oficina|risposta automatica|automatisch antwoord|afwezig|resposta autom[áa]tica|autosvar|automatisk svar|undeliverable|delivery status notification|mail delivery (?:failed|failure)|nicht zustellbar|unzustellbar)/i;

const AUTOMATIC_NOTE =
  /^\s*(?:(?:hi|hello|dear \w+|hallo|guten tag)[^.!\n]{0,30}[,!.\n]\s*)?(?:(?:thank you|thanks|many thanks|vielen dank|danke)[^.!\n]{0,60}[.!,\n]\s*)?(?:this is an auto(?:matic|mated)\b|(?:automatic|auto)[ -]?(?:reply|response)\b|(?:i am|i['’]m|i will be|i['’]ll be) (?:currently |presently |now )?(?:out of (?:the )?office|away from (?:the office|my desk)|on (?:annual |parental |maternity |paternity |sick |medical )?(?:leave|vacation|holidays?|pto))|out of (?:the )?office\b|dies ist eine automatische|automatische antwort|ich bin (?:derzeit |zur ?zeit |aktuell |momentan |gerade )?(?:nicht im b[üu]ro|im urlaub|abwesend|nicht erreichbar|au(?:ß|ss)er haus)|ich bin (?:bis|vom|ab|wieder)\b[^.]{0,40}(?:abwesend|nicht im b[üu]ro|im urlaub|erreichbar))/i;

/**
 * Tells machines' answers (out of office, delivery reports) from people's: they count as nothing.
 * A note that begins like one but asks something back was written by a person.
 */
export function isAutomaticReply(title: string | undefined, note?: string): boolean {
  if (title && AUTOMATIC_TITLE.test(title)) return true;
  return note !== undefined && AUTOMATIC_NOTE.test(note) && !note.includes('?');
}

const TALK =
  '(?:talk|speak|chat|call|discuss|have a (?:call|chat|talk|word|meeting)|catch up|meet(?! (?:the|our|your|this|these|those|all|any)\\b)|connect(?= (?:on|next|soon|by phone|with you)\\b))';
const EVENT =
  '(?:call|demo|demonstration|meeting|chat|talk|appointment|conversation|callback|call back)(?! (?:recordings?|videos?|slides?|notes?|rooms?|version|data)\\b)';
const QUICK =
  '(?:(?:a|an|the|your|another|some|quick|short|brief|first|live|personal|product|intro(?:ductory)?|\\d+[ -]?min(?:ute)?s?)\\W+){0,4}';

const ENGLISH = [
  `\\b(?:call|phone|ring|telephone) (?:me|us)\\b(?! (?:maybe|old|crazy))`,
  `\\bgive (?:me|us) (?:a|another) (?:\\w+ )?(?:call|ring|buzz|shout)\\b`,
  `\\b(?:can|could|may|might|shall|should|would|how about|why don['’]t) (?:we|you and i|i) (?:\\w+ ){0,2}${TALK}\\b`,
  `\\b(?:let['’]s|let us) (?:\\w+ ){0,2}(?:${TALK}|(?:schedule|set up|arrange|book|fix|find) )`,
  `\\b(?:get|be) in (?:touch|contact) with (?:me|us)\\b`,
  `\\b(?:please|could (?:you|someone|somebody)|can (?:you|someone|somebody)|would you|kindly)\\b[^.?!]{0,20}\\b(?:get in (?:touch|contact)|(?:call|contact|ring|phone) (?:me|us|back)|reach out|write (?:to )?me back|get back to (?:me|us))\\b`,
  `^\\W*(?:get in touch|contact (?:us|me|sales|form)|(?:talk|speak) to (?:us|sales|an expert|someone))`,
  `\\b(?:contact|reach out to|get back to) (?:me|us)\\b`,
  `\\b(?:want|(?:would|['’]d)(?: \\w+)? (?:like|love|be (?:glad|happy|interested))|wish|happy|glad|keen|ready|hoping|hope|interested) (?:us )?(?:to|in) (?:\\w+ ){0,2}(?:${TALK}\\b|talking|speaking|meeting|(?:see(?:ing)?|book|schedul(?:e|ing)|arrang(?:e|ing)|set(?:ting)? up|request|get|have|having) ${QUICK}${EVENT})`,
  `\\bneed to (?:talk|speak) (?:to|with) (?:you|someone|somebody|sales|an?)\\b`,
  `\\b(?:want|like|love|need|request(?:ing|ed)?|interested in|ask(?:ed|ing)? for|available for|free for|time for|up for|open to) ${QUICK}${EVENT}\\b`,
  `\\b(?:book|schedule|arrange|set ?up|fix|organi[sz]e|request) ${QUICK}${EVENT}\\b`,
  `\\b${EVENT} (?:request(?:ed)?|please|wanted)\\b`,
  `\\bwho (?:can|could|should|do) (?:i|we) (?:talk|speak) (?:to|with)\\b`,
  `\\b(?:talk|speak) (?:to|with) (?:sales|someone|somebody|an expert|one of you|your (?:team|sales))\\b`,
  `\\b(?:do you have|have you got) (?:\\w+ ){0,3}(?:time|minutes?|slot) (?:for|to) (?:\\w+ ){0,2}(?:${TALK}|${EVENT})`,
];
const GERMAN = [
  `\\bruf(?:en|t)?\\b[^.?!]{0,40}\\b(?:mich|uns)\\b[^.?!]{0,30}\\ban\\b`,
  `\\bbitte um (?:\\S+ ){0,2}(?:r[üu]ckruf|anruf|gespr[äa]ch|termin|kontakt|demo|kontaktaufnahme)`,
  `\\br[üu]ckruf\\b`,
  `\\b(?:k[öo]nnen|k[öo]nnten|wollen|sollen) wir\\b[^.?!]{0,40}\\b(?:sprechen|telefonieren|reden|treffen|austauschen)\\b`,
  `\\b(?:melden sie sich|melde dich|kontaktieren sie (?:mich|uns)|nehmen sie kontakt)\\b`,
  `\\b(?:termin|gespr[äa]ch|demo|vorf[üu]hrung)\\b[^.?!]{0,20}\\b(?:vereinbaren|ausmachen|anfragen|angefragt|gew[üu]nscht|buchen)\\b`,
  `\\b(?:m[öo]chte|m[öo]chten|w[üu]rden?|h[äa]tten?)\\b[^.?!]{0,40}\\b(?:sprechen|telefonieren|gespr[äa]ch|demo|termin|anruf)\\b`,
  `\\b(?:demo|termin|gespr[äa]ch|anruf) (?:bitte|erw[üu]nscht|gew[üu]nscht)\\b`,
];

const ASKING = new RegExp([...ENGLISH, ...GERMAN].join('|'), 'i');
const NEGATED =
  /\b(?:do not|don['’]?t|dont|never|no need|needn['’]t|not|stop|without|rather than|instead of|no more|no (?:calls?|meetings?|demos?|thanks)|nobody|nicht|keine?n?|ohne|niemals|nie)\b/i;
/** Sounds like a refusal, and is an invitation. */
const FALSE_NEGATION =
  /\b(?:(?:do not|don['’]t|please don['’]t|never) hesitate to|(?:why|why on earth) (?:don['’]t|not)|can['’]?t wait|cannot wait|z[öo]gern sie nicht|feel free to)\b/gi;
const CLAUSES = /[.!?;\n,–—]+|\b(?:but|however|aber|sondern|though)\b/i;

/** Whether these words ask for a call, a talk, a demo or a meeting. "Don't call me" does not. */
export function asksForTalk(words: string): boolean {
  if (!ASKING.test(words)) return false;
  return words
    .replace(FALSE_NEGATION, 'shall')
    .split(CLAUSES)
    .some((clause) => ASKING.test(clause) && !NEGATED.test(clause));
}

const DECLINING =
  /\b(?:(?:i am|i['’]m|we are|we['’]re|am|are|is|not really|no longer|currently)?\s*(?:not|no longer) (?:\w+ )?interested|no,? (?:many )?thanks?(?: you)?\b|no thank you|(?:we|i)(?:['’]re| are|['’]ve| have|['’]ll| will)? ?(?:be )?(?:going|gone|go|went|going ahead|staying|sticking|decided to (?:go|stay)) with (?!you\b|your\b)|(?:we|i)(?:['’]ve| have)? (?:chose|chosen|picked|signed with|selected) (?!you\b|your\b)|(?:decided|opted) (?:against|for (?!you\b|your\b)|on (?!you\b|your\b))|(?:please )?(?:remove me|take me off|leave me alone)|(?:stop|quit) (?:e-?mailing|contacting|writing|calling|messaging|sending)|(?:do not|don['’]t|never) (?:contact|e-?mail|write(?: to)?|message|call) (?:me|us)(?: again| any ?more)?|not a (?:good )?fit|(?:isn['’]t|not) (?:for us|something we need)|(?:we |i )?(?:do not|don['’]t) need (?:this|it|any)|(?:we|i)(?:['’]ll| will)? pass\b|kein(?:erlei)? (?:interesse|bedarf)|nicht (?:mehr )?interessiert|nein,? danke|(?:haben|hat) (?:uns|sich|mich)[^.?!]{0,60}(?:anders |dagegen |f[üu]r [^.?!]{1,40} )?entschieden|bitte nicht mehr (?:schreiben|kontaktieren|anrufen|melden))/i;
const FALSE_DECLINE = /\bno,? thanks? (?:to|for|necessary|needed|required)\b/gi;

/** Whether these words say no ("not interested", "we’re going with …"). Asking for a talk in the same breath is no refusal. */
export const declines = (words: string): boolean =>
  DECLINING.test(words.replace(FALSE_DECLINE, ' ')) && !asksForTalk(words);

/** What they wrote themselves: the subject of an answer ("Re: …") is the asker's. */
export function ownWords(kind: string, title: string | undefined, note: string | undefined): string {
  const isAnswer =
    kind === 'replied' && title !== undefined && /^\s*(?:re|aw|antw|fwd?|wg|sv|vs)\s*:/i.test(title);
  return [isAnswer ? '' : (title ?? ''), note ?? ''].filter(Boolean).join('\n');
}
