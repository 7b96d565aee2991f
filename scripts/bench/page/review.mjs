// Runs in a page: reviews drafts, and has other readers of English read them.
import one from 'compromise/one';
import { reviewer } from '../../../src/story/review/as-needed';
import { contextOf } from '../../../test/drafts/stories';

/** The least time of some runs, ms. @param {readonly (() => unknown)[]} runs */
async function quickest(runs) {
  let least = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const start = performance.now();
    const result = run();
    if (result instanceof Promise) await result;
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Harper's linter runs in WebAssembly and answers later. @returns {Promise<(draft: string) => Promise<unknown>>} */
async function harper() {
  const path = '/node_modules/harper.js/dist/';
  const { LocalLinter } = await import(/* @vite-ignore */ `${path}index.js`);
  const { slimBinary } = await import(/* @vite-ignore */ `${path}slimBinary.js`);
  const linter = new LocalLinter({ binary: slimBinary });
  await linter.setup();
  return (draft) => linter.lint(draft);
}

/** Makes English ready as the panel does. */
async function ours() {
  let slice = 0;
  let since = performance.now();
  const { bring, review } = reviewer({
    rest: async () => {
      slice = Math.max(slice, performance.now() - since);
      await new Promise((resume) => setTimeout(resume));
      since = performance.now();
    },
    arrived: () => {},
  });
  const start = performance.now();
  await bring('en');
  return { ready: performance.now() - start, slice, review };
}

/**
 * Readers take turns at each draft, so that a busy machine slows them all.
 * @param {readonly (readonly string[])[]} drafts
 * @param {Record<string, (draft: string) => unknown>} readers
 */
async function race(drafts, readers) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(readers).map((it) => [it, []]));
  for (const [number, alike] of drafts.entries())
    for (const [name, read] of Object.entries(readers)) {
      const took = await quickest(alike.map((draft) => () => read(draft)));
      if (number >= drafts.length / 4) times[name]?.push(took);
    }
  return times;
}

/** @param {{ drafts: readonly (readonly string[])[], withHarper: boolean }} given times in ms */
export default async function measure({ drafts, withHarper }) {
  const { ready, slice, review } = await ours();
  const context = contextOf('reader');
  const [first, ...others] = drafts;
  const half = others.length / 2;
  const firstTook = await quickest([() => review(first?.[0] ?? '', context)]);
  const fresh = (/** @type {string} */ draft) => review(draft, context);
  const typed = (/** @type {string} */ draft) => review(`${draft}e`, context);
  const small = await race(others.slice(0, half), { fresh, typed, 'compromise/one': one });
  // It makes the small one large where both are loaded.
  const { default: compromise } = await import('compromise');
  const large = await race(others.slice(half), {
    fresh,
    compromise,
    ...(withHarper && { 'harper.js': await harper() }),
  });
  return { ready, slice, first: firstTook, small, large };
}
