// Makes the sample history: CSV in Throughline's own columns, dates relative to now.

import { ASSETS, REPS, repAddress, SELLER } from './catalogue.mjs';
import { LIVES } from './lives.mjs';
import { PEOPLE } from './people.mjs';
import { pick, random } from './random.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const COLUMNS =
  'email,name,company,title,linkedin,segment,persona,industry,owner,at,kind,subject,url,topic,stage,by,rep,note,id';

const MAILED = ['article', 'white-paper', 'video', 'customer-story', 'comparison', 'roi-tool'];
const FORMATS = /** @type {Record<string, string[]>} */ ({
  'nurture-sent': MAILED,
  'nurture-opened': MAILED,
  'nurture-clicked': MAILED,
  'nurture-scheduled': MAILED,
  'content-downloaded': ['white-paper', 'comparison', 'customer-story'],
  'webinar-registered': ['webinar'],
  'webinar-attended': ['webinar'],
  'event-attended': ['event'],
  invited: ['event', 'webinar'],
  'form-submitted': ['roi-tool'],
  'page-visited': ['article', 'video', 'roi-tool', 'customer-story'],
});

/** What must have come before a touch, and how long before (ms). */
const BEFORE = /** @type {Record<string, [string, number]>} */ ({
  'webinar-attended': ['webinar-registered', 7 * DAY],
  'nurture-opened': ['nurture-sent', 3 * HOUR],
  'nurture-clicked': ['nurture-sent', 5 * HOUR],
});

/** @typedef {import('./lives.mjs').Moment} Moment */
/** @typedef {import('./catalogue.mjs').Asset} Asset */
/** @typedef {{ at: number, kind: string, subject?: string, url?: string, topic?: string, stage?: string, rep?: string, note?: string }} Row */

/**
 * A working hour of that day; never in the future for a day that is not.
 * @param {() => number} chance @param {number} now @param {number} day days before now
 */
function moment(chance, now, day) {
  const midnight = Math.floor(now / DAY) * DAY - day * DAY;
  const at = midnight + (7 + Math.floor(chance() * 9)) * HOUR + Math.floor(chance() * 60) * 60_000;
  const weekday = new Date(at).getUTCDay();
  // Older than any rule's window, a Saturday or Sunday becomes the Friday before.
  const rest = day > 35 && weekday === 6 ? 1 : day > 35 && weekday === 0 ? 2 : 0;
  return day > 0 ? Math.min(at - rest * DAY, now - HOUR) : at;
}

/** By kind and its first word: who made the touch. @param {string} kind */
function by(kind) {
  if (/^(nurture-(sent|scheduled)|invited)$/.test(kind)) return 'marketing';
  return /^(sales|deal|lifecycle|reclassified)/.test(kind) ? 'sales' : 'prospect';
}

/**
 * One prospect's touches, oldest first.
 * @param {typeof PEOPLE[number]} person @param {() => number} chance @param {number} now
 * @param {Set<Asset>} told content that somebody in the sample has had: the rest comes first
 * @returns {Row[]}
 */
function live(person, chance, now, told) {
  const life = LIVES[person.life];
  if (!life) throw new Error(`No life is named ${person.life}.`);
  const topics = [pick(chance, ASSETS).topic, pick(chance, ASSETS).topic];
  /** @type {Set<Asset>} */
  const seen = new Set();

  /** Content of that stage and kind: what they have not had before what they have, their topics before others. */
  const content = (/** @type {string} */ stage, /** @type {string} */ kind) => {
    const rank = (/** @type {Asset} */ it) =>
      (seen.has(it) ? 8 : 0) +
      (told.has(it) ? 3 : 0) +
      (FORMATS[kind]?.includes(it.format) === false ? 4 : 0) +
      (topics.includes(it.topic) ? 0 : 2);
    const best = ASSETS.filter((it) => it.stage === stage)
      .map((it) => ({ it, rank: rank(it) + chance() * 1.5 }))
      .sort((a, b) => a.rank - b.rank)[0];
    if (!best) throw new Error(`No content is of the stage ${stage}.`);
    seen.add(best.it);
    told.add(best.it);
    return best.it;
  };

  /** @type {Row[]} */
  const rows = [];
  const tell = (/** @type {Moment} */ [day, kind, what = {}]) => {
    const asset = what.stage && kind !== 'reclassified' ? content(what.stage, kind) : undefined;
    /** @type {Row} */
    const row = {
      at: moment(chance, now, day),
      kind,
      subject: what.subject?.replace('{company}', person.company) ?? asset?.title ?? '',
      url: asset?.url ?? '',
      topic: what.topic ?? asset?.topic ?? '',
      stage: what.stage ?? '',
      rep: what.rep === undefined ? '' : (REPS[what.rep] ?? ''),
      note: what.words ?? '',
    };
    const earlier = BEFORE[kind];
    if (earlier) rows.push({ ...row, kind: earlier[0], at: row.at - earlier[1] });
    rows.push(row);
  };

  for (const letter of letters(life, chance)) tell(letter);
  for (const it of life.moments) tell(it);
  return rows.sort((a, b) => a.at - b.at);
}

/** What marketing sent month by month until an opt-out or five weeks ago, and which of it was opened. */
function* letters(/** @type {import('./lives.mjs').Life} */ life, /** @type {() => number} */ chance) {
  const ends = life.moments.filter(([, kind]) =>
    /^(unsubscribed|objected|complained|bounced|deal-won)$/.test(kind),
  );
  const last = Math.max(36, ...ends.map(([day]) => day + 1));
  const weeks = 3 + chance() * 2;
  for (let day = 240 - Math.floor(chance() * 20); day > last; day -= Math.round(weeks * 7)) {
    if (life.letters.length === 0) return;
    const stage = pick(chance, life.letters);
    /** @type {Moment} */
    const letter = [day, chance() < 0.55 ? 'nurture-opened' : 'nurture-sent', { stage }];
    yield letter;
  }
}

/** @param {string} cell */
const quote = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * @param {number} now ms since 1970
 * @param {number} [seed]
 * @returns {string} CSV, one row a touch
 */
export function makeSample(now, seed = 2010) {
  const lines = [COLUMNS];
  /** @type {Set<Asset>} */
  const told = new Set();
  for (const [index, person] of PEOPLE.entries()) {
    const chance = random(seed * 1000 + index);
    const { email, name, company, title, linkedin, segment, persona, industry } = person;
    const owner = repAddress(REPS[person.owner] ?? '');
    for (const [count, row] of live(person, chance, now, told).entries()) {
      const { at, kind, subject = '', url = '', topic = '', stage = '', rep = '', note = '' } = row;
      lines.push(
        [
          ...[email, name, company, title, linkedin, segment, persona, industry, owner],
          ...[new Date(at).toISOString(), kind, subject, url, topic, stage, by(kind), rep, note],
          `${SELLER.name.toLowerCase()}-${index + 1}-${count + 1}`,
        ]
          .map(quote)
          .join(','),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
