import type { Phrases } from '../types';

/** German: ways of writing: starting again, checking in. */
export const manner = {
  'restart-always': String.raw`
(?:mehr|etwas|näheres|einiges) über (?:sich|dich|euch|{firmOf}|sie und|ihre rolle|deine rolle|ihre aufgaben) (?:[a-zäöüß, ]{0,40})?(?:erfahren|wissen|hören|lernen|erzählen)
(?:{firmOf}|sie und {firmOf}) (?:gern |gerne |besser |näher )*(?:kennenlernen|kennen lernen|verstehen)
(?:überblick|eindruck|bild) (?:über|von) (?:sich|{firmOf}|ihnen|dir|euch)
(?:womit|was) (?:sie|ihr) (?:sich )?(?:genau )?(?:beschäftigen|beschäftigt|machen|macht)\b
(?:schildern|beschreiben|erklären|erläutern|berichten|skizzieren|erzählen) sie(?: (?:mir|uns|bitte|doch|kurz|mal|einmal|gern))*,? (?:was|womit|wie|wer) (?:{firmOf}|sie)\b
(?:schildern|beschreiben|erklären|erläutern|erzählen|verraten|sagen),? (?:was|womit) {firmOf}
(?:haben|hast|habt|waren|bist) (?:sie|du|ihr) [^.!?\n]{0,30}(?:einem|einer) unserer (?:webinare|seminare|events|online-[a-zäöüß]+|veranstaltungen)
kenne (?:ich )?{firmOf} (?:noch |leider )*(?:nicht|kaum|wenig)
ein paar (?:worte|sätze|takte) (?:zu|über) (?:sich|{firmOf})
`,
  'restart-company': String.raw`
was (?:macht|machen) (?:{firmOf}|ihr|sie) [^.!?\n]{0,30}(?:genau|eigentlich)
was (?:genau |eigentlich )?(?:macht|produziert|verkauft|tut|stellt) [a-zäöüß&-]+(?: [a-zäöüß&-]+)?(?: eigentlich| genau| überhaupt| denn so)+(?: her)?\?
(?:in|bei|für) welche[rmns]? (?:firma|unternehmen|gesellschaft|betrieb)
`,
  'restart-industry': String.raw`
(?:in )?welche[rmn]? (?:branche|sektor|industrie|geschäftsfeld|bereich)(?:n)? (?:sind|seid|bist|arbeiten|arbeitet|arbeitest|gehören) (?:sie|du|ihr)
(?:in )?welche[rmn]? (?:branche|sektor|industrie|geschäftsfeld)[^.!?\n]{0,40}
`,
  'restart-title': String.raw`
(?:was|welche[sr]?) (?:ist|sind|wäre|haben|hast)?[^.!?\n]{0,20}(?:ihre|deine|eure|dein|ihr) (?:rolle|position|funktion|aufgabe|aufgaben|aufgabenbereich|zuständigkeit|titel|job)
(?:wofür|für was) (?:sind|bist|seid) (?:sie|du|ihr)[^.!?\n]{0,40}(?:zuständig|verantwortlich)
welche (?:rolle|position|funktion|aufgaben?|zuständigkeit) (?:haben|hast|bekleiden|bekleidest|nehmen|füllen|erfüllen|übernehmen) (?:sie|du)
(?:bin|liege) ich (?:bei ihnen |bei dir |da |hier |damit )*an der richtigen (?:stelle|adresse)
(?:sind|bist) (?:sie|du) ~zuständig
wofür (?:sie|du) (?:[a-zäöüß]+ )?(?:zuständig|verantwortlich)\b
`,
  'restart-topic': String.raw`
(?:ist|sind) (?:ihnen|dir|euch) [^.!?\n]{0,60}(?:bekannt|ein begriff|vertraut|geläufig)
(?:haben|hast|habt) (?:sie|du|ihr) (?:schon |schon einmal |schon mal |bereits |jemals )*(?:von|etwas von|etwas über)
(?:kennen|kennst|kennt) (?:sie|du|ihr) sich (?:mit)
(?:haben|hast|habt) (?:sie|du|ihr) (?:sich|dich|euch) [^.!?\n]{0,60}(?:beschäftigt|befasst|auseinandergesetzt)
sagt (?:ihnen|dir|euch) [^.!?\n]{0,60} etwas\?
(?:ist|sind) [^.!?\n]{0,60}(?:ein thema|relevant|von interesse) (?:für|bei) (?:sie|dich|euch|ihnen|dir)
(?:ist|sind) [^.!?\n]{0,60}(?:überhaupt|grundsätzlich|generell) ein thema
ist das thema [^.!?\n]{0,60} (?:relevant|interessant|aktuell|von interesse)
`,
  'restart-about': String.raw`
(?:mehr|etwas|näheres) (?:über|von|zu)
(?:überblick|eindruck|bild) (?:über|von)
(?:rolle|aufgabe|aufgaben|position|funktion) (?:haben|hast|spielen) (?:sie|du) bei
(?:verstehen|wissen|erfahren|sagen|erzählen|erklären|schildern),? was
`,
  'restart-intro': String.raw`
mein name ist [a-zäöüß'-]+(?: [a-zäöüß'-]+)?
(?:darf|dürfte|möchte|würde|will|dass|lassen sie|erlauben sie)[^.!?\n]{0,40}(?:mich|uns|unser unternehmen|unsere firma)[^.!?\n]{0,20}(?:vorstelle|vorstellen)
(?:stelle|stellen) (?:ich |wir )?(?:mich|uns|unser unternehmen) (?:kurz |gern |gerne |einmal )*vor
(?:wir|gmbh|ag|kg|firma) (?:wurden? )?[a-zäöüß0-9, ]{0,30}gegründet
ich (?:arbeite|bin tätig) (?:für|bei) (?:der |die )?[a-zäöüß]+
(?:schon |schon einmal |schon mal |bereits )?von uns gehört
(?:falls|wenn|sollten) (?:sie|du|ihr) uns (?:noch )?(?:nicht )?kennen
(?:sie kennen|du kennst) uns (?:[a-zäöüß]+ ){0,2}nicht
wir sind (?:die |eine |ein |der )?(?!führend)(?:[a-zäöüß]+ )?(?:gmbh|ag|kg|firma|unternehmen|agentur|start-?up|familienunternehmen|beratung|dienstleister|anbieter|spezialist|team)
wer (?:wir sind|sind wir)
(?:ich|wir) stellen? (?:mich|uns) (?:ihnen )?(?:kurz |einmal |gern |gerne )*vor
(?:kennen|kennst) (?:sie|du) (?:uns|unsere firma|unser unternehmen)\b
(?:gestatten|erlauben) sie[^.!?\n]{0,40}(?:vorstelle|vorstellen|vorstellung)
(?:ist|sind) ein(?:e)? [a-zäöüß-]*(?:softwarehaus|unternehmen|firma|familienbetrieb|start-?up|agentur|hersteller|anbieter|beratung|dienstleister)\b[^.!?\n]{0,20}(?:mit sitz|aus|in|seit|für|mit)
(?:mich|uns|unsere? [a-zäöüß]+)(?: ihnen)?(?: kurz| einmal)? vorzustellen
`,
  'check-in': String.raw`
(?:nach(?:zu)?haken|nachhake|nachgehakt|nach(?:zu)?fassen|nachfasse|hake (?:ich )?(?:noch |mal |einmal |nur |kurz |hier |heute )*nach|fasse (?:ich )?(?:noch |mal |einmal |nur |kurz )*nach)
(?:meine|mein) (?:letzte[ns]? |vorige |frühere )?{mail}
(?:hatten|haben|hast|hattest|konnten|kamen|kommen) (?:sie|du) (?:schon |inzwischen |bereits |mittlerweile )*(?:zeit|gelegenheit|die möglichkeit|die zeit|muße)[^.!?\n]{0,50}
`,
  filler: String.raw`
was (?:meinen|denken|halten|sagen) sie(?: davon| dazu)?
was (?:meinst|denkst|hältst|sagst) du(?: davon| dazu)?
(?:über|auf) (?:eine|ihre|deine) (?:kurze |baldige )?(?:rückmeldung|antwort|nachricht)[^.!?\n]{0,40}
ich (?:hoffe|freue mich)[^.!?\n]{0,50}
(?:hiermit|gern|gerne|höflich)
(?:vielen |besten |herzlichen )?dank(?: im voraus| vorab)?
(?:viele|beste|liebe|herzliche|freundliche|schöne|sonnige) (?:grüße|grüsse)(?: aus [a-zäöüß]+)?(?:, [a-zäöüß-]+(?: [a-zäöüß-]+)?)?
bei fragen [^.!?\n]{0,40}
hatten sie (?:schon|bereits)?
von letzter woche
vom \d+\. des monats
(?:schönes|schöne) (?:wochenende|woche|tag)
(?:melden sie sich|melde dich)(?: gern| gerne| einfach| jederzeit)*
wie geht es ihnen
(?:hoffe|hoffentlich)[^.!?\n]{0,50}(?:gut|wohlauf|wochenende|woche)\b
(?:erlaube|gestatte) (?:ich )?mir
wie (?:angekündigt|versprochen|vereinbart)
(?:schönen|guten) (?:tag|abend|start|wochenstart)(?: noch| in die woche)?(?:, [a-zäöüß-]+(?: [a-zäöüß-]+)?)?
(?:lg|vg|mfg|gruß|gruss),? [a-zäöüß-]+(?: [a-zäöüß-]+)?
wie geht(?:'s| es)(?: ihnen| dir)?
noch mal
noch einmal
(?:würde|würd|freue|freu) mich (?:sehr )?(?:über|auf) [^.!?\n]{0,30}(?:freuen)?
(?:ganz )?lieb nachfragen
alles liebe
schönen (?:tag|abend|nachmittag|feierabend)(?: noch)?
von mir aus
in deinem postfach
`,
} satisfies Partial<Phrases['lines']>;
