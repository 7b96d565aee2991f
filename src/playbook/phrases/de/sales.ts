import type { Phrases } from '../types';

/** German: asks for a meeting, talks of product and price. */
export const sales = {
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
^(?:wann |wollen |sollen |können |wie wäre es,? )?(?:telefonieren|sprechen|treffen|reden|sehen|hören) wir(?: uns)?(?: [a-zäöüß]+){0,3}\?
(?:hätte|habe|bin|wäre) (?:[^.!?\n]{0,30} )?{slot}[^.!?\n]{0,25}(?:luft|zeit|frei|erreichbar|verfügbar|einen slot)
(?:durchklingeln|anklingeln|durchrufen|anläuten|durchbimmeln)
(?:setzen|tun|schließen|schalten) wir uns (?:[a-zäöüß]+ )?(?:zusammen|kurz)
(?:mein|unser)e? (?:kollege|kollegin|berater|beraterin|spezialist|außendienst|experte|expertin|techniker|chef|chefin|geschäftsführer)[a-zäöüß]* (?:meldet|ruft|kommt|schaut|besucht|würde|könnte|kann|wird)
(?:in|aus) (?:ihrer|deiner|eurer) (?:gegend|nähe|region|ecke|stadt)\b[^.!?\n]{0,40}(?:vorbei|besuch|treffen|kaffee|kennenlernen|{slot})
(?:vorbeischauen|vorbeikommen|vorbeizuschauen|vorbeizukommen|vorstellig werden)
(?:blocken|freihalten|notieren) sie (?:sich )?(?:bitte |gern |doch |schon )*(?:mal )?(?:den termin|einen termin|eine stunde|{slot})
(?:zwischen|ab|um|gegen) \d{1,2}(?::\d\d)?(?: und \d{1,2})? (?:uhr )?(?:bin ich|erreichen sie|können sie mich|passt|hätte ich)
(?:einladung|link) (?:zu(?:m|r)? |für )?(?:zoom|teams|webex|video)
(?:zum|auf ein|zu einem) (?:gemeinsames |gemeinsamen )?(?:mittagessen|frühstück|abendessen)
(?:persönlich|direkt|live) (?:sprechen|kennenlernen|treffen|austauschen|besprechen|vorstellen|zeigen|erläutern)
(?:eine )?(?:kleine |kurze |schnelle |ne )?(?:runde )?(?:quatschen|schnacken|plaudern|ratschen|klönen|plauschen)\b
(?:besuch|termin|treffen|gespräch|telefonat|austausch|vorführung|präsentation)(?:e?s)? (?:[a-zäöüß]+ ){0,3}(?:vorzuschlagen|vorschlagen|anzubieten|anbieten|abzustimmen|auszumachen|anzukündigen|zu vereinbaren)
(?:bin|sind|ist) (?:ich |wir )?[^.!?\n]{0,35}(?:in|bei|nahe|rund um) (?:ihrer|ihnen|euch|der nähe|[a-zäöüß]+)\b[^.!?\n]{0,10}{slot}
(?:bin|wäre) (?:ich )?(?:{slot}|eh|ohnehin|sowieso)(?: [a-zäöüß]+){0,2} in [a-zäöüß]+
(?:kurz |live |gern |direkt |mal )*(?:am|auf dem|per|über den|über) (?:bildschirm|zoom|teams|video)(?:-?(?:call|konferenz))?(?: zeigen| vorführen| durchgehen| erklären| teilen)
(?:mag|magst|mögen|hast|haben|hätten) (?:du|sie|ihr) (?:bock|lust|laune)
(?:darf|kann|soll|könnte|dürfte|würde) (?:ich|wir) (?:ihnen|dir|euch|sie|dich)\b[^.!?\n]{0,40}(?:{slot}|morgen|bildschirm|live|persönlich|vor ort|telefon)\b[^.!?\n]{0,30}(?:zeigen|vorführen|vorstellen|erklären|erläutern|präsentieren|demonstrieren)\b
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
(?:gehören|gehört) (?:[a-zäöüß]+ )?der vergangenheit an
(?:das|unser|dieses|die|unsere|der) (?:programm|system|software|anwendung|lösung|gerät|scanner|handscanner|tool|app|sensor|assistent) (?:erkennt|findet|liest|prüft|zählt|meldet|macht|erledigt|übernimmt|bietet|spart|warnt|schlägt|lernt|kann|bereinigt|sortiert|rechnet|plant|überwacht)
(?:\d+|dreißig|vierzehn|sechzig|zwei|vier|drei) (?:tage|wochen|monate) (?:lang )?(?:gratis|kostenlos|kostenfrei|umsonst|unverbindlich|zum test|testen|ausprobieren)
ist (?:die|das|eine|ein) [a-zäöüß-]*(?:software|plattform|lösung|app|programm|tool|system|anwendung)\b,? (?:die|das|der|mit|für|zum|zur|,)
(?:alles|alle daten) in einem (?:programm|system|tool|werkzeug)
(?:schlägt|gibt) (?:von selbst |automatisch |sofort )?alarm
(?:meldet|warnt|erinnert|benachrichtigt) (?:sie |dich |euch |ihr team )?(?:[a-zäöüß]+ )?(?:sofort|rechtzeitig|automatisch|per|bevor|von selbst)
(?:hochladen|einstecken|anschließen|einschalten),? (?:[a-zäöüß]+, )?(?:und )?fertig
(?:richte|richten|stelle|schalte) (?:ich |wir )?(?:ihnen|dir|euch) [^.!?\n]{0,40}(?:zugang|konto|account|lizenz|teststellung|testumgebung)
(?:haben|konnten) wir [^.!?\n]{0,60}(?:geholfen|unterstützt|reduziert|gesenkt|gesteigert|halbiert|eingespart|verbessert)\b
(?:wir haben|unser team hat) [^.!?\n]{0,40}(?:geholfen|dabei unterstützt)\b
(?:wir haben|unser team hat) [^.!?\n]{0,20}{prod} [^.!?\n]{0,20}(?:entwickelt|gebaut|programmiert)\b
(?:unsere|viele|zahlreiche) (?:kunden|anwender|nutzer) (?:sparen|senken|reduzieren|halbieren|steigern|gewinnen|profitieren|schätzen|lieben)
(?:amortisiert|rechnet|bezahlt) sich (?:[a-zäöüß]+ ){0,2}(?:in|nach|binnen|innerhalb|von selbst)
(?:testen|ausprobieren|mal testen|interesse an einem test)\?
(?:nie wieder|keine|schluss mit|weg mit|vorbei mit) (?:[a-zäöüß]+ )?(?:excel|zettelwirtschaft|papierkram|tabellen|handarbeit|listen)
(?:übernimmt|übernehmen) (?:wir |die |ihre |das |den |komplette |gesamte )*(?:[a-zäöüß-]+ ){0,3}(?:projekt|projekte|verantwortung|projektverantwortung|arbeit|aufgaben|abwicklung|it)\b
unser angebot ?:
(?:als (?:it-)?(?:dienstleister|systemhaus|agentur|spezialist|spezialisten) (?:haben|sind|bieten|unterstützen|kennen|begleiten) wir|sind wir (?:[a-zäöüß]+ )?(?:dienstleister|spezialist|spezialisten|anbieter|partner|systemhaus))\b
(?:setzen wir an|kommen wir ins spiel|können wir (?:ihnen |sie )?(?:helfen|unterstützen|entlasten))
(?:helfen|unterstützen|entlasten) wir (?:ihnen|sie|ihr|firmen|unternehmen|betriebe)
(?:mit uns|durch uns|dank uns|mit [a-zäöüß]+klar) (?:sparen|senken|gewinnen|bekommen)
(?:produktvideo|demovideo|erklärvideo)
(?:wir|unser team) (?:helfen|unterstützen|ermöglichen) (?!gern|ihnen|dir|euch|uns|einander|ihren|weiter)[a-zäöüß-]+,? (?:[a-zäöüß-]+ ){0,4}(?:zu [a-zäöüß]+|bei|dabei)\b
(?:in|bei|mit) einer (?:[a-zäöüß]+ )?(?:online-|live-|web-)(?:demo|vorführung|präsentation)
`,
  'pitch-feature': String.raw`
(?:dashboards?|schnittstellen?|echtzeit|automatisierung|automatisch(?:e[nrs]?)?|automatisiert(?:e[nrs]?)?|künstliche[rn]? intelligenz|ki-gestützt(?:e[nrs]?)?|maschinelles lernen|modul|module|offline-modus|benachrichtigungen|auswertungen|mobile (?:zählung|erfassung)|cloud|cloudbasiert(?:e[nrs]?)?|workflows?|benutzerfreundlich(?:e[nrs]?)?|intuitiv(?:e[nrs]?)?|skalierbar(?:e[nrs]?)?|rollenbasiert(?:e[nrs]?)?|einmalanmeldung|single sign-on|anbindung|integrationen|datenimport|lohnexport|schichtplanung|berichtswesen)
`,
  'named-does': String.raw`
(?:[a-zäöüß0-9]+ )?(?:kann |wird |könnte )?(?:liest|erkennt|findet|räumt|prüft|zählt|meldet|bereinigt|spart|macht|bietet|hilft|überwacht|warnt|schlägt|gleicht|rechnet|plant|liefert|zeigt|nimmt|übernimmt|erledigt|verbindet|ersetzt|sortiert|lernt|halbiert|senkt|steuert|ordnet|entfernt|ist (?:unsere?|jetzt|neu|einfach))
`,
  'found-out': String.raw`
(?:im schnitt|im durchschnitt|durchschnittlich|laut|üblich(?:erweise)?|(?:auf )?seite|kapitel|studie|umfrage|papiers?|leitfadens?|artikels?|rechenblatt|beziffert|verliert|verlieren|verloren|schaden|verschwendet)
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
\d[\d.,]* ?{cur} (?:statt|anstatt|anstelle von) (?:bisher |sonst |regulär )?\d[\d.,]*
\d[\d.,]* (?:statt|anstatt|anstelle von) (?:bisher |sonst |regulär )?\d[\d.,]* ?{cur}
(?:prozent|%) (?:billiger|günstiger|weniger (?:bei|auf|wenn|für)|sparen|gespart|ersparnis)
(?:lizenz|preis|gebühr|paket|rate|tarif|gerät|scanner)[a-zäöüß]* (?:liegt|kommt|beläuft|startet|beginnt|kostet)[^.!?\n]{0,25}\d[\d.,]*
\d[\d.,]* ?{cur} (?:das|pro|je) (?:stück|gerät|lizenz|nutzer)
wer (?:zeichnet|gibt|segnet|bewilligt|genehmigt|muss|darf)[^.!?\n]{0,60}(?:frei|ab|zustimmen|unterschreiben|genehmigen|bewilligen|freigeben)\b
(?:unterbreite|unterbreiten|erstelle|mache|schicke|sende|kalkuliere) (?:ich |wir )?(?:ihnen|dir|euch) [^.!?\n]{0,30}(?:angebot|kostenvoranschlag|offerte|preisindikation)
(?:bei|mit) (?:abschluss|bestellung|vertragsabschluss|unterschrift|auftrag) (?:bis|vor|noch|in diesem|im)
wer (?:noch |jetzt )?[^.!?\n]{0,30}(?:bestellt|unterschreibt|abschließt|zusagt)[^.!?\n]{0,40}(?:prozent|%|rabatt|gratis|günstiger|billiger|spart|bekommt)
(?:geld|mittel|summe|etat) (?:eingeplant|zurückgelegt|vorgesehen|bereitgestellt|reserviert|verfügbar)
(?:chf|eur|fr\.?) \d[\d.,']*
(?:pauschale|honorar|gebühr|gebühren|tagessatz|stundensatz|preis|festpreis) (?:beträgt|betragen|liegt bei|liegen bei|beläuft sich auf|von|ab|wäre)(?: [a-zäöüß]+){0,2} \d[\d.,']*
(?:unsere|meine) (?:pauschale|gebühr|gebühren|preise|honorare|sätze)\b
(?:gewähren|geben|räumen|bieten) (?:wir |ich )?(?:ihnen |dir |euch )?[^.!?\n]{0,20}(?:prozent|%|rabatt|nachlass|skonto)
(?:zahlst|zahlen|zahlt) (?:du|sie|ihr)? ?(?:wieder |dann |nur |sonst )*(?:voll|mehr|weniger|den vollen)
(?:kostenvoranschlag|preisliste|offerte) (?:als anlage|im anhang|anbei|beigefügt|für)\b
unser angebot (?:als anlage|im anhang|anbei|beigefügt|für)\b
`,
} satisfies Partial<Phrases['lines']>;
