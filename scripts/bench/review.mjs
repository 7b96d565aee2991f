// Reviewing a draft of 200 words, against peers that read English; none of them knows a story.
//   npm i --no-save harper.js   brings the last peer: 72 MB, too much to fetch for every check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, random } from '../../src/sample/random.mjs';
import { ROOT } from '../setup.mjs';

const DRAFTS = 161;
const WORDS = 200;
/** The quickest of so many readings counts: what else the machine does is no reader's fault. */
const TIMES = 3;

/** Sentences that reps write, findings among them. */
function sentences() {
  const folder = join(ROOT, 'test', 'drafts');
  return readdirSync(folder)
    .filter((it) => it.endsWith('.json'))
    .map((it) => JSON.parse(readFileSync(join(folder, it), 'utf8')))
    .flatMap((set) => set.drafts ?? set)
    .filter(({ language }) => language === 'en')
    .flatMap(({ draft }) => draft.split(/\n+|(?<=[.?!]) /))
    .filter((it) => it.split(' ').length > 4);
}

/** Drafts of 200 words, each a few times; a word put into each sentence makes it one that was never read before. */
function drafts() {
  const chance = random(5);
  const from = sentences();
  const words = from.flatMap((it) => it.split(' '));
  const anew = (/** @type {string} */ sentence) => {
    const its = sentence.split(' ');
    its.splice(1 + Math.floor(chance() * (its.length - 1)), 0, pick(chance, words));
    return its.join(' ');
  };
  return Array.from({ length: DRAFTS }, () => {
    /** @type {string[]} */
    const lines = [];
    for (let count = 0; count < WORDS; ) {
      const line = pick(chance, from);
      count += line.split(' ').length + 1;
      lines.push(line);
    }
    return Array.from({ length: TIMES }, () => ['Hi Jane,', '', ...lines.map(anew)].join('\n'));
  });
}

/** @param {readonly number[]} times */
const p95 = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
const ms = (/** @type {number} */ it) => `${it.toFixed(3)} ms`;

/** @param {import('../bench.mjs').Ground} ground @returns {Promise<import('../bench.mjs').Row[]>} */
export default async function review({ inPage }) {
  const withHarper = existsSync(join(ROOT, 'node_modules', 'harper.js'));
  const { ready, slice, first, small, large } =
    /** @type {Awaited<ReturnType<typeof import('./page/review.mjs').default>>} */ (
      await inPage('scripts/bench/page/review.mjs', { drafts: drafts(), withHarper })
    );
  const against = (
    /** @type {string} */ what,
    /** @type {readonly number[] | undefined} */ ours = [],
    /** @type {string} */ peer,
    /** @type {readonly number[] | undefined} */ theirs = [],
  ) => ({
    what,
    ours: ms(p95(ours)),
    peer: `${peer} ${ms(p95(theirs))}`,
    ratio: p95(ours) / p95(theirs),
    target: '≤ 0.1',
  });
  const within = (/** @type {string} */ what, /** @type {number} */ took, /** @type {number} */ limit) => ({
    what,
    ours: ms(took),
    peer: `limit ${limit} ms`,
    ratio: took / limit,
    target: '≤ 1',
  });
  const { fresh: again, ...peers } = large;
  return [
    against('draft of 200 words, while typing, p95', small.typed, 'compromise/one', small['compromise/one']),
    against('the same, never read before', small.fresh, 'compromise/one', small['compromise/one']),
    ...Object.entries(peers).map(([peer, times]) =>
      against('the same, never read before', again, peer, times),
    ),
    within('English made ready, in slices', ready, 200),
    within('the longest of these slices', slice, 50),
    within('the first draft of all', first, 100),
  ];
}
