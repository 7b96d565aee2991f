// An invented history of any size, the same from the same seed.
import { pick, random } from '../../../src/sample/random.mjs';

const KINDS = /** @type {[string, 'marketing' | 'prospect' | 'sales'][]} */ ([
  ['nurture-sent', 'marketing'],
  ['nurture-opened', 'prospect'],
  ['nurture-clicked', 'prospect'],
  ['content-downloaded', 'prospect'],
  ['page-visited', 'prospect'],
  ['webinar-attended', 'prospect'],
  ['sales-emailed', 'sales'],
]);
const TOPICS = ['supplier data', 'label errors', 'duplicate records', 'product passports'];
const STAGES = ['status-quo', 'priority', 'research', 'options', 'validation'];
const SYLLABLES = ['ka', 'lor', 'min', 'ta', 'ves', 'ro', 'hel', 'dun', 'ari', 'bo', 'sten', 'fy'];
const TOUCHES_EACH = 21;
const DAY = 86_400_000;

/** @param {() => number} chance */
const word = (chance) => pick(chance, SYLLABLES) + pick(chance, SYLLABLES) + pick(chance, SYLLABLES);

/**
 * Prospects with 21 touches each.
 * @param {number} touches how many in all @param {number} [seed]
 * @returns {Generator<import('../../../src/platform/store/store').Entry>}
 */
export function* history(touches, seed = 7) {
  const chance = random(seed);
  const titles = Array.from({ length: 300 }, () => `${word(chance)} ${word(chance)} for ${word(chance)}`);
  const end = Date.UTC(2026, 0, 1);
  for (let index = 0; index * TOUCHES_EACH < touches; index++) {
    const first = word(chance);
    const domain = `${word(chance)}${index % 4000}.example`;
    yield {
      prospect: {
        addresses: [`${first}.${index}@${domain}`],
        slugs: [`${first}-${index}`],
        name: `${first} ${word(chance)}`,
        company: domain.slice(0, -8),
        title: `${word(chance)} lead`,
      },
      touches: Array.from({ length: Math.min(TOUCHES_EACH, touches - index * TOUCHES_EACH) }, (_, nth) => {
        const [kind, by] = pick(chance, KINDS);
        const title = pick(chance, titles);
        return {
          id: `t${index}-${nth}`,
          at: end - Math.floor(chance() * 500 * DAY),
          kind,
          by,
          title,
          url: `https://seller.example/${title.replaceAll(' ', '-')}`,
          topic: pick(chance, TOPICS),
          stage: pick(chance, STAGES),
          source: 'files',
        };
      }),
    };
  }
}

/** The same as a file in our own columns. @param {number} touches @returns {Blob} */
export function historyFile(touches) {
  const parts = ['email,name,company,title,at,kind,subject,url,topic,stage,by,id\n'];
  for (const { prospect, touches: theirs } of history(touches)) {
    const who = `${prospect.addresses[0]},${prospect.name},${prospect.company},${prospect.title}`;
    let rows = '';
    for (const it of theirs)
      rows += `${who},${new Date(it.at).toISOString()},${it.kind},${it.title},${it.url},${it.topic},${it.stage},${it.by},${it.id}\n`;
    parts.push(rows);
  }
  return new Blob(parts, { type: 'text/csv' });
}
