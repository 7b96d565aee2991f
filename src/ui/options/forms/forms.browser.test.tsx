import axe from 'axe-core';
import { render } from 'preact';
import type * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PlaybookState } from '../../../platform/messages/playbook-protocol';
import { CATALOGUE, type SettingId } from '../../../playbook/catalogue';
import { DEFAULT_PLAYBOOK } from '../../../playbook/default';
import { anchorOf } from '../../../playbook/fields';
import { resolve } from '../../../playbook/resolve';
import { entriesOf, itemOf } from '../../../playbook/schema';
import { RULES } from '../../../playbook/types';
import '../../style.css';
import '../options.css';
import './forms.css';
import { english } from '../../panel/fixtures/english';
import { TongueContext } from '../../parts/tongue';
import { type Editing, editing } from '../playbook/editing';
import { Rules } from '../playbook/rules';
import { FormContext } from './form';
import { Setting } from './setting';

const NOW = 1_760_000_000_000;
let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

/** Draws a form over these layers, again after each change. */
async function draw(
  form: () => preact.JSX.Element,
  documents: PlaybookState['documents'] = {},
  edited: 'team' | 'own' = 'team',
): Promise<Editing> {
  const edit = editing({
    read: async () => ({
      ...resolve(DEFAULT_PLAYBOOK, documents.team, documents.own, documents.policy),
      documents,
      edited,
      origins: {} as PlaybookState['origins'],
      mentioned: [],
      stamp: '',
    }),
    save: async () => ({ saved: true, complaints: [] }),
    readDraft: async () => undefined,
    keepDraft: async () => undefined,
  });
  await edit.load();
  root = document.createElement('main');
  document.body.append(root);
  const show = () =>
    render(
      <TongueContext.Provider value={english(NOW)}>
        <FormContext.Provider value={{ draft: edit.shown()!, edit }}>{form()}</FormContext.Provider>
      </TongueContext.Provider>,
      root!,
    );
  edit.onChange(show);
  show();
  return edit;
}

const setting = (id: SettingId) => () => <Setting id={id} />;
const byId = (path: string) => document.getElementById(anchorOf(path));
const schemaOf = (id: SettingId) => CATALOGUE[id].schema as v.GenericSchema;

/** Paths of the fields of a setting, those of lists' entries left out. */
const fieldsOf = (schema: v.GenericSchema, path: string): string[] => {
  const entries = entriesOf(schema);
  return entries ? Object.entries(entries).flatMap(([key, it]) => fieldsOf(it, `${path}.${key}`)) : [path];
};

const ids = (Object.keys(CATALOGUE) as SettingId[]).filter((id) => id !== 'rules');

describe.each(ids)('the form of %s', (id) => {
  it('shows every field', async () => {
    await draw(setting(id));
    for (const path of fieldsOf(schemaOf(id), id)) expect(byId(path), path).not.toBeNull();
    const { violations } = await axe.run(root!);
    expect(violations.map((it) => it.id)).toEqual([]);
  });
});

/** What one entry of a setting that is a list holds. */
const entryOf = (id: SettingId) => {
  const item = itemOf(schemaOf(id));
  return item && entriesOf(item);
};

describe.each(ids.filter(entryOf))('the list of %s', (id) => {
  it('shows every field of a new entry', async () => {
    const edit = await draw(setting(id));
    const place = Array.isArray(edit.shown()!.at(id).value) ? (edit.shown()!.at(id).value as []).length : 0;
    await page
      .getByRole('button', { name: /^Add an? / })
      .last()
      .click();
    await expect.poll(() => document.activeElement?.closest(`[data-entry="${place}"]`)).not.toBeNull();
    const hidden = Object.keys(entryOf(id)!).filter((key) => !byId(`${id}.${place}.${key}`));
    expect(hidden.filter((key) => key !== 'id')).toEqual([]);
    const { violations } = await axe.run(root!);
    expect(violations.map((it) => it.id)).toEqual([]);
  });
});

it('the form of the rules shows every rule, its sentence and its numbers', async () => {
  await draw(() => <Rules />);
  for (const path of fieldsOf(schemaOf('rules'), 'rules')) {
    const isFixed = /opted-out|do-not-contact/.test(path);
    expect(byId(path) !== null, path).toBe(!isFixed);
  }
  for (const rule of RULES) expect(byId(rule)?.querySelector('.says')?.textContent, rule).toMatch(/^“.+”$/);
});

