import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const TARGET = 'chrome116';
/** Started by name. */
const WORKERS = ['import-worker', 'learn-worker', 'review-worker'];
/** Brought into a page on demand, so the manifest does not name it. */
const ON_DEMAND = 'src/page/writing';

/** Builds the script on demand as one plain file, as the manifest's own content scripts are. */
const onDemand = (): Plugin => ({
  name: 'on-demand-script',
  apply: 'build',
  async generateBundle() {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: TARGET,
        lib: { entry: `${ON_DEMAND}.ts`, formats: ['iife'], name: 'writing', fileName: () => 'writing.js' },
      },
    });
    const [chunk] = [built].flat().flatMap((it) => ('output' in it ? it.output : []));
    if (chunk?.type !== 'chunk') throw new Error(`${ON_DEMAND}.ts gave no script.`);
    this.emitFile({ type: 'asset', fileName: `${ON_DEMAND}.js`, source: chunk.code });
  },
});

export default defineConfig({
  plugins: [
    preact(),
    crx({
      // biome-ignore lint/suspicious/noExplicitAny: the manifest's JSON type is wider than the plugin's
      manifest: manifest as any,
      contentScripts: { standaloneFiles: ['src/page/gmail.ts', 'src/page/linkedin.ts'] },
    }),
    onDemand(),
  ],
  build: {
    target: TARGET,
    modulePreload: false,
    outDir: 'dist/chrome',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        ...Object.fromEntries(WORKERS.map((name) => [name, `src/background/${name}.ts`])),
        review: 'review.html',
      },
      output: {
        entryFileNames: ({ name }) => (WORKERS.includes(name) ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
