import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Started by name from the options page. */
const IMPORT_WORKER = 'import-worker';

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
      input: { [IMPORT_WORKER]: 'src/background/import-worker.ts' },
      output: {
        entryFileNames: (chunk) => (chunk.name === IMPORT_WORKER ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
