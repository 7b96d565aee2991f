import { readFileSync } from 'node:fs';
import { PAGES } from './pages';

export const SITE = 'https://www.linkedin.com';

/** The markup of a page of this folder. */
export const markup = (page: string): string =>
  readFileSync(new URL(`./${page}.html`, import.meta.url), 'utf8');

/** Runs in the page's own world before anything else: notes all that a page can notice of an extension. */
const WITNESS = `
  const noticed = { changes: [], listeners: 0, events: 0, logs: 0, errors: 0 };
  const globals = Object.getOwnPropertyNames(globalThis);
  const watched = new MutationObserver((records) =>
    noticed.changes.push(...records.map((it) => it.type + ' ' + it.target.nodeName)));
  const count = (owner, name, key) => {
    const own = owner[name];
    owner[name] = function (...rest) { noticed[key]++; return own.apply(this, rest); };
  };
  count(EventTarget.prototype, 'addEventListener', 'listeners');
  count(EventTarget.prototype, 'dispatchEvent', 'events');
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) count(console, name, 'logs');
  addEventListener('error', () => noticed.errors++);
  addEventListener('unhandledrejection', () => noticed.errors++);
  noticed.listeners = 0;
`;

/** Tells what was noticed since `witness` began to look. */
const TELL = `
  globalThis.standIn = {
    witness: () => {
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      watched.observe(document, all);
      for (const host of document.querySelectorAll('*')) if (host.shadowRoot) watched.observe(host.shadowRoot, all);
    },
    noticed: () => ({
      ...noticed,
      globals: Object.getOwnPropertyNames(globalThis).filter((it) => !globals.includes(it) && it !== 'standIn'),
      highlights: CSS.highlights.size,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      resources: performance.getEntriesByType('resource').map((it) => it.name).filter((it) => /^[a-z]+-extension:/.test(it)),
      scroll: [scrollX, scrollY],
      focus: document.activeElement.nodeName,
      html: document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: [...document.querySelectorAll('*')].flatMap((it) => it.shadowRoot ?? []) }),
    }),
  };
`;

/** What the page draws itself with, as a single-page site does; `go` in either order of address and content. */
const ROUTER = `
  const draw = (page) => {
    const parsed = Document.parseHTMLUnsafe(pages[page].markup);
    document.querySelector('#app').replaceChildren(...parsed.body.childNodes);
  };
  Object.assign(globalThis.standIn, {
    draw,
    go: (page, order) => {
      if (order === 'content first') draw(page);
      history.pushState({}, '', pages[page].at);
      if (order === 'address first') draw(page);
    },
  });
`;

/** A captured page that notes what it can notice. */
export const witnessed = (capture: string): string => `<script>${WITNESS}${TELL}</script>${capture}`;

/** A whole single-page site that begins with a page of this folder. */
export function standIn(page: string): string {
  const pages = Object.fromEntries(
    Object.entries(PAGES).map(([name, { at }]) => [name, { at, markup: markup(name) }]),
  );
  const embedded = JSON.stringify(pages).replaceAll('<', '\\u003c');
  return `<!doctype html><html><head><title>LinkedIn</title><script>${WITNESS}${TELL}</script></head><body>
<div id="app">${markup(page)}</div><script>const pages = ${embedded};${ROUTER}</script></body></html>`;
}
