import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Actions, Someone } from '../actions';
import { draw, noting, wipe } from '../fixtures/draw';
import { jane, NOW } from '../fixtures/views';
import type { Acts } from './acts';
import { asMinute } from './local-time';

afterEach(wipe);
beforeAll(() => {
  document.title = 'Throughline';
  document.documentElement.lang = 'en';
});

const show = (view: Someone, actions: Actions) => draw({ state: 'view', view, lookedUp: false }, actions);
/** Shows Jane, with these changes; notes what was asked. */
function scene(view: Partial<Someone> = {}, acts: Partial<Acts> = {}) {
  const { actions, noted } = noting();
  const all = { ...actions, acts: { ...actions.acts, ...acts } };
  show({ ...jane, ...view }, all);
  return { noted, again: (next: Partial<Someone>) => show({ ...jane, ...next }, all) };
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const text = () => document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '';
const faults = async () => (await axe.run(document.body)).violations.map((it) => `${it.id} ${it.help}`);
const rules = () => [...document.querySelectorAll<HTMLElement>('[data-rule]')].map((it) => it.dataset.rule);

describe('a logged touch', () => {
  it('is said to be logged, and can be undone; the focus comes back', async () => {
    const { noted } = scene();
    await button('Log a touch').click();
    expect(await faults()).toEqual([]);
    expect(document.activeElement).toBe(field('What').element());
    await field('What').selectOptions('A voicemail');
    await field('Note (optional)').fill('  Asked to ring back ');
    await button('Log it').click();
    await expect.poll(text).toContain('Logged.');
    expect(noted).toEqual(['log sales-left-voicemail Asked to ring back']);
    expect(document.activeElement).toBe(button('Log a touch').element());
    expect(await faults()).toEqual([]);
    await button('Undo').click();
    await expect.poll(text).toContain('Undone.');
    expect(noted.at(-1)).toBe('undo');
  });

  it('happened when the rep says, and never in the future', async () => {
    const logged: number[] = [];
    const before = Date.now();
    const log: Acts['log'] = async (_, { at }) => {
      logged.push(at);
      return async () => true;
    };
    scene({}, { log });
    await button('Log a touch').click();
    await field('When').fill(asMinute(Date.now() + 86_400_000));
    await button('Log it').click();
    await expect.poll(text).toContain('This lies in the future.');
    expect(logged).toEqual([]);
    await field('When').fill('2025-11-20T09:30');
    await button('Log it').click();
    await expect.poll(() => logged).toEqual([new Date(2025, 10, 20, 9, 30).getTime()]);
    await button('Log a touch').click();
    await button('Log it').click();
    await expect.poll(() => logged.length).toBe(2);
    expect(logged[1]).toBeGreaterThanOrEqual(before);
    expect(logged[1]).toBeLessThanOrEqual(Date.now());
  });

  it('is still being typed when the story is told anew, slowly', async () => {
    const { actions } = noting();
    show(jane, actions);
    await button('Log a touch').click();
    await field('What').selectOptions('A voicemail');
    await field('Note (optional)').fill('Asked to ring');
    draw({ state: 'loading' }, actions);
    expect(document.querySelector('form.act')).toBeNull();
    show({ ...jane, id: 'ravi@initech.example' }, actions);
    expect(document.querySelector('form.act')).toBeNull();
    show(jane, actions);
    expect((field('Note (optional)').element() as HTMLInputElement).value).toBe('Asked to ring');
    expect((field('What').element() as HTMLSelectElement).value).toBe('sales-left-voicemail');
    await button('Cancel').click();
    draw({ state: 'loading' }, actions);
    show(jane, actions);
    expect(document.querySelector('form.act')).toBeNull();
  });

  it('says when it did not work, and keeps what was typed', async () => {
    scene({}, { log: () => Promise.reject(new Error('The store is full.')) });
    await button('Log a touch').click();
    await field('Note (optional)').fill('Labels');
    await button('Log it').click();
    await expect.poll(text).toContain('This did not work.');
    expect((field('Note (optional)').element() as HTMLInputElement).value).toBe('Labels');
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('form.act')).toBeNull();
    expect(document.activeElement).toBe(button('Log a touch').element());
  });
});

