import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Finding, Review } from '../../story/review/types';
import { draw, noting, wipe } from './fixtures/draw';
import { text } from './fixtures/english';
import { jane, STATES } from './fixtures/views';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  wipe();
});

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** Finds the word "pitch", as a stand-in for the review. */
const check = (draft: string): Review => {
  const start = draft.indexOf('pitch');
  const finding: Finding = {
    finding: 'pitch',
    start,
    end: start + 5,
    also: [],
    phrase: 'pitch',
    title: text('Pitches.'),
    reason: text('Nobody asked.'),
    instead: text('Offer the worksheet.'),
    replacement: { start, end: start + 5, text: 'worksheet' },
    touches: [],
  };
  return { checked: 'all', findings: start < 0 ? [] : [finding] };
};

describe('the draft', () => {
  const box = () => page.getByRole('textbox', { name: 'Check a draft' });

  /** As a keystroke does, without leaving the test's own clock. */
  const type = (words: string) => {
    const area = document.querySelector('textarea')!;
    area.value = words;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  it('reviews within 300 ms of the last input, and not a text that was typed over', async () => {
    const checked: string[] = [];
    // Before anything is drawn: what waits for a real frame would hold back what the test's own clock drives.
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
    });
    // A page that is never idle waits as long as it said it would at most.
    vi.spyOn(window, 'requestIdleCallback').mockImplementation((run, how) =>
      Number(setTimeout(() => run({ didTimeout: true, timeRemaining: () => 0 }), how?.timeout)),
    );
    draw(STATES.hold, undefined, (draft) => {
      checked.push(draft);
      return check(draft);
    });
    type('A pitch');
    await vi.advanceTimersByTimeAsync(250);
    expect(all('[data-finding]')).toHaveLength(1);
    type('A pit');
    await vi.advanceTimersByTimeAsync(50);
    type('A letter that goes on');
    await vi.advanceTimersByTimeAsync(250);
    expect(all('[data-finding]')).toEqual([]);
    expect(all('.outcome').map((it) => it.textContent)).toEqual(['This carries the story on.']);
    expect(checked).toEqual(['A pitch', 'A letter that goes on']);
  });

  it('replaces what was found, so that undo takes it back', async () => {
    draw(STATES.hold, undefined, check);
    await box().fill('Here is a pitch for you');
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect.element(box()).toHaveValue('Here is a worksheet for you');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(box()).toHaveValue('Here is a pitch for you');
  });

  it('keeps the text of each prospect', async () => {
    draw(STATES.hold, undefined, check);
    await box().fill('Another pitch');
    draw(STATES.stop, undefined, check);
    await expect.element(box()).toHaveValue('');
    draw(STATES.hold, undefined, check);
    await expect.element(box()).toHaveValue('Another pitch');
  });

  it.each([
    ['Ignore here', 'ignore here pitch:pitch'],
    ['Never for this phrase', 'ignore never pitch:pitch'],
  ])('“%s” takes the finding away and is told', async (name, told) => {
    const { actions, noted } = noting();
    draw(STATES.hold, actions, check);
    await box().fill('One more pitch for you');
    await page.getByRole('button', { name }).click();
    expect(all('[data-finding]')).toEqual([]);
    expect(noted).toEqual([told]);
    await expect.element(page.getByText('This carries the story on.')).toBeVisible();
  });

  it('brings the finding back where ignoring it failed, and says so', async () => {
    const { actions } = noting({
      ignoring: { ignore: () => Promise.reject(new Error('full')), heedAgain: async () => {} },
    });
    draw(STATES.hold, actions, check);
    await box().fill('A last pitch');
    await page.getByRole('button', { name: 'Ignore here' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('That did not work.');
    expect(all('[data-finding]')).toHaveLength(1);
  });

  it('lists what is ignored, with a way back; what is locked is not offered', async () => {
    const { actions, noted } = noting();
    const ignored = {
      here: [{ finding: 'about-us', phrase: '' }],
      never: [{ finding: 'pitch', phrase: 'our platform' }],
      mayNever: false,
    } as const;
    const view = { ...jane, id: 'ann@a.example', draft: 'A pitch', ignored };
    draw({ state: 'view', view, lookedUp: false }, actions, check);
    await expect.poll(() => all('[data-finding]').length).toBe(1);
    expect(page.getByRole('button', { name: 'Never for this phrase' }).elements()).toEqual([]);
    await page.getByText('2 things ignored').click();
    expect(all('.ignored li').map((it) => it.innerText.replace(/\s+/g, ' '))).toEqual([
      'Is about us: whatever the words, in drafts to this person Undo',
      'Pitches the product: our platform, in every draft Undo',
    ]);
    await page.getByRole('button', { name: 'Undo: Pitches the product our platform' }).click();
    expect(noted).toEqual(['heed again never our platform']);
  });

  it.each([
    ['hold', 'A letter that goes on', 'This carries the story on.'],
    ['hold', 'Dear Ms Lang,', ''],
    ['unknown', 'A letter that goes on', 'Nothing in it to change.'],
    ['stop', 'A letter that goes on', 'Do not send it.'],
    ['stop', 'Dear Ms Lang,', 'Do not send it.'],
  ] as const)('praises only what carries a story on: %s, “%s”', async (state, words, says) => {
    draw(STATES[state], undefined, check);
    await box().fill(words);
    await expect.poll(() => all('.outcome').map((it) => it.textContent)).toEqual([says]);
  });

  it('says that a mail of theirs is answered', async () => {
    draw({ state: 'view', view: { ...jane, answering: true, draft: 'Yes.' }, lookedUp: false });
    await expect.element(page.getByText('You are answering a mail from this person')).toBeVisible();
  });

  it('shows the draft in sight read only, with what was found underlined', async () => {
    draw(
      { state: 'view', view: { ...jane, id: 'ann@a.example', draft: 'Hi Ann,\na pitch!' }, lookedUp: false },
      undefined,
      check,
    );
    await expect.poll(() => all('mark').map((it) => it.textContent)).toEqual(['pitch']);
    expect(box().elements()).toEqual([]);
    expect(page.getByRole('button', { name: 'Replace' }).elements()).toEqual([]);
    expect(all('[data-finding="pitch"] q')[0]?.textContent).toBe('pitch');
  });
});
