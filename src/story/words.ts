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
  `\\b(?:want|need|request(?:ing|ed)?|interested in|ask(?:ed|ing)? for|available for|free for|time for|up for|open to|(?:would|['’]d)(?: \\w+)? (?:like|love)) ${QUICK}${EVENT}\\b`,
  `\\b(?:book|schedule|arrange|set ?up|fix|organi[sz]e|request) ${QUICK}${EVENT}\\b`,
  `\\b${EVENT} (?:request(?:ed)?|please|wanted)\\b`,
  `^\\W*${QUICK}${EVENT}(?: (?:today|tomorrow|(?:this|next) week|on \\w+day)\\W*)?\\?`,
  `\\b(?:jump|hop|get) on ${QUICK}(?:call|phone|chat|zoom)\\b`,
  `\\b(?:can|could|may|might) (?:i|we) (?:\\w+ ){0,2}(?:get|see|have) ${QUICK}${EVENT}\\b`,
  `\\b(?:can|could|would) (?:you|someone|somebody) (?:\\w+ ){0,2}(?:show|give|offer|do|arrange) (?:me |us )?${QUICK}(?:demo|demonstration)(?! (?:recordings?|videos?|version|data)\\b)`,
  `\\b(?:a|some|another) (?:good |convenient )?(?:time|slot|moment) to (?:talk|speak|chat|meet)\\b`,
  `\\bwe (?:should|could) (?:\\w+ )?(?:talk|speak|chat|meet)\\b(?! (?:about|of|more|the|our|your)\\b)`,
  `\\b(?:please|pls|plz) (?:call|ring|phone)(?! (?:it|this|that|these|those|them|the|off|him|her|your)\\b)\\b`,
  `^\\W*reach out (?:to (?:me|us)|when|any ?time|if)\\b`,
  `\\bwho (?:can|could|should|do) (?:i|we) (?:talk|speak) (?:to|with)\\b`,
  `\\b(?:talk|speak) (?:to|with) (?:sales|someone|somebody|an expert|one of you|your (?:team|sales))\\b`,
  `\\b(?:do you have|have you got) (?:\\w+ ){0,3}(?:time|minutes?|slot) (?:for|to) (?:\\w+ ){0,2}(?:${TALK}|${EVENT})`,
];
const GERMAN = [
  `\\bruf(?:en|t)?\\b[^.?!]{0,40}\\b(?:mich|uns)\\b[^.?!]{0,30}\\b(?:an|zur[üu]ck)(?![\\wäöüß])`,
  `\\bbitten? um (?:\\S+ ){0,2}(?:r[üu]ckruf|anruf|gespr[äa]ch|termin|kontakt|demo|kontaktaufnahme)`,
  // Said alone: of a product, a “Rückruf” is a recall.
  `^\\W*r[üu]ckruf\\W*$`,
  `\\br[üu]ckruf (?:bitte|erbeten|erw[üu]nscht|gew[üu]nscht|unter|w[äa]re)`,
  `\\b(?:m[öo]chten?|w[üu]nschen?|erbitten?|h[äa]tten?|freuen?)\\b[^.?!]{0,40}\\br[üu]ckruf\\b`,
  `\\b(?:k[öo]nnen|k[öo]nnten|wollen|sollen|sollten|lassen sie|lass) (?:wir|uns)\\b[^.?!]{0,40}\\b(?:sprechen|telefonieren|reden|treffen|austauschen)\\b`,
  `\\b(?:k[öo]nnen|k[öo]nnten|w[üu]rden) sie (?:mich|uns)\\b[^.?!]{0,30}\\b(?:anrufen|zur[üu]ckrufen|kontaktieren)\\b`,
  `\\bbitte (?:\\S+ ){0,3}(?:anrufen|zur[üu]ckrufen)\\b`,
  `\\b(?:melden sie sich|melde dich|kontaktieren sie (?:mich|uns)|nehmen sie kontakt)\\b`,
  `\\b(?:termin|gespr[äa]ch|demo|vorf[üu]hrung)\\b[^.?!]{0,20}\\b(?:vereinbaren|ausmachen|anfragen|angefragt|gew[üu]nscht|buchen)\\b`,
  `\\b(?:m[öo]chte|m[öo]chten|w[üu]rden?|h[äa]tten?)\\b[^.?!]{0,40}\\b(?:sprechen|telefonieren|gespr[äa]ch|demo|termin|anruf)\\b`,
  `\\b(?:demo|termin|gespr[äa]ch|anruf) (?:bitte|erw[üu]nscht|gew[üu]nscht)\\b`,
  `\\b(?:zeit f[üu]r|interesse an) eine?[mnr]? (?:\\S+ ){0,2}(?:gespr[äa]ch|telefonat|anruf|termin|demo|vorf[üu]hrung)`,
  `\\b(?:termin|demo|kontakt|r[üu]ckruf)-?(?:anfrage|wunsch)\\b`,
];

const ASKING = new RegExp([...ENGLISH, ...GERMAN].join('|'), 'i');
const NEGATED =
  /\b(?:do not|don['’]?t|dont|never|no need|(?:need|wo|would|should|does)n['’]t|not|stop|without|rather than|instead of|no more|no (?:calls?|meetings?|demos?|thanks|circumstances)|nobody|nicht|keine?n?|ohne|niemals|nie|sehen sie|absehen|verzichte\w*|unterlasse\w*)\b/i;
