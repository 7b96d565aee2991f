import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { speak } from '../../platform/messages/speak';
import { draw, noting, wipe } from './fixtures/draw';
import { english, text } from './fixtures/english';
import { jane, NOW, STATES } from './fixtures/views';

afterEach(wipe);

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
/** What the eye reads, lines as blanks. */
const read = (it: HTMLElement | null | undefined) => it?.innerText.replace(/\s+/g, ' ') ?? '';
const main = () => document.querySelector<HTMLElement>('main');
const region = (name: string) => page.getByRole('region', { name, exact: true });
const REGIONS = ['Warnings', 'Next step', 'Draft', 'Storyline', 'Contact pressure', 'Touches'];

describe('the handles that tests and assistive technology hold on to', () => {
  it('is busy without a verdict while it loads', () => {
    draw(STATES.loading);
    expect(main()?.getAttribute('aria-busy')).toBe('true');
    expect(main()?.dataset).not.toHaveProperty('verdict');
    expect(main()?.dataset).not.toHaveProperty('prospect');
  });

  it('says verdict and prospect of the one in sight, in the same main', () => {
    draw(STATES.loading);
    const before = main();
    draw(STATES.hold);
    expect(main()).toBe(before);
    expect(all('main')).toHaveLength(1);
    expect({ ...main()?.dataset }).toEqual({ verdict: 'hold', prospect: 'jane@northwind.example' });
    expect(main()?.hasAttribute('aria-busy')).toBe(false);
  });

  it.each(['no-history', 'nobody', 'account-off', 'not-understood'] as const)(
    'names no prospect: %s',
    (it) => {
      draw(STATES.hold);
      draw(STATES[it]);
      expect(main()?.dataset).not.toHaveProperty('prospect');
      expect(all('[data-rule], [data-move], [data-stage], [data-kind]')).toEqual([]);
    },
  );

  it.each(['hold', 'stop', 'ready', 'unknown', 'several', 'thousand'] as const)(
    'has every region: %s',
    (it) => {
      draw(STATES[it]);
      for (const name of REGIONS) expect(region(name).elements(), name).toHaveLength(1);
      expect(page.getByRole('searchbox', { name: 'Find a prospect' }).elements()).toHaveLength(1);
      expect(all('[data-move]')).toHaveLength(1);
      expect(all('[data-stage]').map((it) => it.dataset.status)).toHaveLength(7);
      expect(all('[data-stage][data-status="current"]')).toHaveLength(it === 'unknown' ? 0 : 1);
    },
  );

  it('carries rules once each, too-early inside its card', () => {
    draw(STATES.hold);
    expect(all('[data-rule]').map((it) => `${it.dataset.rule} ${it.dataset.severity}`)).toEqual([
      'not-a-buying-signal hold',
      'too-early hold',
      'nurture-in-flight info',
    ]);
    expect(all('[data-rule="not-a-buying-signal"] [data-rule="too-early"]')).toHaveLength(1);
  });

  it('gives the same advice once', () => {
    const [first, ...others] = jane.telling.warnings.filter((it) => !it.inside);
    const warnings = [first!, ...others].map((it) => ({ ...it, instead: text('Rest a while.') }));
    draw({ state: 'view', view: { ...jane, telling: { ...jane.telling, warnings } }, lookedUp: false });
    expect(all('[data-rule]').length).toBeGreaterThan(1);
    expect(all('.do').map((it) => it.textContent)).toEqual(['Instead: Rest a while.']);
  });

  it('says so when nothing warns', () => {
    draw(STATES.unknown);
    expect(region('Warnings').element().textContent).toContain('No warnings.');
  });
});

