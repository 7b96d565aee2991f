// Turns a capture that somebody saved (“Report this page”) into a dated page for the tests:
//   node scripts/capture-to-page.mjs capture.html sales-lead profile|messaging|bubble|lead|compose|thread|nobody
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SEES = ['profile', 'messaging', 'bubble', 'lead', 'compose', 'thread', 'nobody'];
const FIRST_LINE = /^<!-- capture of (gmail|linkedin) (\/\S*) on (\d{4}-\d{2})-\d{2} -->\n/;
// What a censored capture can't hold; a hit means that the file is something else, or that it was edited.
const NEVER = [
  ['a script', /<script[^>]*>[^<]/i],
  ['an event handler', /<[^>]+\son[a-z]+\s*=/i],
  ['a picture', /\s(?:src|srcset)\s*=/i],
  ['an address of somebody', /[^\s"<>]+@(?!capture\.example\b)[^\s"<>]+\.[a-z]{2,}/i],
  ['a member’s id', /AC[a-z]AA(?!Person\d)[\w-]{8,}/],
  ['a long number', /(?<![\w])\d{5,}(?![\w])/],
  ['text of the page', />(?!(?:\s|·|text \d+)*<)[^<]+</],
];

/**
 * @param {string} capture what was saved
 * @param {string} name of the page, without date
 * @param {string} sees the surface that must be read from it, or `nobody`
 * @returns {{ path: string, page: string }} path from the project's root
 */
export function pageFrom(capture, name, sees) {
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new Error(`“${name}” is no name: lower case, digits and hyphens.`);
  if (!SEES.includes(sees)) throw new Error(`“${sees}” is no surface. One of: ${SEES.join(', ')}.`);
  const [line, site, at, month] = FIRST_LINE.exec(capture) ?? [];
  if (!line) throw new Error('This is no capture: its first line does not say of which page and day it is.');
  const body = capture.slice(line.length).trim();
  for (const [what, pattern] of NEVER) {
    const found = /** @type {RegExp} */ (pattern).exec(body);
    if (found) throw new Error(`The capture holds ${what} (“${found[0].slice(0, 60)}”). It is not censored.`);
  }
  return {
    path: `test/pages/${site}/captured/${name}-${month}.html`,
    page: `<!-- ${sees} at ${at}, seen ${month} -->\n${body}\n`,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, name, sees] = process.argv.slice(2);
  if (!file || !name || !sees) {
    console.error(`Say the capture, a name and what must be read: capture.html sales-lead ${SEES.join('|')}`);
    process.exit(2);
  }
  const { path, page } = pageFrom(readFileSync(file, 'utf8'), name, sees);
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), page);
  console.log(`Wrote ${path}. Read it through once, then run the tests of the site.`);
}
