import type { Phrases } from '../types';

/** German: talks of product and price. */
export const sales = {
  pitch: String.raw`
unser(?:e[nmrs]?)? (?:[a-zäöüß-]+ )?{prod}(?! (?:team|entwickler))
unser(?:e[nmrs]?)? (?:[a-zäöüß-]+ )?(?:system|portal|modul|dienst|service|angebotspalette|paket|baukasten|baustein|ki|bot|hub|algorithmus|[a-zäöüß-]*(?:sensor|sensoren|geräte?|scanner|assistent|cloud|cockpit|dashboard|modul))\b(?! (?:team|techniker))
(?:kostenlos|gratis|kostenfrei|unverbindlich|30 tage|14 tage)[^.!?\n]{0,20} (?:testen|ausprobieren|probieren|nutzen)
(?:testen|probieren) sie (?:unser|[a-zäöüß]+ )[^.!?\n]{0,50}(?:kostenlos|gratis|kostenfrei|unverbindlich|risiko)
(?:testzugang|testzugänge|testversion|testlizenz|testgerät|testaccount|testkonto|probezugang|demozugang|demoversion|gratis-?test|probeabo|testmonat|teststellung|pilotzugang|produktflyer|flyer)
(?:zugang|konto|account) (?:an(?:lege|legen)|einrichte|einrichten|freischalte|freischalten|eröffnen)
(?:demo|vorführung|präsentation|produktdemo|produktpräsentation) (?:geben|zeigen|anbieten|unserer|unseres|vereinbaren|buchen|machen|wert|interessant|hilfreich|gefällig)
(?:eine|einer|ihre|zur|die) (?:kurze[nr]? |kostenlose[nr]? |persönliche[nr]? )?(?:live-)?(?:demo|produktdemo|vorführung)\b(?! (?:gegen|des|im labor))
(?:live|in aktion) (?:sehen|erleben|vorführen)
(?:neue[nrs]?|wichtigste[nr]?|zahlreiche[nr]?|unsere|umfangreiche[nr]?) (?:funktion|funktionen|features|highlights)
(?:führender|führende|führenden|marktführer|der führende|einer der führenden) (?:anbieter|hersteller|plattform|lösung|partner|im bereich|für|bei)
(?:wir|unser team) (?:helfen|unterstützen|ermöglichen|begleiten|befähigen|beraten|entlasten) (?:es )?(?:[a-zäöüß-]+ ){0,3}{firm}
aus einer hand
(?:erkennt|bereinigt|übernimmt|automatisiert|optimiert|steuert) (?!ihr|dein|euer|das erp|ein)[^.!?\n]{0,60}(?:automatisch|vollautomatisch|von selbst|auf knopfdruck|mit künstlicher intelligenz|per ki)
nahtlos in
(?:vorteile|mehrwert|nutzen) (?:unserer|unseres|einer zusammenarbeit)
auf knopfdruck
jetzt (?:gratis|kostenlos) (?:testen|starten|loslegen)
(?:darf|soll|kann|möchte|würde|könnte) ich (?:sie |es |ihn |ihnen |euch |dir |das |die |den )+(?:[a-zäöüß]+ ){0,5}(?:vorführen|demonstrieren|funktionen zeigen|freischalten|einrichten)
(?:null|kein(?:e|erlei)?|ohne) (?:risiko|installation|vertragsbindung|it-aufwand|einarbeitung)
(?:minuten|tagen|stunden) (?:einsatzbereit|startklar|installiert)
(?:gehören|gehört) (?:[a-zäöüß-]+ ){0,4}der vergangenheit an
(?:unser(?:e[nmrs]?)?|dieses|das|die) (?:programm|anwendung|handscanner|app|assistent|software|tool) (?:erkennt|findet|liest|prüft|zählt|meldet|erledigt|übernimmt|spart|warnt|schlägt|lernt|bereinigt|sortiert|rechnet|plant|überwacht|macht)
(?:\d+|dreißig|vierzehn|sechzig|zwei|vier|drei) (?:tage|wochen|monate) (?:lang )?(?:gratis|kostenlos|kostenfrei|umsonst|unverbindlich|zum test|testen|ausprobieren)
ist (?:die|das|eine|ein) [a-zäöüß-]*(?:software|plattform|lösung|app|tool|anwendung)\b,? (?:die|das|der|mit|für|zum|zur|,)
(?:hochladen|einstecken|anschließen|einschalten|scannen|laden),? (?:[a-zäöüß]+, )?(?:und )?fertig
(?:wir haben|unser team hat|haben wir) (?![^.!?\n]{0,50}(?:checkliste|vorlage|leitfaden|rechner|webinar|papier|tabelle|fragebogen|plan|methode|artikel))[^.!?\n]{0,60}(?:entwickelt|gebaut|programmiert)\b
(?:sind|haben) (?:wir )?(?:uns )?(?:auf [^.!?\n]{0,40} )?spezialisiert(?: auf)?
(?:setzen wir an|kommen wir ins spiel|können wir (?:ihnen |sie )?(?:helfen|unterstützen|entlasten))
(?:helfen|unterstützen|entlasten) wir (?:ihnen|sie|ihr|firmen|unternehmen|betriebe)
(?:bei uns|von uns) (?:bekommen|erhalten) sie
mit (?:dem |der )?[a-zäöüß]+ (?:haben|behalten|hast|behältst) (?:sie|du)\b[^.!?\n]{0,50} im (?:blick|griff)
(?:produktvideo|demovideo|erklärvideo)
wir (?:helfen|unterstützen|ermöglichen|beraten) (?!gern|ihnen|dir|euch|uns|einander|ihren|weiter)[a-zäöüß-]+,? (?:[a-zäöüß-]+ ){0,4}(?:zu [a-zäöüß]+|bei|dabei|rund um)\b
nimmt (?:ihnen|dir|euch) (?:[a-zäöüß-]+ ){0,4}ab\b
(?:in|bei|mit) einer (?:[a-zäöüß]+ )?(?:online-|live-|web-)(?:demo|vorführung|präsentation)
meldet [^.!?\n]{0,30} per (?:app|sms|mail|push)
(?:über|mehr als|rund|schon|bereits) (?:\d[\d.]*|hunderte|tausende) [a-zäöüß-]+ (?:arbeiten|nutzen|setzen|vertrauen|verwenden|planen|bestellen)\b
verbindet sich mit (?:ihrer|ihrem|deiner|deinem|jeder|jedem|allen)
(?:führe|zeige|stelle|präsentiere) (?:ich )?(?:ihnen|euch|dir) [^.!?\n]{0,40} (?:vor|am bildschirm|live|bei ihnen|vor ort)
sehen sie sich [^.!?\n]{0,20} live an
(?:neugierig|interesse) (?:geworden|geweckt)\?
(?:zeichnung|datei|foto|pdf|liste) hochladen\b
ki (?:erkennt|liest|schreibt|findet|sortiert|berechnet|plant)
(?:das|unser|unsere) (?:tool|app|software|programm|system)[^.!?\n]{0,20} (?:zeigen|vorführen|vorstellen)
inklusive (?:reporting|dashboard|support|schulung|auswertung|app)
sie (?:filtert|erinnert|legt|plant|sortiert|meldet|erkennt) [^.!?\n]{3,60}, (?:erinnert|legt|plant|sortiert|meldet|erkennt|schreibt) 
um (?:\d+|[a-zäöüß]+) prozent (?:im schnitt )?(?:senken|gesenkt|schneller|weniger)
(?:probezugang|testzugang|demozugang|gastzugang)
darf ich (?:ihnen|dir|euch) (?:unser|unsere|unseren|die|das|den) [^.!?\n]{0,40} vorstellen
`,
  'pitch-feature': String.raw`
(?:dashboards?|schnittstellen?|echtzeit|automatisierung|automatisch(?:e[nrs]?)?|automatisiert(?:e[nrs]?)?|künstliche[rn]? intelligenz|ki-gestützt(?:e[nrs]?)?|maschinelles lernen|modul|module|offline-modus|benachrichtigungen|erinnerungen|auswertungen|mobile (?:zählung|erfassung)|cloud|cloudbasiert(?:e[nrs]?)?|workflows?|benutzerfreundlich(?:e[nrs]?)?|intuitiv(?:e[nrs]?)?|skalierbar(?:e[nrs]?)?|rollenbasiert(?:e[nrs]?)?|einmalanmeldung|single sign-on|anbindung|integrationen|datenimport|lohnexport|schichtplanung|berichtswesen)
`,
  'named-does': String.raw`
(?:[a-zäöüß0-9]+ )?(?:kann |wird |könnte )?(?:liest|erkennt|findet|räumt|prüft|zählt|meldet|bereinigt|spart|macht|bietet|hilft|überwacht|warnt|schlägt|gleicht|rechnet|plant|liefert|zeigt|nimmt|übernimmt|erledigt|verbindet|ersetzt|sortiert|lernt|halbiert|senkt|steuert|ordnet|entfernt|ist (?:unsere?|jetzt|neu|einfach))
`,
  'found-out': String.raw`
(?:im schnitt|im durchschnitt|durchschnittlich|laut|üblich(?:erweise)?|(?:auf )?seite|kapitel|studie|umfrage|papiers?|leitfadens?|artikels?|rechenblatt|spart|beziffert|verliert|verlieren|verloren|[a-zäöüß]*schäden|[a-zäöüß]*schadens?|verschwendet|[a-zäöüß]*verlust(?:e|es)?|schwund|[a-zäöüß]*stillstand|[a-zäöüß]*ausfall|diebstahl|sind das|wären das|macht das|entspricht|verpufft|verschenkt|fehl[a-zäöüß]+|falsch[a-zäöüß]*|kostet (?:sie|das|ein|eine|jede[rs]?|den|die|uns))
`,
  price: String.raw`
\d[\d.,]* ?{cur} ?(?:/|pro|je|im|per|für jeden) ?{each}
(?:nur|ab|schon ab|bereits ab|lediglich|für nur|kostet|kosten) \d[\d.,]* ?{cur}
(?:pro|je) (?:nutzer|anwender|user|arbeitsplatz|lizenz)(?: und| pro| im)? (?:monat|jahr)
(?:pro|je) [a-zäöüß]+ (?:und [a-zäöüß]+ )?(?:zahlen|zahlst|zahlt|bezahlen) (?:sie|du|ihr)
(?:unser(?:e[nmrs]?)?|meine|die aktuellen?) (?:[a-zäöüß]+ )?(?:preisliste|preise|preismodell|preisangebot|preisübersicht|kostenvoranschlag|kostenvoranschläge|konditionen)\b(?! (?:schlechter|für schlechte))
(?:preisliste|preisangebot|kostenvoranschlag|sonderkonditionen|sonderangebot|jahreslizenz|lizenzkosten|lizenzgebühr|einrichtungsgebühr|mengenrabatt|frühbucherrabatt|treuerabatt|leasingrate|monatsrate)
{pct} (?:rabatt|nachlass|skonto|ermäßigung|günstiger|preisnachlass)
(?:rabatt|preisnachlass|nachlass) (?:auf|von|für|endet|gewähren|geben|anbieten|einräumen|sichern|gilt|bekommen|erhalten)
(?:unser|unseren|einen) (?:[a-zäöüß]+ )?(?:rabatt|preisnachlass)
(?:unser|mein|ihr|beigefügte) (?:[a-zäöüß]+ )?angebot (?:über|für \d|für ihr|vom|beigefügt)
(?:individuelles|unverbindliches|maßgeschneidertes|konkretes) angebot
wer (?:entscheidet|unterschreibt|zeichnet|bewilligt|genehmigt|gibt|segnet|muss|müsste|darf|sitzt|hat) [^.!?\n]{0,60}{spend}
(?:wer|wie|über wen)\b[^.!?\n]{0,60} (?:anschaffung|investition|kaufentscheidung|budget)(?:en|s)?\b
wer (?:entscheidet|unterschreibt)(?: am ende| darüber| letztlich| bei ihnen| bei euch| denn| eigentlich| den vertrag)*\?
(?:mittel|budget|gelder|geld|etat|investition) (?:frei|freigeben|freigibt|bewilligen|bewilligt|absegnen|absegnet|genehmigen|genehmigt)\b
(?:haben|hätten|gibt|hast|habt|ist) [^.!?\n]{0,60}\b(?:ein |kein )?budget\b
(?:(?:ihr|ihrem|welches) budget|budget (?:eingeplant|vorgesehen|reserviert))
(?:kostet|kosten) [^.!?\n]{0,20}(?:nur|gerade|lediglich)? ?\d[\d.,]* ?{cur}
(?:basis|premium|starter|business|enterprise|pro|standard|profi)[- ]?(?:paket|tarif|lizenz|abo|version)
(?:erste[nr]?|zwei|drei|\d) monate? (?:gratis|kostenlos|geschenkt|frei|umsonst|schenken)
(?:die |ein paar |gern |ihnen )?preise (?:schicken|nennen|zusenden|durchgeben|mailen)
zum (?:halben|alten|reduzierten|vergünstigten|günstigen) preis
(?:preis|listenpreis|festpreis|paketpreis|kosten|kostenpunkt|tarif|lizenz|paket)[^.!?\n]{0,40} \d[\d.,]* ?{cur}
\d[\d.,]* ?{cur} (?:im|pro|je|monatlich|jährlich|netto|brutto|einmalig|zzgl|zuzüglich)\b
(?:in|zu|mit) (?:ihr|ihrem|dein|deinem|euer|eurem) budget
\d[\d.,]* ?(?:{cur} )?(?:statt|anstatt|anstelle von) (?:bisher |sonst |regulär )?\d[\d.,]* ?{cur}
\d[\d.,]* ?{cur} (?:statt|anstatt|anstelle von|runter|heruntergehen|runtergehen|nachlassen)
(?:sparen|spart|sparst|erhalten|bekommen|gibt es|gibt's|geben|gewähren|räumen|bieten) (?:sie|du|ihr|wir|ich|ihnen|dir|euch|wir ihnen|ich ihnen)? ?[^.!?\n]{0,20}{pct}(?! (?:der|ihrer|aller|mehr|weniger|an))
(?:lizenz|preis|gebühr|paket|leasingrate|tarif|gerät|scanner|investition)[a-zäöüß]* (?:liegt|kommt|beläuft|startet|beginnt|kostet|beträgt|wäre)[^.!?\n]{0,25}\d[\d.,']* ?{cur}
\d[\d.,]* ?{cur} (?:das|pro|je) (?:stück|gerät|lizenz|nutzer)
(?:unterbreite|unterbreiten|erstelle|mache|schicke|sende|kalkuliere) (?:ich |wir )?(?:ihnen|dir|euch) [^.!?\n]{0,30}(?:angebot|kostenvoranschlag|offerte|preisindikation)
(?:bei|mit) (?:abschluss|bestellung|vertragsabschluss|unterschrift|auftrag) (?:bis|vor|noch|in diesem|im)
wer (?:noch |jetzt )?[^.!?\n]{0,30}(?:bestellt|unterschreibt|abschließt|zusagt)[^.!?\n]{0,40}(?:prozent|%|rabatt|gratis|günstiger|billiger|spart|bekommt)
(?:chf|eur|fr\.?) \d[\d.,']*
(?:steht|wäre|liegt) [^.!?\n]{0,40} budget\b
unser angebot (?:bei|mit|an)\b
(?:zahlen|zahlst|zahlt) (?:sie|du|ihr) [^.!?\n]{0,20}(?:nur|hälfte|keinen cent|nichts)
laufzeit von \d+
über den preis [^.!?\n]{0,30}einig
(?:liegt|läge|kommt|kostet|beläuft sich) (?:bei |auf )?(?:nur |rund |etwa |ca\. |ab )?\d[\d.,']* ?(?:€|euro|eur|chf|franken) (?:je|pro|im|für|netto|monatlich|jährlich|zzgl)
ab (?:\d+|zehn|zwanzig|fünf|drei) (?:stück|lizenzen|geräten|nutzern|plätzen)[^.!?\n]{0,40} (?:prozent|%|rabatt|nachlass)
\d[\d.,']* statt \d[\d.,']* ?(?:€|euro|eur|chf|franken)
\d[\d.,']* ?(?:€|euro) im monat\b
\d+ monate nutzen\b
\d[\d.,']* ?(?:€|euro|franken|chf) (?:im|pro|je) (?:monat|jahr|nutzer|arbeitsplatz|standort|gerät|kopf)
`,
} satisfies Partial<Phrases['lines']>;
