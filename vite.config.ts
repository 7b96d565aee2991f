import { readdir, readFile, writeFile } from 'node:fs/promises';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
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

/** Packs what was written: words without indents, programs a second time (1 % of the whole, which has a limit). */
const packed = (): Plugin => ({
  name: 'packed',
  apply: 'build',
  closeBundle: {
    order: 'post',
    async handler() {
      for (const name of PACKED) {
        const path = `${OUT}/${name}`;
        await writeFile(path, JSON.stringify(JSON.parse(await readFile(path, 'utf8'))));
      }
      if (this.meta.watchMode) return;
      const files = await readdir(OUT, { recursive: true });
      for (const name of files.filter((it) => it.endsWith('.js'))) {
        // The page's scripts are plain ones: what they end with is what they give back.
        const isModule = !name.startsWith('src/page/');
        const { code } = await minify(await readFile(`${OUT}/${name}`, 'utf8'), {
          module: isModule,
          ecma: 2020,
          compress: { passes: 2, expression: !isModule },
        });
        if (code) await writeFile(`${OUT}/${name}`, code);
      }
    },
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
