import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import '../../style.css';
import '../panel.css';
import './list.css';
import type { ListPortion, ListRow } from '../../../platform/messages/protocol';
import { say } from '../../../playbook/say';
import { noting, wipe } from '../fixtures/draw';
import { english } from '../fixtures/english';
import { NOW, STATES } from '../fixtures/views';
import type { Shown } from '../follow';
import { Panel } from '../panel';
import type { Asking } from './lines';

const PICTURES = import.meta.env.VITE_PICTURES === '1';
const WEBINAR = { of: 'did', kind: 'webinar-registered', title: 'Cleaning data in 30 days' } as const;

const row = (name: string, more: Partial<ListRow> = {}): ListRow => ({
  id: `${name.toLowerCase().replace(' ', '.')}@northwind.example`,
  name,
  company: 'Northwind Foods',
  verdict: 'hold',
  group: 'carry-on',
  weight: 0,
  reason: say('verdict_because_registered'),
  move: say('move_share_asset', 'Count your duplicates'),
  asset: 'Count your duplicates',
  ...more,
});
const READY = {
  verdict: 'ready',
  group: 'ready',
  reason: say('verdict_because_asked'),
  move: say('move_answer'),
} as const;
const STOP = {
  verdict: 'stop',
  group: 'leave-alone',
  reason: say('verdict_because_opted_out'),
  move: say('move_do_not_write'),
} as const;
const ROWS = [
  ...Array.from({ length: 120 }, (_, nth) => row(`Reader ${String(nth).padStart(3, '0')}`)),
  row('Zoë Quick', { ...READY, weight: 2 }),
  row('Ada Asked', { ...READY, weight: 1, company: '=Globex' }),
  row('Otto Out', STOP),
];
const portion = (rows: readonly ListRow[], next?: number): ListPortion => ({
  rows: [...rows],
  ...(next === undefined ? {} : { next }),
  of: ROWS.length,
  sets: [{ set: WEBINAR, people: 2 }],
});
/** Two portions; of the webinar, those who are ready. */
const asking: Asking = {
  ask: async ({ set, cursor }) => {
    if (set.of !== 'everybody') return portion(ROWS.filter((it) => it.group === 'ready'));
    return cursor ? portion(ROWS.slice(100)) : portion(ROWS.slice(0, 100), 100);
  },
};

let root: HTMLElement | undefined;
function draw(from: Asking = asking) {
  wipe();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  return show(STATES.nobody, from);
}
/** Shows this, whatever was opened before. */
function show(shown: Shown, from: Asking = asking) {
  const { actions, noted } = noting();
  render(<Panel shown={shown} actions={actions} tongue={english(NOW)} asking={from} />, root!);
  return noted;
}
const opened = async (from?: Asking) => {
  const noted = draw(from);
  await page.getByRole('button', { name: 'Follow up' }).click();
  await expect.element(page.getByRole('status').filter({ hasText: 'on the list' })).toBeVisible();
  return noted;
};
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-verdict][data-prospect]')];
const focused = () => document.activeElement?.closest<HTMLElement>('.list-row')?.dataset.prospect;
const group = (name: string) => page.getByRole('region', { name, exact: true });

beforeAll(() => {
  document.title = 'Throughline';
  document.documentElement.lang = 'en';
});
afterEach(() => {
  if (root) render(null, root);
  root = undefined;
});

