// Builds the extension for start, dev and bench.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './setup.mjs';

/** Builds once, silently. @throws with the build's words when the sources do not build */
export function buildOnce() {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}

/** Content scripts are built apart, and public files are copied: the build by itself would not watch them. */
const watchAll = {
  name: 'watch-all',
  /** @this {{ addWatchFile(path: string): void }} */
  buildStart() {
    for (const folder of ['src', 'public'])
      for (const it of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
        if (it.isFile()) this.addWatchFile(join(it.parentPath, it.name));
    this.addWatchFile(join(ROOT, 'manifest.json'));
  },
};

/**
 * Builds at every change.
 * @param {() => Promise<void>} built called after each build that went well, one call at a time
 * @returns {Promise<{ close(): Promise<void> }>}
 */
export async function buildAlways(built) {
  const watcher = await build({ root: ROOT, logLevel: 'error', build: { watch: {} }, plugins: [watchAll] });
  if (!('on' in watcher)) throw new Error('The build does not watch.');
  let last = Promise.resolve();
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'END') last = last.then(built).catch((error) => console.error(error));
    if (event.code === 'BUNDLE_END') event.result.close();
  });
  return { close: () => watcher.close() };
}