/** Sounds like a refusal, and is an invitation. */
const FALSE_NEGATION =
  /\b(?:(?:do not|don['’]t|please don['’]t|never) hesitate to|(?:why|why on earth) (?:don['’]t|not)|(?:would|should)n['’]t (?:we|you)|can['’]?t wait|cannot wait|z[öo]gern sie nicht|feel free to)\b/gi;
const CLAUSES = /(?<=\?)|[.!;\n,–—]+|\b(?:but|however|aber|sondern|though)\b/i;

/** What is said after these is what they would not rather have. */
const CONTRAST = /\b(?:without|rather than|instead of|ohne|statt)\b.*$/i;
/** “Demo, please” is one clause. */
const PLEASE = /,(?=\s*(?:please|bitte)\s*(?:[.!?;\n]|$))/gi;

/** Whether these words ask for a call, a talk, a demo or a meeting. "Don't call me" does not. */
export const asksForTalk = (words: string): boolean =>
  words
    .replace(FALSE_NEGATION, 'shall')
    .replace(PLEASE, '')
    .split(CLAUSES)
    .map((clause) => clause.replace(CONTRAST, ''))
    .some((clause) => ASKING.test(clause) && !NEGATED.test(clause));

const OTHER = '(?:other|different|competitor|competing|solution|system|tool|vendor|partner)';
const SAYING_NO = [
  String.raw`\b(?:i am|i['’]m|we are|we['’]re|am|are|is|not really|no longer|currently)?\s*(?:not|no longer) (?:\w+ )?interested\b`,
  String.raw`\bno,? (?:many )?thanks?(?: you)?\b|\bno thank you\b`,
  String.raw`\b(?:we|i)(?:['’]re| are|['’]ve| have|['’]ll| will)? ?(?:be )?(?:going|gone|go|went|going ahead|staying|sticking|decided to (?:go|stay)) with (?!you\b|your\b)`,
  String.raw`\b(?:we|i)(?:['’]ve| have)? (?:chose|chosen|picked|signed with|selected) (?!(?:you|your|up|it|two|three|some)\b|(?:the|this|that|an?|one) (?!${OTHER}\b))`,
  String.raw`\b(?:decided|opted) (?:against|for (?!you\b|your\b)|on (?!you\b|your\b))`,
  String.raw`\b(?:please )?(?:remove me|take me off|leave me alone)\b|\bunsubscribe me\b|^\W*(?:please )?unsubscribe\b`,
  String.raw`\b(?:stop|quit) (?:e-?mailing|contacting|writing|calling|messaging|sending)\b`,
  // “Don’t call me” or “not by phone” names a way, and refuses nothing else.
  String.raw`\b(?:do not|don['’]t|never) (?:contact|e-?mail|write(?: to)?|message) (?:me|us)\b(?! (?:by|on|at|via|over|before|until|till|during)\b)`,
  String.raw`\b(?:do not|don['’]t|never) (?:call|phone) (?:me|us) (?:again|any ?more|ever)\b`,
  String.raw`\bnot a (?:good )?fit\b|\b(?:isn['’]t|not) (?:for us|something we need)\b`,
  String.raw`\b(?:we |i )?(?:do not|don['’]t) need (?:this|it|any(?:thing| of (?:this|it))?)\b(?! \w)`,
  String.raw`\b(?:have|has|is|see) no (?:\w+ )?(?:interest|need)\b(?! to\b| for an? )|^\W*no interest\b`,
  String.raw`\b(?:we|i)(?:['’]ll| will)? pass\b(?! (?:it|this|that|them|these|your|the|an?|along|over)\b| on (?:to|your|the)\b)`,
  String.raw`\bwe(?:['’]re| are) all set\b`,
  String.raw`\bkein(?:erlei)? (?:interesse|bedarf)\b|\bnicht (?:mehr )?interessiert\b|\bnein,? danke\b`,
  String.raw`\b(?:haben|hat) (?:uns|sich|mich)[^.?!]{0,60}(?:anders |dagegen |f[üu]r [^.?!]{1,40} )?entschieden\b`,
  String.raw`\bbitte nicht mehr (?:schreiben|kontaktieren|anrufen|melden)\b`,
  String.raw`\bkeine (?:weiteren |mehr )?(?:e-?)?mails?\b(?: mehr)?\b|\b(?:nehmen|streichen|l[öo]schen|entfernen) sie mich\b|\blassen sie mich in ruhe\b`,
  String.raw`\b(?:nichts|nicht das richtige) f[üu]r uns\b`,
];
const DECLINING = new RegExp(SAYING_NO.join('|'), 'i');
const FALSE_DECLINE =
  /\bno,? thanks? (?:to|for|necessary|needed|required)\b|\bnot (?:\w+ )?interested in [^.!?]{1,40},? but\b/gi;

/** Whether these words say no ("not interested", "we’re going with …"). Asking for a talk in the same breath is no refusal. */
export const declines = (words: string): boolean =>
  DECLINING.test(words.replace(FALSE_DECLINE, ' ')) && !asksForTalk(words);

/** What they wrote themselves: the subject of an answer ("Re: …") is the asker's. */
export function ownWords(kind: string, title: string | undefined, note: string | undefined): string {
  const isAnswer =
    kind === 'replied' && title !== undefined && /^\s*(?:re|aw|antw|fwd?|wg|sv|vs)\s*:/i.test(title);
  return [isAnswer ? '' : (title ?? ''), note ?? ''].filter(Boolean).join('\n');
}
