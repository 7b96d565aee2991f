import { describe, expect, it } from 'vitest';
import { PAGES } from '../../test/pages/linkedin/pages';
import { censor } from './capture';
import { placeOf } from './linkedin/place';
import { asSight, read } from './linkedin/read';
import { SELECTORS } from './linkedin/selectors';

const files = import.meta.glob<string>('../../test/pages/linkedin/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const SITE = 'https://www.linkedin.com';
const code = Object.values(SELECTORS).flat();

/** Parses shadow roots that are written in the page too. */
const parse = (text: string): Document =>
  (Document as unknown as { parseHTMLUnsafe(text: string): Document }).parseHTMLUnsafe(text);
const page = (name: string) => parse(files[`../../test/pages/linkedin/${name}.html`]!);

describe('a censored capture', () => {
  it.each(Object.entries(PAGES))('of %s is read like the page itself', (name, { at, sees }) => {
    const whole = page(name);
    const before = whole.documentElement.outerHTML;
    const { html, at: there } = censor(whole, SITE + at, code);
    expect(whole.documentElement.outerHTML).toBe(before);
    const sight = asSight(read(parse(html), placeOf(SITE + there)).leading);
    expect(sight.state).toBe(sees.state);
    expect(sight.where).toBe(sees.where);
    expect(sight.people.map((it) => Object.keys(it).sort())).toEqual(
      (sees.people ?? []).map((it) => Object.keys(it).sort()),
    );
    for (const secret of [
      'Jane',
      'Kowalska',
      'Zofia',
      'Wójcik',
      'Robin',
      'Acme',
      'Leo',
      'Lindqvist',
      'Former',
      'jane-',
      'zofia',
      'LeoLind',
    ])
      expect(html).not.toContain(secret);
  });

  it('keeps what was one person one, and two two', () => {
    const { html, at } = censor(
      parse(
        '<a href="/in/jane/">Jane</a><a href="https://www.linkedin.com/in/jane?trk=x">Jane</a><a href="/in/bob/">Bob</a>' +
          '<a href="mailto:jane@acme.example">x</a><i email="JANE@acme.example"></i>',
      ),
      `${SITE}/in/bob/`,
      [],
    );
    expect(at).toBe('/in/person-1/');
    expect(html.match(/\/in\/person-\d/g)).toEqual(['/in/person-2', '/in/person-2', '/in/person-1']);
    expect(html.match(/person\d@capture.example/g)).toEqual([
      'person1@capture.example',
      'person1@capture.example',
    ]);
    expect(html.match(/>text \d</g)).toEqual(['>text 1<', '>text 1<', '>text 2<', '>text 3<']);
  });

  it('holds no script, style, picture, value, comment or handler', () => {
    const { html } = censor(
      parse(
        '<body><script>secret()</script><style>.secret{}</style><img src="secret.png" srcset="secret"><!-- secret -->' +
          '<input value="secret" name="to"><textarea>secret</textarea><svg><text>secret</text></svg>' +
          '<p onclick="secret()" style="--secret: 1" data-note="secret">secret <b>secret</b></p>' +
          '<iframe srcdoc="secret"></iframe><code>secret</code><noscript>secret</noscript></body>',
      ),
      `${SITE}/feed/`,
      [],
    );
    expect(html).not.toContain('secret');
    expect(html).toContain('<input name="to">');
  });

  it('masks ids and numbers, and leaves the words of code', () => {
    const { html } = censor(
      parse(
        '<div class="profile-card guid-582571 _2f2a72fa" id="ember35" data-thread-id="thread-f:17482910" ' +
          'componentkey="com.linkedin.sdui.profile.card.refACoAA0be889af35a546739ffdba70b433f23436Topcard" role="dialog" aria-label="Jane"></div>',
      ),
      `${SITE}/feed/`,
      [],
    );
    expect(html).toContain('class="profile-card guid-0 _2f2a72fa"');
    expect(html).toContain('id="ember35"'.replace('ember35', 'x'));
    expect(html).toMatch(/componentkey="com\.linkedin\.sdui\.profile\.card\.refACoAAPerson1x0+Topcard"/);
    expect(html).toContain('role="dialog" aria-label="text 1"');
    expect(html).not.toMatch(/17482910|582571|0be889/);
  });
});
