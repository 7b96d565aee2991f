/** How mails begin, end and quote, in many languages: what of a text is the draft. Lines as in `Phrases`, over folded text. */
export const GREETINGS =
  'hi|hello|hey|heya|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|howdy|hallo|hallöchen|hej|hei|liebe[rs]?|lieber|sehr geehrte[rs]?(?:/r)?|sehr verehrte[r]?|(?:hoch)?verehrte[r]?|werte[r]?|guten (?:tag|morgen|abend)|moin(?: moin)?|servus|grüezi|grüß gott|grüß dich|na|hola|buenos d[ií]as|buenas tardes|estimad[oa]|bonjour|bonsoir|salut|cher|ch[eè]re|ciao|buongiorno|buonasera|gentile|caro|cara|ol[aá]|bom dia|boa tarde|prezad[oa]|beste|geachte|goedemorgen|goedemiddag|dag|k[æa]re|cze[sś][cć]|dzie[nń] dobry|szanown[ay]|ahoj|dobr[yý] den|szia|tisztelt|bun[aă]|merhaba|sayın|namaste';

/** Who is greeted by no name. */
export const NOBODY =
  'all|alle|allen|allerseits|zusammen|everyone|everybody|team|teams|there|folks|guys|both|friend|friends|freunde|again|colleague|colleagues|kollege|kollegen|kolleginnen|sir|madam|sirs|ladies|gentlemen|gents|damen|herren|customer|customers|client|clients|kunde|kunden|kundin|reader|readers|leser|partner|partners|member|members|neighbour|neighbor|subscriber|attendee|attendees|participant|participants|teilnehmer|teilnehmerin|gast|guest|guests|interessent|interessenten|department|abteilung|group|gruppe|crew|world|stranger|buddy|mate|pal|bro|girl|ihr|du|sie|ein|from|and|und|aus|to|to you|nochmal|wieder|hope|just|quick|thanks|many|happy|welcome|tout|tous|toutes|todos|tutti|allemaal|mesdames|messieurs|señores|signori|hiring|manager|marketing|sales|support|press|sehr|my|mein|meine|dude|darling|hun|bestie';

/** Titles before a name. */
export const TITLES =
  'mr|mrs|ms|miss|mx|dr|prof|professor|doctor|herr|herrn|frau|fr|hr|dipl|ing|mag|sir|madam|monsieur|madame|mme|mlle|m|señor|señora|sr|sra|srta|signor|signora|sig|senhor|senhora|dhr|mevr|mevrouw|meneer|pan|pani|bay|bayan|rev|mba|phd|direktor|direktorin|doktor|rat|hofrat|magister|dir';

/** The closing line of a mail; what follows, if short, is the signature. */
export const CLOSINGS =
  '(?:(?:with )?(?:my |our )?(?:best|kind|warm|warmest|kindest|friendly|sincere)(?: (?:regards?|wishes|greetings))?|regards|all the best|best wishes|with best wishes|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely(?: yours)?|cheers|thanks(?: (?:again|a lot|so much|in advance|and regards))?|many thanks|thank you(?: very much)?|take care|cordially|respectfully|with kind regards|br|kr|rgds|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|sonnigen|schönen) grüßen?(?: aus [a-zäöüß]+)?|(?:freundliche|viele|beste|herzliche|liebe|sonnige|schöne) grüße(?: aus [a-zäöüß]+)?|mfg|lg|vg|bg|hg|gruß|grüße|beste grüße|hochachtungsvoll|ihr|ihre|dein|deine|euer|eure|herzlichst|besten dank(?: und (?:viele )?grüße)?|vielen dank(?: und (?:viele )?grüße)?|danke(?: und (?:viele )?grüße)?|cordialement|bien à vous|bien cordialement|sinc[eè]res salutations|saludos|un saludo|atentamente|cordiali saluti|saluti|distinti saluti|atenciosamente|abraços|met vriendelijke groet(?:en)?|groeten|groetjes|vriendelijke groet(?:en)?|mvg|med v[aä]nlig(?:a)? h[aä]lsning(?:ar)?|h[aä]lsningar|(?:vennlig |venlig |med vennlig |med venlig |mange )?hilsen|mvh|greetings(?: from [a-z -]+)?|a greeting|warmly|yours|talk soon|speak soon|love|xx?|un abrazo|bien à vous|amitiés|pozdrawiam|z powa[zż]aniem|terveisin|ystävällisin terveisin)';

/** Lines from which on a text is somebody else's. */
export const QUOTES = [
  String.raw`on (?=.{0,80}\d).{6,160}(?:\n.{0,120})?\bwrote ?:`,
  String.raw`(?:am|den|on) (?=.{0,80}\d).{6,160}(?:\n.{0,120})?\bschrieb\b.{0,120}:`,
  String.raw`(?:le|il) .{6,160}(?:a écrit|ha scritto) ?:`,
  String.raw`(?:el|em|op|den|dnia|w dniu) .{6,160}(?:escribió|escreveu|schreef|skrev|napisał(?:\(a\))?|pisze).{0,80}:`,
  String.raw`.{3,120}<[^>\n]{3,80}@[^>\n]{3,80}> (?:wrote|schrieb|a écrit|escribió|ha scritto)(?: am .{4,60})? ?:`,
  String.raw`-{2,} ?(?:original message|original mail|forwarded message|forwarded by .{1,60}|reply message|ursprüngliche nachricht|originalnachricht|original-nachricht|weitergeleitete nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|messaggio inoltrato|message transféré|mensaje reenviado|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna) ?-{2,}`,
  'begin forwarded message:',
  'anfang der weitergeleiteten nachricht:',
  String.raw`(?:\*?(?:from|von|de|da|van|od)\*? ?:\*? .{1,160})\n\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp)\*? ?:\*? .*`,
  '_{12,}',
];

