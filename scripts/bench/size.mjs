// How large what is shipped is: gzipped as a browser would fetch it, zipped as a store would.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { ROOT } from '../setup.mjs';

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const gzipped = (/** @type {string} */ path) => gzipSync(readFileSync(path)).length;

/** A file and all it loads at once: imports, scripts and styles. @param {string} dist @param {string} path */
function withImports(dist, path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(join(dist, path), 'utf8');
  const loads = /(?:from|import)\s*["']([^"']+\.js)["']|(?:src|href)="\/?([^"]+\.(?:js|css))"/g;
  for (const [, module, tag] of text.matchAll(loads)) {
    const base = module?.startsWith('.')
      ? join(path, '..', module)
      : (module?.replace(/^\//, '') ?? tag ?? '');
    withImports(dist, base, seen);
  }
  return seen;
}

/** @param {string} what @param {number} bytes @param {number} limit kB @returns {import('../bench.mjs').Row} */
const row = (what, bytes, limit) => ({
  what,
  ours: kB(bytes),
  peer: `limit ${limit} kB`,
  ratio: bytes / 1000 / limit,
  target: '≤ 1',
});

/** @param {import('../bench.mjs').Ground} ground @returns {import('../bench.mjs').Row[]} */
export default function size({ dist }) {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const sum = (/** @type {Iterable<string>} */ paths) =>
    [...paths].reduce((total, path) => total + gzipped(join(dist, path)), 0);
  const scripts = /** @type {{ matches: string[], js: string[] }[]} */ (manifest.content_scripts);
  const scriptOf = (/** @type {string} */ site) =>
    sum(scripts.find(({ matches }) => matches.some((it) => it.includes(site)))?.js ?? []);
  const gmail = scriptOf('mail.google.com');
  const panel = withImports(dist, 'panel.html');
  const parts = readdirSync(join(dist, 'assets'));
  /** What a part of the program brings beside what the panel has. */
  const brings = (/** @type {string[]} */ ...names) => {
    const seen = new Set(panel);
    for (const name of names) {
      const file = parts.find((it) => it.startsWith(`${name}-`) && it.endsWith('.js'));
      if (file) withImports(dist, `assets/${file}`, seen);
    }
    return sum([...seen].filter((it) => !panel.has(it)));
  };
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  // A ZIP's headers take about 110 bytes a file.
  const zipped = files.reduce(
    (total, it) =>
      total + 110 + deflateRawSync(readFileSync(join(it.parentPath, it.name)), { level: 9 }).length,
    0,
  );
  const sdk = gzipped(join(ROOT, 'node_modules', '@inboxsdk', 'core', 'inboxsdk.js'));
  return [
    row('Gmail content script, gzipped', gmail, 12),
    {
      what: 'the same, against InboxSDK',
      ours: kB(gmail),
      peer: `InboxSDK ${kB(sdk)}`,
      ratio: gmail / sdk,
      target: '≤ 0.05',
    },
    row('what it loads once a compose is open, gzipped', gzipped(join(dist, 'src/page/writing.js')), 12),
    row('LinkedIn content script, gzipped', scriptOf('www.linkedin.com'), 8),
    row('side panel with all it loads at once, gzipped', sum(panel), 60),
    row('what the review of a draft brings, with English', brings('as-needed', 'en'), 60),
    row('what a draft in German brings', brings('de'), 30),
    row('worker with all it loads, gzipped', sum(withImports(dist, manifest.background.service_worker)), 60),
    row('whole extension, zipped', zipped, 400),
  ];
}
