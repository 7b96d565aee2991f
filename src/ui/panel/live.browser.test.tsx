import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw, noting, wipe } from './fixtures/draw';
import { STATES } from './fixtures/views';

afterEach(wipe);

const text = () => document.body.innerText;

describe('what goes on at connected sources', () => {
  it('says that a source is being read', () => {
    draw(STATES.reading);
    expect(text()).toContain('Reading HubSpot…');
  });

  it('says that one can’t be read, what to do, and how old it is; the way there is a click', async () => {
    const { actions, noted } = noting();
    draw(STATES['out-of-reach'], actions);
    expect(text()).toContain('HubSpot no longer accepts the key. Paste a new one under Sources.');
    expect(text()).toContain('What you see was read there 3 hours ago.');
    await page.getByRole('button', { name: 'Sources' }).click();
    expect(noted).toEqual(['openOptions sources']);
  });

  it('says nothing where nothing is connected', () => {
    draw(STATES.hold);
    expect(document.querySelector('.live')).toBeNull();
    expect(text()).not.toContain('HubSpot');
  });
});

describe('touches of several sources', () => {
  it('name who tells of each', () => {
    draw(STATES.reading);
    const origins = [...document.querySelectorAll('.origin')].map((it) => it.textContent);
    expect(origins).toHaveLength(document.querySelectorAll('.touch').length);
    expect(new Set(origins)).toEqual(new Set(['From history.csv', 'From history.csv and HubSpot']));
  });

  it('of one source need no such word', () => {
    draw(STATES.hold);
    expect(document.querySelector('.origin')).toBeNull();
  });
});

describe('what is logged goes to the source too', () => {
  it('says so in the form, and shows what would stand there', async () => {
    const { actions, noted } = noting();
    draw(STATES.reading, actions);
    await page.getByRole('button', { name: 'Log a touch' }).click();
    expect(text()).toContain('This also goes to HubSpot.');
    await page.getByRole('button', { name: 'Show what is written there' }).click();
    await expect.element(page.getByText('As noted')).toBeVisible();
    expect(noted).toEqual(['preview sales-called']);
    // What was shown is old once something else is chosen.
    await userEvent.selectOptions(document.querySelector('form.act select')!, 'sales-talked');
    await expect.poll(() => text().includes('As noted')).toBe(false);
  });

  it('is not said where nothing may be written', async () => {
    draw(STATES.hold);
    await page.getByRole('button', { name: 'Log a touch' }).click();
    expect(text()).not.toContain('also goes');
  });
});
