import type { Phrases } from '../types';

/** German: guilt, a deadline, scarcity, a break-up. */
export const pressure = {
  pressure: String.raw`
(?:viel|große|solche) (?:mühe|arbeit) (?:gegeben|gemacht,? (?:für sie|mit))
(?:davon aus|annehmen|anzunehmen|nehme (?:ich )?(?:mal )?an|schließe (?:ich )?daraus|werte (?:ich )?(?:das|es))\b[^.!?\n]{0,60}(?:kein(?:en)? interesse|nicht interessiert|kein(?:en)? bedarf|nicht (?:mehr )?(?:interessant|relevant|aktuell|gewünscht)|erledigt|nicht wichtig|keine rolle|vom tisch|keine priorität|absage|als nein|unwichtig|egal)
(?:dies|das|dieses|es|hier) (?:ist|wird|war|kommt) (?:nun |jetzt |wirklich |somit )?(?:meine|unsere|die|mein|der) (?:aller)?letzte[rs]? (?:nachricht|mail|e-mail|erinnerung|chance|versuch)
(?:schließe|schliesse|schließen|lege) (?:ich |wir )?(?:ihre|die|deine|den) (?:akte|vorgang|fall|ticket|unterlagen)
(?:ihre|deine|die|den) (?:akte|vorgang|fall) (?:dann |jetzt )?(?:schließen|zu den akten)
(?:aktion|angebot|rabatt|chance|preis)[^.!?\n]{0,25} (?:vorbei|zu ende|abgelaufen|endet|läuft ab|läuft aus|gestrichen|weg)\b
(?:nur|bloß) wer sich [^.!?\n]{0,30}meldet
(?:das nachsehen|wer zögert|wer jetzt (?:zögert|wartet|noch [^.!?\n]{0,50}(?:den|der|ist|hat|wird|verliert|zahlt)\b))
(?:nur|bloß|lediglich) noch (?:\d+|eine?n?|zwei|drei|vier|fünf|wenige) (?:lizenzen|plätze|stück|geräte|termine|exemplare|kontingente?)\b
(?:nur noch|bloß noch) bis (?:sonntag|samstag|montag|dienstag|mittwoch|donnerstag|freitag|heute|morgen|mitternacht|monatsende|ende)
(?:genau |nur |bloß )?noch (?:zwei|drei|einen|\d) (?:slots?|termine?|plätze?)\b
`,
} satisfies Partial<Phrases['lines']>;
