import type { Phrases } from '../types';

/** German: asks for time, a call, a meeting. */
export const meetings = {
  'meeting-ask': String.raw`
(?:hätten|hättest|hättet|finden|findest|findet|ließe|nehmen|würden) (?:sie |du |ihr |sich )+[^.!?\n]{0,50}\b(?:zeit|luft|zeitfenster|{quarter})(?! (?:zum?|zeit|für (?:d|unser|ihre)|verbracht|gebraucht|gespart))
eine[mr] (?:kurzen|persönlichen|gemeinsamen|unverbindlichen|telefonischen|kostenlosen|ersten|lockeren|\d+-minütigen|halbstündigen|viertelstündigen) (?:{meet}|online-(?:session|demo|vorführung)|live-demo)(?! mit (?:d|ein|ihre))
wann (?:(?:passt|passte|ginge|klappt|geht) (?:es|das|ein)\b|(?:wäre|würde) (?:es|ein|das)\b[^.!?\n]{0,30}(?:recht|passen|genehm|ausgehen)|(?:können|könnten|wollen|sollen|dürfen) wir|(?:darf|kann|könnte|soll|dürfte) ich (?:sie|dich|euch|ihnen|mal|kurz|anrufen)|erreiche|(?:hätten|haben|hast|hättest|habt) (?:sie|du|ihr)\b[^.!?\n]{0,30}(?:zeit|luft|{quarter})|(?:sind|bist|wären) (?:sie|du) [^.!?\n]{0,25}(?:erreichbar|zu erreichen|frei|verfügbar|zu sprechen|im büro))
{wish}\b[^.!?\n]{0,60} (?:ein(?:e[nmrs]?)?|zu(?:m|r)?|zu einem|für ein(?:en)?|unser(?:e[nrs]?)?|auf|um) {adj}{meet}\b(?! (?:(?:der|des|von|auf|beim)\b|für (?:die|das|den)\b|mit (?:de|ein|ihre)))
(?:ergibt|ergäbe|findet|ließe|lässt|geht) sich [^.!?\n]{0,20}{meet}
(?:hätte|habe|bin|wäre) (?:[^.!?\n]{0,30} )?{slot}[^.!?\n]{0,25}(?:luft|zeit|frei|erreichbar|verfügbar|einen slot)\b
(?:setzen|tun|schließen|schalten) wir uns (?:[a-zäöüß]+ )?(?:zusammen|kurz)
`,
  'meeting-time': String.raw`
(?:passt|passte|ginge|geht|klappt|klappte|würde) (?:es |das |ihnen |dir |euch |bei |ein |eine |vielleicht |auch |eventuell |eher |besser |gut |denn |schon |am |an |der |den |nächsten |kommenden )*{slot}\b(?<!ags)[^.!?\n]{0,40}\?
`,
} satisfies Partial<Phrases['lines']>;
