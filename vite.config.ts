import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

export default defineConfig({
  plugins: [
    preact(),
    // biome-ignore lint/suspicious/noExplicitAny: the manifest's JSON type is wider than the plugin's
    crx({ manifest: manifest as any, contentScripts: { standaloneFiles: ['src/page/gmail.ts'] } as any }),
  ],
  build: {
    target: 'chrome116',
    modulePreload: false,
    outDir: 'dist/chrome',
    emptyOutDir: true,
  },
});
