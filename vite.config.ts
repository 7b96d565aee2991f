import { readFile, writeFile } from 'node:fs/promises';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const TARGET = 'chrome116';
const OUT = 'dist/chrome';
/** Started by name. */
const WORKERS = ['import-worker', 'learn-worker', 'erase-worker', 'review-worker'];
/** Brought into a page on demand, so the manifest does not name them. */
const ON_DEMAND = ['writing', 'capture'];

/** One plain file, as the manifest's own content scripts are; what it exports as `result` is what it gives back. */
async function plainScript(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: TARGET,
      lib: { entry: `src/page/${name}.ts`, formats: ['iife'], name: 'script', fileName: () => `${name}.js` },
    },
  });
  const [chunk] = [built].flat().flatMap((it) => ('output' in it ? it.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`src/page/${name}.ts gave no script.`);
  return chunk.exports.includes('result') ? `(()=>{${chunk.code};return script.result})()` : chunk.code;
}

const onDemand = (): Plugin => ({
  name: 'on-demand-scripts',
  apply: 'build',
  async generateBundle() {
    for (const name of ON_DEMAND)
      this.emitFile({ type: 'asset', fileName: `src/page/${name}.js`, source: await plainScript(name) });
  },
});

/** What only the browser reads needs no indents. */
const PACKED = ['_locales/en/messages.json', 'managed-schema.json'];

const packed = (): Plugin => ({
  name: 'packed-json',
  apply: 'build',
  async writeBundle() {
    for (const name of PACKED) {
      const path = `${OUT}/${name}`;
      await writeFile(path, JSON.stringify(JSON.parse(await readFile(path, 'utf8'))));
    }
  },
});

export default defineConfig({
  // Its main build is written for browsers of 2015.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  plugins: [
    preact(),
    crx({
      // biome-ignore lint/suspicious/noExplicitAny: the manifest's JSON type is wider than the plugin's
      manifest: manifest as any,
      contentScripts: { standaloneFiles: ['src/page/gmail.ts', 'src/page/linkedin.ts'] },
    }),
    onDemand(),
    packed(),
  ],
  build: {
    target: TARGET,
    modulePreload: false,
    outDir: OUT,
    emptyOutDir: true,
    rollupOptions: {
      input: {
        ...Object.fromEntries(WORKERS.map((name) => [name, `src/background/${name}.ts`])),
        beside: 'beside.html',
      },
      output: {
        entryFileNames: ({ name }) => (WORKERS.includes(name) ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