/** One of these is in each of `QUOTES` that ends with a colon: most lines need not be looked at closer. */
export const QUOTE_WORDS =
  'wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev|napisał|pisze|message|nachricht';
/** One of these is at the head of each other one. */
export const QUOTE_HEADS = String.raw`\*?(?:from|von|de|da|van|od)\*? ?:|-{2,}|_{12}`;

/** Lines from which on a text is a signature. */
export const SIGNATURES = [
  '-- ?',
  String.raw`(?:sent from my|get outlook for|von meinem .{2,30} gesendet|gesendet von|envoyé de mon|enviado desde mi|inviato da|verzonden vanaf).{0,40}`,
];

/** One of these is at the head of each of `SIGNATURES`. */
export const SIGNATURE_HEADS =
  '-- ?$|sent from|get outlook|von meine|gesendet|envoyé|enviado|inviato|verzonden';

/** Hosts (and paths) where a meeting is booked. */
export const BOOKING =
  'calendly.com|cal.com|meetings.hubspot.com|meetings-eu1.hubspot.com|chilipiper.com|savvycal.com|youcanbook.me|acuityscheduling.com|oncehub.com|meetme.so|doodle.com|tidycal.com|zcal.co|appointlet.com|calendar.app.google|calendar.google.com/calendar/appointments|calendar.google.com/calendar/u/0/appointments|outlook.office365.com/owa/calendar|outlook.office365.com/book|outlook.office.com/bookwithme|outlook.office.com/book|book.ms|bookings.cloud.microsoft|scheduler.zoom.us|meetergo.com|meetfox.com|arrangr.com|koalendar.com|simplybook.me|setmore.com|picktime.com|vyte.in|harmonizely.com|lemcal.com|reclaim.ai|motion.usemotion.com|app.usemotion.com/meet|fantastical.app|hubs.ly/meet|drift.com/meet|salesloft.com/meetings|outreach.io/c|terminland.de|terminvereinbaren|etermin.net|timify.com|calenso.com|zeeg.me|bookme';

/** Heads of hosts of one's own where a meeting is booked ("cal.acme.com/jane"). */
export const BOOKING_HOSTS =
  'cal|calendar|calendars|meet|meeting|meetings|book|booking|bookings|schedule|scheduler|termin|termine|kalender';

/** Steps of paths where a meeting is booked, on any host. */
export const BOOKING_PATHS =
  'book(?:ing)?s?(?:[_-]?(?:a|your))?[_-]?(?:meeting|call|demo|time|slot|appointment)s?|schedule(?:[_-].*)?|meetings?|termin(?:e|buchung|-buchen)?|appointments?';

/** Words for what is left of an event: who signed up and did not come may be offered it. */
export const RECORDINGS = 'record|replay|slides|aufzeichnung|mitschnitt|folien';

/** Words that offer what follows, in languages that have no phrases of their own. */
export const OFFERS_ELSEWHERE =
  'voici|ci-joint|pi[eè]ce jointe|souhaitez-vous|souhaiteriez-vous|voulez-vous|aimeriez-vous|inscri[a-zà-ÿ]+|t[eé]l[eé]charg[a-zà-ÿ]+|je vous (?:envoie|recommande|propose)|adjunto|adjunta|aqu[ií] (?:tiene|est[aá])|descarg[a-zà-ÿ]+|le env[ií]o|inscr[ií]b[a-zà-ÿ]+|le gustar[ií]a|in allegato|allegato|ecco|scaric[a-zà-ÿ]+|iscriv[a-zà-ÿ]+|vorrebbe|bijgevoegd|bijlage|hierbij|download[a-z]*|aanmelden|inschrijven|wilt u|em anexo|segue|baix[a-zà-ÿ]+|inscrev[a-zà-ÿ]+|gostaria|w załączniku|załącz[a-zà-ÿ]+|bifog[a-zà-ÿ]+|vedhæft[a-zæøå]+|vedlagt|liitteenä|v příloze';

/** Words of a placeholder, in the languages of the vendors' templates. */
export const PLACEHOLDERS =
  '(?:first|last|full|sur|fore|given|family)?[ _-]?name|contact|prospect|recipient|sender|company|account|firm|organi[sz]ation|(?:job[ _-]?)?title|job|employer|website|product|event|webinar|resource|asset|role|position|industry|city|country|date|topic|pain[ _-]?point|placeholder|insert|your|my|xx+|tbd|link|vorname|nachname|anrede|firma|unternehmen|branche|stadt|datum|thema|einfügen|pr[eé]nom|nom|entreprise|soci[eé]t[eé]|nombre|apellido|empresa|azienda|cognome|voornaam|achternaam|bedrijf';
