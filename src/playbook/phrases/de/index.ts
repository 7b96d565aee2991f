import type { Phrases } from '../types';
import { common } from './common';
import { content } from './content';
import { familiarity } from './familiarity';
import { learned } from './learned';
import { manner } from './manner';
import { meetings } from './meetings';
import { pressure } from './pressure';
import { sales } from './sales';
import { inBothSpellings } from './spelling';

/** German. */
export const de: Phrases = {
  language: 'de',
  learned,
  parts: inBothSpellings({
    quarter: String.raw`(?:viertelstunde|viertelstündchen|halbe stunde|halben stunde|halbes stündchen|halbstündchen|stündchen|minütchen|paar minuten|\d+ minuten|zehn minuten|fünfzehn minuten|zwanzig minuten|dreißig minuten|kurzen moment|augenblick)`,
    slot: String.raw`(?:(?:(?:mon|diens|donners|frei)tag|mittwoch)(?:s|vormittag|nachmittag|morgen|mittag|abend)?|morgen (?:früh|vormittag|nachmittag|um)|übermorgen|(?:nächste|kommende|diese|übernächste)[rn]? woche|(?:mo|di|mi|do|fr)[.,]? \d{1,2}(?::\d\d| uhr)|(?:mo|di|mi|do|fr) oder (?:mo|di|mi|do|fr)|anfang der woche|ende der woche|vormittags?|nachmittags?|\d{1,2}(?::\d\d)? uhr|um \d{1,2}|kw \d+|kalenderwoche)`,
    wish: String.raw`(?:könn(?:en|ten)|kann(?! man\b)|könnte|würden?|möchten?|darf|dürfte|dürfen|soll|sollen|sollten|wollen|will|gern|gerne|lass|lasst|lassen sie|hätten|hättest|hätte|haben sie|hast du|habt ihr|ginge|passt|passte|wäre|wären|freuen|freue|schlage|bitte|lust|zeit|moment|interesse an|möglich|nennen sie|sagen sie|magst|mögen|wollte|anbieten|vorschlagen|hoffe)`,
    adj: String.raw`(?:(?:kurz|persönlich|unverbindlich|gemeinsam|klein|erst|virtuell|kostenlos|schnell|telefonisch|(?:\d+-|zehn|fünfzehn|zwanzig|dreißig)minütig|(?:halb|viertel|ein)stündig|locker|ausführlich|weiter)(?:es|en|er|e)? )*`,
    meet: '(?:telefonate?s?|telefongespräche?s?|rückrufs?|plausch|schnack|gedankenaustauschs?|kurzgesprächs?|abstimmungstermine?|vorgesprächs?|gesprächs?|gespräche|gesprächstermine?|anrufs?|calls?|termine?s?|besprechungstermine?|besprechung|treffens?|meetings?|telko|videocalls?|videokonferenz|videotelefonat|kennenlerngesprächs?|kennenlernen|erstgesprächs?|beratungsgesprächs?|beratungstermine?|austauschs?|zoom|teams-call|demotermine?|vor-ort-termine?|besuchs?|kaffees?)',
    pct: String.raw`(?:\d+|fünf|zehn|fünfzehn|zwanzig|dreißig|fünfzig) ?(?:%|prozent)`,
    cur: '(?:€|eur|euro|chf|franken|\\$)',
    firmOf:
      '(?:ihr(?:e[nmrs]?)?|eu(?:re?[nmrs]?)|dein(?:e[nmrs]?)?) (?:unternehmens?|firma|betriebs?|geschäft|haus|organisation)',
    mail: '(?:e-?mail|mail|nachricht|schreiben|anfrage|brief|mailbox-nachricht|zeilen)',
    chat: '(?:telefonat|telefongespräch|gespräch|treffen|meeting|call|austausch|unterhaltung|besuch|kennenlernen|termin)',
  }),
  lines: inBothSpellings({ ...meetings, ...sales, ...manner, ...familiarity, ...pressure, ...content }),
  negations: String.raw`
kein|keine|keinen|keiner|keinem|nicht|ohne|nie|niemals|statt|anstatt|weder|niemand|nichts
`,
  affirmations:
    'warum nicht|wieso nicht|nicht nur|zögern sie nicht|nicht zuletzt|ob nicht|kein problem|keine frage|wenn nicht|nicht lange|nicht weit',
  turns: 'aber|sondern|jedoch|doch',
  reports: 'sie alle|viele|manche|andere|leute|kunden|betriebe|jeder|alle|niemand',
  impersonal: 'die|der|man',
  we: 'ich|wir|unser|unsere|unseren|unserem|unserer|unseres',
  us: 'mir|mich|uns|mein|meine|meinen|meinem|meiner|lassen|lass|lasst',
  dealings:
    'anruf|anrufe|anrufen|rückruf|rückrufe|telefonat|telefonate|gespräch|gespräche|termin|termine|besuch|besuche|treffen|demo|demos|test|tests|probe|proben|pilot|sitzung|sitzungen|software|plattform|app|system|systeme|funktion|funktionen|werkzeug|werkzeuge',
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
  naming: 'über|zu|zum|namens',
  aiming: 'für|zu|mit',
  handouts: 'muster[a-zäöüß]*|links?|flyer|podcast|katalog|einladung|bilder|factsheet',
  atEvent: String.raw`(?:auf|bei|beim|im|in|nach) (?:der |dem |unserem |unserer )?(?:[a-zäöüß'-]+ ){0,4}(?:event|conference|fair|expo|show|summit|congress|webinar|workshop|session|stand|meetup|messe|kongress|tagung|konferenz|veranstaltung|days|tage)`,
  close: 'freund|kids|ehefrau|kinder',
  bargains: 'angebot|aktion|rabatt|preis|konditionen|platz|plätze|slot',
  minutes: 'minuten?|mins?|[a-zäöüß]*stunde',
  bounds: '(?:mehr|weniger) als|über|unter',
  ourPrice: 'wir|uns|unser[a-z]*|ich|rabatt|nachlass',
  prices: 'preis|kosten|rabatt|nachlass|bonus|discount|tarif|gebühr|angebot',
  idle: 'und|oder|von|vom|bei|beim|im|in|am|an|mit|für|auf|aus|als|wie|wurde|ist seit',
  thanksTo: 'mit|dank',
  common,
};
