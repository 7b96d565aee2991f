// Mutation testing of src/story: how many small changes of its code do its tests notice?
//   npm run mutate [-- --every=16 src/story/rules src/story/stage.ts …]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const HERE = join(ROOT, 'scripts/mutate');

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(HERE, 'node_modules/.package-lock.json')))
  run('npm', ['ci', '--no-audit', '--no-fund'], HERE);
run(process.execPath, [join(HERE, 'run.mjs'), ...process.argv.slice(2)], ROOT);
