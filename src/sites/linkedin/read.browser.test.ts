import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../test/pages/linkedin/pages';
import { overlaysOf } from './bubble';
import { SURFACES } from './found';
import { placeOf } from './place';
import { asSight, read } from './read';
import { REASONS, type Reason, STEADINESS } from './reasons';
import { SELECTORS } from './selectors';

const SITE = 'https://www.linkedin.com';
const files = import.meta.glob<string>('../../../test/pages/linkedin/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = Object.keys(import.meta.glob('./*.ts'));

const name = (path: string) => path.replace(/^.*\/|\.html$/g, '');
const html = Object.fromEntries(Object.entries(files).map(([path, text]) => [name(path), text]));

/** Parses shadow roots that are written in the page too. */
const parse = (text: string): Document =>
  (Document as unknown as { parseHTMLUnsafe(text: string): Document }).parseHTMLUnsafe(text);
const sightIn = (page: Document, at: string) => asSight(read(page, placeOf(SITE + at)).leading);

describe('stand-in pages', () => {
  it('expects something of every page', () => {
    expect(Object.keys(html).sort()).toEqual(Object.keys(PAGES).sort());
  });

  it.each(Object.entries(PAGES))('reads %s', (page, { at, sees }) => {
    expect(sightIn(parse(html[page]!), at)).toEqual({ site: 'linkedin', composes: [], ...sees });
  });

  it.each(Object.entries(PAGES).filter(([, it]) => it.at.startsWith('/in/')))(
    'finds nobody in %s once the address names another',
    (page) => {
      expect(sightIn(parse(html[page]!), '/in/somebody-else/')).toMatchObject({
        state: 'nobody',
        people: [],
      });
    },
  );

  it.each([
    '/feed/',
    '/search/results/people/',
    '/jobs/',
    '/company/acme-tools/',
    '/in/me/',
    '/mynetwork/',
    '/',
  ])('takes no profile, thread or lead for somebody at %s', (at) => {
    for (const page of ['profile-ember', 'profile-sdui', 'messaging', 'lead', 'search', 'lead-search'])
      expect(sightIn(parse(html[page]!), at), page).toMatchObject({ state: 'nobody', people: [] });
  });
});

describe('captured pages', () => {
  const captured = Object.entries(
    import.meta.glob<string>('../../../test/pages/linkedin/captured/*.html', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [name(path), text] as const);

  it.each(captured)('%s shows what it is said to show', (page, text) => {
    const [, sees, at = '', seen] = /^<!-- (\w+) at (\S+), seen (\d{4}-\d{2}) -->\n/.exec(text) ?? [];
    expect(page.endsWith(`-${seen}`)).toBe(true);
    const sight = sightIn(parse(text), at);
    expect(sight.where ?? sight.state).toBe(sees);
    expect(sight.people.length).toBe(sees === 'nobody' ? 0 : 1);
    if (sees === 'profile') expect(sight.people[0]?.slug).toBe('person-1');
  });
});

describe('traps', () => {
  const changed = (page: string, change: (it: Document) => void) => {
    const it = parse(html[page]!);
    change(it);
    return sightIn(it, PAGES[page]!.at);
  };

  it('takes a school for no company', () => {
    const sight = changed('profile-ember', (it) => it.querySelector('main li')!.remove());
    expect(sight.people).toEqual([expect.not.objectContaining({ company: expect.anything() })]);
  });

  it('knows the company from the headline while the experience is not drawn yet', () => {
    const sight = changed('profile-ember', (it) => it.querySelector('section:has(> #experience)')!.remove());
    expect(sight.people[0]?.company).toBe('Acme Tools');
  });

  const id = 'ACoAAJaneKowalska0000000000000000000000';
  const profileUrn = `profileUrn=urn%3Ali%3Afsd_profile%3A${id}`;
  it.each([
    ['section', `/search/results/people/?connectionOf=%5B%22${id}%22%5D&network=x`, id],
    ['section', `/search/results/people/?facetNetwork=%22F%22&facetConnectionOf=%22${id}%22`, id],
    ['section', `/messaging/compose/?${profileUrn}&recipient=${id}`, id],
    ['main', `https://www.linkedin.com/in/jane-kowalska-1a2b/details/skills?${profileUrn}`, id],
    ['main', `/in/janet-kowalski/details/skills?${profileUrn}`, undefined],
    ['main', `/messaging/compose/?${profileUrn}`, undefined],
    ['section', `/in/janet-kowalski?mini${profileUrn.replace('p', 'P')}`, undefined],
    ['section', `/in/${id}/`, undefined],
  ])('in the %s, %s tells the id that messages know a person by: %s', (where, href, told) => {
    const { people } = changed('profile-ember', (it) => {
      it.querySelector(where === 'main' ? 'main' : 'main section')!.insertAdjacentHTML(
        'beforeend',
        `<a href="${href.replaceAll('&', '&amp;')}">Show all</a>`,
      );
    });
    expect(people).toMatchObject([{ slug: 'jane-kowalska-1a2b', name: 'Jane Kowalska' }]);
    expect(people[0]?.memberId).toBe(told);
  });

  it('finds nobody in the header of the former thread', () => {
    const sight = changed('messaging', (it) => {
      it.querySelector('.msg-conversation-listitem__participant-names')!.textContent = 'Jane Kowalska';
    });
    expect(sight).toMatchObject({ state: 'nobody', people: [] });
  });

  it('does not take a note to oneself for a prospect', () => {
    const sight = changed('messaging', (it) => {
      const link = it.querySelector('.msg-thread__link-to-profile')!;
      link.setAttribute('href', '/in/ACoAARobinOwner000000000000000000000000');
    });
    expect(sight).toMatchObject({ state: 'nobody', people: [] });
  });

  it('answers nothing where the rep wrote last', () => {
    expect(sightIn(parse(html.messaging!), PAGES.messaging!.at).answering).toBeUndefined();
  });

  it('says so when a card, a thread or a lead is there but its name is not', () => {
    const without = (page: string, css: string) =>
      changed(page, (it) => {
        for (const found of it.querySelectorAll(css)) found.remove();
      }).state;
    expect(without('profile-ember', 'h1')).toBe('not-understood');
    expect(without('profile-sdui', 'h2')).toBe('not-understood');
    expect(without('messaging', '#thread-detail-jump-target')).toBe('not-understood');
    expect(without('lead', 'h1')).toBe('not-understood');
    expect(without('bubble', 'h2')).toBe('not-understood');
  });

  it.each([
    [
      'a profile with a heading and no link to anybody',
      PAGES['profile-ember']!.at,
      '<h1>Jane Kowalska</h1>',
      true,
    ],
    ['the same without h1', PAGES['profile-sdui']!.at, '<section><h2>Zofia Wójcik</h2></section>', true],
    ['one that is not drawn yet', PAGES['profile-ember']!.at, '<div class="skeleton"></div>', false],
    [
      'what the page showed before',
      PAGES['profile-ember']!.at,
      '<a href="/in/omar-student/"><h2>Omar</h2></a>',
      false,
    ],
    ['a lead without its card', PAGES.lead!.at, '<h1>Leo Lindqvist</h1>', true],
    ['a lead that is not drawn yet', PAGES.lead!.at, '<div class="skeleton"></div>', false],
    ['a list of leads', PAGES['lead-search']!.at, '<h1>Results</h1>', false],
    ['a page of nobody', '/jobs/', '<h1>Jobs</h1>', false],
  ])('of %s tells whether somebody is there who can’t be read', (_, at, main, isThere) => {
    const { state, people } = sightIn(parse(`<main>${main}</main>`), at);
    expect([state, people]).toEqual([isThere ? 'not-understood' : 'nobody', []]);
  });

  it('lists everybody when several bubbles are open and none is written in', () => {
    const sight = changed('bubble', (it) => {
      const open = it.querySelector('.msg-overlay-conversation-bubble--default-active')!;
      const other = open.cloneNode(true) as Element;
      other.querySelector('h2 a')!.setAttribute('href', '/in/somebody-new/');
      other.querySelector('h2 span')!.textContent = 'Somebody New';
      open.after(other);
    });
    expect(sight.people.map((it) => it.slug)).toEqual(['jane-kowalska-1a2b', 'somebody-new']);
    expect(sight.draft).toBeUndefined();
  });
});

describe('selectors', () => {
  const pages = Object.values(html).map(parse);
  const roots = pages.flatMap((it) => [it, ...overlaysOf(it)]);
  const rungs = Object.entries(SELECTORS).flatMap(([part, ladder]) => ladder.map((css) => ({ part, css })));
  const reasons: Record<string, Record<string, Reason>> = REASONS;

  it.each(rungs)('$part: $css is shown by a page and absent from another', ({ css }) => {
    expect(roots.some((it) => it.querySelector(css))).toBe(true);
    expect(pages.some((it) => !it.querySelector(css))).toBe(true);
  });

  it.each(Object.entries(SELECTORS))(
    '%s: the steadiest comes first, each with month and reason',
    (part, ladder) => {
      const steps = ladder.map((css) => STEADINESS.indexOf(reasons[part]![css]!.by));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      for (const { seen, why } of Object.values(reasons[part]!)) {
        expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
        expect(why.length).toBeGreaterThan(2);
      }
    },
  );
});

describe('surfaces', () => {
  it.each(SURFACES)('%s has a file of its own, and a page', (surface) => {
    expect(sources).toContain(`./${surface}.ts`);
    expect(Object.values(PAGES).some((it) => it.sees.where === surface)).toBe(true);
  });
});
