import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Started by name from the options page. */
const WORKERS = ['import-worker', 'learn-worker'];

export default defineConfig({
  plugins: [
    preact(),
    crx({
      // biome-ignore lint/suspicious/noExplicitAny: the manifest's JSON type is wider than the plugin's
      manifest: manifest as any,
      contentScripts: { standaloneFiles: ['src/page/gmail.ts', 'src/page/linkedin.ts'] },
    }),
  ],
  build: {
    target: 'chrome116',
    modulePreload: false,
    outDir: 'dist/chrome',
    emptyOutDir: true,
    rollupOptions: {
      input: Object.fromEntries(WORKERS.map((name) => [name, `src/background/${name}.ts`])),
      output: {
        entryFileNames: (chunk) => (WORKERS.includes(chunk.name) ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
