// What the tests of src/story use of vitest, where their functions are wanted and not yet their results.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import * as vitest from 'vitest';

/**
 * @typedef {object} Test
 * @property {string} id file, groups and name, and a number where one name is used twice
 * @property {string} file
 * @property {() => unknown} run
 */

/** @type {string} of the file whose test runs */
let running = '';

/** @param {unknown} received @param {string} [message] */
const expect = (received, message) =>
  Object.assign(vitest.expect(received, message), {
    toMatchFileSnapshot: (/** @type {string} */ path) =>
      vitest.expect(received).toBe(readFileSync(join(running, '..', path), 'utf8')),
    toMatchInlineSnapshot: (/** @type {string} */ written) =>
      vitest.expect(JSON.stringify(received)).toBe(written),
  });

/** @param {() => unknown} check until it no longer throws, for two seconds */
async function waitFor(check) {
  const end = performance.now() + 2_000;
  for (;;)
    try {
      return check();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((then) => setTimeout(then, 1));
    }
}

/** @returns {{ tests: Test[], vitest: object, startFile: (file: string) => void }} `tests` fills as test files are evaluated */
export function collecting() {
  /** @type {Test[]} */
  const tests = [];
  /** @type {Map<string, number>} */
  const used = new Map();
  let file = '';
  /** @type {string[]} */
  let groups = [];

  const group = (/** @type {string} */ name, /** @type {() => void} */ body) => {
    groups = [...groups, name];
    body();
    groups = groups.slice(0, -1);
  };
  const test = (/** @type {string} */ name, /** @type {any[]} */ ...rest) => {
    const body = rest.find((it) => typeof it === 'function');
    const path = [file, ...groups, name].join(' > ');
    const times = used.get(path) ?? 0;
    used.set(path, times + 1);
    const of = file;
    const run = () => {
      running = of;
      return body();
    };
    tests.push({ id: times ? `${path} (${times + 1})` : path, file, run });
  };
  return {
    tests,
    startFile: (path) => {
      file = path;
    },
    vitest: {
      expect: Object.assign(expect, vitest.expect),
      vi: { fn: vitest.vi.fn, waitFor },
      describe: Object.assign(group, { each: each(group) }),
      it: Object.assign(test, { each: each(test) }),
      test: Object.assign(test, { each: each(test) }),
    },
  };
}

/** @param {(name: string, body: () => unknown) => void} one */
function each(one) {
  return (/** @type {readonly any[]} */ rows) =>
    (/** @type {string} */ name, /** @type {any[]} */ ...rest) => {
      const body = rest.find((it) => typeof it === 'function');
      for (const row of rows) {
        const slots = Array.isArray(row) ? row : [row];
        const fields = name.replace(/\$(\w+)/g, (_, key) => String(slots[0]?.[key]));
        const count = fields.match(/%[a-z]/g)?.length ?? 0;
        one(format(fields, ...slots.slice(0, count)), () => body(...slots));
      }
    };
}
