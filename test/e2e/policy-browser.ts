import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser, isBranded } from '../../scripts/find-browser.mjs';

/** Where Chromium browsers look for policies on Linux, below /etc. */
const FOLDERS = ['chromium', 'opt/chrome', 'opt/chrome_for_testing', 'opt/edge'];

/** Puts a folder over /etc, for one command and what it starts; nobody else on the machine sees it. No root is needed. */
const OVER_ETC = 'mount -t overlay overlay -o lowerdir="$0":/etc /etc && exec "$@"';

const within = (etc: string, command: readonly string[]): string[] => [
  '--mount',
  '--map-root-user',
  'sh',
  '-c',
  OVER_ETC,
  etc,
  ...command,
];

/** Why a browser with policies of its own can't be started here; undefined where it can. */
export function cantHavePolicies(): string | undefined {
  const browser = findBrowser();
  if (!browser) return 'no browser was found';
  if (process.platform !== 'linux') return 'policies of its own a browser has here on Linux only';
  if (isBranded(browser)) return 'Chrome takes no policy for an extension that is not from its store';
  const etc = mkdtempSync(join(tmpdir(), 'throughline-etc-'));
  const { status } = spawnSync('unshare', within(etc, ['true']));
  return status === 0 ? undefined : 'this machine lets nobody have an /etc of their own (unshare, overlay)';
}

/** A browser that reads one policy file as an administrator would have put it there; its path, for CHROME_PATH. */
export function browserWithPolicy(policy: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-policy-'));
  const etc = join(folder, 'etc');
  for (const it of FOLDERS) {
    const file = join(etc, it, 'policies', 'managed', 'throughline.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, policy);
  }
  const command = ['unshare', ...within(etc, [findBrowser()!])].map(
    (it) => `'${it.replaceAll("'", `'\\''`)}'`,
  );
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\nexec ${command.join(' ')} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}
