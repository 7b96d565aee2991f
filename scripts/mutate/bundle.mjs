// The tests of src/story as scripts, one a test file, over scripts of what they share.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { build } from 'vite';

/** @typedef {(file: string) => void} Evaluate a test file, and with the first what they share */

// The same histories for every mutant, and fewer; one that fails is enough, the shortest is not looked for.
fc.configureGlobal({ numRuns: 10, seed: 1, endOnFailure: true });

/** It holds sums over hundreds of drafts, which notice little that the others do not, and takes longer than all of them. */
const LEFT_OUT = 'review/drafts.test.ts';

/** @param {string} root of the project @returns {string[]} its test files, from the root */
export const testFiles = (root) =>
  readdirSync(join(root, 'src/story'), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.test.ts') && it !== LEFT_OUT)
    .map((it) => join('src/story', it));

/** Modules know their place, which a script does not. @type {import('vite').Plugin} */
const places = {
  name: 'places',
  enforce: 'pre',
  transform: (code, id) =>
    code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replaceAll('import.meta.dirname', JSON.stringify(join(id, '..'))),
};

/**
 * @param {string} root of the project
 * @returns {Promise<(vitest: object) => Evaluate>} each call begins anew: nothing that was evaluated before is met again
 */
export async function bundle(root) {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [places],
    resolve: { preserveSymlinks: true },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(testFiles(root).map((it) => [it, join(root, it)])),
        external: ['vitest', 'fast-check', /^node:/],
        output: { format: 'cjs', entryFileNames: '[name]', chunkFileNames: '[name]-[hash]' },
      },
    },
  });
  /** @type {Map<string, (require: (id: string) => unknown, exports: object) => void>} */
  const scripts = new Map();
  for (const { fileName, code } of /** @type {any} */ ([built].flat()[0]).output)
    scripts.set(
      fileName,
      new Script(`(function (require, exports) {${code}\n})`, { filename: fileName }).runInThisContext(),
    );
  const outside = createRequire(join(root, 'package.json'));
  return (vitest) => {
    /** @type {Map<string, object>} */
    const evaluated = new Map(Object.entries({ vitest, 'fast-check': fc }));
    /** @param {string} id @param {string} from @returns {unknown} */
    const load = (id, from) => {
      const path = id.startsWith('.') ? join(from, '..', id) : id;
      const before = evaluated.get(path);
      if (before) return before;
      const script = scripts.get(path);
      if (!script) return outside(id);
      const exports = {};
      evaluated.set(path, exports);
      script((it) => load(it, path), exports);
      return exports;
    };
    return (file) => {
      load(`./${relative('.', file)}`, 'x');
    };
  };
}
