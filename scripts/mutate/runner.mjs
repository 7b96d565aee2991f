// Runs the tests of src/story for Stryker. They are bundled once and evaluated anew for every mutant, so that none
// meets what another kept in a cache. Vitest’s own runner fetches 180 modules anew instead, and needs hours.
import { dirname, relative } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundle, testFiles } from './bundle.mjs';
import { collecting } from './collect.mjs';
import { isInSample } from './sample.mjs';

/** @import { DryRunResult, MutantRunOptions, MutantRunResult, TestResult, TestRunner } from '@stryker-mutator/api/test-runner' */
/** @import { InstrumenterContext } from '@stryker-mutator/api/core' */
/** @import { Test } from './collect.mjs' */
/** @typedef {{ -readonly [K in keyof InstrumenterContext]: InstrumenterContext[K] | undefined }} Mutants */

/** They take long at sizes that tell nothing more of what is said, or read the code’s own text. */
const LEFT_OUT =
  /50,000 touches|among a hundred thousand|of megabytes|in all drafts|read once and for all|carries the name of its file/;

const fileOf = (/** @type {string} */ id) => id.slice(0, id.indexOf(' > '));
const name = (/** @type {string} */ path) => path.replace(/(\.test)?\.ts$/, '');

/** @implements {TestRunner} */
class StoryRunner {
  constructor() {
    /** Where the mutated code looks for the mutant that is on. @type {Mutants} */
    this.mutants = /** @type {any} */ (globalThis)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    /** Milliseconds the tests of a file took at most. @type {Map<string, number>} */
    this.took = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.begin = await bundle(process.cwd());
  }

  /** @returns {(file: string) => Test[]} evaluates test files, of modules that were never used before */
  fresh() {
    const { tests, vitest, startFile } = collecting();
    const evaluate = this.begin?.(vitest);
    return (file) => {
      const before = tests.length;
      startFile(file);
      evaluate?.(file);
      return tests.slice(before).filter((it) => !LEFT_OUT.test(it.id));
    };
  }

  /** @returns {Promise<DryRunResult>} file by file; all tests of a file count as reaching what one of them reaches */
  async dryRun() {
    const { mutants } = this;
    const perTest = /** @type {Record<string, Record<string, number>>} */ ({});
    mutants.activeMutant = undefined;
    mutants.mutantCoverage = { static: {}, perTest };
    /** @type {TestResult[]} */
    const tests = [];
    for (const file of testFiles('.')) {
      mutants.currentTestId = file;
      for (const test of this.fresh()(file)) tests.push(await this.result(test));
    }
    mutants.currentTestId = undefined;
    for (const { id } of tests) perTest[id] = perTest[fileOf(id)] ?? {};
    for (const file of testFiles('.')) delete perTest[file];
    return { status: DryRunStatus.Complete, tests, mutantCoverage: mutants.mutantCoverage };
  }

  /** @param {MutantRunOptions} options @returns {Promise<MutantRunResult>} until the first test that fails */
  async mutantRun({ testFilter, activeMutant, sandboxFileName, hitLimit }) {
    if (!isInSample(activeMutant.id))
      return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    const { mutants } = this;
    mutants.activeMutant = activeMutant.id;
    mutants.hitCount = hitLimit === undefined ? undefined : 0;
    mutants.hitLimit = hitLimit;
    const files = testFilter ? [...new Set(testFilter.map(fileOf))] : testFiles('.');
    /** @type {TestResult[]} */
    const tests = [];
    const evaluate = this.fresh();
    for (const file of this.nearestFirst(files, relative(process.cwd(), sandboxFileName))) {
      tests.push(...(await this.untilOneFails(file, evaluate)));
      if (tests.at(-1)?.status === TestStatus.Failed) break;
    }
    const tooOften = determineHitLimitReached(mutants.hitCount, hitLimit);
    return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests });
  }

  /** @param {string} file @param {(file: string) => Test[]} evaluate */
  async untilOneFails(file, evaluate) {
    /** @type {TestResult[]} */
    const results = [];
    const start = performance.now();
    try {
      for (const test of evaluate(file)) {
        const result = await this.result(test);
        results.push(result);
        if (result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      // It does not even load: all its tests fail.
      results.push(failed(`${file} > loads`, 0, error));
    }
    this.took.set(file, Math.max(this.took.get(file) ?? 0, performance.now() - start));
    return results;
  }

  /** The tests beside the mutated file know it best; then those that are quick. @param {string[]} files @param {string} mutated */
  nearestFirst(files, mutated) {
    const far = (/** @type {string} */ file) =>
      name(file) === name(mutated) ? 0 : dirname(file) === dirname(mutated) ? 1 : 2;
    const slow = (/** @type {string} */ file) => this.took.get(file) ?? 0;
    const rank = (/** @type {string} */ file) => far(file) * 1e6 + slow(file);
    return files.toSorted((a, b) => rank(a) - rank(b));
  }

  /** @param {Test} test @returns {Promise<TestResult>} */
  async result({ id, run }) {
    const start = performance.now();
    try {
      await run();
      const timeSpentMs = performance.now() - start;
      return { id, name: id, timeSpentMs, status: TestStatus.Success };
    } catch (error) {
      return failed(id, performance.now() - start, error);
    }
  }
}

/** @param {string} id @param {number} timeSpentMs @param {unknown} error @returns {TestResult} */
function failed(id, timeSpentMs, error) {
  return {
    id,
    name: id,
    timeSpentMs,
    status: TestStatus.Failed,
    failureMessage: String(error).slice(0, 500),
  };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'story', StoryRunner)];
