import type { Phrases } from '../types';

/** German: offers, references, next steps, and what a mail of theirs asks for. */
export const content = {
  'offer-before': String.raw`
(?:anbei|beigefügt|angehängt|im anhang|in der anlage|beiliegend)(?: finden sie| findest du| ist| übersende ich ihnen| sende ich ihnen| schicke ich ihnen| erhalten sie| der link zu(?:m|r)?| noch)*
(?:hier|hier geht's zu(?:m|r)?|hier ist|hier finden sie|hier kommt|hier der link zu(?:m|r)?|hier geht es zu(?:m|r)?|hier ist der link zu(?:m|r)?)
(?:sende|schicke|übersende|maile|leite|schick|send)(?: ich)?(?: ihnen| dir| euch)*(?: hier| hiermit| gern| gerne| mal| einmal| auch| noch| den link zu(?:m|r)?)*
(?:kennen|kennst|kennt) (?:sie|du|ihr)(?: schon| bereits| eigentlich| denn)*
(?:haben|hast|habt|hatten) (?:sie|du|ihr)(?: schon| bereits| eigentlich| denn)*
(?:melden|melde|anmelden|registrieren|registriere) (?:sie |dich |euch )?(?:sich )?(?:jetzt |hier |gern |gerne |gleich |noch |einfach |an )*(?:zu(?:m|r)?|für|beim)
(?:anmeldung|einladung|einladen|lade (?:ich )?(?:sie|dich)|laden (?:wir )?(?:sie|dich)|link|zugang)(?: herzlich| gern| gerne)?(?: zu(?:m|r)?| zu unserem| zu unserer)
(?:sichern|reservieren) sie (?:sich )?(?:jetzt |gleich |noch )*(?:ihren|einen) (?:platz|sitz) (?:beim|im|für das|für|bei|in|zu)
(?:lesen|schauen|sehen|laden|besuchen|testen|hören) sie (?:sich )?(?:doch |gern |gerne |einmal |mal |jetzt |hier |auch |unbedingt )*
(?:empfehle|empfehlen|lege|möchte|darf|würde)(?: ich| wir)?(?: ihnen| dir| sie)*(?: ans herz| gern| gerne| auf| wärmstens| auch)*
(?:interessiert|interesse an|interesse für|gefallen|lesenswert|hilfreich)
(?:möchten|wollen|würden|möchtest|willst) (?:sie|du|ihr)(?: gern| gerne| auch| vielleicht| sich| nicht| noch| schon| jetzt)*(?: für| zu(?:m|r)?| an| am| bei)?(?: das| unser| unserem| webinar)*
(?:haben|hast|habt) (?:sie|du|ihr) (?:sich |dich |euch )?(?:schon |bereits |noch )*(?:für|zu(?:m|r)?|bei(?:m)?)(?: das| unser| webinar)*
(?:kommen|nehmen|sind) sie (?:auch |doch |selbst )*(?:zu(?:m|r)?|an|bei|beim|dabei)
(?:läuft|startet|beginnt|veranstalten|gibt es|es gibt|präsentieren)(?: wir| jetzt| bei uns| dazu| unser| unsere| das| die| eine?n?| neu)*
(?:hätte|hätten)(?: ich| wir| da| dazu| dafür| hier| noch| auch| für sie| für dich| ihnen| dir)+
(?:mein|unser|meine|unsere) (?:tipp|lesetipp|vorschlag|empfehlung)(?: für sie| für dich| dazu)?
(?:(?:dazu|dafür|hierzu) (?:passt|eignet sich)|eignet sich|lust auf|wie (?:wäre es|wär es|wär's) mit)
(?:holen|sichern|bestellen|fordern) sie (?:sich )?(?:jetzt |gleich |hier |noch |gern )*(?:ihr |ihre |ihren |das |den |ein )?(?:exemplar|ticket|platz|kopie)?
habe (?:ich )?(?:da |dazu |hier )?(?:etwas|was) für (?:sie|dich|euch)
(?:sichern|holen|fordern|bestellen) sie (?:sich )?(?:jetzt |gleich |noch )*(?:die|den|das|ihr|ihre|ihren)? ?(?:aufzeichnung|mitschnitt|exemplar|kopie|platz)?(?: (?:von|zu|unseres|unserer|des|der)(?: [a-zäöüß]+)?)?
haben wir (?:etwas|was) (?:praktisches|neues|passendes|feines):? ?(?:unser|unsere|unseren|den|das|die)?
(?:auf|an) (?:unser|unsere|unseren|das|die|den) [a-zäöüß]+
aufmerksam (?:machen|zu machen) auf (?:unser|unsere|unseren|das|die|den)
`,
  'offer-after': String.raw`
(?:ist|liegt|finden sie|findest du|hängt)(?: hier| im anhang| bei| angehängt| beigefügt| an| jetzt verfügbar| als download)+
(?:im anhang|angehängt|beigefügt)
(?:einladen|einzuladen)\b
(?:zukommen lassen|zusenden|zuschicken|schicken|senden|übersenden|herunterladen|downloaden|empfehlen|ansehen|anschauen|ans herz legen|teilnehmen)
an!
(?:schon|bereits)(?: einmal| mal)? (?:gelesen|gesehen|heruntergeladen|angesehen|geladen|gehört|entdeckt)
(?:könnte|dürfte|wird|würde)(?: sie| ihnen| dich| dir| für sie)* (?:[a-zäöüß]+ )?(?:interessieren|interessant|helfen|nützen|gefallen|hilfreich|nützlich)
(?:anmelden|anschauen|ansehen|teilnehmen|besuchen|lesen|laden|haben|bekommen|registrieren)\?
(?:wäre|ist) (?:[a-zäöüß]+ )?(?:etwas|genau|das richtige|interessant|lesenswert|einen blick wert)
`,
  introduces: String.raw`
(?:eine?n?|noch eine?n?)(?: [a-zäöüß-]+){0,3} (?:leitfaden|papier|whitepaper|artikel|beitrag|webinar|checkliste|video|bericht|studie|vorlage|rechner|arbeitsblatt|rechenblatt|handbuch|e-book|broschüre|merkblatt|aufzeichnung|ratgeber|vordruck|muster)(?:,? (?:namens|mit dem titel|zu|zum|zur|über|für sie|für dich|das|der|die|heißt|hier)){0,4}[ ,:"'-]*$
`,
  ours: String.raw`
(?:unser|unsere|unserem|unseren|unserer|das|der|die|den|ein|eine|neu|neue|neues|mein|meine)(?: [a-zäöüß-]+){0,2} (?:papier|whitepaper|leitfaden|ratgeber|artikel|beitrag|webinar|checkliste|video|studie|bericht|veranstaltung|messe|text|tipp|empfehlung|download)(?: von uns| bei uns)?(?: heißt| namens)?,?
`,
  'offer-of-it': String.raw`
(?:soll|darf|kann|dürfte) ich (?:es|ihn|sie|ihnen|dir|euch|den link|das)\b
(?:möchten|wollen|hätten|möchtest|willst|hättest) (?:sie|du) (?:es|ihn|sie|den link|ein exemplar|gern|dabei|teilnehmen|ihn lesen|es lesen)
(?:laden|holen|sichern|melden|lesen|schauen|sehen|registrieren|reservieren|bestellen|klicken) sie\b
(?:hier|jetzt|gleich) (?:geht|herunterladen|anmelden|lesen|ansehen|der link|ist der link)
interesse\?
(?:möchten|wollen|willst|möchtest|mögen) (?:sie|du|ihr) (?:sich |dir |euch )?(?:einen platz|die|das|den|ein|dabei|mitmachen|teilnehmen)
(?:ich )?(?:trage|melde|schicke|maile|sende|buche) (?:ich )?(?:sie|dich|euch|ihn|es|ihnen|dir)
(?:es )?(?:sind|gibt|hat) (?:noch|es noch) (?:plätze|einige plätze)
(?:laden|holen|sichern) sie sich
(?:wäre|ist) das (?:nicht |vielleicht )?(?:etwas|was) für (?:sie|dich|euch)
(?:soll|darf|kann|könnte|dürfte) ich (?:ihnen|euch|dir) (?:den|die|das|ihn|sie|es|ein exemplar|eins?)[^.!?\n]{0,20} (?:schicken|senden|zusenden|mailen|zukommen|weiterleiten)
wenn sie sich anmelden
(?:die )?teilnahme ist (?:kostenlos|kostenfrei|gratis)
`,
  refers: String.raw`
(?:sie|du|ihr) (?:haben|hatten|hast|hattest|habt|sind|waren|bist|seid|lasen|luden|besuchten)\b[^.!?\n]{0,80}(?:gelesen|geladen|heruntergeladen|angemeldet|registriert|teilgenommen|angesehen|besucht|dabei|gesehen|bestellt|angefordert|gehört|lasen|luden|besuchten)
(?:ihre|deine|eure|die|ihrer|deiner) (?:anmeldung|registrierung|teilnahme|lektüre|ihnen bekannte)
(?:ihr|ihrem|ihren|dein|deinem|deinen|eurem) (?:download|post|kommentar|besuch)
(?:dass|da|weil|nachdem|wie|das|den|die) (?:sie|du|ihr) (?:sich |dich |euch )?[^.!?\n]{0,60}(?:gelesen|geladen|heruntergeladen|angemeldet|registriert|teilgenommen|angesehen|besucht|gesehen|kennen)
(?:freue mich auf|freuen uns auf|sehen uns (?:im|beim))
`,
  'offer-breaks': String.raw`
(?:für|zu|mit|aus|in|über|hinter|nach|von|und|das|die|der|wie|als|auf|wo|was|zur|zum|im|vom|beim|gehört|ergänzt|folgt|frage|kapitel|seite|abbildung|teil|zusammenfassung|fortsetzung|antwort|antworten|folien|notizen|aufzeichnung|tabelle|vorlage|arbeitsblatt|referentin|autor|autorin)
`,
  step: String.raw`
(?:hänge|lege|füge) (?:ich )?(?:sie|es|ihn|das|die|den|ihnen|dir)[^.!?\n]{0,20} (?:an|bei)
(?:ich|wir) (?:[a-zäöüß]+ ){0,3}(?:sende|schicke|schick|leite|gebe|lege|teile|zeige|frage|nehme|bringe|senden|schicken|zusenden|helfe|stelle|lasse|maile|mache)
(?:sende|schicke|schick|leite|gebe|teile|lege|stelle|lasse|mache|zeige|übersende|übermittle|maile|bringe|reiche|drucke|halte|suche|trage|melde|nehme|rechne|frage|schaue|hänge) (?:ich|wir)
(?:gern|gerne|auf wunsch|bei interesse|bei bedarf|wenn sie (?:möchten|mögen|wollen|eine|mir)|wenn du (?:magst|möchtest|willst)|falls sie|sagen sie|sag|lassen sie|lass mich|antworten sie|antworte|schreiben sie|schreib|melden sie sich|melde dich|geben sie|gib mir|schauen sie|schau|lesen sie|lies|sehen sie|hören sie|probieren sie|nehmen sie|fangen sie|vergleichen sie|drucken sie|rufen sie|kommen sie|laden sie)
bitte
(?:anbei|angehängt|beigefügt|anhang|anlage|beigelegt|liegt bei|liegen bei|lege (?:ich )?(?:sie|es|ihn)? ?bei|finden sie|findest du|hier ist|hier sind|hier finden|unterwegs|beiliegend|lege sie bei)
(?:darf|soll|kann|könnte|dürfen|sollen|können) (?:ich|wir)
(?:einladung|einladen|angebot)
freue mich (?:auf|über)
(?:möchte|wollte|darf|würde) (?:ich )?(?:sie|dich|ihnen|dir|gern|gerne|noch)?(?: [a-zäöüß]+){0,2} (?:fragen|bitten|wissen|hören)\b
(?:mich (?:interessiert|würde interessieren)|ich frage mich|ich wüsste gern)
(?:beilage|siehe|beigelegt|beiliegend|geht (?:sie|er|es|heute|morgen|noch)|wenn (?:sie|du) [^.!?\n]{0,40}(?:brauchen|möchten|wollen|magst|mögen|können)|fordern sie|hängt (?:als|dran|an|bei)|liegt (?:bei|an)|dabei)
`,
  'asks-price': String.raw`
(?:preis|preise|kosten|kostet|angebot|rabatt|konditionen|wie teuer|was würde das|lizenz|budget|kostenvoranschlag|tarif)[a-zäöüß]*
`,
  'asks-product': String.raw`
(?:demo|vorführung|test|testen|testzugang|funktion|funktionen|plattform|produkt|software|tool|lösung|schnittstelle|wie funktioniert|was (?:bietet|bieten|kann|können) (?:ihr|sie))[a-zäöüß]*
`,
  'asks-content': String.raw`
(?:nochmals?|noch ?einmal|erneut|verloren|verlegt|(?:nicht|kein|keinen|keine) [^.!?\n]{0,30}(?:öffnen|herunterladen|finden|laden|erhalten|bekommen|anmelden)|(?:link|anhang|download)[^.!?\n]{0,25}(?:nicht|kaputt|fehlt|leer|abgelaufen)|wo (?:kann|finde|bekomme|gibt)|(?:senden|schicken|zusenden|weiterleiten|haben) [^.!?\n]{0,30}(?:das|den|die|ihr|ihren|ihre) (?:papier|whitepaper|webinar|aufzeichnung|folien|leitfaden|studie|link|unterlagen))[a-zäöüß]*|(?:das|den|die|ihr|ihren|ihre) (?:papier|whitepaper|webinar|aufzeichnung|folien|leitfaden|studie|link|unterlagen) [^.!?\n]{0,30}(?:senden|schicken|zusenden|weiterleiten|haben)
`,
  'asks-who': String.raw`
(?:wer (?:sind|seid) (?:sie|ihr)|was (?:machen|macht) (?:sie|ihr|ihre firma)|nie (?:von ihnen|von euch) gehört|(?:stellen sie|stell) (?:sich|dich)|woher kennen|über (?:sie|ihre firma))
`,
} satisfies Partial<Phrases['lines']>;
