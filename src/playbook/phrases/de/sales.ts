import type { Phrases } from '../types';

/** German: talks of product and price. */
export const sales = {
  pitch: String.raw`
unser(?:e[nmrs]?)? (?:[a-zäöüß-]+ )?(?:system|portal|modul|dienst|service|angebotspalette|paket|baukasten|baustein|ki|bot|hub|algorithmus|[a-zäöüß-]*(?:sensor|sensoren|geräte?|scanner|assistent|cloud|cockpit|dashboard|modul))\b(?! (?:team|techniker))
(?:testzugang|testzugänge|testversion|testlizenz|testgerät|testaccount|testkonto|probezugang|demozugang|demoversion|gratis-?test|probeabo|testmonat|teststellung|pilotzugang|produktflyer|flyer)
(?:eine|einer|ihre|zur|die) (?:kurze[nr]? |kostenlose[nr]? |persönliche[nr]? )?(?:live-)?(?:demo|produktdemo|vorführung)\b(?! (?:gegen|des|im labor))
(?:\d+|dreißig|vierzehn|sechzig|zwei|vier|drei) (?:tage|wochen|monate) (?:lang )?(?:gratis|kostenlos|kostenfrei|umsonst|unverbindlich|zum test|testen|ausprobieren)
ist (?:die|das|eine|ein) [a-zäöüß-]*(?:software|plattform|lösung|app|tool|anwendung)\b,? (?:die|das|der|mit|für|zum|zur|,)
(?:hochladen|einstecken|anschließen|einschalten|scannen|laden),? (?:[a-zäöüß]+, )?(?:und )?fertig
(?:wir haben|unser team hat|haben wir) (?![^.!?\n]{0,50}(?:checkliste|vorlage|leitfaden|rechner|webinar|papier|tabelle|fragebogen|plan|methode|artikel))[^.!?\n]{0,60}(?:entwickelt|gebaut|programmiert)\b
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
(?:unsere?[nmrs]? )?(?:lizenz|honorar|gebühr|einsteigerpaket|[a-zäöüß]+lizenz|[a-zäöüß]+paket) (?:liegt|beträgt|kostet|wird bei uns|kommt auf)
{pct} (?:rabatt |nachlass |skonto )?(?:auf|unter) (?:das|die|den|ihr|ihre|ihrer|ihrem|alle|erste|unser|unsere)
kostet (?:sie |euch |dich )?bei uns
(?:preisliste|preisangebot|kostenvoranschlag|sonderkonditionen|sonderangebot|jahreslizenz|lizenzkosten|lizenzgebühr|einrichtungsgebühr|mengenrabatt|frühbucherrabatt|treuerabatt|leasingrate|monatsrate)
{pct} (?:rabatt|nachlass|skonto|ermäßigung|günstiger|preisnachlass)
(?:unser|mein|ihr|beigefügte) (?:[a-zäöüß]+ )?angebot (?:über|für \d|für ihr|vom|beigefügt)
(?:individuelles|unverbindliches|maßgeschneidertes|konkretes) angebot
wer (?:entscheidet|unterschreibt)(?: am ende| darüber| letztlich| bei ihnen| bei euch| denn| eigentlich| den vertrag)*\?
(?:mittel|budget|gelder|geld|etat|investition) (?:frei|freigeben|freigibt|bewilligen|bewilligt|absegnen|absegnet|genehmigen|genehmigt)\b
(?:haben|hätten|gibt|hast|habt|ist) [^.!?\n]{0,60}\b(?:ein |kein )?budget\b
\d[\d.,]* ?{cur} (?:im|pro|je|monatlich|jährlich|netto|brutto|einmalig|zzgl|zuzüglich)\b
\d[\d.,]* ?(?:{cur} )?(?:statt|anstatt|anstelle von) (?:bisher |sonst |regulär )?\d[\d.,]* ?{cur}
(?:unterbreite|unterbreiten|erstelle|mache|schicke|sende|kalkuliere) (?:ich |wir )?(?:ihnen|dir|euch) [^.!?\n]{0,30}(?:angebot|kostenvoranschlag|offerte|preisindikation)
wer (?:noch |jetzt )?[^.!?\n]{0,30}(?:bestellt|unterschreibt|abschließt|zusagt)[^.!?\n]{0,40}(?:prozent|%|rabatt|gratis|günstiger|billiger|spart|bekommt)
(?:chf|eur|fr\.?) \d[\d.,']*
(?:steht|wäre|liegt) [^.!?\n]{0,40} budget\b
`,
} satisfies Partial<Phrases['lines']>;
