import type { Phrases } from '../types';

/** German: claims a talk, an answer, words of theirs, a closeness. */
export const familiarity = {
  'familiar-talk': String.raw`
(?:dank|danke)(?: ihnen| dir)?(?: noch ?(?:ein)?mal| nochmals)? für (?:das|ihre zeit (?:gestern|heute|am)|unser) (?:[a-zäöüß]+ )?{chat}
(?:bezugnehmend auf|bezug nehmend auf|nach|seit|in|bei|im anschluss an|im nachgang zu|zu|aus|mit bezug auf|anknüpfend an|unter bezugnahme auf) unser(?:e[mnr]?|en)? (?:[a-zäöüß]+ ){0,2}{chat}
unser(?:e[mnr]?|en)? (?:lange[sn]?|intensive[sn]?|spannende[sn]?|schöne[sn]?|letzte[sn]?|gestrige[sn]?|nette[sn]?|heutige[sn]?|kürzliche[sn]?|freundliche[sn]?|jüngste[sn]?) (?:[a-zäöüß]+ )?{chat}
(?:haben|hatten) (?:wir )?(?:uns )?(?:ja |doch |gestern |neulich |letzte woche |bereits )*(?:gesprochen|telefoniert|getroffen|unterhalten|kennengelernt|ausgetauscht)
(?:als|nachdem|seit) wir (?:uns )?(?:[a-zäöüß]+ ){0,4}(?:sprachen|gesprochen|telefoniert|telefonierten|getroffen|trafen|unterhalten|sahen)
(?:nettes|angenehmes|interessantes|gutes|tolle[sn]?|nette) (?:telefonat|gespräch|unterhaltung|treffen) (?:gestern|heute|am|letzte|neulich|mit)
(?<!\bwäre )(?:schön|gut|nett|toll|angenehm|freude|gefreut|vergnügen),? (?:[a-zäöüß]+ ){0,5}(?:kennenzulernen|kennengelernt|zu sprechen|gesprochen|zu treffen|getroffen|wiederzusehen|(?:sie|dich|euch|uns) [^.!?\n]{0,20}zu sehen|zu plaudern)
(?:sie|du|ihr|ihnen|dir|euch|wir|uns)\b[^.!?\n]{0,30} (?:am|über|übers) telefon (?:gestern|gesagt|erwähnt|erzählt|besprochen|angesprochen|versprochen)
(?:mit|bei|nach|zu|in|aus|an) unser(?:em|er|en) (?:[a-zäöüß]+ ){0,2}{chat}
unser {chat} (?:gestern|letzte|vom|am|von|hat|war)
(?:dass|als|nachdem|wie) wir (?:uns )?[^.!?\n]{0,30}(?:telefoniert|gesprochen|getroffen|unterhalten|gesehen|kennengelernt)(?: haben| hatten)?
(?:dank|danke)[^.!?\n]{0,15} für (?:das|ihr|unser|den) (?:[a-zäöüß]+ ){0,2}(?:telefonat|gespräch|treffen|termin|anruf|plausch|kennenlernen)
(?:auf|bei|an) (?:der|dem) [^.!?\n]{0,20}(?:getroffen|kennengelernt|gesprochen|gesehen) (?:haben|hatten|zu haben)
dass wir [^.!?\n]{0,70}(?:reden|sprechen|plaudern|treffen|unterhalten|austauschen|kennenlernen|telefonieren) (?:konnten|durften|haben)
(?:dass|weil) (?:sie|du) (?:sich |dir |mir )?[^.!?\n]{0,30}zeit (?:genommen|für mich|für uns)
(?:wir hatten|hatten wir|wir haben|haben wir) uns (?!noch|nie|bisher|leider|gefragt)(?:ja |doch |neulich |kürzlich )*[^.!?\n]{0,30}(?:unterhalten|getroffen|gesprochen|ausgetauscht|kennengelernt|gesehen)
(?:erinnern|erinnerst|denke|denken|erinnere) (?:ich |sie |du )?(?:sich |dich |mich |gern |gerne |noch |oft |sicher |bestimmt )*an (?:unser|den abend|das mittagessen)[a-z]*
(?:sie|du|ihr|wir|wie)\b[^.!?\n]{0,25}(?:damals|neulich|letztens|kürzlich)[^.!?\n]{0,15} (?:am telefon|ans herz|empfohlen|erzählt|gesagt|angesprochen|versprochen|gezeigt)
(?:war|so) (?:super|schön|toll|nett|klasse),? (?:dich|sie|euch) (?:an|auf|bei|in|wieder|mal|endlich)[^.!?\n]{0,40} (?:zu sehen|zu treffen|getroffen|kennenzulernen)
(?:gestern|neulich|letzte woche|am wochenende) (?:beim|am|bei) (?:znacht|abendessen|mittagessen|bier|kaffee|stammtisch)\b
(?:du hast|sie haben|ihr habt) (?:ja |doch |mir )?(?:gemeint|gesagt|erzählt|versprochen)[^.!?\n]{0,60}
am tisch erzählt
(?:am|beim) (?:apéro|apero|stammtisch|messestand|buffet|bier|kaffee|essen)\b[^.!?\n]{0,30} (?:versprochen|besprochen|erzählt|gesagt|vereinbart)
(?:glatter|schöner|toller|lustiger|netter) (?:abend|nachmittag|tag) (?:mit|bei) (?:dir|ihnen|euch)
(?:was war das für|was für) (?:ein|eine) (?:[a-zäöüß]+ )?(?:plausch|gespräch|abend|unterhaltung|treffen|austausch|tag)
unser(?:e)? (?:gespräch|treffen|plausch|unterhaltung|austausch|begegnung) (?:auf|bei|in|an|am|im|von|neulich|letzte)\b
(?:sie|du) (?:wollten|wolltest|sagten|sagtest|meinten|meintest|erzählten|erzähltest) (?:mir )?(?:damals|neulich|letztens|am stand|auf der)
`,
  'familiar-reply': String.raw`
(?:dank|danke) für (?:ihre|deine|eure|die) (?:schnelle |rasche |prompte |nette |freundliche |ausführliche )*(?:antwort|rückmeldung|nachricht|e-mail|mail|reaktion)
(?:schön|freut mich),? (?:wieder )?von (?:ihnen|dir) zu hören
`,
  'familiar-words': String.raw`
(?:wie|so wie) (?:telefonisch |gestern |heute |eben |neulich |bereits )*(?:besprochen|vereinbart|abgesprochen|verabredet|versprochen|ausgemacht|angekündigt am telefon)(?! (?:man|sie|ihr|du|wir)\b)(?! (?:im|in) (?:der|dem|webinar|papier|artikel))
(?:wie|so wie|da|weil|dass) (?:sie|du|ihr) (?:[a-zäöüß]+ ){0,4}(?:erzählt|erwähnt|gesagt|berichtet|geschildert|erklärt|angesprochen|beschrieben|meintest|sagten|erwähnten|meinten)(?: haben| hast| habt| hatten| hattest)?
(?:sie|du) (?:hatten|hattest|haben|hast) (?:[a-zäöüß]+ ){0,3}(?:erwähnt|erzählt|gesagt|angesprochen|berichtet)
(?:sie|du) (?:erzählten|erwähnten|sagten|meinten|schrieben|berichteten|erzähltest|erwähntest|sagtest|meintest|schriebst|baten|klagten)\b
(?:sie|du) (?:hatten|hattest|haben|hast) (?:mir |uns |ja |doch |neulich |letztens )*(?:geschrieben|erzählt|gesagt|berichtet|anvertraut|gebeten|versprochen|zugesagt)
wie (?:versprochen|vereinbart|gewünscht|erbeten|zugesagt)(?! (?:man|sie|ihr|du|wir))
wie von (?:ihnen|dir|euch) (?:gewünscht|gebeten|erbeten|angefragt|gewollt)
(?:sie|du) mir [^.!?\n]{0,40}(?:erzählt|anvertraut|geschildert|berichtet|verraten)
(?:die|das|den|der) (?:sie|du) (?:haben wollten|haben wolltest|wollten|wünschten|erbeten|angefragt|verlangt|gewünscht)(?: haben| hatten)?
(?:sie|du) (?:hatten|hattest|haben|hast) mich [^.!?\n]{0,15}gebeten
wie [^.!?\n]{0,20}(?:am stand|am telefon|auf der messe|letzte woche|gestern|neulich)[^.!?\n]{0,15} (?:verabredet|besprochen|vereinbart|versprochen|angekündigt)
`,
  'familiar-close': String.raw`
(?:mein (?:lieber|bester|guter)|meine (?:liebe|beste))(?=,|!|\.| (?:frau|herr)\b)
wie geht(?:'s|s| es) (?:[a-zäöüß]+ )?(?:der|deiner|ihrer|dem|deinem|ihrem|den) (?:familie|frau|mann|kindern|hund|kleinen|nachwuchs)
wie (?:war|waren) (?:der|dein|ihr|euer|die|eure|ihre) (?:urlaub|ferien|geburtstag|hochzeit)
lange nicht (?:gesehen|gehört|gesprochen)
grüße (?:auch |bitte )?an (?:ihren|deinen|die|deine|ihre) (?:mann|familie|frau|kinder|lieben|kleinen|hund)
(?:ihre|deine|ihr|dein) (?:tochter|sohn|mann|frau|kinder|hund|baby)\b(?! (?:oder|im))
(?:wir (?:zwei|beide) )?kennen uns (?:ja )?(?:nun |jetzt )?(?:schon )?(?:ewig|seit (?:jahren|langem|ewigkeiten)|lange)\b
(?:drück|grüß|knuddel|umarme?) (?:die|deine|mir die|ihre) (?:kids|kinder|familie|frau|kleinen)\b
(?:drück|drücke|umarme) (?:dich|sie)\b
bussi
(?:unter|als) (?:alten )?(?:freunden|freund)\b
mein(?:e)? liebe[r]? [a-zäöüß]+
ganz unter uns\b
`,
} satisfies Partial<Phrases['lines']>;
