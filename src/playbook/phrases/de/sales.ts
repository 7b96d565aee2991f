import type { Phrases } from '../types';

/** German: asks for a meeting, talks of product and price. */
export const sales = {
  'meeting-ask': String.raw`
(?:hätten|hättest|hättet|finden|findest|findet|ließe|nehmen|würden) (?:sie |du |ihr |sich )+[^.!?\n]{0,50}\b(?:zeit|luft|zeitfenster|{quarter})(?! (?:zum?|zeit|für (?:d|unser|ihre)|verbracht|gebraucht|gespart))
(?:haben|hast|habt) (?:sie|du|ihr) (?!sich|schon|bereits)[^.!?\n]{0,40}\b(?:{slot}|kurz|mal|heute|morgen|tagen?|wochen?)\b[^.!?\n]{0,25} (?:zeit|luft|zeitfenster|{quarter})(?! (?:zum?|für (?:d|unser|ihre)))
(?:haben|hast|habt|hätten|hättest) (?:sie|du|ihr) (?:dafür |dazu |eventuell |vielleicht |zufällig |noch |eine? |kurz |für mich )*{quarter}(?! (?:für (?:d|unser|ihre)|zum?|am tag|pro|mehr))
(?:zeit|lust|luft|bock|laune) (?:für|auf) (?:ein(?:en?)? )?{adj}{meet}
(?:ein|einen|einem|eine|ihren|euren|unseren|zum|zu einem|nächsten|um einen|um ein) {adj}{meet} (?:vorschlagen|vereinbaren|ausmachen|abstimmen|anbieten|einstellen|buchen|organisieren|finden|festlegen|ansetzen|reservieren|planen|machen|führen|einplanen|mit ihnen|mit dir|mit euch|bei ihnen|anberaumen)
(?:termin|gespräch|gesprächstermin|telefonat|call|meeting|demo|vorführung|anruf|slot|zeitfenster)(?:s|e)? (?:zu )?(?:vorschlagen|vereinbaren|ausmachen|abstimmen|einstellen|buchen|organisieren|ansetzen|reservieren|einplanen|auswählen|aussuchen|nennen)
(?:termine|termin|slot|zeitfenster)\b[^.!?\n]{0,20} nennen
termin in meinem kalender
(?:buch|such|wähl|reservier|sicher|schnapp|pick|nimm|nehm)(?:en|e|t)? (?:sie |dir |dich |sich |euch )+(?:einfach |gern |gerne |hier |direkt |gleich |doch )*(?:ein(?:en)? )?(?:passenden |freien )?(?:termin|slot|zeitfenster)
(?:such|wähl|pick|nimm|nehm|buch)(?:en|e|t)? (?:sie |dir |dich |sich |euch )+[^.!?\n]{0,30}(?:was|wann|wie|wo)(?:'s| es)? (?:ihnen|dir|euch) [^.!?\n]{0,20}passt
wann(?:'s| es)? (?:ihnen|dir|euch|bei ihnen|bei dir) (?:[a-zäöüß]+ ){0,3}(?:passt|passen würde|recht ist|recht wäre)
(?:können|könnten|wollen|sollen|sollten|dürfen|möchten|würden) wir (?:uns )?[^.!?\n]{0,50}\b{talk}
(?:können|könnten|wollen|sollen|sollten|wir könnten) (?:wir )?[^.!?\n]{0,50}\b(?:am telefon|telefonisch|{online}|persönlich|gemeinsam|essen|woche) (?:[a-zäöüß]+ ){0,2}(?:besprechen|durchgehen|durchsprechen|klären|anschauen|ansehen|vertiefen|ausmachen|abstimmen)
(?:lass|lasst|lassen sie) uns [^.!?\n]{0,50}\b(?:{talk}|ein(?:en)? {adj}{meet})
(?:lassen sie|lass|lasst) mich (?:ihnen|dir|euch) [^.!?\n]{0,50}(?:vorführen|{quarter}|live|persönlich|{online})
(?:davon|schön|freuen|toll|super|ideal|klasse|hilfreich|sinnvoll|besten|möglich),? (?:wenn|dass) wir (?:uns )?(?:[a-zäöüß0-9]+ ){0,6}{talk}
was (?:halten|hältst|haltet) (?:sie|du|ihr) von (?:ein(?:em|er) )?{adj}(?:{meet}|{slot})
(?:möchte|würde|will|könnte|wollte|darf|dürfte|kann|soll|dürfen|können) (?:ich |wir )?(?:mich )?(?:gern |gerne |sehr gern |mal |kurz )*(?:mit )?(?:ihnen|dir|euch|sie|dich|uns|mich)[^.!?\n]{0,50}\b(?:{talk}|anrufen|besuchen)
(?:dann )?(?:sprechen|telefonieren|treffen|reden|sehen|hören) wir (?:uns )?(?:dar|über|am|auf|morgen|nächste|gern|gerne|kurz|mal)[a-z]*
eine[mr] (?:kurzen|persönlichen|gemeinsamen|unverbindlichen|telefonischen|kostenlosen|ersten|lockeren|\d+-minütigen|halbstündigen|viertelstündigen) (?:{meet}|online-(?:session|demo|vorführung)|live-demo)(?! mit (?:d|ein|ihre))
(?:rufe|ruf) (?:ich )?(?:sie|dich|euch) [^.!?\n]{0,40}\ban\b
melde (?:ich )?mich [^.!?\n]{0,30}\b(?:telefonisch|per telefon)
(?:darf|kann|könnte|dürfte|würde) ich [^.!?\n]{0,40}\b(?:vorbeikommen|vorbeischauen|vorbeikomme)
(?:komme|schaue)\b[^.!?\n]{0,40}\b(?:vorbei|zu (?:ihnen|euch|dir))\b
auf (?:einen|ein) {adj}(?:kaffee|käffchen|bier|plausch)
wann (?:(?:passt|passte|ginge|klappt|geht) (?:es|das|ein)\b|(?:wäre|würde) (?:es|ein|das)\b[^.!?\n]{0,30}(?:recht|passen|genehm|ausgehen)|(?:können|könnten|wollen|sollen|dürfen) wir|(?:darf|kann|könnte|soll|dürfte) ich (?:sie|dich|euch|ihnen|mal|kurz|anrufen)|erreiche|(?:hätten|haben|hast|hättest|habt) (?:sie|du|ihr)\b[^.!?\n]{0,30}(?:zeit|luft|{quarter})|(?:sind|bist|wären) (?:sie|du) [^.!?\n]{0,25}(?:erreichbar|zu erreichen|frei|verfügbar|zu sprechen|im büro))
(?:passt|passte|ginge|klappt) (?:es )?(?:ihnen|dir|euch|bei ihnen|bei dir|bei euch)?,? ?(?:es )?(?:am |der |vielleicht |zum beispiel )?(?:kommenden |nächsten )?{day}
(?:wie wäre es|wie wär's|wie sieht es|wie sieht's|wie schaut es|wie schaut's|wie steht es) [^.!?\n]{0,40}(?:{day}|kalenderwoche|kw|mit einem {adj}{meet}|mit einem {quarter})
welche[rs]? (?:termin|tag|zeitpunkt|uhrzeit) [^.!?\n]{0,30}(?:recht|passt|passen|genehm)
unter welcher (?:telefon)?nummer
(?:mein|meinen|in meinem) kalender
(?:platz|plätzchen|lücke|findet sich)\b[^.!?\n]{0,20} kalender|kalender [^.!?\n]{0,15}(?:plätzchen|lücke)
(?:gesprächstermin|demo-?termin|telefontermin)
freue mich (?:auf )?(?:über )?(?:ein(?:en)?|unser(?:en)?|das|ihren|den) {adj}(?:{meet})
(?:bin|wäre) (?:ich )?(?:am |an diesem |nächste |kommende )[^.!?\n]{0,30}(?:in der nähe|in ihrer nähe|bei ihnen)
(?:rufen sie|ruf) mich (?:gern|gerne|einfach|doch|kurz|bitte)? ?[^.!?\n]{0,20}an\b
(?:rufen sie|ruf) (?:gern |gerne |einfach |doch |kurz |jederzeit )*(?:durch|an)\b
(?:können|könnten|könntest|kannst|würden|würdest|magst|mögen|wollen|willst|möchten) (?:sie|du|ihr) mich [^.!?\n]{0,25}(?:zurückrufen|anrufen)
zusammenschalten
{wish}\b[^.!?\n]{0,60} (?:ein(?:e[nmrs]?)?|zu(?:m|r)?|zu einem|für ein(?:en)?|unser(?:e[nrs]?)?|auf|um) {adj}{meet}\b(?! (?:der|des|von|für (?:die|das|den)|auf|beim|mit (?:de|ein|ihre)))
(?:über|um|auf|für|zu) (?:ein(?:en?|em)?|ihren|deinen|den) {adj}{meet}\b[^.!?\n]{0,40}{wish}
(?:ergibt|ergäbe|findet|ließe|lässt) sich [^.!?\n]{0,20}{meet}
^(?:ein |lust auf |bock auf |interesse an )*{adj}{meet}(?: [a-zäöüß0-9]+){0,3}\?
steht einem {adj}{meet}
(?:lade|laden|einladen) (?:ich |wir )?(?:sie|dich|euch) [^.!?\n]{0,20}zu eine[mr] {adj}{meet}
(?:ein )?{adj}(?:rückruf|telefonat|gespräch|austausch|treffen|call) (?:würde|wäre) (?:mich|uns|schön|toll|super|ideal|fein)
{wish}\b[^.!?\n]{0,60} (?:wir|uns|mit ihnen|mit dir|mit euch)\b[^.!?\n]{0,40} {talk}\b
(?:geben|schenken|opfern|gib|schenk|gönnen) (?:sie |du |ihr )?(?:mir|uns) (?:[a-zäöüß]+ ){0,3}{quarter}
(?:nur|mehr als|lediglich|bloß|nicht länger als|maximal) (?:eine? |ein paar )?{quarter} (?:brauche|bräuchte|benötige|ihrer|deiner)
{quarter} (?:für mich|ihrer zeit|deiner zeit|telefonieren|sprechen|am telefon|am bildschirm|{online})
für (?:eine? )?{quarter} (?:zu haben|zu sprechen)
telefonisch (?:erreiche|erreichen|sprechen|melden|zu erreichen|austauschen|besprechen|abstimmen|klären)
(?:am|übers?|per) (?:das )?telefon (?:[a-zäöüß]+ ){0,2}(?:besprechen|durchgehen|durchsprechen|klären|zeigen|erklären|erläutern|erzählen|beantworten)
klären wir [^.!?\n]{0,40}(?:telefon|{online}|gespräch)
(?:ginge|ging|klappt|sehen wir uns|hören wir uns|vorschlag)\b[^.!?\n]{0,40} {online}
(?:erreiche|erreichen) (?:ich|wir) (?:sie|dich|euch)[^.!?\n]{0,30}(?:telefonisch|am telefon|am besten|am ehesten)
(?:nennen sie|sagen sie|nenn|sag|schreiben sie|schlagen sie|geben sie)[^.!?\n]{0,30} (?:einen tag|einen termin|ein datum|termin|uhrzeit|wann sie (?:zeit|können)|zwei termine|terminvorschlag|terminvorschläge)
(?:terminvorschlag|terminvorschläge|terminanfrage|wunschtermin|kalendereinladung|buchungslink|terminlink)
(?:bei ihnen|bei euch|in ihrem (?:haus|werk|lager|büro)) (?:vorbei|besuchen|vorstellig|vor ort (?:zeigen|ansehen|anschauen|besuchen))
(?:richte mich|stelle mich) [^.!?\n]{0,20}nach (?:ihnen|dir|ihrem)
(?:stelle|schicke|sende) (?:ich )?(?:ihnen |dir |euch )(?:[a-zäöüß]+ ){0,3}(?:termin|einladung|teams-link|zoom-link) (?:für |am )?(?:{slot}|zum gespräch)
(?:würde|möchte|könnte|will) [^.!?\n]{0,40} (?:persönlich|am telefon|telefonisch|im gespräch|bei einem) (?:erklären|erläutern|zeigen|besprechen|vorstellen|sprechen)
^(?:wann |wollen |sollen |können |wie wäre es,? )?(?:telefonieren|sprechen|treffen|reden|sehen|hören) wir(?: uns)?(?: [a-zäöüß]+){0,3}\?
(?:hätte|habe|bin|wäre) (?:[^.!?\n]{0,30} )?{slot}[^.!?\n]{0,25}(?:luft|zeit|frei|erreichbar|verfügbar|einen slot)\b
{slot} (?:hätte|habe|bin|wäre) ich (?:[a-zäöüß]+ ){0,3}(?:luft|zeit|frei|erreichbar|verfügbar)
(?:ich könnte|könnte ich|ich kann|bei mir ginge|bei mir geht) (?:es |ihnen |dir |am |gleich |schon |auch |noch |gut )*{slot}
(?:durchklingeln|anklingeln|durchrufen|anläuten|durchbimmeln)
(?:setzen|tun|schließen|schalten) wir uns (?:[a-zäöüß]+ )?(?:zusammen|kurz)
(?:mein|unser)e? (?:kollege|kollegin|berater|beraterin|spezialist|außendienst|experte|expertin|techniker|chef|chefin|geschäftsführer)[a-zäöüß]* (?:(?:[a-zäöüß]+ ){0,2}(?:meldet sich bei|ruft|besucht|kommt)|(?:würde|könnte|kann|wird)\b[^.!?\n]{0,40}(?:anrufen|melden|vorbeikommen|besuchen))
(?:in|aus) (?:ihrer|deiner|eurer) (?:gegend|nähe|region|ecke|stadt)\b[^.!?\n]{0,40}(?:vorbei|besuch|treffen|kaffee|kennenlernen|{slot})
(?:vorbeischauen|vorbeikommen|vorbeizuschauen|vorbeizukommen|vorstellig werden)
(?:zwischen|ab|um|gegen) \d{1,2}(?::\d\d)?(?: und \d{1,2})? (?:uhr )?(?:bin ich|erreichen sie|können sie mich|passt|hätte ich)
(?:einladung|link) (?:zu(?:m|r)? |für )?(?:zoom|teams|webex|video)
(?:zum|auf ein|zu einem|bei einem) (?:gemeinsames |gemeinsamen )?(?:mittagessen|frühstück|abendessen)
(?:persönlich|direkt) (?:sprechen|kennenlernen|treffen|austauschen|besprechen)
(?:kleine|kurze|schnelle|kurz|mal|bisschen|wenig|gern|ne) (?:runde )?(?:quatschen|schnacken|plaudern|ratschen|klönen|plauschen)\b
(?:besuch|termin|treffen|gespräch|telefonat|austausch|vorführung|präsentation)(?:e?s)? (?:[a-zäöüß]+ ){0,3}(?:vorzuschlagen|vorschlagen|anzubieten|abzustimmen|auszumachen|anzukündigen|zu vereinbaren)
(?:bin ich|sind wir|ich bin|wir sind) [^.!?\n]{0,35}(?:in|bei|nahe|rund um) (?:ihrer|ihnen|euch|der nähe|[a-zäöüß]+)\b[^.!?\n]{0,10}{slot}
(?:bin ich|ich bin|wäre ich|ich wäre) (?:{slot}|eh|ohnehin|sowieso)(?: [a-zäöüß]+){0,2} in [a-zäöüß]+
(?:kurz |live |gern |direkt |mal )*(?:am bildschirm|{online}) (?:zeigen|vorführen|durchgehen|erklären|teilen)
(?:zeige|führe) ich (?:ihnen|dir|euch)\b[^.!?\n]{0,40}(?:am bildschirm|live|persönlich|vor ort|{online})
(?:darf|kann|soll|könnte|dürfte|würde) (?:ich|wir) (?:ihnen|dir|euch|sie|dich)\b[^.!?\n]{0,40}(?:{slot}|morgen|bildschirm|live|persönlich|vor ort|telefon)\b[^.!?\n]{0,30}(?:zeigen|vorführen|vorstellen|erklären|erläutern|präsentieren|demonstrieren)\b
`,
  'meeting-time': String.raw`
(?:passt|passte|ginge|geht|klappt|klappte|würde) (?:es |das |ihnen |dir |euch |bei |ein |eine |vielleicht |auch |eventuell |eher |besser |gut |denn |schon |am |an |der |den |nächsten |kommenden )*{slot}\b(?<!ags)[^.!?\n]{0,40}\?
(?:hätten|hättest|hättet) (?:sie|du|ihr) [^.!?\n]{0,30}{slot}[^.!?\n]{0,40}\?
(?:haben|sind|wären|hast|bist) (?:sie|du|ihr) [^.!?\n]{0,25}{slot}\b[^.!?\n]{0,25} (?:zeit|frei|luft|erreichbar|verfügbar|im büro|im haus|da|am platz)\b[^.!?\n]{0,15}\?
(?<!ist )(?:am )?{slot}\b[^.!?\n]{0,30} (?:passt|passte|passen|ginge|gehen|klappen|recht|möglich|erreichbar|genehm|machbar|einrichten)\b[^.!?\n]{0,15}\?
^(?:vielleicht |etwa |gleich |am |lieber |gern |zum beispiel |nächsten |kommenden |oder |und |sagen wir )*{slot}(?:,? (?:um |gegen |ab )?\d[\d:]*(?: uhr)?)?\?
^(?:vielleicht |etwa |gleich |am |lieber |eher |besser )*{slot}(?: um \d[\d:]*)? oder (?:am |lieber |eher |erst )*{slot}[^.!?\n]{0,15}\?
(?:blocken|freihalten|notieren|reservieren|merken) sie (?:sich )?(?:bitte |gern |doch |schon |mal )*(?:den |einen )?(?:termin|stunde|{slot})
`,
  pitch: String.raw`
unser(?:e[nmrs]?)? (?:[a-zäöüß-]+ )?{prod}(?! (?:team|entwickler))
unser(?:e[nmrs]?)? (?:[a-zäöüß-]+ )?(?:system|portal|modul|dienst|service|angebotspalette|paket|baukasten|baustein|ki|bot|hub|algorithmus|[a-zäöüß-]*(?:sensor|sensoren|geräte?|scanner|assistent|cloud|cockpit|dashboard))\b(?! (?:team|techniker))
(?:kostenlos|gratis|kostenfrei|unverbindlich|30 tage|14 tage)[^.!?\n]{0,20} (?:testen|ausprobieren|probieren|nutzen)
(?:testen|probieren) sie (?:unser|[a-zäöüß]+ )[^.!?\n]{0,50}(?:kostenlos|gratis|kostenfrei|unverbindlich|risiko)
(?:testzugang|testzugänge|testversion|testphase|testlizenz|testgerät|testaccount|testkonto|probezugang|demozugang|demoversion|gratis-?test|probeabo|testmonat|teststellung|pilotzugang|produktflyer|flyer)
(?:zugang|konto|account) (?:an(?:lege|legen)|einrichte|einrichten|freischalte|freischalten|eröffnen)
(?:demo|live-demo|vorführung|produktvorführung|präsentation|produktpräsentation|produktdemo) (?:geben|zeigen|anbieten|unserer|unseres|vereinbaren|buchen|machen|vorführen|zu unser|der software|des produkts|der plattform|wert|interessant|hilfreich|gefällig)
(?:eine|einer|ihre|zur|die) (?:kurze[nr]? |kostenlose[nr]? |persönliche[nr]? )?(?:live-)?(?:demo|produktdemo|vorführung)\b(?! (?:gegen|des|im labor))
(?:ihnen|dir|euch) (?:gern |gerne |mal |kurz |einmal |live )*(?:zeigen|vorführen|vorstellen|demonstrieren),? wie (?:unser|wir|die software|es sie)
(?:zeige|zeigen|führe|stelle) (?:ich |wir )?(?:ihnen|dir|euch) (?:gern |gerne |mal |kurz |einmal |live )*(?:unser|wie unser|wie die (?:software|app)|die software|das produkt|die plattform|die lösung|das tool)
(?:live|in aktion) (?:sehen|erleben|vorführen)
(?:neue[nrs]?|wichtigste[nr]?|zahlreiche[nr]?|unsere|umfangreiche[nr]?) (?:funktion|funktionen|features|highlights)
(?:funktionen|features) (?:unserer|unseres|der software|wie|umfassen|vorstellen|gehören)
(?:führender|führende|führenden|marktführer|der führende|einer der führenden) (?:anbieter|hersteller|plattform|lösung|partner|im bereich|für|bei)
(?:wir|unser team) (?:helfen|unterstützen|ermöglichen|begleiten|befähigen|beraten|entlasten) (?:es )?(?:[a-zäöüß-]+ ){0,3}{firm}
wir (?:von [a-zäöüß]+ |bei [a-zäöüß]+ |als [a-zäöüß]+ )?(?:bieten|verkaufen|vertreiben)(?! (?:es|sie|ihn|das|die (?:liste|seite|vorlage|folien|aufzeichnung)|im webinar))\b[^.!?\n]{0,40}
wir (?:liefern|entwickeln|produzieren|fertigen) (?:[a-zäöüß-]+ ){0,3}(?:für|an) {firm}
aus einer hand
(?:künstliche[rn]?|künstlichen) intelligenz [^.!?\n]{0,40}(?:automatisch|bereinigt|erkennt|analysiert)
(?:erkennt|bereinigt|übernimmt|automatisiert|optimiert|steuert) (?!ihr|dein|euer|das erp|ein)[^.!?\n]{0,60}(?:automatisch|vollautomatisch|von selbst|auf knopfdruck|mit künstlicher intelligenz|per ki)
nahtlos in
(?:integriert|integrieren|anbinden|einbinden) (?:sich )?(?:nahtlos )?in (?:sap|ihr|ihre|jede|alle)
(?:lässt|lassen) sich (?:nahtlos|einfach|problemlos) in [^.!?\n]{0,30}(?:integrieren|einbinden)
(?:setzen|vertrauen|nutzen|arbeiten) (?:bereits |schon )?(?:auf |mit )?(?:uns|unser(?:e[nmrs]?)? (?:{prod}|system|portal))
(?:wechsel|umstieg) (?:zu|auf) (?:uns|unser)
(?:unsere|eine|die|anbei|den|unseren|einen) (?:[a-zäöüß]+ )?(?:broschüre|produktblatt|prospekt|produktkatalog|produktübersicht|imagebroschüre)
(?:vorteile|mehrwert|nutzen) (?:unserer|unseres|einer zusammenarbeit)
auf knopfdruck
jetzt (?:gratis|kostenlos) (?:testen|starten|loslegen)
(?:die|der|das|mit) [a-zäöüß]+-(?:app|software|lösung|plattform|suite|cloud|tool|portal|box) (?:bietet|kann|hat|liefert|macht|ermöglicht|erkennt|erledigt|hilft|haben|können|sparen)
(?:darf|soll|kann|möchte|würde|könnte) ich (?:sie |es |ihn |ihnen |euch |dir |das |die |den )+(?:[a-zäöüß]+ ){0,5}(?:vorführen|demonstrieren|funktionen zeigen|freischalten|einrichten)
(?:funktionen|funktionsumfang|features|leistungsumfang|produktneuheit|produktneuheiten|neuheiten) (?:zeigen|vorstellen|erklären|präsentieren|im überblick|kennenlernen)
(?:möchten|wollen|möchtest|willst|mögen|magst|könnten|können|würden) (?:sie|du|ihr) [^.!?\n]{0,25}{gear} [^.!?\n]{0,20}(?:ausprobieren|testen)
(?:null|kein(?:e|erlei)?|ohne) (?:risiko|installation|vertragsbindung|it-aufwand|einarbeitung)
(?:in wenigen|in ein paar|in fünf|in zehn) minuten startklar
(?:in|innerhalb von) (?:wenigen |nur |zwei |fünf )*(?:minuten|tagen|stunden) (?:einsatzbereit|startklar|eingerichtet|live|installiert)
(?:neue|neuste|neueste)[nrs]? (?:modul|release|produktgeneration|produktversion|softwareversion|app|version (?:von |der |des |unserer )?{gear})
(?:neue[rsn]?|neuer) (?:[a-zäöüß-]+ )?[a-zäöüß-]*(?:säule|scanner|maschine|serie|gerät|modell|generation|software|sensor|app|plattform|lösung|anlage)\b[^.!?\n]{0,30} (?:ist (?:jetzt |endlich |ab sofort )?(?:da|erhältlich|verfügbar|lieferbar|auf dem markt)|gibt es jetzt)
(?:ab werk|serienmäßig)
(?:was uns (?:von|unterscheidet|auszeichnet|besonders)|unser alleinstellungsmerkmal|besser als (?:andere|der wettbewerb))
(?:im handumdrehen|auf einen klick|per klick|per mausklick|auf einen blick sehen sie)
(?:unser(?:e[nmrs]?)?|uns) [^.!?\n]{0,40}(?:gehören|gehört) (?:[a-zäöüß]+ )*(?:der vergangenheit an|zu den akten)
(?:gehören|gehört) (?:[a-zäöüß-]+ ){0,4}der vergangenheit an
(?:unser(?:e[nmrs]?)?|dieses|das|die) (?:programm|anwendung|handscanner|app|assistent|software|tool) (?:erkennt|findet|liest|prüft|zählt|meldet|erledigt|übernimmt|spart|warnt|schlägt|lernt|bereinigt|sortiert|rechnet|plant|überwacht|macht)
das (?:system|dashboard|gerät|portal) (?:erkennt|findet|liest|prüft|zählt|erledigt|übernimmt|spart|warnt|schlägt|lernt|bereinigt|überwacht|zeigt ihnen|rechnet)
(?:\d+|dreißig|vierzehn|sechzig|zwei|vier|drei) (?:tage|wochen|monate) (?:lang )?(?:gratis|kostenlos|kostenfrei|umsonst|unverbindlich|zum test|testen|ausprobieren)
ist (?:die|das|eine|ein) [a-zäöüß-]*(?:software|plattform|lösung|app|tool|anwendung)\b,? (?:die|das|der|mit|für|zum|zur|,)
(?:schlägt|gibt) (?:von selbst |automatisch |sofort )?alarm
(?:warnt|erinnert|benachrichtigt) (?:sie|dich|euch|ihr team) (?:[a-zäöüß]+ )?(?:sofort|rechtzeitig|automatisch|per|bevor|von selbst)
(?:hochladen|einstecken|anschließen|einschalten|scannen|laden),? (?:[a-zäöüß]+, )?(?:und )?fertig
(?:richte|richten|stelle|schalte) (?:ich |wir )?(?:ihnen|dir|euch) [^.!?\n]{0,40}(?:zugang|konto|account|lizenz|testumgebung)
(?:wir haben|unser team hat|konnten wir|haben wir) [^.!?\n]{0,60}(?:geholfen|dabei unterstützt|entlastet)\b
(?:haben|konnten) wir (?:[a-zäöüß-]+ ){0,5}(?:ausfälle|kosten|aufwand|schwund|[a-zäöüß]*quote|[a-zäöüß]*zeit|[a-zäöüß]*zeiten|{firm}) [^.!?\n]{0,40}(?:reduziert|reduzieren|gesenkt|senken|gesteigert|steigern|halbiert|halbieren|eingespart|verbessert)\b
(?:wir haben|unser team hat|haben wir) (?![^.!?\n]{0,50}(?:checkliste|vorlage|leitfaden|rechner|webinar|papier|tabelle|fragebogen|plan|methode|artikel))[^.!?\n]{0,60}(?:entwickelt|gebaut|programmiert)\b
(?:unsere|viele|zahlreiche|unserer) (?:kunden|anwender|nutzer) (?:sparen|senken|reduzieren|halbieren|steigern|gewinnen|profitieren|schätzen|lieben)
(?:amortisiert|bezahlt) sich (?:[a-zäöüß]+ ){0,2}(?:in|nach|binnen|innerhalb|von selbst)
(?:interesse an einem test|mal testen)\?
(?:nie wieder|schluss mit|weg mit|vorbei mit) (?:[a-zäöüß]+ )?(?:excel|zettelwirtschaft|papierkram|tabellen|handarbeit|listen|zählen)
(?:wir übernehmen|übernehmen wir) (?:für (?:sie|dich|euch)|ihre?|das|den|die|komplett|gern)\b[^.!?\n]{0,40}
unser angebot ?:
als (?:[a-zäöüß-]*-)?(?:dienstleister|systemhaus|agentur|spezialist|spezialisten|hersteller|anbieter)\b[^.!?\n]{0,30} wir\b
sind wir (?:[a-zäöüß]+ )?(?:dienstleister|spezialist|spezialisten|anbieter|partner|systemhaus)\b
(?:sind|haben) (?:wir )?(?:uns )?(?:auf [^.!?\n]{0,40} )?spezialisiert(?: auf)?
(?:setzen wir an|kommen wir ins spiel|können wir (?:ihnen |sie )?(?:helfen|unterstützen|entlasten))
(?:genau|dagegen|dafür|hier|dabei) (?:da |dafür |dabei )*(?:hilft|helfen|unterstützen|löst) (?:unser|wir|ihnen unser)
(?:helfen|unterstützen|entlasten) wir (?:ihnen|sie|ihr|firmen|unternehmen|betriebe)
(?:mit uns|durch uns|dank uns|mit [a-zäöüß]+klar) (?:sparen|senken|gewinnen|bekommen)
(?:bei uns|von uns) (?:bekommen|erhalten) sie
mit (?:dem |der )?[a-zäöüß]+ (?:haben|behalten|hast|behältst) (?:sie|du)\b[^.!?\n]{0,50} im (?:blick|griff)
(?:produktvideo|demovideo|erklärvideo)
wir (?:helfen|unterstützen|ermöglichen|beraten) (?!gern|ihnen|dir|euch|uns|einander|ihren|weiter)[a-zäöüß-]+,? (?:[a-zäöüß-]+ ){0,4}(?:zu [a-zäöüß]+|bei|dabei|rund um)\b
(?:gibt es bei uns|haben wir|hätten wir|wir haben|wir hätten|es gibt jetzt|gibt es jetzt) (?:[a-zäöüß]+ ){0,5}(?:{gear}|funktion|werkzeug)\b(?! (?:im|in|benutzt|genutzt|getestet|verglichen))
nimmt (?:ihnen|dir|euch) (?:[a-zäöüß-]+ ){0,4}ab\b
(?:konto|account|benutzerkonto) (?:anlegen|eröffnen|erstellen)
(?:in|bei|mit) einer (?:[a-zäöüß]+ )?(?:online-|live-|web-)(?:demo|vorführung|präsentation)
`,
  'pitch-feature': String.raw`
(?:dashboards?|schnittstellen?|echtzeit|automatisierung|automatisch(?:e[nrs]?)?|automatisiert(?:e[nrs]?)?|künstliche[rn]? intelligenz|ki-gestützt(?:e[nrs]?)?|maschinelles lernen|modul|module|offline-modus|benachrichtigungen|erinnerungen|auswertungen|mobile (?:zählung|erfassung)|cloud|cloudbasiert(?:e[nrs]?)?|workflows?|benutzerfreundlich(?:e[nrs]?)?|intuitiv(?:e[nrs]?)?|skalierbar(?:e[nrs]?)?|rollenbasiert(?:e[nrs]?)?|einmalanmeldung|single sign-on|anbindung|integrationen|datenimport|lohnexport|schichtplanung|berichtswesen)
`,
  'named-does': String.raw`
(?:[a-zäöüß0-9]+ )?(?:kann |wird |könnte )?(?:liest|erkennt|findet|räumt|prüft|zählt|meldet|bereinigt|spart|macht|bietet|hilft|überwacht|warnt|schlägt|gleicht|rechnet|plant|liefert|zeigt|nimmt|übernimmt|erledigt|verbindet|ersetzt|sortiert|lernt|halbiert|senkt|steuert|ordnet|entfernt|ist (?:unsere?|jetzt|neu|einfach))
`,
  'found-out': String.raw`
(?:im schnitt|im durchschnitt|durchschnittlich|laut|üblich(?:erweise)?|(?:auf )?seite|kapitel|studie|umfrage|papiers?|leitfadens?|artikels?|rechenblatt|beziffert|verliert|verlieren|verloren|[a-zäöüß]*schäden|[a-zäöüß]*schadens?|verschwendet|[a-zäöüß]*verlust(?:e|es)?|schwund|[a-zäöüß]*stillstand|[a-zäöüß]*ausfall|diebstahl|sind das|wären das|macht das|entspricht|verpufft|verschenkt|fehl[a-zäöüß]+|falsch[a-zäöüß]*|kostet (?:sie|das|ein|eine|jede[rs]?|den|die|uns))
`,
  price: String.raw`
\d[\d.,]* ?{cur} ?(?:/|pro|je|im|per|für jeden) ?{each}
(?:nur|ab|schon ab|bereits ab|lediglich|für nur|kostet|kosten) \d[\d.,]* ?{cur}
(?:pro|je) (?:nutzer|anwender|user|arbeitsplatz|lizenz)(?: und| pro| im)? (?:monat|jahr)
(?:pro|je) [a-zäöüß]+ (?:und [a-zäöüß]+ )?(?:zahlen|zahlst|zahlt|bezahlen) (?:sie|du|ihr)
(?:unser(?:e[nmrs]?)?|meine|die aktuellen?) (?:[a-zäöüß]+ )?(?:preisliste|preise|preismodell|preisangebot|preisübersicht|kostenvoranschlag|kostenvoranschläge|konditionen)\b(?! (?:schlechter|für schlechte))
(?:preisliste|preisangebot|kostenvoranschlag|sonderkonditionen|sonderangebot|jahreslizenz|lizenzkosten|lizenzgebühr|einrichtungsgebühr|mengenrabatt|frühbucherrabatt|treuerabatt|leasingrate|monatsrate|(?:sonder|einführungs|aktions|vorzugs|vorteils|messe|frühbucher|kennenlern|freundschafts|neukunden)preise?s?)
\d+ ?(?:%|prozent) (?:rabatt|nachlass|skonto|ermäßigung|günstiger|preisnachlass)
(?:rabatt|preisnachlass|nachlass) (?:auf|von|für|endet|gewähren|geben|anbieten|einräumen|sichern|gilt|bekommen|erhalten)
(?:unser|unseren|einen) (?:[a-zäöüß]+ )?(?:rabatt|preisnachlass)
(?:unser|mein|ein|ihr|das gewünschte|beigefügte) (?:individuelles |unverbindliches |konkretes |passendes |attraktives |neues |maßgeschneidertes )?angebot (?:über|für \d|für ihr|für die \d|erstellen|zukommen|unterbreiten|machen|beigefügt|zusenden|schicken|senden|vorlegen|ausarbeiten|anfertigen|vom)
(?:individuelles|unverbindliches|maßgeschneidertes|konkretes) angebot
angebot (?:erstellen|unterbreiten|zukommen lassen|ausarbeiten|vorbereitet|ausgearbeitet|zusammengestellt|erstellt)
wer (?:entscheidet|unterschreibt|zeichnet|bewilligt|genehmigt|gibt|segnet|muss|müsste|darf|sitzt|hat) [^.!?\n]{0,60}{spend}
(?:wer|wie|über wen)\b[^.!?\n]{0,60} (?:anschaffung|investition|kaufentscheidung)(?:en)?\b
wer (?:entscheidet|unterschreibt) (?:am ende|darüber|letztlich|letztendlich|bei ihnen|bei euch|denn|eigentlich|den vertrag)*(?: den vertrag)?\?
(?:entscheider|entscheidungsträger|budgetverantwort|entscheidungsbefugt|zeichnungsberechtigt|kaufentscheidung|unterschriftsberechtigt)[a-zäöüß]*
(?:mittel|budget|gelder|geld|etat|investition) (?:frei|freigeben|freigibt|bewilligen|bewilligt|absegnen|absegnet|genehmigen|genehmigt)\b
(?:wenn's|wenn es|geht's|geht es) ums geld
(?:geschäftsführung|geschäftsleitung|chef|chefin|vorstand|zentrale|einkauf) (?:[a-zäöüß]+ ){0,2}(?:zustimmen|ins boot|absegnen|freigeben)
(?:haben|hätten|gibt|hast|habt|ist) [^.!?\n]{0,60}\b(?:ein |kein )?budget\b
(?:ihr|ihrem|welches|eingeplantes|verfügbares|vorgesehenes) budget
(?:geld|mittel|summe|etat|betrag|rahmen)\b[^.!?\n]{0,25} (?:eingeplant|zurückgelegt|vorgesehen|bereitgestellt|reserviert|verfügbar|da)\?
(?:ist|wäre) (?:dafür|hierfür|da) (?:[a-zäöüß]+ )?geld
(?:wenn|falls|sobald) (?:sie|du|ihr) [^.!?\n]{0,40}(?:unterschreiben|unterschreibst|unterzeichnen|bestellen|bestellst|beauftragen)
vertrag (?:unterschreiben|unterzeichnen|zusenden|schicken)
(?:kostet|kosten) [^.!?\n]{0,20}(?:nur|gerade|lediglich)? ?\d[\d.,]* ?{cur}
(?:basis|premium|starter|business|enterprise|pro|standard|profi)[- ]?(?:paket|tarif|lizenz|abo|version)
(?:erste[nr]?|zwei|drei|\d) monate? (?:gratis|kostenlos|geschenkt|frei|umsonst|schenken)
(?:über|zu) (?:die |den |unsere )?(?:preise[n]?|konditionen) (?:sprechen|reden|informieren|austauschen)
(?:die |ein paar |gern |ihnen )?preise (?:schicken|nennen|zusenden|durchgeben|mailen)
(?:beim|am) preis (?:[a-zäöüß]+ ){0,3}(?:entgegenkommen|entgegen|spielraum|machen|drehen|luft|nachgeben|tun|einig)
zum (?:halben|alten|reduzierten|vergünstigten|günstigen) preis
monatlich kündbar
(?:preis|listenpreis|festpreis|paketpreis|kosten|kostenpunkt|tarif|lizenz|paket)[^.!?\n]{0,40} \d[\d.,]* ?{cur}
\d[\d.,]* ?{cur} (?:im|pro|je|monatlich|jährlich|netto|brutto|einmalig|zzgl|zuzüglich)\b
(?:einmalig|monatlich|jährlich) \d[\d.,]* ?{cur}
\d+ ?(?:%|prozent) (?:auf (?:alle|die|das|ihre|unser)[a-zäöüß]* (?:[a-zäöüß]*lizenz|[a-zäöüß]*paket|[a-zäöüß]*preis|erste|bestellung|jahr|gerät|software)|billiger)
(?:ein|unser|das|mein|entsprechendes|passendes) angebot [^.!?\n]{0,40}(?:machen|erstellen|unterbreiten|schicken|senden|vorlegen|zukommen|ausarbeiten|vorbereiten|kalkulieren)
(?:in|zu|mit) (?:ihr|ihrem|dein|deinem|euer|eurem) budget
(?:preislich|kostenmäßig|günstiger als (?:der|die|andere|alle|unser)|zahlungsbedingungen|rechnung stellen|bestellformular|auftragsbestätigung|vertragslaufzeit)
(?:wir|das|dies|es)\b[^.!?\n]{0,15} kosten? (?:sie |dich |nur |weniger |gerade )*(?:mal |einmal )?(?:als |die hälfte|ein bruchteil|so viel wie|weniger)
\d[\d.,]* ?(?:{cur} )?(?:statt|anstatt|anstelle von) (?:bisher |sonst |regulär )?\d[\d.,]* ?{cur}
\d[\d.,]* ?{cur} (?:statt|anstatt|anstelle von|runter|heruntergehen|runtergehen|nachlassen)
(?:sparen|spart|sparst|erhalten|bekommen|gibt es|gibt's|geben|gewähren|räumen|bieten) (?:sie|du|ihr|wir|ich|ihnen|dir|euch|wir ihnen|ich ihnen)? ?[^.!?\n]{0,20}\d ?(?:%|prozent)(?! (?:der|ihrer|aller|mehr|weniger|an))
(?:lizenz|preis|gebühr|paket|leasingrate|tarif|gerät|scanner|investition)[a-zäöüß]* (?:liegt|kommt|beläuft|startet|beginnt|kostet|beträgt|wäre)[^.!?\n]{0,25}\d[\d.,']* ?{cur}
\d[\d.,]* ?{cur} (?:das|pro|je) (?:stück|gerät|lizenz|nutzer)
(?:was|wie viel|wieviel)\b[^.!?\n]{0,40} (?:dürfte|darf|dürfen)\b[^.!?\n]{0,30} kosten
(?:rechne|rechnen|kalkuliere|kalkulieren) (?:ich |wir )?(?:ihnen|dir|euch)\b[^.!?\n]{0,25} was [^.!?\n]{0,40}kosten? würde
(?:unterbreite|unterbreiten|erstelle|mache|schicke|sende|kalkuliere) (?:ich |wir )?(?:ihnen|dir|euch) [^.!?\n]{0,30}(?:angebot|kostenvoranschlag|offerte|preisindikation)
(?:bei|mit) (?:abschluss|bestellung|vertragsabschluss|unterschrift|auftrag) (?:bis|vor|noch|in diesem|im)
wer (?:noch |jetzt )?[^.!?\n]{0,30}(?:bestellt|unterschreibt|abschließt|zusagt)[^.!?\n]{0,40}(?:prozent|%|rabatt|gratis|günstiger|billiger|spart|bekommt)
(?:chf|eur|fr\.?) \d[\d.,']*
(?:pauschale|honorar|gebühr|gebühren|tagessatz|stundensatz|preis|festpreis) (?:beträgt|betragen|liegt bei|liegen bei|beläuft sich auf|von|ab|wäre)(?: [a-zäöüß]+){0,2} \d[\d.,']*
(?:unsere|meine) (?:pauschale|gebühr|gebühren|honorare|sätze)\b
(?:gewähren|geben|räumen|bieten) (?:wir |ich )?(?:ihnen |dir |euch )?[^.!?\n]{0,20}(?:rabatt|nachlass|skonto)
(?:zahlst|zahlen|zahlt) (?:du|sie|ihr)? ?(?:wieder |dann |nur |sonst )*(?:voll|mehr|weniger|den vollen)
(?:kostenvoranschlag|preisliste|offerte|unser angebot) (?:als anlage|im anhang|anbei|beigefügt|für|finden sie)\b
`,
} satisfies Partial<Phrases['lines']>;
