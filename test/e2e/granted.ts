import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DIST = new URL('../../dist/chrome', import.meta.url).pathname;

/**
 * The built extension with one change: reaching these addresses is granted by the manifest. The browser’s own question
 * for an optional permission can’t be answered in a browser without a window.
 */
export function granted(...origins: readonly string[]): string {
  const dist = join(mkdtempSync(join(tmpdir(), 'throughline-granted-')), 'dist');
  cpSync(DIST, dist, { recursive: true });
  const path = join(dist, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push(...origins);
  writeFileSync(path, JSON.stringify(manifest));
  return dist;
}
