import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** Bundles one of our modules into a script that puts its exports on `window[name]`, for a bare page. */
export async function inPage(module: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'chrome116',
      lib: { entry: fileURLToPath(new URL(`../../${module}`, import.meta.url)), formats: ['iife'], name },
    },
  });
  const [first] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return `${first!.output[0].code}\nwindow.${name} = ${name};`;
}
