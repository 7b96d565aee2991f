import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lookup } from '../../test/story/aloud';
import { CATALOGUE, type SettingId } from './catalogue';
import { CHOICES, fieldAt, hrefOf, PAGE_OF } from './fields';
import { bare, entriesOf, itemOf, optionsOf } from './schema';

const ids = Object.keys(CATALOGUE) as SettingId[];

/** Every place of a setting at which a form shows something, entries of lists as `0`. */
function placesOf(schema: v.GenericSchema, path: string): { path: string; schema: v.GenericSchema }[] {
  const entries = entriesOf(schema);
  const item = itemOf(schema);
  if (entries) return Object.entries(entries).flatMap(([key, it]) => placesOf(it, `${path}.${key}`));
  return [{ path, schema }, ...(item && entriesOf(item) ? placesOf(item, `${path}.0`) : [])];
}

describe.each(ids)('the form of %s', (id) => {
  const places = placesOf(CATALOGUE[id].schema as v.GenericSchema, id);

  it('has words for each of its fields', () => {
    for (const { path } of places) {
      const field = fieldAt(path);
      expect(field, path).toBeDefined();
      expect(lookup(field!.label, []), path).not.toBe('');
      if (field!.help) expect(lookup(field!.help, []), path).not.toBe('');
    }
  });

  it('has words for each choice', () => {
    for (const { path, schema } of places)
      for (const option of optionsOf(schema) ?? []) {
        const words = CHOICES[`${path.split('.').at(-1)}.${option}`];
        expect(words, `${path}: ${option}`).toBeDefined();
        expect(lookup(words!, [])).not.toBe('');
      }
  });

  it('knows a way to show each of its fields', () => {
    const KNOWN = ['string', 'number', 'boolean', 'picklist', 'array'];
    for (const { path, schema } of places) expect(KNOWN, path).toContain(bare(schema).type);
  });

  it('has a page, and an address on it', () => {
    expect(hrefOf(id)).toBe(`#${PAGE_OF[id]}/${id}`);
  });
});

it('leads to a part of a rule', () => expect(hrefOf('rules.too-early.on')).toBe('#rules/too-early.on'));
