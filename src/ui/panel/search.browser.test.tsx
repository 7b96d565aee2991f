import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Line } from '../parts/search';
import { draw, noting, wipe } from './fixtures/draw';
import { STATES } from './fixtures/views';

afterEach(wipe);

describe('finding a prospect', () => {
  const lines: Line[] = [
    { id: 'pat@a.example', name: 'Pat Lee', company: 'Handles Ltd' },
    { id: 'patricia', name: 'Patricia Moss' },
  ];
  const search = () => page.getByRole('searchbox', { name: 'Find a prospect' });

  it('is worked by the keyboard', async () => {
    const { actions, noted } = noting({ find: async () => lines });
    draw(STATES.nobody, actions);
    await search().fill('pat');
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Pat Lee');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Patricia Moss');
    const id = search().element().getAttribute('aria-activedescendant');
    expect(document.getElementById(id ?? '')?.textContent).toContain('Patricia Moss');
    await userEvent.keyboard('{Enter}');
    expect(noted).toEqual(['lookUp patricia']);
    await expect.element(search()).toHaveValue('');
    expect(page.getByRole('option').elements()).toEqual([]);
  });

  it('is worked by the mouse, and closed by Escape', async () => {
    const { actions, noted } = noting({ find: async () => lines });
    draw(STATES.nobody, actions);
    await search().fill('pat');
    await page.getByRole('option', { name: /Patricia/ }).click();
    expect(noted).toEqual(['lookUp patricia']);
    await search().fill('pat');
    await expect.element(page.getByRole('listbox', { name: 'Prospects found' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(search()).toHaveValue('');
  });

  it('never lists what an older question found', async () => {
    const answers = new Map<string, (found: Line[]) => void>();
    const find = (words: string) => new Promise<Line[]>((answer) => answers.set(words, answer));
    draw(STATES.nobody, noting({ find }).actions);
    await search().fill('pat');
    await expect.poll(() => answers.has('pat')).toBe(true);
    await search().fill('zoe');
    await expect.poll(() => answers.has('zoe')).toBe(true);
    answers.get('zoe')?.([{ id: 'zoe@z.example', name: 'Zoe' }]);
    await expect.element(page.getByRole('option')).toHaveTextContent('Zoe');
    answers.get('pat')?.(lines);
    await Promise.resolve();
    await expect.element(page.getByRole('option')).toHaveTextContent('Zoe');
  });

  it('takes Enter for the words typed, not for the list of the words before', async () => {
    const { actions, noted } = noting({
      find: async (words) => (words === 'pat' ? lines : [{ id: 'zoe@z.example', name: 'Zoe' }]),
    });
    draw(STATES.nobody, actions);
    await search().fill('pat');
    await expect.element(page.getByRole('option').first()).toBeVisible();
    await search().fill('zoe');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => noted).toEqual(['lookUp zoe@z.example']);
  });

  it('says so when nobody fits', async () => {
    draw(STATES.nobody);
    await search().fill('xyz');
    await expect.element(page.getByText('Nobody of that name')).toBeVisible();
  });
});
