const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const entity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** Tags whose content nobody reads, and tags that end a line. */
const UNREAD = new Set(['style', 'script', 'head', 'title']);
const ENDS_LINE = new Set(['br', '/p', '/div', '/li', '/tr', '/h1', '/h2', '/h3']);
/** A body can hold megabytes of pictures. */
const READ_AT_MOST = 100_000;

/** Text between the tags. Scans once: a regular expression would go back and forth in a body made to hurt. */
function textIn(html: string): string {
  const lower = html.replace(/[A-Z]+/g, (it) => it.toLowerCase());
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at);
    text += html.slice(at, open);
    const close = html.indexOf('>', open);
    if (close < 0) return text;
    const name = /^\/?[a-z][a-z0-9]*/.exec(lower.slice(open + 1, Math.min(close, open + 12)))?.[0] ?? '';
    if (ENDS_LINE.has(name)) text += '\n';
    at = close + 1;
    if (UNREAD.has(name)) {
      const end = lower.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : end;
    }
  }
  return text;
}

/** The words of a vendor's HTML: text only, a line a paragraph, at most `limit` characters. */
export function plain(html: string | null | undefined, limit = 2_000): string | undefined {
  if (!html) return undefined;
  const text = textIn(html.slice(0, READ_AT_MOST))
    .replace(/&(#\w{1,7}|\w{2,8});/g, entity)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, limit);
  return text === '' ? undefined : text;
}

/** Words as HTML that shows just them. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
