import type { Phrases } from '../types';

/** German: asks for time, a call, a meeting. */
export const meetings = {
  'meeting-ask': String.raw`
(?:hätten|hättest|hättet|finden|findest|findet|ließe|nehmen|würden) (?:sie |du |ihr |sich )+[^.!?\n]{0,50}\b(?:zeit|luft|zeitfenster|{quarter})(?! (?:zum?|zeit|für (?:d|unser|ihre)|verbracht|gebraucht|gespart))
(?:haben|hast|habts?) (?:sie|du|ihr) (?!sich|schon|bereits|pro|jede)[^.!?\n]{0,40}\b(?:{slot}|kurz|mal|heute|morgen|tagen?|wochen?)\b[^.!?\n]{0,25} (?:zeit|luft|zeitfenster|{quarter})(?! (?:zum?|für (?:d|unser|ihre)))
(?:zeit|lust|luft|bock|laune) (?:für|auf) (?:ein(?:en?)? )?{adj}{meet}
(?:ein|einen|einem|eine|ihren|euren|unseren|zum|zu einem|nächsten|um einen|um ein) {adj}{meet} (?:vorschlagen|vereinbaren|ausmachen|abstimmen|anbieten|einstellen|buchen|organisieren|finden|festlegen|ansetzen|reservieren|planen|machen|führen|einplanen|mit ihnen|mit dir|mit euch|bei ihnen|anberaumen)
(?:termin|gespräch|gesprächstermin|telefonat|call|meeting|demo|vorführung|anruf|slot|zeitfenster) (?:zu )?(?:vorschlagen|vereinbaren|ausmachen|abstimmen|einstellen|buchen|organisieren|ansetzen|reservieren|einplanen|auswählen|aussuchen|nennen)
(?:termine|termin|slot|zeitfenster)\b[^.!?\n]{0,20} nennen
(?:buch|such|wähl|reservier|sicher|schnapp|pick|nimm|nehm)(?:en|e|t)? (?:sie |dir |dich |sich |euch )+(?:einfach |gern |gerne |hier |direkt |gleich |doch )*(?:ein(?:en)? )?(?:passenden |freien )?(?:termin|slot|zeitfenster)
(?:können|könnten|wollen|sollen|sollten|dürfen|möchten|würden) wir (?:uns )?[^.!?\n]{0,50}\b{talk}
(?:lass|lasst|lassen sie) uns [^.!?\n]{0,50}\b(?:{talk}|ein(?:en)? {adj}{meet})
was (?:halten|hältst|haltet) (?:sie|du|ihr) von (?:ein(?:em|er) )?{adj}(?:{meet}|{slot})
(?:möchte|würde|will|könnte|wollte|darf|dürfte|kann|soll|dürfen|können) (?:ich |wir )?(?:mich )?(?:gern |gerne |sehr gern |mal |kurz )*(?:mit )?(?:ihnen|dir|euch|sie|dich|uns|mich)[^.!?\n]{0,50}\b(?:{talk}|anrufen|besuchen)
(?:dann )?(?:sprechen|telefonieren|treffen|reden|sehen|hören) wir (?:uns )?(?:dar|über|am|auf|morgen|nächste|gern|gerne|kurz|mal)[a-z]*
eine[mr] (?:kurzen|persönlichen|gemeinsamen|unverbindlichen|telefonischen|kostenlosen|ersten|lockeren|\d+-minütigen|halbstündigen|viertelstündigen) (?:{meet}|online-(?:session|demo|vorführung)|live-demo)(?! mit (?:d|ein|ihre))
(?:rufe|ruf) (?:ich )?(?:sie|dich|euch) [^.!?\n]{0,40}\ban\b
melde (?:ich )?mich [^.!?\n]{0,30}\b(?:telefonisch|per telefon)
(?:komme|schaue)\b[^.!?\n]{0,40}\b(?:vorbei|zu (?:ihnen|euch|dir))\b
auf (?:einen|ein) {adj}(?:kaffee|käffchen|bier|plausch)
wann (?:(?:passt|passte|ginge|klappt|geht) (?:es|das|ein)\b|(?:wäre|würde) (?:es|ein|das)\b[^.!?\n]{0,30}(?:recht|passen|genehm|ausgehen)|(?:können|könnten|wollen|sollen|dürfen) wir|(?:darf|kann|könnte|soll|dürfte) ich (?:sie|dich|euch|ihnen|mal|kurz|anrufen)|erreiche|(?:hätten|haben|hast|hättest|habt) (?:sie|du|ihr)\b[^.!?\n]{0,30}(?:zeit|luft|{quarter})|(?:sind|bist|wären) (?:sie|du) [^.!?\n]{0,25}(?:erreichbar|zu erreichen|frei|verfügbar|zu sprechen|im büro))
(?:passt|passte|ginge|klappt) (?:es )?(?:ihnen|dir|euch|bei ihnen|bei dir|bei euch)?,? ?(?:es )?(?:am |der |vielleicht |zum beispiel )?(?:kommenden |nächsten )?{day}
(?:wie wäre es|wie wär's|wie sieht es|wie sieht's|wie schaut es|wie schaut's|wie steht es) [^.!?\n]{0,40}(?:{day}|kalenderwoche|kw|mit einem {adj}{meet}|mit einem {quarter})
welche[rs]? (?:termin|tag|zeitpunkt|uhrzeit) [^.!?\n]{0,30}(?:recht|passt|passen|genehm)
unter welcher (?:telefon)?nummer
(?:mein|meinen|in meinem) kalender
freue mich (?:auf )?(?:über )?(?:ein(?:en)?|unser(?:en)?|das|ihren|den) {adj}(?:{meet})
(?:rufen sie|ruf) mich (?:gern|gerne|einfach|doch|kurz|bitte)? ?[^.!?\n]{0,20}an\b
(?:rufen sie|ruf) (?:gern |gerne |einfach |doch |kurz |jederzeit )*(?:durch|an)\b
{wish}\b[^.!?\n]{0,60} (?:ein(?:e[nmrs]?)?|zu(?:m|r)?|zu einem|für ein(?:en)?|unser(?:e[nrs]?)?|auf|um) {adj}{meet}\b(?! (?:(?:der|des|von|auf|beim)\b|für (?:die|das|den)\b|mit (?:de|ein|ihre)))
(?:über|um|auf|für|zu) (?:ein(?:en?|em)?|ihren|deinen|den) {adj}{meet}\b[^.!?\n]{0,40}{wish}
(?:ergibt|ergäbe|findet|ließe|lässt|geht) sich [^.!?\n]{0,20}{meet}
^(?:ein |lust auf |bock auf |interesse an )*{adj}{meet}(?: [a-zäöüß0-9]+){0,3}\?
(?:lade|laden|einladen) (?:ich |wir )?(?:sie|dich|euch) [^.!?\n]{0,20}zu eine[mr] {adj}{meet}
{wish}\b[^.!?\n]{0,60} (?:wir|uns|mit ihnen|mit dir|mit euch)\b[^.!?\n]{0,40} {talk}\b
(?:geben|schenken|opfern|gib|schenk|gönnen) (?:sie |du |ihr )?(?:mir|uns) (?:[a-zäöüß]+ ){0,3}{quarter}
{quarter} (?:für mich|ihrer zeit|deiner zeit|telefonieren|sprechen|am telefon|am bildschirm|{online})
telefonisch (?:erreiche|erreichen|sprechen|melden|zu erreichen|austauschen|besprechen|abstimmen|klären)
klären wir [^.!?\n]{0,40}(?:telefon|{online}|gespräch)
(?:ginge|ging|klappt|sehen wir uns|hören wir uns|vorschlag)\b[^.!?\n]{0,40} {online}
(?:erreiche|erreichen) (?:ich|wir) (?:sie|dich|euch)[^.!?\n]{0,30}(?:telefonisch|am telefon|am besten|am ehesten)
(?:terminvorschlag|terminvorschläge|terminanfrage|wunschtermin|kalendereinladung|buchungslink|terminlink)
(?:richte mich|stelle mich) [^.!?\n]{0,20}nach (?:ihnen|dir|ihrem)
(?:hätte|habe|bin|wäre) (?:[^.!?\n]{0,30} )?{slot}[^.!?\n]{0,25}(?:luft|zeit|frei|erreichbar|verfügbar|einen slot)\b
{slot} (?:hätte|habe|bin|wäre) ich (?:[a-zäöüß]+ ){0,3}(?:luft|zeit|frei|erreichbar|verfügbar)
(?:durchklingeln|anklingeln|durchrufen|anläuten|durchbimmeln)
(?:setzen|tun|schließen|schalten) wir uns (?:[a-zäöüß]+ )?(?:zusammen|kurz)
(?:in|aus) (?:ihrer|deiner|eurer) (?:gegend|nähe|region|ecke|stadt)\b[^.!?\n]{0,40}(?:vorbei|besuch|treffen|kaffee|kennenlernen|{slot})
(?:vorbeischauen|vorbeikommen|vorbeizuschauen|vorbeizukommen|vorstellig werden)
(?:zum|auf ein|zu einem|bei einem) (?:gemeinsames |gemeinsamen )?(?:mittagessen|frühstück|abendessen)
(?:kleine|kurze|schnelle|kurz|mal|bisschen|wenig|gern|ne) (?:runde )?(?:quatschen|schnacken|plaudern|ratschen|klönen|plauschen)\b
(?:besuch|termin|treffen|gespräch|telefonat|austausch|vorführung|präsentation)(?:e?s)? (?:[a-zäöüß]+ ){0,3}(?:vorzuschlagen|vorschlagen|anzubieten|abzustimmen|auszumachen|anzukündigen|zu vereinbaren)
(?:bin ich|ich bin|wäre ich|ich wäre) (?:{slot}|eh|ohnehin|sowieso)(?: [a-zäöüß]+){0,2} in [a-zäöüß]+
(?:kurz |live |gern |direkt |mal )*(?:am bildschirm|{online}) (?:zeigen|vorführen|durchgehen|erklären|teilen)
(?:zeige|führe) ich (?:ihnen|dir|euch)\b[^.!?\n]{0,40}(?:am bildschirm|live|persönlich|vor ort|{online})
(?:reicht|genügt|hilft) (?:[a-zäöüß]+ ){0,3}ein {adj}{meet}\b(?! (?:mit|am|im|beim|zwischen|unter))
ein {adj}(?:anruf|telefonat|gespräch|call) (?:genügt|reicht)
offen für (?:ein(?:en|e)? )?{adj}{meet}
(?:slot|termin|zeitfenster|{quarter}) (?:[a-zäöüß]+ )?frei\?
(?:sie|dich)\b[^.!?\n]{0,30} (?:ans telefon|telefonisch (?:zu )?kontaktieren)
telefonisch (?:bei mir|bei ihnen)
auf (?:ein|n) (?:glas|gläschen|bier|getränk)
(?:ich|könnte|würde)\b[^.!?\n]{0,50} zu (?:ihnen|dir|euch) (?:raus)?kommen
(?:ich bin|bin ich|ich sitze|sitze ich) (?:ab |am |vom )(?:\d{1,2}\.|{slot})[^.!?\n]{0,20} in [a-zäöüß]+
mündlich [^.!?\n]{0,20}(?:besprechen|klären|erzählen|durchgehen)
(?:beratungs|termin|zeit)?slots?\b[^.!?\n]{0,40} (?:(?:mon|diens|donners|frei|sams)tag|mittwoch)[^.!?\n]{0,20} (?:um |\d+ ?uhr)
geht'?s (?:dir|ihnen|euch) (?:am )?(?:(?:mon|diens|donners|frei|sams)tag|mittwoch|morgen|nächste)
(?:zum) (?:zmittag|znacht|zmorge|mittagessen|kaffee|lunch|bier|frühstück)\b
(?:telefonisch|per telefon|persönlich) (?:mit (?:dir|ihnen) )?(?:durchgehen|besprechen|klären|anschauen)
(?:sag|sagen sie|schreib) (?:mir )?(?:einfach |nur )?,? ?(?:wann|an welchem tag|um welche zeit)\b
(?:meine aufwartung machen|ein stünderl|ein halbes stünderl|stünderl|auf einen sprung)
(?:in|bei) (?:der|ihrer|deiner) (?:gegend|nähe|stadt)\b[^.!?\n]{0,60}(?:treffen|vorbei|besuch|aufwartung|kaffee|sprechen)
(?:bei|auf) (?:einem|einen) (?:kaffee|bier|spaziergang|mittagessen)[^.!?\n]{0,20}(?:durch|besprechen|reden|plaudern|gehen|\?)
ginge (?:es|das) (?:am|bei ihnen|bei dir|per)\b
wann (?:erreiche|erwische|bekomme) ich (?:sie|dich)\b
(?:freien|einen freien) (?:platz|termin|slot) (?:finden sie|findest du|hier)
(?:am einfachsten|am besten|gern|kurz) per (?:video|telefon|zoom|teams)
`,
  'meeting-time': String.raw`
(?:passt|passte|ginge|geht|klappt|klappte|würde) (?:es |das |ihnen |dir |euch |bei |ein |eine |vielleicht |auch |eventuell |eher |besser |gut |denn |schon |am |an |der |den |nächsten |kommenden )*{slot}\b(?<!ags)[^.!?\n]{0,40}\?
(?:hätten|hättest|hättet) (?:sie|du|ihr) [^.!?\n]{0,30}{slot}[^.!?\n]{0,40}\?
^(?:vielleicht |etwa |gleich |am |lieber |gern |zum beispiel |nächsten |kommenden |oder |und |sagen wir )*{slot}(?:,? (?:um |gegen |ab )?\d[\d:]*(?: uhr)?)?\?
`,
} satisfies Partial<Phrases['lines']>;