describe('the next step', () => {
  const visible = () => all('.step').filter((it) => it.checkVisibility());

  it('goes round the other ways, which are not the move, and comes back', async () => {
    draw(STATES.hold);
    const another = page.getByRole('button', { name: 'Another way' });
    const seen: (string | undefined)[] = [];
    for (let turn = 0; turn < 4; turn++) {
      expect(visible()).toHaveLength(1);
      expect(all('[data-move]').map((it) => it.dataset.move)).toEqual([jane.telling.move.move]);
      seen.push(visible()[0]?.querySelector('b')?.textContent ?? '');
      expect(visible()[0]?.hasAttribute('data-move')).toBe(turn % 3 === 0);
      await another.click();
      expect(document.activeElement?.textContent).toBe('Another way');
    }
    const { move, otherWays } = jane.telling;
    expect(otherWays).toHaveLength(2);
    expect(seen).toEqual([move, ...otherWays, move].map((it) => speak(it.title, english(NOW))));
  });

  it('inserts, copies and says so', async () => {
    const { actions, noted } = noting();
    const question = jane.telling.move.questions[0];
    draw(STATES.hold, actions);
    await page.getByRole('button', { name: 'Insert into draft' }).click();
    await expect.element(page.getByText('Inserted. Edit it as you like.')).toBeVisible();
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await page.getByRole('button', { name: `Copy the question: ${question}` }).click();
    expect(noted).toEqual([
      `insert ${jane.telling.move.opener}`,
      `copy ${jane.telling.move.opener}`,
      `copy ${question}`,
    ]);
  });

  it('asks nothing twice: a question that the opener asks is not offered again', () => {
    const asks = () => [...document.querySelectorAll('.asks .ask')].map((it) => it.textContent);
    const opener = 'One question: what slows you down?';
    const show = (questions: readonly string[]) => {
      const move = { ...jane.telling.move, opener, questions };
      const view = { ...jane, telling: { ...jane.telling, move, otherWays: [] } };
      draw({ state: 'view', view, lookedUp: false });
    };
    show(['What slows you down?', 'Who else feels it?']);
    expect(asks()).toEqual(['Who else feels it?']);
    show(['What slows you down?']);
    expect(document.querySelector('.asks')).toBeNull();
  });

  it('says what to do when the draft is gone', async () => {
    draw(STATES.hold, noting({ insert: () => Promise.reject(new Error('gone')) }).actions);
    await page.getByRole('button', { name: 'Insert into draft' }).click();
    await expect.element(page.getByText('There is no open draft')).toBeVisible();
  });

  it('inserts a question, and the link of what is shared; beside no compose it copies them', async () => {
    const { actions, noted } = noting();
    draw(STATES.hold, actions);
    const { asset, questions } = jane.telling.move;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button(`Insert the question: ${questions[0]}`).click();
    await button('Insert the link').click();
    expect(noted).toEqual([`insert ${questions[0]}`, `insert ${asset?.url}`]);
    draw({ state: 'view', view: { ...jane, canInsert: false }, lookedUp: false }, actions);
    expect(page.getByRole('button', { name: /^Insert/ }).elements()).toEqual([]);
    await button('Copy the link').click();
    expect(noted.at(-1)).toBe(`copy ${asset?.url}`);
  });

  it('offers nothing to insert where nothing can be, and nothing to copy where nothing should be written', () => {
    draw(STATES.ready);
    expect(page.getByRole('button', { name: 'Insert into draft' }).elements()).toEqual([]);
    draw(STATES.stop);
    expect(all('.step button')).toEqual([]);
  });
});

describe('people and states', () => {
  it('lists several in sight, the leading one marked, each a click away', async () => {
    const { actions, noted } = noting();
    draw(STATES.several, actions);
    expect(all('.person').map(read)).toEqual([
      'Jane Doe Don’t pitch yet',
      'Ravi Nair Ready to talk',
      'nobody@else.example No history',
    ]);
    expect(all('.person[aria-current="true"]')).toHaveLength(1);
    await page.getByRole('button', { name: /Ravi Nair/ }).click();
    expect(noted).toEqual(['choose ravi-nair']);
  });

  it('leads back from a search', async () => {
    const { actions, noted } = noting();
    draw(STATES['looked-up'], actions);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    expect(noted).toEqual(['back']);
  });

  it.each([
    ['no-history', 'Bring in history', 'openOptions start'],
    ['account-off', 'Open the settings', 'openOptions you'],
    ['not-understood', 'Try again', 'retry'],
    ['failed', 'Try again', 'retry'],
    ['reloaded', 'Open anew', 'reload'],
    ['out-of-date', 'Import newer history', 'openOptions start'],
  ] as const)('has one thing to do: %s', async (state, button, does) => {
    const { actions, noted } = noting();
    draw(STATES[state], actions);
    await page.getByRole('button', { name: button }).click();
    expect(noted).toEqual([does]);
  });

  it('tells the age of a source and that it fails', () => {
    draw(STATES['out-of-date']);
    expect(read(document.querySelector('footer'))).toBe(
      'From history.csv, read 41 days ago HubSpot can’t be read now (the sign-in has expired). What you see was read 2 days ago.',
    );
  });
});

describe('touches', () => {
  it('draws fifty of a thousand, then more on demand', async () => {
    draw(STATES.thousand);
    expect(all('[data-kind]')).toHaveLength(50);
    await page.getByRole('button', { name: 'Show more (950)' }).click();
    expect(all('[data-kind]')).toHaveLength(250);
    expect(read(all('[data-kind]')[249])).toContain('Page 249');
  });

  it('starts at fifty again for somebody else', async () => {
    draw(STATES.thousand);
    await page.getByRole('button', { name: 'Show more (950)' }).click();
    draw(STATES.stop);
    draw(STATES.thousand);
    expect(all('[data-kind]')).toHaveLength(50);
  });

  it('tells who wrote, and shows what a field holds as text', () => {
    draw(STATES.hold);
    expect(read(all('[data-kind="sales-emailed"]')[0])).toContain('You wrote: “Your question on labels”');
    const evil = '<img src=x onerror="document.title=1">';
    const [first] = jane.telling.touches;
    const telling = { ...jane.telling, touches: [{ ...first!, title: evil }] };
    draw({
      state: 'view',
      view: { ...jane, telling, prospect: { ...jane.prospect, name: evil } },
      lookedUp: false,
    });
    expect(all('img')).toEqual([]);
    expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe(evil);
  });
});
