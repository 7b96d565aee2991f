// Builds the extension for start and dev.
import { build } from 'vite';
import { ROOT } from './setup.mjs';

/** Builds once, saying nothing but warnings. @throws when the sources do not build */
export const buildOnce = () => build({ root: ROOT, logLevel: 'warn' });

/**
 * Builds at every change.
 * @param {() => Promise<void>} built called after each build that went well, one call at a time
 * @returns {Promise<{ close(): Promise<void> }>}
 */
export async function buildAlways(built) {
  const watcher = await build({ root: ROOT, logLevel: 'warn', build: { watch: {} } });
  if (!('on' in watcher)) throw new Error('The build does not watch.');
  let last = Promise.resolve();
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'END') last = last.then(built).catch((error) => console.error(error));
    if (event.code === 'BUNDLE_END') event.result.close();
  });
  return { close: () => watcher.close() };
}