describe('the list', () => {
  it('comes in three groups, the most promising first, and draws no more than is needed', async () => {
    await opened();
    expect(rows()[0]?.dataset).toMatchObject({ prospect: 'zoë.quick@northwind.example', verdict: 'ready' });
    await expect.element(group('Carry on').getByRole('heading')).toHaveTextContent('Carry on (120)');
    await expect.element(group('Leave alone').getByRole('listitem')).toHaveTextContent('opted out');
    expect(rows()).toHaveLength(2 + 50 + 1);
    await page.getByRole('button', { name: 'Show 70 more' }).click();
    await expect.poll(() => rows().length).toBe(123);
    const main = document.querySelector('main')!;
    expect([main.hasAttribute('aria-busy'), main.hasAttribute('data-prospect')]).toEqual([false, false]);
    expect(main.dataset.verdict).toBe('unknown');
  });

  it('is worked by the keyboard', async () => {
    const noted = await opened();
    await page.getByRole('searchbox', { name: 'Search this list' }).click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('ada.asked@northwind.example');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('zoë.quick@northwind.example');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('otto.out@northwind.example');
    await userEvent.keyboard('{Home}{Enter}');
    expect(noted).toEqual(['lookUp zoë.quick@northwind.example']);
  });

  it('is searched without accents, filtered by group, and of another set', async () => {
    await opened();
    await page.getByRole('searchbox', { name: 'Search this list' }).fill('zoe');
    await expect.poll(() => rows().map((it) => it.dataset.prospect)).toEqual(['zoë.quick@northwind.example']);
    await page.getByRole('searchbox', { name: 'Search this list' }).fill('nobody such');
    await expect.element(page.getByText('Nobody on this list fits these words.')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search this list' }).fill('');
    await page.getByRole('combobox', { name: 'Show' }).selectOptions('Leave alone (1)');
    await expect.poll(() => rows().length).toBe(1);
    await page.getByRole('combobox', { name: 'Show' }).selectOptions('All (123)');
    await page
      .getByRole('combobox', { name: 'List of' })
      .selectOptions('Signed up for “Cleaning data in 30 days” (2)');
    await expect.poll(() => rows().length).toBe(2);
  });

  it('is gone through one by one, and come back to', async () => {
    const noted = await opened();
    await group('Ready').getByRole('button', { name: 'Go through these' }).click();
    const bar = page.getByRole('navigation', { name: 'The list' });
    await expect.element(bar).toHaveTextContent('1 of 2');
    await bar.getByRole('button', { name: 'Next' }).click();
    await expect.element(bar).toHaveTextContent('2 of 2');
    await bar.getByRole('button', { name: 'Next' }).click({ force: true });
    expect(noted).toEqual(['lookUp zoë.quick@northwind.example', 'lookUp ada.asked@northwind.example']);
    await bar.getByRole('button', { name: 'Back to the list' }).click();
    await expect.poll(focused).toBe('ada.asked@northwind.example');
    await page.getByRole('button', { name: 'Close the list' }).click();
    expect(noted.at(-1)).toBe('back');
  });

  it('gives way to whoever is written to, and to nobody that was there before', async () => {
    const isOpen = () => document.querySelector('.list-head') !== null;
    await opened();
    show(STATES.stop);
    await expect.poll(isOpen).toBe(false);
    expect(document.querySelector('main')?.dataset.verdict).toBe('stop');
    await page.getByRole('button', { name: 'Follow up' }).click();
    show(STATES.nobody);
    show(STATES.stop);
    show({ ...STATES.hold, lookedUp: true } as Shown);
    await new Promise(requestAnimationFrame);
    expect(isOpen()).toBe(true);
    show(STATES.hold);
    await expect.poll(isOpen).toBe(false);
  });

  it('says so when it cannot be read, and tries again', async () => {
    let fails = 2;
    draw({ ask: (it) => (fails-- > 0 ? Promise.reject(new Error('gone')) : asking.ask(it)) });
    await page.getByRole('button', { name: 'Follow up' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('button', { name: 'Follow up · 2' })).toBeVisible();
  });

  it('is read again once something stored has changed', async () => {
    let changed = () => {};
    let now = ROWS.slice(120);
    await opened({
      ask: async () => portion(now),
      onChanged(call) {
        changed = call;
        return () => {};
      },
    });
    now = ROWS.slice(122);
    changed();
    await expect.poll(() => rows().length).toBe(1);
  });
});

const send = (method: string, what: object) =>
  (cdp() as unknown as { send: (method: string, what: object) => Promise<void> }).send(method, what);

it.each(['light', 'dark'])('is whole and accessible: %s', async (scheme) => {
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await send('Emulation.setEmulatedMedia', { features });
  for (const width of [380, 320]) {
    await page.viewport(width, 800);
    await opened();
    const { violations } = await axe.run(document.body);
    expect(violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
    const wide = [...document.querySelectorAll('main *')].filter(
      (it) => !it.closest('.unseen') && it.getBoundingClientRect().right > innerWidth + 0.5,
    );
    expect(wide.map((it) => it.outerHTML.slice(0, 100))).toEqual([]);
    if (PICTURES)
      await page.screenshot({
        path: `../../../../out/panel/list-${scheme}-${width}.png`,
        element: document.body,
      });
  }
  await send('Emulation.setEmulatedMedia', { features: [] });
});
