import type { Phrases } from './types';

/** German. */
export const de: Phrases = {
  language: 'de',
  parts: {
    quarter: String.raw`(?:viertelstunde|viertelstündchen|halbe stunde|halbes stündchen|halbstündchen|stündchen|minütchen|paar minuten|\d+ minuten|zehn minuten|fünfzehn minuten|zwanzig minuten|dreißig minuten|kurzen moment|augenblick)`,
    slot: String.raw`(?:(?:(?:mon|diens|donners|frei)tag|mittwoch)(?:s|vormittag|nachmittag|morgen|mittag|abend)?|morgen (?:früh|vormittag|nachmittag|um)|übermorgen|(?:nächste|kommende|diese|übernächste)[rn]? woche|anfang der woche|ende der woche|vormittags?|nachmittags?|\d{1,2}(?::\d\d)? uhr|um \d{1,2}|kw \d+|kalenderwoche)`,
    wish: String.raw`(?:könn(?:en|ten)|kann|könnte|würden?|möchten?|darf|dürfte|dürfen|soll|sollen|sollten|wollen|will|gern|gerne|lass|lasst|lassen sie|hätten|hättest|hätte|haben sie|hast du|habt ihr|ginge|passt|passte|wäre|wären|freuen|freue|schlage|bitte|lust|zeit|moment|interesse an|möglich|nennen sie|sagen sie|magst|mögen|wollte|anbieten|vorschlagen|hoffe)`,
    you: '(?:sie|du|ihr|euch|ihnen|dir)',
    adj: String.raw`(?:(?:kurz(?:es|en|er|e)?|persönlich(?:es|en|er|e)?|unverbindlich(?:es|en|er|e)?|gemeinsam(?:es|en|er|e)?|klein(?:es|en|er|e)?|erst(?:es|en|er|e)|virtuell(?:es|en|er|e)?|kostenlos(?:es|en|er|e)?|schnell(?:es|en|er|e)?|telefonisch(?:es|en|er|e)?|\d+-minütig(?:es|en|er|e)|locker(?:es|en|er|e)?|ausführlich(?:es|en|er|e)?|weiter(?:es|en|er|e)?) )*`,
    meet: '(?:telefonate?s?|telefongespräche?s?|rückrufs?|plausch|schnack|gedankenaustauschs?|kurzgesprächs?|abstimmungstermine?|vorgesprächs?|gesprächs?|gespräche|gesprächstermine?|anrufs?|calls?|termine?s?|besprechungstermine?|besprechung|treffens?|meetings?|telko|videocalls?|videokonferenz|videotelefonat|kennenlerngesprächs?|kennenlernen|erstgesprächs?|beratungsgesprächs?|beratungstermine?|austauschs?|zoom|teams-call|demotermine?|vor-ort-termine?|besuchs?|kaffees?)',
    mins: String.raw`(?:(?:\d{1,2}|ein paar|fünf|zehn|fünfzehn|zwanzig|dreißig|wenige) minuten|eine (?:halbe|viertel) stunde|eine viertelstunde|ein halbes stündchen|eine stunde|ein halbstündchen|ein viertelstündchen)`,
    day: String.raw`(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|übermorgen|heute|nächste woche|kommende woche|diese woche|am \d{1,2}\.)`,
    talk: '(?:telefonieren|sprechen|reden|quatschen|schnacken|plaudern|zusammensetzen|zusammentelefonieren|zusammenschalten|kurzschließen|treffen|austauschen|unterhalten|kennenlernen|kennen lernen)',
    prod: '(?:plattform|lösung|produkt|produkte|produkten|software|tool|app|anwendung|lösungen|suite|programm|technologie|[a-zäöüß-]{3,}(?:lösung|lösungen|plattform|software|tool|app))',
    firm: '(?:unternehmen|firmen|betrieben?|teams|herstellern?|kunden|händlern?|organisationen|mittelständlern?)',
    cur: '(?:€|eur|euro|chf|franken|\\$)',
    each: '(?:nutzer|anwender|user|monat|jahr|platz|arbeitsplatz|lizenz|mitarbeiter|fahrzeug|standort|maschine|person|kopf|gerät)',
    firmOf:
      '(?:ihr(?:e[nmrs]?)?|eu(?:re?[nmrs]?)|dein(?:e[nmrs]?)?) (?:unternehmens?|firma|betriebs?|geschäft|haus|organisation)',
    mail: '(?:e-?mail|mail|nachricht|schreiben|anfrage|brief|mailbox-nachricht|zeilen)',
    chat: '(?:telefonat|telefongespräch|gespräch|treffen|meeting|call|austausch|unterhaltung|besuch|kennenlernen|termin)',
  },
  lines: {
    'meeting-ask': String.raw`
(?:hätten|haben|hättest|hast|hättet|habt|finden|findest) (?:sie|du|ihr)[^.!?\n]{0,50}\b(?:zeit|minuten|viertelstunde|halbe stunde|stündchen|zeitfenster|luft)(?! (?:zu lesen|für das webinar|verbracht|gebraucht|gespart))
(?:zeit|lust|luft) (?:für|auf) (?:ein(?:en?)? )?{adj}{meet}
(?:ein|einen|einem|eine|ihren|euren|unseren|den|zum|zu einem|nächsten|um einen|um ein) {adj}{meet} (?:vorschlagen|vereinbaren|ausmachen|abstimmen|anbieten|einstellen|buchen|organisieren|finden|festlegen|ansetzen|reservieren|planen|machen|führen|einplanen|mit ihnen|mit dir|mit euch|bei ihnen|anberaumen)
(?:termin|gespräch|gesprächstermin|telefonat|call|meeting|demo|vorführung|anruf)(?:s|e)? (?:zu )?(?:vorschlagen|vereinbaren|ausmachen|abstimmen|einstellen|buchen|organisieren|finden|festlegen|ansetzen|reservieren|einplanen)
termin (?:in meinem kalender|aus|buchen)
(?:buchen|suchen|wählen|reservieren|sichern) sie (?:sich )?(?:einfach |gern |gerne |hier |direkt |gleich )*(?:ein(?:en)? )?(?:passenden |freien )?(?:termin|slot|zeitfenster)
(?:buch|such|wähl|reservier|schnapp) dir (?:einfach |gern |gerne |hier |direkt |gleich )*(?:ein(?:en)? )?(?:passenden |freien )?(?:termin|slot|zeitfenster)
(?:können|könnten|wollen|sollen|sollten|dürfen|möchten|würden) wir (?:uns )?[^.!?\n]{0,50}\b{talk}
(?:lass|lasst|lassen sie) uns [^.!?\n]{0,50}\b(?:{talk}|ein(?:en)? {adj}{meet})
(?:möchte|würde|will|könnte|wollte|darf|dürfte|kann) (?:ich )?(?:mich )?(?:gern |gerne |sehr gern |mal |kurz )*(?:mit )?(?:ihnen|dir|euch|sie|dich|uns|mich)[^.!?\n]{0,50}\b(?:{talk}|anrufen|besuchen)
(?:dann )?(?:sprechen|telefonieren|treffen|reden) wir (?:uns )?(?:über|am|morgen|nächste|gern|gerne|kurz|mal)
(?:in|bei) einem {adj}(?:{meet})
(?:ich )?(?:rufe|ruf) (?:sie|dich|euch) [^.!?\n]{0,40}\ban\b
(?:darf|kann|soll|dürfte|könnte) ich (?:sie|dich|euch) [^.!?\n]{0,30}\b(?:anrufen|besuchen|treffen)
(?:darf|kann|könnte|dürfte|würde) ich [^.!?\n]{0,40}\b(?:vorbeikommen|vorbeischauen|vorbeikomme)
(?:komme|schaue) [^.!?\n]{0,40}\bvorbei\b
auf (?:einen|ein) {adj}(?:kaffee|käffchen|bier|plausch)
wann (?:passt|passte|würde|wäre|können|könnten|hätten|haben|hast|hättest|ginge|geht|darf|dürfte|kann|soll|sind|bist|erreiche) [^.!?\n]{0,60}
(?:passt|passte|ginge|geht|klappt|würde) (?:es )?(?:ihnen|dir|euch|bei ihnen|bei dir|bei euch)?,? ?(?:es )?(?:am |der |vielleicht |zum beispiel )?(?:kommenden |nächsten )?{day}
(?:wie wäre es|wie wär's|wie sieht es|wie schaut es|wie steht es) [^.!?\n]{0,40}(?:{day}|kalenderwoche|kw|mit einem {adj}{meet}|woche)
welche[rs]? (?:termin|tag|zeitpunkt|uhrzeit|zeit) [^.!?\n]{0,30}(?:recht|passt|passen|genehm|besten|würde|wäre)
unter welcher (?:telefon)?nummer
(?:mein|meinen|in meinem) kalender
(?:kennenlerngespräch|erstgespräch|beratungsgespräch|besprechungstermin|gesprächstermin|demo-?termin|beratungstermin|telefontermin|videocall)
freue mich (?:auf )?(?:über )?(?:ein(?:en)?|unser|das|ihren) {adj}(?:{meet})
(?:bin|wäre) (?:ich )?(?:am |an diesem |nächste |kommende )[^.!?\n]{0,30}(?:in der nähe|in ihrer nähe|bei ihnen)
(?:rufen sie|ruf) mich (?:gern|gerne|einfach|doch|kurz|bitte)? ?[^.!?\n]{0,20}an\b
zusammenschalten
kurz quatschen
{wish}\b[^.!?\n]{0,60} (?:ein(?:e[nmrs]?)?|zu(?:m|r)?|zu einem|den|das|für|unser(?:e[nrs]?)?|auf|um|ihren|ihr) {adj}{meet}\b(?! (?:der|des|mit (?:der|dem|den|einem|einer)))
(?:über|um|auf|für) (?:ein(?:en?)?|ihren|deinen|den) {adj}{meet}\b[^.!?\n]{0,40}{wish}
{wish}\b[^.!?\n]{0,60} (?:wir|uns|mit ihnen|mit dir|mit euch)\b[^.!?\n]{0,40} {talk}\b
{wish}\b[^.!?\n]{0,40} (?:sie|dich|euch)\b[^.!?\n]{0,30} (?:besuchen|anrufen|treffen|telefonisch|kennenlernen|persönlich sehen|sprechen)\b
(?:hätten|haben|hättest|hast|hättet|habt|finden|opfern|schenken|für) (?:sie |du |ihr |mir |mich )*[^.!?\n]{0,30}{quarter}(?! (?:für das webinar|zum lesen|zu lesen|gelesen|gebraucht))
{quarter} (?:für mich|ihrer zeit|deiner zeit|telefonieren|sprechen|zeit für)
telefonisch (?:erreiche|erreichen|sprechen|melden|zu erreichen|austauschen|besprechen|abstimmen)
(?:erreiche|erreichen) (?:ich|wir) (?:sie|dich|euch)[^.!?\n]{0,30}(?:telefonisch|am telefon|am besten|am ehesten)
(?:nennen sie|sagen sie|nenn|sag|schreiben sie|schlagen sie|geben sie)[^.!?\n]{0,30} (?:einen tag|einen termin|ein datum|termin|uhrzeit|wann es|wann sie|zwei termine|terminvorschlag|terminvorschläge)
(?:terminvorschlag|terminvorschläge|terminanfrage|wunschtermin|kalendereinladung|buchungslink|terminlink)
(?:bei ihnen|bei euch|in ihrem (?:haus|werk|lager|büro)) (?:vorbei|besuchen|vorstellig|vor ort)
(?:richte mich|stelle mich) [^.!?\n]{0,20}nach (?:ihnen|dir|ihrem)
(?:würde|möchte|könnte|will) [^.!?\n]{0,40} (?:persönlich|am telefon|telefonisch|im gespräch|bei einem) (?:erklären|erläutern|zeigen|besprechen|vorstellen|sprechen)
`,
    'meeting-time': String.raw`
(?:passt|passte|ginge|geht|klappt|klappte|wäre|würde|recht|möglich|frei|zeit|erreichbar|hätten sie|haben sie|können sie|könnten sie)\b[^.!?\n]{0,40} {slot}[^.!?\n]{0,40}\?
{slot}\b[^.!?\n]{0,30} (?:passt|passte|passen|ginge|gehen|klappen|recht|möglich|frei|zeit|erreichbar|genehm|machbar|einrichten)[^.!?\n]{0,15}\?
(?:lieber|eher|besser) (?:am )?{slot}[^.!?\n]{0,15} oder [^.!?\n]{0,20}\?
{slot}(?: um \d[\d:]*)? oder (?:am )?{slot}[^.!?\n]{0,15}\?
`,
    pitch: String.raw`
(?:unser(?:e[nmrs]?)?|mit unser(?:e[nmrs]?)?) (?:neue[nrsm]? |eigene[nrsm]? |smarte[nrsm]? |digitale[nrsm]? |innovative[nrsm]? |führende[nrsm]? |[a-zäöüß-]+ )?{prod}(?! (?:team|entwickler))
(?:auf|mit|dank|durch) unser(?:e[nmr]?)? {prod}
(?:kostenlos|gratis|kostenfrei|unverbindlich|30 tage|14 tage)[^.!?\n]{0,20} (?:testen|ausprobieren|probieren|nutzen)
(?:testen|probieren) sie (?:unser|[a-zäöüß]+ )[^.!?\n]{0,50}(?:kostenlos|gratis|kostenfrei|unverbindlich|jetzt|aus)
(?:testzugang|testzugänge|testversion|testphase|testlizenz|probezugang|demozugang|demoversion|gratis-?test|probeabo|testmonat|teststellung|pilotzugang)
(?:einen|einem|dir einen|ihnen einen) zugang (?:an(?:lege|legen)|einrichte|einrichten|freischalte|freischalten)
zugang (?:anlegen|einrichten|freischalten)
(?:demo|live-demo|vorführung|produktvorführung|präsentation|produktpräsentation|produktdemo) (?:geben|zeigen|anbieten|unserer|unseres|vereinbaren|buchen|machen|vorführen|zu unser|der software|des produkts|der plattform|wert|interessant|hilfreich)
(?:eine|einer|ihre|zur|die) (?:kurze[nr]? |kostenlose[nr]? |persönliche[nr]? )?(?:live-)?(?:demo|produktdemo|vorführung)\b
(?:ihnen|dir|euch) (?:gern |gerne |mal |kurz |einmal |live )*(?:zeigen|vorführen|vorstellen|demonstrieren),? wie (?:unser|wir|die|das|es|sie)
(?:zeige|zeigen|führe|stelle) (?:ich |wir )?(?:ihnen|dir|euch) (?:gern |gerne |mal |kurz |einmal |live )*(?:unser|wie unser|wie die|die software|das produkt|die plattform|die lösung|das tool)
(?:live|in aktion) (?:sehen|erleben)
(?:neue[nrs]?|wichtigste[nr]?|zahlreiche[nr]?|viele|alle|unsere|umfangreiche[nr]?) (?:funktionen|features|highlights)
zu den highlights
(?:funktionen|features) (?:unserer|unseres|der software|wie|umfassen|vorstellen|sind|gehören)
(?:führender|führende|führenden|marktführer|der führende|einer der führenden) (?:anbieter|hersteller|plattform|lösung|partner|im bereich|für|bei)
(?:wir|unser team) (?:helfen|unterstützen|ermöglichen|begleiten|befähigen) (?:es )?(?:[a-zäöüß-]+ ){0,3}{firm}
wir (?:bieten|verkaufen|liefern|vertreiben|entwickeln)(?! (?:es|sie|ihn|das|die (?:liste|seite|vorlage|folien|aufzeichnung)))\b[^.!?\n]{0,40}
alles aus einer hand
(?:künstliche[rn]?|künstlichen) intelligenz [^.!?\n]{0,40}(?:automatisch|bereinigt|erkennt|analysiert)
(?:erkennt|bereinigt|erledigt|übernimmt|automatisiert|optimiert|steuert) [^.!?\n]{0,60}(?:automatisch|vollautomatisch|von selbst|auf knopfdruck|mit künstlicher intelligenz|per ki)
nahtlos in
(?:integriert|integrieren|anbinden|einbinden) (?:sich )?(?:nahtlos )?in (?:sap|ihr|ihre|jede|alle)
(?:lässt|lassen) sich (?:nahtlos|einfach|problemlos) in [^.!?\n]{0,30}(?:integrieren|einbinden)
(?:setzen|vertrauen|nutzen) (?:bereits |schon )?(?:auf |auf )?(?:uns|unser(?:e[nmrs]?)? {prod})
auf unsere lösung
(?:wechsel|umstieg) (?:zu|auf) (?:uns|unser)
(?:broschüre|produktblatt|prospekt|produktkatalog|produktübersicht|imagebroschüre)
(?:vorteile|mehrwert|nutzen) (?:unserer|unseres|einer zusammenarbeit|von [a-zäöüß]+klar)
auf knopfdruck
in (?:echtzeit|der cloud)[^.!?\n]{0,40}
jetzt (?:gratis|kostenlos)
(?:unser(?:e[nmrs]?)?) (?:[a-zäöüß-]+ )?(?:system|portal|programm|modul|sensoren|sensor|geräte|scanner|baukasten|dienst|service|angebotspalette|assistent|bot|algorithmus|cloud|hub|baustein|paket)\b(?! (?:team|techniker))
(?:die|der|das|mit) [a-zäöüß]+-(?:app|software|lösung|plattform|suite|cloud|tool|portal|box) (?:bietet|kann|hat|liefert|macht|ermöglicht|erkennt|erledigt|hilft|haben|können|sparen)
(?:darf|soll|kann|möchte|würde|könnte) ich (?:sie |es |ihn |ihnen |euch |dir |das |die |den )+(?:[a-zäöüß]+ ){0,5}(?:vorführen|demonstrieren|funktionen zeigen|freischalten|einrichten)
(?:funktionen|funktionsumfang|features|leistungsumfang|produktneuheit|produktneuheiten|neuheiten) (?:zeigen|vorstellen|erklären|präsentieren|im überblick|kennenlernen)
(?:probieren|testen|nutzen) sie (?:es|sie|ihn|das|die|den|[a-zäöüß]+)[^.!?\n]{0,40} (?:aus|lang|wochen|tage|monat|risiko)
(?:ohne|null) (?:risiko|installation|vertragsbindung|verpflichtung|it-aufwand)
(?:in wenigen|mit wenigen|mit einem|mit zwei|in ein paar) (?:klicks?|minuten startklar)
(?:in|innerhalb von) (?:wenigen |nur |zwei |fünf )*(?:minuten|tagen|stunden) (?:einsatzbereit|startklar|eingerichtet|live|installiert)
(?:neue|neuste|neueste|aktuelle)[nrs]? (?:version|modul|release|produktgeneration|produktversion|softwareversion|app)
(?:was uns (?:von|unterscheidet|auszeichnet|besonders)|unser alleinstellungsmerkmal|besser als (?:andere|der wettbewerb|ihre))
(?:finden|findet|erkennt|erledigt|erledigen|bereinigt) [^.!?\n]{0,40}(?:ganz von allein|von allein|von selbst|automatisch|in der halben zeit|im handumdrehen)
(?:in der halben zeit|im handumdrehen|auf einen klick|per klick|per mausklick)
`,
    'pitch-feature': String.raw`
(?:dashboards?|schnittstellen?|echtzeit|automatisierung|automatisch(?:e[nrs]?)?|automatisiert(?:e[nrs]?)?|künstliche[rn]? intelligenz|ki-gestützt(?:e[nrs]?)?|maschinelles lernen|modul|module|offline-modus|benachrichtigungen|auswertungen|mobile (?:zählung|erfassung)|cloud|cloudbasiert(?:e[nrs]?)?|workflows?|benutzerfreundlich(?:e[nrs]?)?|intuitiv(?:e[nrs]?)?|skalierbar(?:e[nrs]?)?|rollenbasiert(?:e[nrs]?)?|einmalanmeldung|single sign-on|anbindung|integrationen|datenimport|lohnexport|schichtplanung|berichtswesen)
`,
    price: String.raw`
\d[\d.,]* ?{cur} ?(?:/|pro|je|im|per|für jeden) ?{each}
(?:nur|ab|schon ab|bereits ab|lediglich|für nur|kostet|kosten) \d[\d.,]* ?{cur}
(?:pro|je) (?:nutzer|anwender|user|arbeitsplatz|lizenz)(?: und| pro| im)? (?:monat|jahr)
(?:unser(?:e[nmrs]?)?|die aktuelle|eine|ihre|die|der|einen) (?:preisliste|preise|preismodell|preisangebot|preisübersicht|kostenvoranschlag|kostenvoranschläge|konditionen)\b(?! (?:schlechter|für schlechte))
(?:preisliste|preisangebot|kostenvoranschlag|sonderpreis|sonderkonditionen|sonderangebot|jahreslizenz|einführungspreis|aktionspreis|vorzugspreis|lizenzkosten|lizenzgebühr|festpreis|paketpreis|mengenrabatt|frühbucherrabatt|treuerabatt)
\d+ ?(?:%|prozent) (?:rabatt|nachlass|skonto|ermäßigung|günstiger|preisnachlass)
(?:rabatt|preisnachlass|nachlass) (?:auf|von|für|endet|gewähren|geben|anbieten|einräumen|sichern|gilt|bekommen|erhalten)
(?:unser|unseren|einen|ihr|ihren) (?:[a-zäöüß]+ )?(?:rabatt|preisnachlass)
(?:unser|mein|ein|ihr|das|das gewünschte|dieses|beigefügte) (?:individuelles |unverbindliches |konkretes |passendes |attraktives |neues |maßgeschneidertes )?angebot (?:über|für \d|für ihr|für die \d|zum|erstellen|zukommen|unterbreiten|machen|beigefügt|im anhang|zusenden|schicken|senden|vorlegen|ausarbeiten|anfertigen|zum lieferketten|vom)
(?:individuelles|unverbindliches|maßgeschneidertes|konkretes) angebot
angebot (?:erstellen|unterbreiten|zukommen lassen|ausarbeiten)
erstelle (?:ich )?(?:ihnen|dir|euch) (?:gern |gerne )?(?:ein|einen)
wer (?:entscheidet|unterschreibt|zeichnet|bewilligt|genehmigt) [^.!?\n]{0,60}(?:anschaffung|investition|budget|einkauf|ausgaben|kauf|vertrag|auftrag|bestellung|software|lieferant)
(?:entscheider|entscheidungsträger|budgetverantwort|entscheidungsbefugt)[a-zäöüß]*
(?:haben|hätten|gibt|hast|habt|ist) [^.!?\n]{0,40}\b(?:ein |kein )?budget
(?:ihr|ihrem|welches|eingeplantes|verfügbares|vorgesehenes) budget
(?:wenn|falls|sobald) (?:sie|du|ihr) [^.!?\n]{0,40}(?:unterschreiben|unterschreibst|unterzeichnen|bestellen|bestellst|zusagen|beauftragen)
vertrag (?:unterschreiben|unterzeichnen|zusenden|schicken)
(?:kostet|kosten) [^.!?\n]{0,20}(?:nur|gerade|lediglich)? ?\d[\d.,]* ?{cur}
(?:basis|premium|starter|business|enterprise|pro|standard|profi)[- ]?(?:paket|tarif|lizenz|abo|version)
(?:erste[nr]?|zwei|drei|\d) monate? (?:gratis|kostenlos|geschenkt|frei|umsonst)
(?:über|zu) (?:die |den |unsere )?(?:preise[n]?|konditionen) (?:sprechen|reden|informieren|austauschen)
monatlich kündbar
(?:preis|kosten|tarif|lizenz|paket)[^.!?\n]{0,40} \d[\d.,]* ?{cur}
\d[\d.,]* ?{cur} (?:im|pro|je|monatlich|jährlich|netto|brutto|einmalig|zzgl|zuzüglich)
\d+ ?(?:%|prozent) (?:auf|weniger|günstiger)
(?:ein|unser|das|mein|entsprechendes|passendes) angebot [^.!?\n]{0,40}(?:machen|erstellen|unterbreiten|schicken|senden|vorlegen|zukommen|ausarbeiten|vorbereiten|kalkulieren)
wer (?:unterschreibt|entscheidet|zeichnet|genehmigt|gibt)\b[^.!?\n]{0,25}(?:\?|frei)
(?:in|zu|mit) (?:ihr|ihrem|dein|deinem|euer|eurem) budget
(?:preislich|kostenmäßig|finanziell|günstiger als|zahlungsbedingungen|rechnung stellen|bestellformular|auftragsbestätigung|vertragslaufzeit)
`,
    'restart-always': String.raw`
erzähl(?:en sie|t|e|)? (?:mir|uns) (?:doch |mal |kurz |bitte |einmal |gern |gerne )*(?:etwas |ein wenig |ein bisschen |mehr )*(?:über|von) (?:sich|dich|euch|{firmOf}|ihre rolle|deine rolle|ihrer|dir)
(?:mehr|etwas|näheres|einiges) über (?:sich|dich|euch|{firmOf}|sie und|ihre rolle|deine rolle|ihre aufgaben) (?:[a-zäöüß, ]{0,40})?(?:erfahren|wissen|hören|lernen|erzählen)
(?:{firmOf}|sie und {firmOf}) (?:gern |gerne |besser |näher )*(?:kennenlernen|kennen lernen|verstehen)
(?:erfahren|verstehen|wissen),? was (?:sie|ihr|du) (?:genau |eigentlich |so )*(?:machen|macht|machst|tun|tut|herstellen|anbieten)
(?:überblick|eindruck|bild) (?:über|von) (?:sich|{firmOf}|ihnen|dir|euch)
(?:womit|was) (?:sie|ihr) (?:sich )?(?:genau )?(?:beschäftigen|beschäftigt|machen|macht)\b
`,
    'restart-company': String.raw`
was (?:macht|machen|produziert|produzieren|verkauft|verkaufen|bietet|stellt|tut) (?:{firmOf}|ihr|sie|[a-zäöüß-]+) (?:bei [a-zäöüß-]+ )?(?:denn |eigentlich |genau |so |überhaupt )*(?:her|an)?\?
was (?:macht|machen) (?:{firmOf}|ihr|sie) [^.!?\n]{0,30}(?:genau|eigentlich)
(?:was für|welche) (?:produkte|dienstleistungen|waren) (?:stellen|bieten|produzieren|verkaufen|macht|stellt)
für welche (?:firma|gesellschaft)
`,
    'restart-industry': String.raw`
(?:in )?welche[rmn]? (?:branche|sektor|industrie|geschäftsfeld|bereich)(?:n)? (?:sind|ist|seid|bist|arbeiten|arbeitet|gehören)
(?:in )?welche[rmn]? (?:branche|sektor|industrie|geschäftsfeld)[^.!?\n]{0,40}
`,
    'restart-title': String.raw`
(?:was|welche[sr]?) (?:ist|sind|wäre|haben|hast)?[^.!?\n]{0,20}(?:ihre|deine|eure|dein|ihr) (?:rolle|position|funktion|aufgabe|aufgaben|aufgabenbereich|zuständigkeit|titel|job)
(?:wofür|für was) (?:sind|bist|seid) (?:sie|du|ihr)[^.!?\n]{0,40}(?:zuständig|verantwortlich)
(?:in )?welche[rmn]? abteilung
(?:sind|wären|bist|wärst) (?:sie|du) (?:der|die|dafür der|dafür die|da der|da die|hier der|hier die) (?:richtige[rn]?|passende[rn]?|zuständige[rn]?|korrekte[rn]?) (?:ansprechpartner|ansprechpartnerin|ansprechperson|kontakt|person|adresse)
(?:richtige[rn]?|zuständige[rn]?|passende[rn]?) (?:ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson)
wer (?:ist|wäre) (?:bei ihnen |bei euch |in ihrem haus )?(?:dafür |hierfür )?(?:der|die) (?:richtige|zuständige)
(?:sind|bist) (?:sie|du) (?:dafür |hierfür |da )?zuständig
`,
    'restart-topic': String.raw`
(?:ist|sind) (?:ihnen|dir|euch) [^.!?\n]{0,60}(?:bekannt|ein begriff|vertraut|geläufig)
(?:haben|hast|habt) (?:sie|du|ihr) (?:schon |schon einmal |schon mal |bereits |jemals )*(?:von|etwas von|etwas über)
(?:kennen|kennst|kennt) (?:sie|du|ihr) sich (?:mit)
(?:ist|sind) [^.!?\n]{0,60}(?:ein thema|relevant|interessant|von interesse) (?:für|bei) (?:sie|dich|euch|ihnen|dir)
`,
    'restart-about': String.raw`
(?:mehr|etwas|näheres) über
was macht ihr bei
(?:überblick|eindruck|bild) (?:über|von)
(?:mehr|etwas|näheres) (?:über|von|zu)
`,
    'restart-intro': String.raw`
mein name ist [a-zäöüß'-]+(?: [a-zäöüß'-]+){0,2}(?:,| und| von| -)
(?:darf|dürfte|möchte|würde|will|dass|lassen sie|erlauben sie)[^.!?\n]{0,40}(?:mich|uns|unser unternehmen|unsere firma)[^.!?\n]{0,20}(?:vorstelle|vorstellen)
(?:stelle|stellen) (?:ich |wir )?(?:mich|uns|unser unternehmen) (?:kurz |gern |gerne |einmal )*vor
(?:wurde|wurden) (?:[a-zäöüß0-9 ]{0,30})gegründet
gegründet (?:im jahr |im jahre )?(?:19|20)\d\d
ich (?:arbeite|bin tätig) (?:für|bei) (?:der |die )?[a-zäöüß]+
ich bin (?:der |die |ihr |ihre |neuer? )?(?:[a-zäöüß-]+ )?(?:key account manager|account manager|vertriebsmitarbeiter|vertriebsleiter|sales manager|gebietsleiter|außendienst)[a-zäöüß]*
(?:schon |schon einmal |schon mal |bereits )?von uns gehört
(?:kennen|kennst|kennt) (?:sie|du|ihr) (?:uns|unser unternehmen|unsere firma) (?:schon|bereits|noch nicht|nicht)
(?:falls|wenn|sollten) (?:sie|du|ihr) uns (?:noch )?(?:nicht )?kennen
wir sind (?:die |eine |ein |der )?(?:firma|unternehmen|agentur|start-?up|familienunternehmen|beratung|dienstleister|anbieter|spezialist|team)
(?:kurz |ein paar worte )?zu (?:unserer firma|unserem unternehmen|uns:|meiner person)
wer (?:wir sind|sind wir)
(?:ich|wir) stellen? (?:mich|uns) (?:ihnen )?(?:kurz |einmal |gern |gerne )*vor
(?:ich bin|hier ist|hier schreibt) [a-zäöüß]+(?: [a-zäöüß]+)? (?:von|von der|aus dem|vom) [^.!?\n]{0,30}(?:vertrieb|gmbh|ag|team)
(?:marktführer|führend|weltmarktführer|spezialist|spezialisten|experten) (?:in|für|im|bei)
(?:kennen|kennst) (?:sie|du) (?:uns|unsere firma|unser unternehmen)\b
`,
    'check-in': String.raw`
(?:nach(?:zu)?haken|nachhake|nachgehakt|nach(?:zu)?fassen|nachfasse|hake (?:ich )?(?:noch |mal |einmal |nur |kurz |hier |heute )*nach|fasse (?:ich )?(?:noch |mal |einmal |nur |kurz )*nach)
(?:noch ?(?:ein)?mal|nochmals|erneut|wieder|kurz|mal)(?: kurz| wieder| bei ihnen| bei dir)* (?:zu )?melden
(?:melde|meldete) (?:ich )?mich (?:noch ?(?:ein)?mal|nochmals|erneut|wieder|kurz|heute)
(?:komme|kommen|kommend|zurückkommend|zurückzukommen|beziehe mich)(?: ich| nochmals| noch einmal)? ?(?:zurück )?(?:noch ?(?:ein)?mal )?auf (?:mein(?:e[nr]?)?|die|unsere) (?:[a-zäöüß]+ )?{mail}
(?:an|auf) (?:mein(?:e[nr]?)?) (?:letzte[ns]? |vorige |frühere )?{mail}
(?:höflich |freundlich |kurz |nur |gern |gerne )?an [^.!?\n]{0,40} erinnern
(?:kleine|freundliche|kurze|sanfte) erinnerung
nach oben
(?:falls|sollte) (?:sie|es|meine|diese)[^.!?\n]{0,30}(?:untergegangen|übersehen|im spam|verloren)
(?:gelegenheit|zeit|möglichkeit)(?: gefunden| gehabt)?,? [^.!?\n]{0,60}(?:blick|{mail}|anzusehen|anzuschauen|durchzulesen|zu lesen|zu prüfen)
(?:gibt es|haben sie|hast du|gibt's) (?:schon |inzwischen |bereits )*(?:etwas neues|neuigkeiten|news|einen neuen stand|rückmeldung|feedback)
(?:meine|mein) (?:letzte[ns]? |vorige |frühere )?{mail}
(?:wollte|möchte) (?:ich )?(?:nur |einfach |kurz |mal )*(?:fragen|hören|nachfragen),? (?:ob|wie)
noch (?:ein)?mal nach oben
stand der dinge
(?:nachfragen|nachfrage|fragen|hören|wissen),? (?:ob|wie|was)[^.!?\n]{0,40}(?:angekommen|erhalten|bekommen|gelesen|steht|stehen|daraus|geworden|noch|interesse|aktuell|gesehen|angeschaut)
(?:meine|die) (?:e-?mail|mail|nachricht|letzte mail) (?:angekommen|erhalten|bekommen|gelesen|gesehen|durchgegangen)
(?:gibt es|gibt's|haben sie|hast du|hätten sie)[^.!?\n]{0,20} (?:rückmeldung|neuigkeiten|etwas neues|feedback|entscheidung|stand)\b
von ihrer seite
(?:versuche|versuch) (?:ich )?(?:es |mein glück )?(?:noch ?(?:ein)?mal|erneut|wieder)
(?:kurzes|kleines|freundliches) (?:update|nachfassen|nachhaken|anstupsen|ping)
(?:wieder|noch ?(?:ein)?mal|erneut) (?:in erinnerung|auf den tisch|aufgreifen|ansprechen)
(?:bin|ich bin's|bin ich) (?:es )?(?:noch ?(?:ein)?mal|wieder|schon wieder)
`,
    filler: String.raw`
was (?:meinen|denken|halten|sagen) sie(?: davon| dazu)?
was (?:meinst|denkst|hältst|sagst) du(?: davon| dazu)?
(?:über|auf) (?:eine|ihre|deine) (?:kurze |baldige )?(?:rückmeldung|antwort|nachricht)[^.!?\n]{0,40}
ich (?:hoffe|freue mich)[^.!?\n]{0,50}
(?:hiermit|gern|gerne|höflich)
(?:vielen |besten |herzlichen )?dank(?: im voraus| vorab)?
(?:viele|beste|liebe|herzliche|freundliche) grüße
bei fragen [^.!?\n]{0,40}
hatten sie (?:schon|bereits)?
von letzter woche
vom \d+\. des monats
(?:schönes|schöne) (?:wochenende|woche|tag)
(?:melden sie sich|melde dich)(?: gern| gerne| einfach| jederzeit)*
wie geht es ihnen
`,
    pressure: String.raw`
(?:keine|noch keine|bisher keine|leider keine) (?:antwort|rückmeldung|reaktion|nachricht)(?: von ihnen| von dir)? ?(?:bekommen|erhalten|gehört)?
(?:nichts|noch nichts|bisher nichts|leider nichts)(?: mehr)? (?:von ihnen|von dir|von euch|gehört)
(?:höre|hörte|gehört)(?: leider)? nichts
nicht (?:gemeldet|geantwortet|reagiert)
(?:mehrfach|mehrmals|schon dreimal|dreimal|viermal|bereits drei|zum dritten mal|zum vierten mal|drei mails|mehrere mails) ?[^.!?\n]{0,30}(?:geschrieben|kontaktiert|versucht|gemeldet|angerufen|mails?)?
(?:kein interesse|nicht interessiert)\?
(?:enttäuscht|verwundert|schade),? ?(?:dass)?[^.!?\n]{0,20}
(?:viel|große|solche) (?:mühe|arbeit|zeit) (?:gegeben|gemacht|investiert|hineingesteckt)
(?:davon aus|annehmen|nehme (?:ich )?an|schließe (?:ich )?daraus),? [^.!?\n]{0,40}(?:kein|nicht)
(?:dies|das|dieses|es|hier) (?:ist|wird|war|kommt) (?:nun |jetzt |wirklich |somit )?(?:meine|unsere|die|mein) (?:aller)?letzte[rs]? (?:nachricht|mail|e-mail|erinnerung|chance|versuch)
(?:letzter|mein letzter|ein letzter) (?:versuch|aufruf|anlauf)
letzte (?:chance|gelegenheit|möglichkeit|erinnerung)
(?:schließe|schliesse|schließen|lege) (?:ich |wir )?(?:ihre|die|deine|den) (?:akte|vorgang|fall|ticket|unterlagen)
(?:akte|vorgang) (?:schließen|zu den akten)
wenn ich (?:nichts|bis [^.!?\n]{0,20} nichts) (?:mehr )?(?:von ihnen |von dir )?höre
(?:werde|melde) (?:ich )?(?:sie|mich|dich)[^.!?\n]{0,20}(?:nicht (?:mehr|weiter)|nicht wieder) (?:belästigen|kontaktieren|anschreiben|stören|melden)
nur noch (?:\d+|ein|eine|zwei|drei|vier|fünf|wenige) (?:freie )?(?:plätze|platz|lizenzen|tage|termine|stunden)
(?:plätze|kontingent) (?:sind |ist )?(?:begrenzt|limitiert|fast ausgebucht|gehen zur neige)
(?:leer aus|zu kurz kommen)
(?:angebot|rabatt|aktion|preis|aktionspreis|sonderpreis) (?:[a-zäöüß0-9. -]{0,40})(?:endet|gilt nur|läuft (?:heute|morgen|am|bald)?|läuft ab|verfällt|bis (?:heute|morgen|freitag|monatsende|ende))
nur (?:noch )?(?:bis|heute|diese woche) (?:heute|morgen|freitag|montag|mitternacht|monatsende|ende|gültig)
(?:jetzt zuschlagen|zuschlagen|schnell sein|beeilen|greifen sie zu|sichern sie sich jetzt|jetzt sichern)
(?:verpassen|verpasse|verpass|versäumen) (?:sie )?(?:nicht|diese chance|nichts)
(?:bevor es )?zu spät (?:ist|sein)
(?:ihre|die) (?:wettbewerber|konkurrenz|mitbewerber) (?:sind|ist|haben|hat|macht|machen|setzt|setzen) [^.!?\n]{0,30}(?:schon|bereits|längst|voraus)
jede[rn]? (?:tag|woche|monat),? (?:den|die|in der|an dem) [^.!?\n]{0,20}(?:warten|zögern|wartest)
(?:können|kannst|darf|dürfen) (?:sie |du )?(?:es )?(?:sich |dir )?nicht (?:leisten|entgehen)
brauche (?:ich )?(?:ihre|eine|deine) (?:antwort|entscheidung|zusage|rückmeldung) (?:bis|noch heute|heute)
(?:ignorieren|ignoriert|ignorierst) (?:sie |du )?(?:mich|meine)
wenigstens (?:antworten|absagen|eine antwort)
(?:seit|nach) (?:[a-zäöüß0-9]+ ){1,3}(?:wochen|tagen|monaten|mails|versuchen|nachrichten) [^.!?\n]{0,20}(?:nichts|keine|ohne|kein)
(?:davon aus|annehmen|anzunehmen|nehme an),? dass [^.!?\n]{0,80}(?:nicht|kein|keine|keinen)
nur (?:noch )?bis (?:zum )?[a-zäöüß0-9.]+ (?:nehmen|gilt|gibt|haben|können|ist|bieten|läuft)
(?:danach|dann) ist (?:schluss|es vorbei|ende|zu spät)
(?:schnell|rasch|zügig|jetzt|heute noch) (?:entscheiden|handeln|zugreifen|anmelden und sichern|reagieren)
(?:(?:letzte|allerletzte)[nrs]? (?:versuch|chance|möglichkeit|gelegenheit)|zum letzten mal|ein letztes mal)
(?:aus (?:der|meiner) liste|von (?:der|meiner) liste|abschließen|abhaken|ad acta|zu den akten)
(?:andere|viele) (?:betriebe|firmen|unternehmen|händler) (?:in ihrer (?:branche|region|nähe) )?(?:haben|sind) (?:längst|schon|bereits)
(?:die zeit|ihre zeit|die uhr) (?:läuft|drängt|tickt)
(?:nicht|nie) (?:mehr )?(?:den anschluss|ins hintertreffen|zurückfallen)
(?:habe ich etwas falsch|ist ihnen das so egal|keine antwort wert|wenigstens ein nein)
`,
    'familiar-talk': String.raw`
(?:dank|danke)(?: ihnen| dir)?(?: noch ?(?:ein)?mal| nochmals)? für (?:das|ihre zeit (?:gestern|heute|am)|unser) (?:[a-zäöüß]+ )?{chat}
(?:bezugnehmend auf|bezug nehmend auf|nach|seit|in|bei|im anschluss an|im nachgang zu|zu|aus|mit bezug auf|anknüpfend an|unter bezugnahme auf) unser(?:e[mnr]?|en)? (?:[a-zäöüß]+ ){0,2}{chat}
unser(?:e[mnr]?|en)? (?:letzte[sn]?|gestrige[sn]?|nette[sn]?|heutige[sn]?|kürzliche[sn]?|freundliche[sn]?|jüngste[sn]?) (?:[a-zäöüß]+ )?{chat}
(?:schön|gut|nett|toll|angenehm|freude|gefreut),? (?:mit ihnen|mit dir|sie|dich|euch|mit euch)[^.!?\n]{0,30}(?:zu sprechen|gesprochen|telefoniert|kennenzulernen|kennengelernt|getroffen|zu treffen|wiederzusehen|gesprochen zu haben)
(?:haben|hatten) (?:wir )?(?:uns )?(?:ja |doch |gestern |neulich |letzte woche |bereits )*(?:gesprochen|telefoniert|getroffen|unterhalten|kennengelernt|ausgetauscht)
(?:als|nachdem|seit) wir (?:uns )?(?:[a-zäöüß]+ ){0,4}(?:sprachen|gesprochen|telefoniert|telefonierten|getroffen|trafen|unterhalten|sahen)
(?:nettes|angenehmes|interessantes|gutes|tolle[sn]?|nette) (?:telefonat|gespräch|unterhaltung|treffen) (?:gestern|heute|am|letzte|neulich|mit)
(?:schön|gut|nett|toll|angenehm|freude|gefreut|vergnügen),? (?:[a-zäöüß]+ ){0,5}(?:kennenzulernen|kennengelernt|zu sprechen|gesprochen|zu treffen|getroffen|wiederzusehen|zu sehen|zu plaudern)
(?:am|über|übers) telefon (?:gestern|gesagt|erwähnt|erzählt|besprochen|angesprochen|versprochen)
(?:mit|bei|nach|zu|in|aus|an) unser(?:em|er|en) (?:[a-zäöüß]+ ){0,2}{chat}
unser {chat} (?:gestern|letzte|vom|am|von|hat|war)
`,
    'familiar-reply': String.raw`
(?:dank|danke) für (?:ihre|deine|eure|die) (?:schnelle |rasche |prompte |nette |freundliche |ausführliche )*(?:antwort|rückmeldung|nachricht|e-mail|mail|reaktion)
(?:schön|freut mich),? (?:wieder )?von (?:ihnen|dir) zu hören
`,
    'familiar-words': String.raw`
(?:wie|so wie) (?:telefonisch |gestern |heute |eben |neulich |bereits )*(?:besprochen|vereinbart|abgesprochen|verabredet|versprochen|ausgemacht|angekündigt am telefon)(?! (?:im|in) (?:der|dem|webinar|papier|artikel))
(?:wie|so wie|da|weil|dass) (?:sie|du|ihr) (?:[a-zäöüß]+ ){0,4}(?:erzählt|erwähnt|gesagt|berichtet|geschildert|erklärt|angesprochen|beschrieben|meintest|sagten|erwähnten|meinten)(?: haben| hast| habt| hatten| hattest)?
(?:sie|du) (?:hatten|hattest|haben|hast) (?:[a-zäöüß]+ ){0,3}(?:erwähnt|erzählt|gesagt|angesprochen|berichtet)
`,
    'familiar-close': String.raw`
(?:mein|meine) (?:lieber|liebe|bester|beste|guter)\b
(?:na|hey|hallo|moin|servus|hi),? (?:du|alter|kumpel|süße|mein freund|alter freund|fremder)\b
wie geht(?:'s|s| es) (?:[a-zäöüß]+ )?(?:dem nachwuchs|den kindern|der familie|deiner familie|ihrer familie|deiner frau|deinem mann|ihrer frau|ihrem mann|dem hund|den kleinen)
wie (?:war|waren) (?:der|dein|ihr|euer|die|eure|ihre) (?:urlaub|ferien|geburtstag|hochzeit)
(?:grüße|gruß|lieben gruß) an (?:die|deine|ihre) (?:familie|frau|kinder|lieben)
(?:alter|guter) freund
(?:fühle|fühlt sich) [^.!?\n]{0,30}(?:schon ewig|schon lange) kenn
(?:deine|ihre|eure) (?:urlaubsbilder|urlaubsfotos|hochzeitsfotos|familienfotos|kinder|frau|tochter)\b
(?:drück dich|umarmung|bussi|küsschen)
lange nicht (?:gesehen|gehört|gesprochen)
`,
    'offer-before': String.raw`
(?:anbei|beigefügt|angehängt|im anhang|in der anlage|beiliegend)(?: finden sie| findest du| ist| übersende ich ihnen| sende ich ihnen| schicke ich ihnen| erhalten sie| der link zu(?:m|r)?| noch)*
(?:hier|hier ist|hier finden sie|hier kommt|hier der link zu(?:m|r)?|hier geht es zu(?:m|r)?|hier ist der link zu(?:m|r)?)
(?:sende|schicke|übersende|maile|leite|schick|send)(?: ich)?(?: ihnen| dir| euch)*(?: hier| hiermit| gern| gerne| mal| einmal| auch| noch| den link zu(?:m|r)?)*
(?:kennen|kennst|kennt) (?:sie|du|ihr)(?: schon| bereits| eigentlich| denn)*
(?:haben|hast|habt|hatten) (?:sie|du|ihr)(?: schon| bereits| eigentlich| denn)*
(?:melden|melde|anmelden|registrieren|registriere) (?:sie |dich |euch )?(?:sich )?(?:jetzt |hier |gern |gerne |gleich |noch |einfach )*(?:zu(?:m|r)?|für|beim)
(?:anmeldung|einladung|einladen|lade (?:ich )?(?:sie|dich)|laden (?:wir )?(?:sie|dich)|link|zugang)(?: herzlich| gern| gerne)?(?: zu(?:m|r)?| zu unserem| zu unserer)
(?:sichern|reservieren) sie (?:sich )?(?:jetzt |gleich |noch )*(?:ihren|einen) (?:platz|sitz) (?:beim|im|für das|für)
(?:lesen|schauen|sehen|laden|besuchen|testen|hören) sie (?:sich )?(?:doch |gern |gerne |einmal |mal |jetzt |hier |auch |unbedingt )*
(?:empfehle|empfehlen|lege|möchte|darf|würde)(?: ich| wir)?(?: ihnen| dir| sie)*(?: ans herz| gern| gerne| auf| wärmstens| auch)*
(?:interessiert|interesse an|interesse für|gefallen|lesenswert|hilfreich)
(?:möchten|wollen|würden|möchtest|willst) (?:sie|du|ihr)(?: gern| gerne| auch| vielleicht| sich| nicht| noch| schon| jetzt)*(?: für| zu(?:m|r)?| an| am| bei)?(?: das| unser| unserem| webinar)*
(?:haben|hast|habt) (?:sie|du|ihr) (?:sich |dich |euch )?(?:schon |bereits |noch )*(?:für|zu(?:m|r)?|bei(?:m)?)(?: das| unser| webinar)*
(?:kommen|nehmen|sind) sie (?:auch |am [a-zäöü0-9. ]+ )?(?:zu(?:m|r)?|an|bei|beim|dabei)
`,
    'offer-after': String.raw`
(?:ist|liegt|finden sie|findest du|hängt)(?: hier| im anhang| bei| angehängt| beigefügt| an| jetzt verfügbar| als download)+
(?:im anhang|angehängt|beigefügt)
(?:zukommen lassen|zusenden|zuschicken|schicken|senden|übersenden|herunterladen|downloaden|empfehlen|ansehen|anschauen|ans herz legen|teilnehmen)
an!
(?:schon|bereits)(?: einmal| mal)? (?:gelesen|gesehen|heruntergeladen|angesehen|geladen|gehört|entdeckt)
(?:könnte|dürfte|wird|würde)(?: sie| ihnen| dich| dir| für sie)* (?:[a-zäöüß]+ )?(?:interessieren|interessant|helfen|nützen|gefallen|hilfreich|nützlich)
(?:anmelden|anschauen|ansehen|teilnehmen|besuchen|lesen|laden|haben|bekommen|registrieren)\?
(?:wäre|ist) (?:[a-zäöüß]+ )?(?:etwas|genau|das richtige|interessant|lesenswert|einen blick wert)
`,
    refers: String.raw`
(?:sie|du|ihr) (?:haben|hatten|hast|hattest|habt|sind|waren|bist|seid|lasen|luden|besuchten)\b[^.!?\n]{0,80}(?:gelesen|geladen|heruntergeladen|angemeldet|registriert|teilgenommen|angesehen|besucht|dabei|gesehen|bestellt|angefordert|gehört|lasen|luden|besuchten)
(?:ihre|deine|eure|die|ihrer|deiner) (?:anmeldung|registrierung|teilnahme|lektüre|ihnen bekannte)
(?:dass|da|weil|nachdem|wie|das|den|die) (?:sie|du|ihr) (?:sich |dich |euch )?[^.!?\n]{0,60}(?:gelesen|geladen|heruntergeladen|angemeldet|registriert|teilgenommen|angesehen|besucht|gesehen|kennen)
(?:freue mich auf|freuen uns auf|sehen uns (?:im|beim))
`,
    'offer-breaks': String.raw`
(?:für|zu|mit|aus|in|über|hinter|nach|von|und|das|die|der|wie|als|auf|wo|was|zur|zum|im|vom|beim|gehört|ergänzt|folgt|frage|kapitel|seite|abbildung|teil|zusammenfassung|fortsetzung|antwort|antworten|folien|notizen|aufzeichnung|tabelle|vorlage|arbeitsblatt|referentin|autor|autorin)
`,
    step: String.raw`
(?:ich|wir) (?:[a-zäöüß]+ ){0,3}(?:sende|schicke|schick|leite|gebe|lege|teile|zeige|frage|nehme|bringe|senden|schicken|zusenden|helfe|stelle|lasse|maile|mache)
(?:sende|schicke|leite|gebe|teile|lege|stelle|lasse|mache|zeige) ich
(?:gern|gerne|auf wunsch|bei interesse|bei bedarf|wenn sie (?:möchten|mögen|wollen|eine|mir)|wenn du (?:magst|möchtest|willst)|falls sie|sagen sie|sag|lassen sie|lass mich|antworten sie|antworte|schreiben sie|schreib|melden sie sich|melde dich|geben sie|gib mir|schauen sie|schau|lesen sie|lies|sehen sie|hören sie|probieren sie|nehmen sie|fangen sie|vergleichen sie|drucken sie|rufen sie|kommen sie|laden sie)
bitte
(?:anbei|angehängt|beigefügt|anhang|anlage|beigelegt|liegt bei|liegen bei|lege (?:ich )?(?:sie|es|ihn)? ?bei|finden sie|findest du|hier ist|hier sind|hier finden|unterwegs|beiliegend|lege sie bei)
(?:darf|soll|kann|könnte|dürfen|sollen|können) (?:ich|wir)
(?:einladung|einladen|angebot)
freue mich (?:auf|über)
`,
    'asks-price': String.raw`
(?:preis|preise|kosten|kostet|angebot|rabatt|konditionen|wie teuer|was würde das|lizenz|budget|kostenvoranschlag|tarif)[a-zäöüß]*
`,
    'asks-product': String.raw`
(?:demo|vorführung|test|testen|testzugang|funktion|funktionen|plattform|produkt|software|tool|lösung|schnittstelle|wie funktioniert|was (?:bietet|bieten|kann|können) (?:ihr|sie))[a-zäöüß]*
`,
    'asks-content': String.raw`
(?:senden|schicken|zusenden|weiterleiten|link|papier|whitepaper|webinar|aufzeichnung|folien|leitfaden|herunterladen|anmelden|anmeldung)[a-zäöüß]*
`,
    'asks-who': String.raw`
(?:wer (?:sind|seid) (?:sie|ihr)|was (?:machen|macht) (?:sie|ihr|ihre firma)|nie (?:von ihnen|von euch) gehört|(?:stellen sie|stell) (?:sich|dich)|woher kennen|über (?:sie|ihre firma))
`,
  },
  negations: String.raw`
kein|keine|keinen|keiner|keinem|nicht|ohne|nie|niemals|statt|anstatt|weder|niemand|nichts
`,
  affirmations:
    'warum nicht|wieso nicht|nicht nur|zögern sie nicht|nicht zuletzt|ob nicht|kein problem|keine frage|wenn nicht|nicht lange|nicht weit',
  reports: 'sie alle|viele|manche|andere|leute|kunden|betriebe|jeder|alle|niemand|die|der|das|man',
  we: 'ich|wir|unser|unsere|unseren|unserem|unserer|unseres',
  you: 'sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|ihres|du|dir|dich|dein|deine|deinen|deinem|deiner|euch|euer|eure|euren',
  leads: 'und|aber|auch|dann|nun|heute|ja|inzwischen|natürlich|also|denn',
  events:
    'webinars?|veranstaltung|messe|kongress|seminar|vortrag|prüfung|lieferung|schicht|zählung|inventurtermin|zählen',
  formats: `
white-paper: papier, papiers, whitepaper, whitepapers, studie, bericht, leitfaden, ratgeber, handbuch, e-book, broschüre, merkblatt
webinar: webinar, webinars, aufzeichnung, seminar, referentin, referent, vortrag, workshop
article: artikel, artikels, beitrag, text, blogbeitrag, newsletter, rundbrief
page: seite, webseite
customer-story: anwenderbericht, praxisbericht, fallstudie, beispiel, referenz, kundengeschichte
comparison: vergleich, tabelle, checkliste
roi-tool: rechner, arbeitsblatt, rechenblatt, vorlage, vordruck
video: video, film, aufnahme
event: veranstaltung, messe, kongress, tagung, konferenz
`,
  pointing:
    'der|die|das|den|dem|des|dieser|diese|dieses|diesem|ihr|ihre|im|zum|zur|vom|beim|am|nach|seit|aus',
  common: `
aber abteilung anbei anhang ansehen bekommen betrifft betreffen fasse geschehen gewünscht gewünschte größe hake höflich hiermit liste listen melden passt passen passend reihenfolge rückmeldung unterwegs verbessert verbesserte verbringt werfen wofür zuständig blick e-mail alle allein allem allen aller alles als also alt andere anderen anderer anderes anders anfang anfangen angebot ansprechpartner anfrage antwort antworten arbeit arbeiten arbeitet auch auf aufgabe aus außerdem bald bedarf bei beide beiden beim beispiel bekannt belang bereich bereits besonders besser beste besten bestimmt betrieb betriebe betrieben bevor bezug bieten bietet bin bis bisher bislang bitte bleibt branche brauchen brauche braucht bringen bringt budget da dabei dafür daher damit danach dank danke dann daran darauf daraus darf darum das dass dauert davon dazu deine dem den denken denn der deren deshalb dessen dich die dies diese diesem diesen dieser dieses dinge dir doch dort drei dritte du durch dürfen eben eher eigenen eigentlich ein eine einem einen einer eines einfach einige einmal eins einzige ende endlich entscheidet entscheidung entweder er erfahren erhalten erst erste ersten erstens es etwa etwas euch euer eure falls fall fälle fast fehlt ferner finden findet firma firmen folgt frage fragen fragt freie freitag freue freuen früher fünf für ganz ganze geben gegen geht gehört gekommen gelesen gemacht genau genug gerade gern gerne gespräch gestern gesund gibt ging gleich groß große großen grund grüße gut gute guten habe haben halb halten hat hatte hatten hätte hätten heißt heute hier hilft hilfe hinter hoch hoffe hundert ich idee ihm ihn ihnen ihr ihre ihrem ihren ihrer immer in informationen inzwischen ins interesse interessant interessiert irgendwie ist ja jahr jahre jahren jede jedem jeden jeder jedes jemand jetzt junge kalender kam kann kannst kaum kein keine keinen keiner kennen kennt klar klein kleine kleinen kollegen komme kommen kommt können könnte könnten kosten kostet kunde kunden kurz lage land lang lange langen länger lassen lässt laufe leicht leider lesen lesern letzte letzten letzter leute leuten liegen liegt linie los lösung machen macht mag mail mal man manche manchmal markt mehr mein meine meinen meist meisten meldung menschen mich minuten mir mit mitarbeiter mitte mittwoch möchte möchten möglich möglichkeit monat monate montag morgen müssen muss nach nachricht nächste nächsten name nämlich natürlich neben nehmen nein nennen neu neue neuen neuer neues neun nicht nichts nie niemand noch nötig nun nur nutzen ob oben oder offen offenbar oft ohne ordnung paar platz preis preise produkt produkte prozent punkt qualität rabatt recht reihe rest richtig richtige rolle ruhe rund sache sachen sagen sagt schaffen schicke schicken schlecht schließlich schnell schon schön schöne schreiben schritt schwer sehen sehr sei seid seien sein seine seinen seit seite seiten seitdem selbst selten senden sich sicher sie sieben sieht sind so sobald sofort sogar solche soll sollen sollte sollten sondern sonst soweit später spät sprechen stand statt stehen steht stelle stellen stets steigen steigt stück stunde stunden suchen sucht tag tage tagen team telefonat teil teile termin testen thema themen trotz tun über überall übrigens uhr um und uns unser unsere unseren unserer unter unternehmen versuchen versuch viel viele vielen vielleicht vier voll vom von vor vorher vorschlag während wann war waren warum was wechseln weder weg wegen weil weise weit weiter weitere weiteren welche welchem welchen welcher welches weniger wenig wenige wenn wer werde werden wert weshalb wichtig wichtige wie wieder wieso will wir wird wirklich wissen wo wobei woche wochen wohl wollen wollte womit worum wort wurde wurden würde würden zahl zahlen zehn zeigen zeigt zeit ziel ziemlich zu zufrieden zuerst zum zunächst zur zurück zusammen zwar zwei zweite zweitens zwischen zwölf herr frau herrn hallo moin guten sehr geehrte geehrter liebe lieber tag viele grüße freundlichen herzliche mfg software plattform tool demo funktionen anwendung anbieter unverbindlich kostenlos gratis neugierig dienstag donnerstag januar februar märz april mai juni juli august september oktober november dezember
`,
};
