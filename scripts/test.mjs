// npm test: sets up, then runs everything even if a part fails, so that the count is honest.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const MINUTE = 60_000;
const OUT = join(ROOT, 'out', 'test');

const count = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

/** @param {string} tool @param {string[]} args @param {number} limit minutes @returns {boolean} it ended well */
function run(tool, args, limit) {
  const bin = join(ROOT, 'node_modules', '.bin', tool);
  const { status } = spawnSync(bin, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: limit * MINUTE,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** @param {string} name @param {number} passed @param {number} failed @param {number} skipped @param {readonly string[]} why */
function add(name, passed, failed, skipped = 0, why = []) {
  count.passed += passed;
  count.failed += failed;
  count.skipped += skipped;
  if (failed) failures.push([`Failed: ${name}`, ...why].join('\n  '));
}

/** A step that counts as one test. @param {string} name @param {string} tool @param {string[]} args */
function step(name, tool, args) {
  console.log(`\n— ${name}`);
  const well = run(tool, args, 3);
  add(name, Number(well), Number(!well));
}

/** @typedef {{ success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: File[] }} Report */
/** @typedef {{ name: string, status: string, message: string, assertionResults: Test[] }} File */
/** @typedef {{ fullName: string, status: string, failureMessages: string[] }} Test */

/** What failed in a file, by name and by the first line of why. @param {File} file @returns {string[]} */
function failedIn({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  const tests = assertionResults.filter((it) => it.status === 'failed');
  if (status === 'failed' && !tests.length) return [`${file}: ${message.split('\n', 1)[0]}`];
  return tests.map((it) => `${file} > ${it.fullName}: ${it.failureMessages[0]?.split('\n', 1)[0]}`);
}

/** One of vitest's projects, counted from its report. @param {string} project */
function tests(project) {
  console.log(`\n— ${project}`);
  const file = join(OUT, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const well = run('vitest', args, 6);
  if (!existsSync(file)) return add(project, 0, 1);
  const report = /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')));
  const unread = report.testResults.filter(
    (it) => it.status === 'failed' && it.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unread.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  // An error outside any test fails the run without failing a test.
  add(project, report.numPassedTests, failed || Number(!well), skipped, report.testResults.flatMap(failedIn));
}

setUp();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

step('types', 'tsc', ['--noEmit']);
step('types of the story, without a DOM', 'tsc', ['--noEmit', '-p', 'src/story']);
step('lint and format', 'biome', ['ci', '.']);
step('unused code', 'knip', []);
step('build', 'vite', ['build']);
for (const project of ['unit', 'browser', 'e2e']) tests(project);

if (failures.length) console.log(`\n${failures.join('\n')}`);
if (count.skipped) console.log(`\n${count.skipped} skipped`);
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed ? 1 : 0);
