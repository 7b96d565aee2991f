import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles one of our modules into a plain script, as a page's script is built. */
export async function script(entry: string, name = 'script'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      write: false,
      target: 'chrome116',
      lib: { entry: `${ROOT}/${entry}`, formats: ['iife'], name, fileName: name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built.`);
  return output.output[0].code;
}

/** The same with what the module exports as `globalThis.<name>`, for a page without an extension. */
export const bundle = async (entry: string, name: string): Promise<string> =>
  `${await script(entry, name)}\nglobalThis.${name} = ${name};`;
