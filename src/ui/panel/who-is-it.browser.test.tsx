import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Someone } from './actions';
import { draw, noting, wipe } from './fixtures/draw';
import { STATES } from './fixtures/views';
import type { Shown } from './follow';

afterEach(wipe);

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const prospect = () => document.querySelector('main')?.dataset.prospect;
const focused = () => document.activeElement?.textContent;
/** What the eye reads of each, lines as blanks. */
const read = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((it) => it.innerText.replace(/\s+/g, ' '));

describe('unsure who', () => {
  it('shows whom it may be, how likely, and why', () => {
    draw(STATES.unsure);
    expect(prospect()).toBe('jane-doe-7');
    expect(read('.candidate > p:first-child')).toEqual([
      'Jane Doe likely',
      'Jane Doe possible',
      'J. Doe possible',
    ]);
    expect(read('.candidate')[2]).toContain(
      'Compared: the name with an initial, a company of the same group and another LinkedIn profile on record.',
    );
  });

  it('calls nobody of another name likely, whatever they share', () => {
    const shown = STATES.unsure as Extract<Shown, { state: 'view' }>;
    const view = shown.view as Someone;
    const [first] = view.recognised.candidates;
    const reasons = [{ same: 'address' }, { changed: 'name' }] as const;
    const candidates = [{ ...first!, score: 1, reasons }];
    draw({ ...shown, view: { ...view, recognised: { ...view.recognised, candidates } } });
    expect(read('.candidate > p:first-child')).toEqual(['Jane Doe possible']);
  });

  it('takes the rep’s word on which it is, and leads to its undoing', async () => {
    const { actions, noted } = noting();
    draw(STATES.unsure, actions);
    await button('This is Jane Doe, jane@northwind.example').click();
    expect(noted).toEqual(['say same jane@northwind.example']);
    draw(STATES.said, actions);
    expect(prospect()).toBe('jane@northwind.example');
    await expect.poll(focused).toBe('Undo');
    await button('Undo').click();
    expect(noted.at(-1)).toBe('unsay slug:jane-doe-7 address:jane@northwind.example');
  });

  it('takes the rep’s word that it is none of them', async () => {
    const { actions, noted } = noting();
    draw(STATES.unsure, actions);
    await button('None of these').click();
    expect(noted).toEqual(['say other jane@northwind.example jane.doe@tailspin.example janet-doe']);
  });

  it('shows a record before it is chosen', async () => {
    const { actions, noted } = noting();
    draw(STATES.unsure, actions);
    await button('Look at the record of janet-doe').click();
    expect(noted).toEqual(['lookUp janet-doe']);
  });

  it('says so when it did not work, and everything stays', async () => {
    const refuse = () => Promise.reject(new Error('gone'));
    draw(STATES.unsure, noting({ who: { ...noting().actions.who, say: refuse } }).actions);
    await button('None of these').click();
    await expect.element(page.getByRole('alert').filter({ hasText: 'not' })).toBeVisible();
    expect(read('.candidate')).toHaveLength(3);
  });

  it('corrects nothing of a record that may be somebody else’s', () => {
    draw(STATES.unsure);
    expect(read('.warning').length).toBeGreaterThan(1);
    expect(document.body.innerText).not.toMatch(/This warning is wrong|Reclassify/);
    expect(read('.chips')).toEqual([]);
  });

  it('says where LinkedIn shows another employer', () => {
    draw(STATES.said);
    expect(document.body.innerText).toContain('LinkedIn shows another employer: Contoso Mills');
  });

  it('keeps nobody while it is unsure', () => {
    draw(STATES.unsure);
    expect(document.body.innerText).not.toContain('Keep this person');
  });
});

describe('known from LinkedIn alone', () => {
  it('is kept on a click, and let go by another', async () => {
    const { actions, noted } = noting();
    draw(STATES['linkedin-only'], actions);
    await button('Keep this person').click();
    draw(STATES.kept, actions);
    await button('Undo').click();
    expect(noted).toEqual(['keep zofia-77', 'undo']);
  });

  it('says until when, and what was noted', () => {
    draw(STATES.kept);
    expect(document.body.innerText).toContain('Kept until 8 Feb 2026');
    expect(read('[data-kind]').map((it) => it.replace(/^\d+ \w+ /, ''))).toEqual([
      'You sent a message',
      'Kept from LinkedIn',
    ]);
  });

  it('offers nothing to note of somebody known by name alone', () => {
    const shown = STATES['linkedin-only'] as Extract<Shown, { state: 'view' }>;
    const view = shown.view as Someone;
    draw({
      ...shown,
      view: { ...view, recognised: { hasId: false, isProposal: false, candidates: [], said: [] } },
    });
    expect(prospect()).toBe('zofia-77');
    expect(document.body.innerText).not.toMatch(/Log a touch|Keep this person/);
  });
});