describe('entries of a list', () => {
  const names = () => [...document.querySelectorAll('summary b')].map((it) => it.textContent);

  it('are put in order by keys, and the focus goes along', async () => {
    await draw(setting('stages'));
    await page.getByText('Priority', { exact: true }).click();
    page.getByRole('button', { name: 'Move up: Priority' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => names().slice(0, 2)).toEqual(['Priority', 'Status quo']);
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Move down: Priority');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => names().slice(0, 2)).toEqual(['Status quo', 'Priority']);
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Move down: Priority');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => names().slice(1, 3)).toEqual(['Research', 'Priority']);
  });

  it('are taken out, and the focus stays in the list', async () => {
    const edit = await draw(setting('stages'));
    await page.getByText('Choice', { exact: true }).click();
    await page.getByRole('button', { name: 'Remove: Choice' }).click();
    await expect.poll(() => names()).not.toContain('Choice');
    await expect.poll(() => document.activeElement?.className).toContain('entries-add');
    edit.undo();
    await expect.poll(() => names()).toContain('Choice');
  });

  it('get their id from their name while they are new', async () => {
    const edit = await draw(setting('segments'));
    await page.getByRole('button', { name: 'Add a segment' }).click();
    await userEvent.keyboard('Food makers');
    expect(edit.shown()!.document).toEqual({ segments: [{ id: 'food-makers', label: 'Food makers' }] });
    await page.getByRole('button', { name: 'Add a segment' }).click();
    await userEvent.keyboard('Food Makers');
    expect(
      edit
        .shown()!
        .complaintsAt('segments.1.label')
        .map((it) => it.what.say),
    ).toEqual(['playbook_wrong_two_segments']);
    await expect.element(page.getByText('Two segments are called “Food Makers”. Rename one.')).toBeVisible();
  });

  it('get one from a name that begins with a sign, and from one that is nothing else', async () => {
    const edit = await draw(setting('segments'));
    for (const name of ['→ Food', '→']) {
      await page.getByRole('button', { name: 'Add a segment' }).click();
      await userEvent.keyboard(name);
    }
    expect(edit.shown()!.at('segments').value).toEqual([
      { id: 'food', label: '→ Food' },
      { id: 'segments', label: '→' },
    ]);
  });

  it('keep the id they were saved with when they are renamed', async () => {
    const edit = await draw(setting('segments'), { team: { segments: [{ id: 'food', label: 'Food' }] } });
    await page.getByLabelText('Name').fill('Bakers');
    expect(edit.shown()!.document).toEqual({ segments: [{ id: 'food', label: 'Bakers' }] });
  });
});

describe('what is set elsewhere', () => {
  it('a policy’s value is shown, locked, with its origin', async () => {
    await draw(setting('salesFrom'), { policy: { salesFrom: 'validation' } });
    const field = page.getByLabelText('Talks make sense from');
    await expect.element(field).toBeDisabled();
    await expect.element(field).toHaveValue('validation');
    await expect.element(page.getByText('Set by your administrator.')).toBeVisible();
  });

  it('a policy’s list says so once', async () => {
    await draw(setting('segments'), { policy: { segments: [{ id: 'a', label: 'A' }] } });
    await expect.element(page.getByLabelText('Name')).toBeDisabled();
    expect(page.getByText('Set by your administrator.').elements()).toHaveLength(1);
    expect(page.getByRole('button', { name: 'Add a segment' }).elements()).toHaveLength(0);
  });

  it('a team’s lock holds a rep’s own settings back', async () => {
    await draw(setting('salesFrom'), { team: { salesFrom: 'choice', locks: ['salesFrom'] } }, 'own');
    await expect.element(page.getByLabelText('Talks make sense from')).toBeDisabled();
    await expect.element(page.getByText('Locked by your team’s playbook.')).toBeVisible();
  });

  it('what adds up is shown beside one’s own', async () => {
    await draw(setting('suppression'), {
      policy: { suppression: { domains: ['rival.example'] } },
      team: { suppression: { domains: ['ours.example'] } },
    });
    await expect.element(page.getByLabelText('Everybody at')).toHaveValue('ours.example');
    await page.getByText('1 more, set elsewhere').click();
    await expect.element(page.getByText('rival.example')).toBeVisible();
  });
});