describe('reclassified', () => {
  it('opens from the chip that is wrong, and wants a reason', async () => {
    const { noted } = scene();
    await button('Segment: Food makers').click();
    expect(await faults()).toEqual([]);
    const offered = [...document.querySelectorAll<HTMLOptionElement>('datalist option')];
    expect(offered.map((it) => it.value)).toEqual(['Food makers', 'Retailers']);
    await field('What is right').fill('Retailers');
    await button('Change').click();
    expect(noted).toEqual([]);
    await field('Why').fill('Said so');
    await button('Change').click();
    await expect.poll(text).toContain('Changed.');
    expect(noted).toEqual(['reclassify segment Retailers Said so']);
    await button('Undo').click();
    await expect.poll(() => noted.at(-1)).toBe('undo');
  });

  it('chooses a stage among those of the playbook', async () => {
    const { noted } = scene();
    await button('Stage: Research').click();
    await field('What is right').selectOptions('Validation');
    await field('Why').fill('Asked for references');
    await button('Change').click();
    await expect.poll(() => noted).toEqual(['reclassify stage validation Asked for references']);
  });

  it('is one quiet button where nothing is known', async () => {
    const { segment: _s, persona: _p, ...prospect } = jane.prospect;
    const { stage: _t, ...story } = jane.telling.story;
    const { noted } = scene({ prospect, telling: { ...jane.telling, story } as Someone['telling'] });
    expect(document.querySelectorAll('.chip')).toHaveLength(0);
    await button('Reclassify').click();
    await field('What to change').selectOptions('Persona');
    await field('What is right').fill('Data owner');
    await field('Why').fill('Their title');
    await button('Change').click();
    await expect.poll(() => noted).toEqual(['reclassify persona Data owner Their title']);
  });
});

describe('“this warning is wrong”', () => {
  /** As it stands by itself. */
  const tooEarly = (): Partial<Someone> => {
    const { inside: _, ...alone } = jane.telling.warnings.find((it) => it.rule === 'too-early')!;
    return { telling: { ...jane.telling, warnings: [alone] } };
  };
  const without = (rule: string): Partial<Someone> => ({
    telling: { ...jane.telling, warnings: jane.telling.warnings.filter((it) => it.rule !== rule) },
    dismissed: [{ rule, at: NOW }],
  });

  it('hides it, says so in its place, and takes it back', async () => {
    const { noted, again } = scene(tooEarly());
    await button('This warning is wrong: Too early').click();
    expect(await faults()).toEqual([]);
    await field('Why (optional)').fill('We met');
    await button('Hide it').click();
    await expect.poll(() => noted).toEqual(['dismiss too-early We met']);
    again(without('too-early'));
    expect(rules()).not.toContain('too-early');
    expect(text()).toContain('“Too early” hidden until something new happens. Undo');
    expect(await faults()).toEqual([]);
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await button('Undo').click();
    await expect.poll(() => noted.at(-1)).toBe('undismiss too-early');
    again({});
    expect(text()).not.toContain('hidden until');
    expect(rules()).toContain('too-early');
  });

  it('is said once of a card, and means all that stands in it', async () => {
    const [first, second] = jane.telling.warnings;
    const outer = { ...first!, rule: 'not-a-buying-signal' as const };
    const inner = { ...second!, rule: 'too-early' as const, inside: outer.rule };
    const { noted, again } = scene({ telling: { ...jane.telling, warnings: [outer, inner] } });
    expect(text().match(/This warning is wrong/g)).toHaveLength(1);
    await button('This warning is wrong: Not a buying signal and Too early').click();
    await button('Hide it').click();
    await expect.poll(() => noted).toEqual(['dismiss not-a-buying-signal,too-early ']);
    again({
      telling: { ...jane.telling, warnings: [] },
      dismissed: [outer, inner].map(({ rule }) => ({ rule, at: NOW })),
    });
    expect(text()).toContain('“Not a buying signal and Too early” hidden until something new happens. Undo');
    await button('Undo').click();
    await expect.poll(() => noted.at(-1)).toBe('undismiss not-a-buying-signal,too-early');
  });

  it('holds until a day to come', async () => {
    const asked: (number | undefined)[] = [];
    scene(tooEarly(), { dismiss: async (_, { until }) => void asked.push(until) });
    await button('This warning is wrong: Too early').click();
    const year = new Date().getFullYear() + 1;
    await field('Not for this prospect until (optional)').fill(`${year}-03-01`);
    await button('Hide it').click();
    await expect.poll(() => asked).toEqual([new Date(year, 2, 1).getTime()]);
  });

  it('is listed on coming back, as long as it holds and would else be silent', async () => {
    const until = NOW + 10 * 86_400_000;
    const { noted } = scene({
      dismissed: [
        { rule: 'no-answer', at: NOW, until },
        { rule: 'stepped-back', at: NOW, until: NOW - 1 },
        { rule: 'too-early', at: NOW },
      ],
    });
    expect(text()).toContain('“No answer” hidden until ');
    expect(text().match(/hidden until/g)).toHaveLength(1);
    await button('Show again: No answer').click();
    await expect.poll(() => noted).toEqual(['undismiss no-answer']);
  });

  it.each(['opted-out', 'do-not-contact'] as const)('can’t be said of %s', (rule) => {
    const [first] = jane.telling.warnings;
    scene({ telling: { ...jane.telling, warnings: [{ ...first!, rule }] } });
    expect(rules()).toEqual([rule]);
    expect(text()).not.toContain('This warning is wrong');
  });
});

