import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/capture-to-page.mjs';
import { captureFile } from '../../src/sites/capture';

const capture = (html: string) =>
  captureFile('linkedin', { html, at: '/in/person-1/', elements: 1 }, '2026-07-14');
const good =
  '<main><h1>text 1</h1>· text 2 · text 3 <a href="mailto:person1@capture.example">text 4</a></main>';

describe('a page from a capture', () => {
  it('is dated, named, and says what must be read from it', () => {
    expect(pageFrom(capture(good), 'profile-new', 'profile')).toEqual({
      path: 'test/pages/linkedin/captured/profile-new-2026-07.html',
      page: `<!-- profile at /in/person-1/, seen 2026-07 -->\n${good}\n`,
    });
  });

  it.each([
    ['a script', '<script>steal()</script>'],
    ['an event handler', '<p onclick="x">text 1</p>'],
    ['a picture', '<img src="face.jpg">'],
    ['an address of somebody', '<a href="mailto:jane@acme.example"></a>'],
    ['a member’s id', '<a href="/in/ACoAA0be889af35a546739ffdba70b433f23436"></a>'],
    ['a long number', '<i data-id="x-582571"></i>'],
    ['text of the page', '<h1>Jane Kowalska</h1>'],
    ['text of the page', '<h1>text 1 and Jane</h1>'],
  ])('is refused for %s', (what, html) => {
    expect(() => pageFrom(capture(html), 'a-page', 'profile')).toThrow(`holds ${what}`);
  });

  it('is refused without first line, with a bad name or an unknown surface', () => {
    expect(() => pageFrom(good, 'a-page', 'profile')).toThrow('no capture');
    expect(() => pageFrom(capture(good), '../a', 'profile')).toThrow('is no name');
    expect(() => pageFrom(capture(good), 'a-page', 'inbox')).toThrow('is no surface');
  });
});
