// What the review learns from labelled drafts and sentences, beside its phrases; the same on every machine.
//   npm run learn [-- --without=SET,SET]   leaves sets out, to see how it does on them; those that are shut always are
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { boundsOf } from './learn/bounds.mjs';
import { originOf } from './learn/origin.mjs';
import { train } from './learn/train.mjs';
import { ROOT } from './setup.mjs';

/**
 * Traits kept of each finding: more say little more, and each costs a byte and a half of the extension. And how many of
 * the clean drafts, by writers whom a model has not read, may be taken for one: where phrases tell most, few.
 */
const WANTED = {
  'meeting-ask': { keep: 950, taken: 0.003 },
  pitch: { keep: 1_500, taken: 0.003 },
  price: { keep: 1_050, taken: 0.003 },
  restart: { keep: 500, taken: 0.001 },
  'check-in': { keep: 350, taken: 0.003 },
  pressure: { keep: 950, taken: 0.003 },
};
/** A sentence by itself counts less than one in a mail, whose label had its story before it. */
const LINE = 0.25;
/** A short draft says nothing else. */
const SHORT = 4;

/** @typedef {keyof typeof WANTED} Weighed */
/** @typedef {{ set: string, findings: readonly string[], may: readonly string[], isReady: boolean, weight: number, sentences: readonly (readonly number[])[] }} Example */

const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
});
/** @param {string} path */
const load = (path) => server.ssrLoadModule(`/${path}`);

const { draftsOf, lineFiles, linesOf } = /** @type {typeof import('../test/drafts/read.ts')} */ (
  await load('test/drafts/read.ts')
);
const { LEARNED_FROM } = /** @type {typeof import('../test/drafts/sets.ts')} */ (
  await load('test/drafts/sets.ts')
);
const { LANGUAGES } = /** @type {typeof import('../src/playbook/phrases/index.ts')} */ (
  await load('src/playbook/phrases/index.ts')
);
const { tongueOf } = /** @type {typeof import('../src/story/review/compile.ts')} */ (
  await load('src/story/review/compile.ts')
);
const { traitsOfDraft } = /** @type {typeof import('../src/story/review/weighing.ts')} */ (
  await load('src/story/review/weighing.ts')
);
const { SALES } = /** @type {typeof import('../src/story/review/look.ts')} */ (
  await load('src/story/review/look.ts')
);
const { pack } = /** @type {typeof import('../src/story/review/likeness.ts')} */ (
  await load('src/story/review/likeness.ts')
);
const { PLACES } = /** @type {typeof import('../src/story/review/traits.ts')} */ (
  await load('src/story/review/traits.ts')
);

const without =
  process.argv
    .find((it) => it.startsWith('--without='))
    ?.slice(10)
    .split(',') ?? [];
const tongues = LANGUAGES.map(tongueOf);
const sets = LEARNED_FROM.filter((it) => !without.includes(it));

/** @param {import('../src/story/review/compile.ts').Tongue} tongue @returns {Example[]} */
function draftsIn(tongue) {
  return sets
    .flatMap((set) => draftsOf(set).map((it) => ({ ...it, set })))
    .filter(({ language }) => language === tongue.language)
    .map(({ set, draft, context, findings, may = [] }) => ({
      set,
      findings,
      may,
      isReady: context.verdict === 'ready' || context.answering !== undefined,
      weight: 1,
      sentences: traitsOfDraft(draft, { context, tongue, tongues }),
    }));
}

const { default: short } = await load('test/drafts/short/findings.json');
const { default: fine } = await load('test/drafts/short/clean.json');

/** Short drafts are English, and say what they are in a sentence. @param {import('../src/story/review/compile.ts').Tongue} tongue @returns {Example[]} */
function shortIn(tongue) {
  if (tongue.language !== 'en') return [];
  /** @param {string} draft @param {string[]} findings @param {string[]} may */
  const read = (draft, findings, may) => ({
    set: '',
    findings,
    may,
    isReady: false,
    weight: SHORT,
    sentences: traitsOfDraft(draft, { tongue, tongues }),
  });
  const others = (/** @type {string} */ id) => Object.keys(WANTED).filter((it) => it !== id);
  return [
    ...Object.entries(short).flatMap(([id, drafts]) =>
      drafts.map((/** @type {string} */ draft) => read(draft, [id], others(id))),
    ),
    ...Object.values(fine).flatMap((drafts) =>
      drafts.map((/** @type {string} */ draft) => read(draft, [], [])),
    ),
  ];
}

/** A label or several, a tab, a sentence. @param {import('../src/story/review/compile.ts').Tongue} tongue @returns {Example[]} */
function linesIn(tongue) {
  return lineFiles()
    .filter((file) => file.startsWith(`${tongue.language}-`))
    .flatMap(linesOf)
    .map((line) => {
      const [labels = '', sentence = ''] = line.split('\t');
      return {
        set: '',
        findings: labels.split('+'),
        may: [],
        isReady: false,
        weight: LINE,
        sentences: traitsOfDraft(sentence, { tongue, tongues }),
      };
    });
}

for (const tongue of tongues) {
  const read = [...draftsIn(tongue), ...linesIn(tongue), ...shortIn(tongue)];
  const learned = /** @type {[Weighed, typeof WANTED[Weighed]][]} */ (Object.entries(WANTED)).map(
    ([id, { keep, taken }]) => {
      const examples = read
        // Who is ready may be sold to: such a draft tells nothing of what sells.
        .filter(({ may, isReady }) => !may.includes(id) && !(isReady && SALES.has(id)))
        .map(({ set, sentences, weight, findings }) => ({
          set,
          sentences,
          weight,
          isOne: findings.includes(id),
          isClean: set !== '' && !findings.length,
        }));
      const how = { places: PLACES, keep };
      const { bias, step, weights } = train(examples, how);
      const { like, unlike, told } = boundsOf(examples, { ...how, taken });
      console.log(`${tongue.language} ${id}: ${told}`);
      return `  ${/^\w+$/.test(id) ? id : `'${id}'`}: {
    bias: ${Number((bias - like).toFixed(2))},
    unlike: ${Number((unlike - like).toFixed(2))},
    step: ${Number(step.toFixed(4))},
    weights:
      '${pack(weights)}',
  },
`;
    },
  );
  writeFileSync(
    join(ROOT, 'src', 'playbook', 'phrases', tongue.language, 'learned.ts'),
    `import type { Phrases } from '../types';\n\n/** Written by \`npm run learn\`, from ${originOf(ROOT, sets)}. */\nexport const learned: Phrases['learned'] = {\n${learned.join('')}};\n`,
  );
}
await server.close();