describe('a mail that was sent', () => {
  const sent = [
    { id: 'b', at: NOW - 5_000, subject: 'Labels' },
    { id: 'a', at: NOW - 300_000 },
  ];

  it('is asked about, counted, and taken back', async () => {
    const { noted, again } = scene({ sent });
    expect(text()).toContain('You wrote “Labels” just now. Count it as contact?');
    expect(text()).toContain('You wrote 5 minutes ago. Count it as contact?');
    expect(await faults()).toEqual([]);
    await button('Yes').first().click();
    again({ sent: sent.slice(1) });
    await expect.poll(text).toContain('Counted.');
    expect(noted).toEqual(['logSent b true false']);
    await button('Undo').click();
    await expect.poll(() => noted.at(-1)).toBe('undo');
  });

  it('to somebody else names them, whoever is in sight', async () => {
    const { actions, noted } = noting();
    const to = { id: 'ravi@initech.example', name: 'Ravi Rao' };
    const other = [{ ...sent[0]!, to }];
    draw({ state: 'view', view: { state: 'nobody', sent: other }, lookedUp: false }, actions);
    expect(text()).toContain('You wrote “Labels” to Ravi Rao just now. Count it as contact?');
    expect(await faults()).toEqual([]);
    show({ ...jane, sent: other }, actions);
    expect(text()).toContain('to Ravi Rao just now');
    await button('Yes').click();
    draw({ state: 'view', view: { state: 'nobody', sent: [] }, lookedUp: false }, actions);
    await expect.poll(text).toContain('Counted.');
    expect(noted).toEqual(['logSent b true false']);
  });

  it('is not asked about again where the rep wants that', async () => {
    const { noted } = scene({ sent: sent.slice(0, 1) });
    await page.getByRole('checkbox', { name: 'Always do this' }).click();
    await button('No').click();
    await expect.poll(text).toContain('Not counted. Change this');
    expect(button('Undo').elements()).toHaveLength(0);
    await button('Change this').click();
    expect(noted).toEqual(['logSent b false true', 'openOptions you']);
  });
});
