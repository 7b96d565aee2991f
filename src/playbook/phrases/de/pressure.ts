import type { Phrases } from '../types';

/** German: guilt, a deadline, scarcity, a break-up. */
export const pressure = {
  pressure: String.raw`
keine (?:antwort|rückmeldung|reaktion|nachricht) (?:von ihnen|von dir|von euch|bekommen|erhalten|gehört|auf meine)
(?:von ihnen|von dir|von euch)\b[^.!?\n]{0,20} keine (?:antwort|rückmeldung|reaktion|nachricht)
nichts (?:mehr )?(?:von ihnen|von dir|von euch) (?:gehört|höre|hören|kam|kommt|zu hören|lese)
schade um (?:die|meine) (?:mühe|zeit|arbeit)
(?:höre|hörte|gehört)(?: leider)? (?:gar )?nichts(?: mehr)?
(?:gar |einfach |mir )nicht (?:zu )?(?:reagieren|antworten)
warum (?:antworten|melden|reagieren|antwortest|meldest) (?:sie|du)
(?:mehrfach|mehrmals|schon dreimal|dreimal|viermal|bereits drei|drei mails|mehrere mails)\b[^.!?\n]{0,60}(?:geschrieben|kontaktiert|gemeldet|angerufen|angeschrieben|erinnert|nachgefragt|versucht,? (?:sie|dich))
zum (?:dritten|vierten|fünften|x-ten) mal (?:schreibe|melde|versuche|frage|hake|bitte) ich
(?:kein interesse|nicht interessiert)\?
(?:viel|große|solche) (?:mühe|arbeit) (?:gegeben|gemacht,? (?:für sie|mit))
(?:davon aus|annehmen|anzunehmen|nehme (?:ich )?(?:mal )?an|schließe (?:ich )?daraus|werte (?:ich )?(?:das|es))\b[^.!?\n]{0,60}(?:kein(?:en)? interesse|nicht interessiert|kein(?:en)? bedarf|nicht (?:mehr )?(?:interessant|relevant|aktuell|gewünscht)|erledigt|nicht wichtig|keine rolle|vom tisch|keine priorität|absage|als nein|unwichtig|egal)
(?:dies|das|dieses|es|hier) (?:ist|wird|war|kommt) (?:nun |jetzt |wirklich |somit )?(?:meine|unsere|die|mein|der) (?:aller)?letzte[rs]? (?:nachricht|mail|e-mail|erinnerung|chance|versuch)
(?:mein|ein|unser|der) (?:aller)?letzter? (?:aufruf|anlauf|versuch(?!,? (?:die|den|das)))
(?<!")letzte (?:chance|gelegenheit|möglichkeit|erinnerung|plätze|reminder|warnung)
(?:schließe|schliesse|schließen|lege) (?:ich |wir )?(?:ihre|die|deine|den) (?:akte|vorgang|fall|ticket|unterlagen)
(?:ihre|deine|die|den) (?:akte|vorgang|fall) (?:dann |jetzt )?(?:schließen|zu den akten)
(?:wenn|falls|sollte) ich (?:nichts|bis [^.!?\n]{0,20} nichts) (?:mehr )?(?:von ihnen |von dir )?(?:höre|hören)
(?<!")nur noch (?:\d+|ein|eine|einen|zwei|drei|vier|fünf|wenige) (?:freie[rn]? )?(?:plätze|platz|lizenzen|termine|slots?|stück|geräte)
(?:noch|gerade|genau) (?:\d+|zwei|drei|vier|fünf|wenige) (?:freie[rn]? )?(?:plätze|platz|slots?|kontingente) (?:frei|übrig|offen|hab|habe|zu vergeben)
(?:angebot|rabatt|aktion|preis|aktionspreis|sonderpreis) (?:[a-zäöüß0-9. -]{0,40} )(?:endet|gilt nur|läuft (?:heute|morgen|am|bald|nur)|läuft ab|verfällt|bis (?:heute|morgen|freitag|monatsende|ende))
(?:aktion|angebot|rabatt|chance|preis)[^.!?\n]{0,25} (?:vorbei|zu ende|abgelaufen|endet|läuft ab|läuft aus|gestrichen|weg)\b
nur noch (?:bis |diese woche )?(?:heute|morgen|freitag|montag|mitternacht|monatsende|ende|gültig)\b
nur (?:noch )?bis (?:zum )?[a-zäöüß0-9.]+ (?:freihalten|halten|reservieren|nehmen|gilt)
solange der vorrat
(?:nur|bloß) wer sich [^.!?\n]{0,30}meldet
(?:jetzt|schnell|gleich|sie|du) zuschlagen|beeilen sie sich|greifen sie zu|sichern sie sich jetzt(?! (?:die|ihre|eine) (?:aufzeichnung|kopie|exemplar|checkliste|vorlage|unterlagen))|jetzt sichern
verpass(?:en sie|e|t)? (?:nicht|diese chance|nichts)
bevor es zu spät
jede[rn]? (?:tag|woche|monat),? (?:den|die|in der|an dem) [^.!?\n]{0,20}(?:warten|zögern|wartest)
brauche (?:ich )?(?:ihre|eine|deine) (?:antwort|entscheidung|zusage|rückmeldung)
(?:ignorieren|ignoriert|ignorierst) (?:sie |du )?(?:mich|meine)
wenigstens (?:kurz )?(?:antworten|absagen|eine antwort|bescheid|ein)
(?:danach|dann|(?:am|zum) (?:monatsende|jahresende|quartalsende|freitag)) (?:ist|kann|wäre) (?:schluss|es vorbei|nichts mehr|(?:ich|wir)\b[^.!?\n]{0,40}nichts? mehr)
(?:jetzt|heute noch|sofort) (?:entscheiden|handeln|zugreifen|zusagen)
(?:die zeit|ihre zeit|die uhr) (?:läuft|drängt|tickt)
(?:nicht|nie) (?:mehr )?(?:den anschluss|ins hintertreffen|zurückfallen)
(?:wenn|falls|sollten) (?:sie|du|ihr) [^.!?\n]{0,60}(?:jetzt|rechtzeitig|sofort|heute|bis morgen|bis heute|bis freitag) nicht (?:handeln|zugreifen|entscheiden|bestellen|zusagen|antworten|angehen|angehst|meldest|melden|handelst|reagieren|reagierst)
(?:platz|plätze|angebot|termin|kontingent|rabatt) (?:ist |sind )?(?:dann |sonst |leider )?(?:weg|vergeben|verloren|verfallen)
(?:fast|beinahe|bald|nahezu|schon) (?:ausgebucht|vergeben|ausverkauft)
(?:das nachsehen|wer zögert|wer jetzt (?:zögert|wartet|noch [^.!?\n]{0,50}(?:den|der|ist|hat|wird|verliert|zahlt)\b))
(?:bis|vor) (?:heute|morgen|freitag|montag|mitternacht|monatsende|ende des monats|ende der woche)[^.!?\n]{0,20} (?:nicht |keine |nichts )(?:zusagen|bestätigen|antworten|antwort|rückmeldung|höre|melden|von ihnen)
(?:falls|wenn|sollte) ich (?:bis|weiterhin|wieder|auch diesmal)[^.!?\n]{0,30}(?:keine|nichts|nicht)
(?:ihr|dein) schweigen
(?:verlieren|verlier|verpassen) sie (?:nicht |keine )?(?:den anschluss|die chance)
(?:ich bin|bin ich|ehrlich gesagt) (?:[a-zäöüß]+ )?(?:enttäuscht|verärgert|gekränkt|ratlos|verwundert)
(?:zwei|drei|vier|fünf|sechs|etliche|unzählige|x|\d+) ?mal (?:[a-zäöüß]+ )?(?:geschrieben|angerufen|gemeldet|erinnert|nachgefragt|angeschrieben|kontaktiert)
ein (?:kurzes|einfaches|klares|schlichtes) nein\b
noch heute (?:handeln|zusagen|entscheiden|bestellen|sichern|zuschlagen|unterschreiben)
(?:heute|morgen|freitag) ist (?:der )?letzte[r]? (?:tag|chance|gelegenheit)
wollen (?:sie )?doch nicht (?:der|die) (?:letzte|einzige|nächste)
wie lange (?:wollen sie|willst du) (?:denn |das |sich )*noch
(?:der|die) einzige[n]? [^.!?\n]{0,40}noch (?:nicht|ohne|immer)
mein (?:chef|vertriebsleiter)[^.!?\n]{0,30}(?:drängt|druck|will|wartet|sitzt)
nehmen (?:wir )?niemande?n? mehr (?:auf|an)
läuft [^.!?\n]{0,20}(?:angebot|aktion|rabatt) (?:aus|ab)
(?:diese|ihre|deine) chance (?:nicht )?(?:verpassen|verpasst|entgehen|verstreichen)
die letzten (?:freien )?(?:plätze|exemplare|lizenzen)
(?:überlegen|zögern|warten|zögere|warte) (?:sie )?nicht (?:zu|allzu) lange
(?:kurze|einfache|klare) absage
(?:nur|bloß|lediglich) noch (?:\d+|eine?n?|zwei|drei|vier|fünf|wenige) (?:lizenzen|plätze|stück|geräte|termine|exemplare|kontingente?)\b
nur noch bis (?:monatsende|quartalsende|jahresende|(?:mon|diens|donners|frei)tag|mittwoch|heute|morgen|ende)[^.!?\n]{0,60}
danach gilt (?:wieder )?(?:der|die|das) (?:alte|normale|reguläre|volle)[a-z]* (?:preis|listenpreis|tarif)
(?:einfach )?mit ja antworten
(?:sonst|andernfalls) (?:muss|müsste|gehe|werde|nehme) ich (?:davon aus|annehmen|das so|die akte|den platz)[^.!?\n]{0,60}
(?:nur noch|bloß noch) bis (?:sonntag|samstag|montag|dienstag|mittwoch|donnerstag|freitag|heute|morgen|mitternacht|monatsende|ende)
wer zu spät kommt\b
(?:keines|keinen|keine|nichts) (?:mehr )?nachlegen
jetzt liegt es an (?:ihnen|dir|euch)
(?:auf der|die) warteliste\b
ab dem (?:ersten|\d+\.) (?:ist|gilt|kostet|steigt)
nur,? wenn mir (?:ihre|deine|die) [a-zäöüß]+ bis\b
danach gilt die\b
(?:zwei|drei|vier|fünf|\d+) (?:nachrichten|mails|e-mails|anrufe|schreiben)[^.!?\n]{0,40},? (?:null|keine|ohne) (?:antwort|antworten|reaktion|rückmeldung)
(?:nehme|streiche|lösche) (?:ich )?sie (?:hiermit |damit |nun |jetzt )?(?:von|aus) (?:meiner|unserer|der)\b
(?:jeder|jede) (?:tag|woche|monat) (?:ohne|ihres zögerns|die sie warten|den sie warten)
(?:platz|slot|termin|kontingent)[^.!?\n]{0,40} (?:noch )?bis (?:(?:mon|diens|donners|frei)tag|mittwoch|heute|morgen)[a-zäöüß]*[^.!?\n]{0,20} (?:frei|reserviert|offen|für sie)
danach (?:geht er|geht sie|ist er|ist sie|bin ich|ist es) (?:weg|dicht|vergeben|zu spät|bis)\b
(?:genau |nur |bloß )?noch (?:zwei|drei|einen|\d) (?:slots?|termine?|plätze?)\b
(?:wer|der) jetzt nicht [^.!?\n]{0,40}(?:raus|zu spät|selbst schuld|hat das nachsehen)
(?:ihr|dein) (?:mitbewerber|wettbewerber|konkurrent|nachbar)\b[^.!?\n]{0,60} (?:schon|bereits|längst)\b
`,
} satisfies Partial<Phrases['lines']>;
