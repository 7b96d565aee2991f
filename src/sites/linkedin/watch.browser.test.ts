import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGES } from '../../../test/pages/linkedin/pages';
import type { Sight } from '../sight';
import { follow } from './watch';

const files = import.meta.glob<string>('../../../test/pages/linkedin/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const html = (page: string) => files[`../../../test/pages/linkedin/${page}.html`]!;

let end: AbortController;
let href: string;
let navigation: EventTarget;
let seen: Sight[];
let site: HTMLElement;

/** Draws a page, as a single-page site does. */
const draw = (page: string) => {
  const fragment = (Document as unknown as { parseHTMLUnsafe(text: string): Document }).parseHTMLUnsafe(
    html(page),
  );
  site.replaceChildren(...fragment.body.childNodes);
};
const go = (at: string) => {
  href = `https://www.linkedin.com${at}`;
  navigation.dispatchEvent(new Event('currententrychange'));
};
const start = (api: EventTarget | undefined = navigation) =>
  follow(document, { href: () => href, navigation: api }, (sight) => seen.push(sight), end.signal);

const last = () => seen.at(-1);
const names = () => last()?.people.map((it) => it.name);
const sees = (...people: string[]) => vi.waitFor(() => expect(names()).toEqual(people), { timeout: 4_000 });

beforeEach(() => {
  end = new AbortController();
  navigation = new EventTarget();
  seen = [];
  href = 'https://www.linkedin.com/feed/';
  site = document.createElement('div');
  document.body.append(site);
});
afterEach(() => {
  end.abort();
  site.remove();
});

describe('one page after another', () => {
  it('clears the person the moment the address changes, before the page is drawn anew', async () => {
    draw('profile-ember');
    href = `https://www.linkedin.com${PAGES['profile-ember']!.at}`;
    start();
    expect(names()).toEqual(['Jane Kowalska']);
    go('/in/zofia-w%C3%B3jcik-77/');
    expect(last()).toMatchObject({ state: 'nobody', people: [] });
    draw('profile-sdui');
    await sees('Zofia Wójcik');
  });

  it('never shows the next person under the former address', async () => {
    draw('profile-ember');
    href = `https://www.linkedin.com${PAGES['profile-ember']!.at}`;
    start();
    draw('profile-sdui');
    await sees();
    go('/in/zofia-w%C3%B3jcik-77/');
    expect(names()).toEqual(['Zofia Wójcik']);
  });

  it('never mixes one lead’s id with another’s name, whichever changes first', async () => {
    const name = (text: string) => {
      document.querySelector('[data-x--lead--name]')!.firstChild!.nodeValue = text;
    };
    draw('lead');
    href = 'https://www.linkedin.com/sales/lead/ACwAALeoLindqvist,NAME_SEARCH,x';
    start();
    go('/sales/lead/ACwAAOtherLead0,NAME_SEARCH,x');
    expect(last()?.people).toEqual([]);
    name('Olga Other');
    await sees('Olga Other');
    expect(last()?.people[0]?.leadId).toBe('ACwAAOtherLead0');
    name('Third Person');
    await sees();
    go('/sales/lead/ACwAAThirdLead0,NAME_SEARCH,x');
    expect(last()?.people).toMatchObject([{ name: 'Third Person', leadId: 'ACwAAThirdLead0' }]);
    for (const sight of seen)
      for (const { leadId, name: shown } of sight.people)
        expect([
          'ACwAALeoLindqvist Leo Lindqvist',
          'ACwAAOtherLead0 Olga Other',
          'ACwAAThirdLead0 Third Person',
        ]).toContain(`${leadId} ${shown}`);
  });

  it('waits for the header of the next thread', async () => {
    draw('messaging');
    href = 'https://www.linkedin.com/messaging/thread/2-zofia/';
    start();
    expect(names()).toEqual(['Zofia Wójcik']);
    go('/messaging/thread/2-jane/');
    expect(names()).toEqual([]);
    site.querySelector('.msg-conversation-listitem__participant-names')!.textContent = 'Jane Kowalska';
    const link = site.querySelector('.msg-thread__link-to-profile')!;
    link.setAttribute('href', '/in/ACoAAJaneMember0000000000000000000000');
    link.querySelector('h2')!.textContent = 'Jane Kowalska';
    await sees('Jane Kowalska');
    expect(seen.flatMap((it) => it.people.map(({ name }) => name))).toEqual(
      expect.not.arrayContaining(['Conversation list']),
    );
  });

  it('shows another thread with the same person once its messages are there', async () => {
    draw('messaging');
    href = 'https://www.linkedin.com/messaging/thread/2-zofia/';
    start();
    go('/messaging/thread/2-zofia-again/');
    expect(names()).toEqual([]);
    for (const it of site.querySelectorAll('[data-event-urn]'))
      it.setAttribute('data-event-urn', 'urn:li:msg_message:(urn:li:fsd_profile:ACoAARobin,2-later)');
    site.querySelector('.msg-s-message-list-content')!.append(document.createElement('li'));
    await sees('Zofia Wójcik');
  });

  it('keeps the person on the pages under a profile, and the address the contact dialog told', async () => {
    draw('contact-info');
    href = `https://www.linkedin.com${PAGES['contact-info']!.at}`;
    start();
    expect(last()?.people[0]?.address).toBe('jane.kowalska@acme-tools.example');
    draw('profile-ember');
    go('/in/jane-kowalska-1a2b/');
    await vi.waitFor(() => expect(last()?.people[0]?.title).toBeDefined());
    expect(last()?.people[0]?.address).toBe('jane.kowalska@acme-tools.example');
    site.replaceChildren();
    go('/in/jane-kowalska-1a2b/recent-activity/all/');
    expect(names()).toEqual(['Jane Kowalska']);
    go('/in/zofia-w%C3%B3jcik-77/recent-activity/all/');
    expect(names()).toEqual([]);
  });

  it('finds nobody any more on a page of nobody', () => {
    draw('profile-ember');
    href = `https://www.linkedin.com${PAGES['profile-ember']!.at}`;
    start();
    go('/feed/');
    expect(last()).toMatchObject({ state: 'nobody', people: [] });
  });

  it('follows without a navigation API by what is drawn', async () => {
    draw('profile-ember');
    href = `https://www.linkedin.com${PAGES['profile-ember']!.at}`;
    start(undefined);
    href = 'https://www.linkedin.com/in/zofia-w%C3%B3jcik-77/';
    draw('profile-sdui');
    await sees('Zofia Wójcik');
  });
});

describe('what is drawn later', () => {
  it('finds a person whose card comes late, and the company that comes later still', async () => {
    href = `https://www.linkedin.com${PAGES['profile-sdui']!.at}`;
    start();
    expect(last()).toMatchObject({ state: 'nobody' });
    draw('profile-sdui');
    const jobs = site.querySelectorAll('[componentkey$="ExperienceTopLevelSection"]');
    const home = jobs[0]!.parentElement!;
    jobs[0]!.remove();
    await sees('Zofia Wójcik');
    expect(last()?.people[0]?.company).toBeUndefined();
    home.append(jobs[0]!);
    await vi.waitFor(() => expect(last()?.people[0]?.company).toBe('Northern Steel S.A.'));
  });

  it('says that a page is not understood only after it had time to be drawn', async () => {
    draw('profile-unreadable');
    href = `https://www.linkedin.com${PAGES['profile-unreadable']!.at}`;
    start();
    expect(seen.map((it) => it.state)).toEqual(['nobody']);
    await vi.waitFor(() => expect(last()?.state).toBe('not-understood'), { timeout: 4_000 });
    draw('profile-ember');
    await sees('Jane Kowalska');
  });

  it('follows the draft in an overlay’s shadow root', async () => {
    draw('bubble-bare');
    start();
    expect(last()?.draft).toBe('One more thing');
    const box = site.querySelector('#interop-outlet')!.shadowRoot!.querySelector('[role="textbox"]')!;
    box.firstElementChild!.firstChild!.nodeValue = 'One last thing';
    await vi.waitFor(() => expect(last()?.draft).toBe('One last thing'));
  });

  it('lets the bubble the rep writes in lead over the profile behind it', async () => {
    draw('profile-ember');
    href = `https://www.linkedin.com${PAGES['profile-ember']!.at}`;
    start();
    const bubble = document.createElement('div');
    bubble.innerHTML = html('bubble-bare').match(/<div class="_a">.*?<\/div><\/div><\/div><\/div>/s)![0];
    site.querySelector('#msg-overlay')!.append(bubble);
    await vi.waitFor(() => expect(names()).toEqual(['Jane Kowalska']));
    bubble.querySelector<HTMLElement>('[role="textbox"]')!.focus();
    await sees('Zofia Wójcik');
    bubble.remove();
    await sees('Jane Kowalska');
  });

  it('forgets a bubble that is minimised', async () => {
    draw('bubble');
    start();
    expect(names()).toEqual(['Jane Kowalska']);
    site
      .querySelector('.msg-overlay-conversation-bubble--default-active')!
      .classList.add('msg-overlay-conversation-bubble--is-minimized');
    await sees();
  });
});

describe('the end', () => {
  it('reports nothing after the signal, and nothing twice', async () => {
    draw('profile-ember');
    href = `https://www.linkedin.com${PAGES['profile-ember']!.at}`;
    start();
    const other = new AbortController();
    const heard: Sight[] = [];
    follow(document, { href: () => href, navigation }, (sight) => heard.push(sight), other.signal);
    end.abort();
    site.querySelector('h1')!.append(document.createElement('i'));
    go('/feed/');
    await vi.waitFor(() => expect(heard.at(-1)?.state).toBe('nobody'));
    expect(seen).toHaveLength(1);
    expect(new Set(heard.map((it) => JSON.stringify(it))).size).toBe(heard.length);
    other.abort();
  });
});
