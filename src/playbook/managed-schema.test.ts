import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { CATALOGUE } from './catalogue';
import { DEFAULT_PLAYBOOK } from './default';
import { type ChromeSchema, managedSchema } from './managed-schema';

/** Whether Chrome would take a value; it reads a schema in the same way. */
function takes(schema: ChromeSchema, value: unknown): boolean {
  if (schema.type === 'array') return Array.isArray(value) && value.every((it) => takes(schema.items, it));
  if (schema.type === 'object')
    return Object.entries(value as object).every(
      ([key, it]) => !schema.properties[key] || takes(schema.properties[key], it),
    );
  if (schema.type === 'string' && schema.enum) return schema.enum.includes(value as string);
  return typeof value === (schema.type === 'integer' ? 'number' : schema.type);
}

function everyPart(schema: ChromeSchema): ChromeSchema[] {
  if (schema.type === 'array') return [schema, ...everyPart(schema.items)];
  if (schema.type === 'object') return [schema, ...Object.values(schema.properties).flatMap(everyPart)];
  return [schema];
}

describe('the managed schema', () => {
  const schema = managedSchema();

  it('is the published one (write it anew with `vitest -u`), and the manifest names it', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../public/managed-schema.json',
    );
    expect(manifest.storage.managed_schema).toBe('managed-schema.json');
  });

  it('knows every setting, and what else a policy may say', () => {
    expect(schema.type === 'object' && Object.keys(schema.properties)).toEqual([
      'version',
      'locks',
      'sets',
      'teamAddress',
      ...Object.keys(CATALOGUE),
    ]);
  });

  it('says nothing that Chrome refuses', () => {
    for (const part of everyPart(schema)) {
      expect(['object', 'array', 'string', 'number', 'integer', 'boolean']).toContain(part.type);
      for (const word of Object.keys(part)) expect(['type', 'properties', 'items', 'enum']).toContain(word);
    }
  });

  it('takes the built-in playbook as it is', () => {
    expect(takes(schema, DEFAULT_PLAYBOOK)).toBe(true);
    expect(takes(schema, { rules: { declined: { days: 'many' } } })).toBe(false);
    expect(takes(schema, { rules: { declined: { severity: 'loud' } } })).toBe(false);
  });
});
