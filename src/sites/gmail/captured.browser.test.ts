import { expect, it } from 'vitest';
import { readPage } from './read';

/** Pages made of captures that “Report this page” saved, and of the stand-in in the same way. */
const pages = import.meta.glob<string>('../../../test/pages/gmail/captured/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const FIRST_LINE = /^<!-- (\w+) at \S+, seen (\d{4}-\d{2}) -->\n/;

/** Who is addressed in a compose, or has written in the open thread. */
function peopleOn(sees: string | undefined, page: Document): (string | undefined)[] {
  const { composes, thread } = readPage(page);
  if (sees === 'compose') return composes.flatMap(({ people }) => people.map((it) => it.address));
  if (sees === 'thread') return thread?.messages.map((it) => it.from) ?? [];
  return [...composes.flatMap((it) => it.people), ...(thread?.people ?? [])].map((it) => it.address);
}

it.each(Object.entries(pages))('%s shows what it is said to show', (path, text) => {
  const [, sees, seen] = FIRST_LINE.exec(text) ?? [];
  expect(path.endsWith(`-${seen}.html`)).toBe(true);
  const people = peopleOn(sees, new DOMParser().parseFromString(text, 'text/html'));
  if (sees === 'nobody') expect(people).toEqual([]);
  else expect(people).toContainEqual(expect.stringMatching(/^person\d+@capture\.example$/));
});
