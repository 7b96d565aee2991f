// Runs Stryker over src/story, or parts of it, and says what of it the tests notice.
import { dirname, join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from '../setup.mjs';
import { EVERY, isInSample } from './sample.mjs';

const WHOLE = 'src/story';
const REPORT = 'out/mutation.html';
const WANTED = 85;

const given = process.argv.slice(2);
const every = given.find((it) => it.startsWith('--every='))?.slice(8);
if (every) process.env[EVERY] = every;
const paths = given.filter((it) => !it.startsWith('--'));
const parts = paths.length > 0 ? paths : [WHOLE];

const results = await new Stryker({
  mutate: [...parts.map((it) => (it.endsWith('.ts') ? it : `${it}/**/*.ts`)), `!${WHOLE}/**/*.test.ts`],
  testRunner: 'story',
  plugins: [join(ROOT, 'scripts/mutate/runner.mjs')],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Endless loops are counted out; a slow machine that tries all tests must not pass for one.
  timeoutMS: 300_000,
  dryRunTimeoutMinutes: 60,
  // Stryker reads it through an API that TypeScript 7 has not; nothing in it matters here.
  tsconfigFile: 'none',
  ignorePatterns: ['/biome.jsonc', '/dist', '/docs', '/test/e2e', '/test/pages'],
  tempDirName: 'out/mutation',
  reporters: ['progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: REPORT },
  jsonReporter: { fileName: 'out/mutation.json' },
  allowConsoleColors: false,
}).runMutationTest();

/** @type {Map<string, { noticed: number, of: number }>} */
const folders = new Map();
for (const { id, fileName, status } of results) {
  if (!isInSample(id)) continue;
  const folder = relative(ROOT, dirname(fileName));
  for (const name of [folder, 'in all']) {
    const sum = folders.get(name) ?? { noticed: 0, of: 0 };
    folders.set(name, sum);
    if (status !== 'Ignored' && status !== 'RuntimeError') sum.of += 1;
    if (status === 'Killed' || status === 'Timeout') sum.noticed += 1;
  }
}
const score = (/** @type {string} */ name) => {
  const { noticed, of } = folders.get(name) ?? { noticed: 0, of: 0 };
  return of === 0 ? 100 : (100 * noticed) / of;
};
for (const name of [...folders.keys()].sort()) {
  const { noticed = 0, of = 0 } = folders.get(name) ?? {};
  console.log(`${name.padEnd(28)} ${score(name).toFixed(1).padStart(5)} %   ${noticed} of ${of} noticed`);
}
console.log(`What was not noticed: ${REPORT}`);
if (parts[0] === WHOLE && score('in all') < WANTED) process.exitCode = 1;
