import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lookup } from '../../test/story/aloud';
import { KINDS } from '../story/touch';
import { CATALOGUE, type SettingId, VERSION } from './catalogue';
import { DEFAULT_PLAYBOOK } from './default';
import { DEFAULT_OPENERS } from './default-openers';
import { RULE_LABELS } from './rule-labels';
import type { SentenceId } from './say';
import { RULES } from './types';

const ids = Object.keys(CATALOGUE) as SettingId[];

describe.each(ids)('the setting %s', (id) => {
  const { schema, label, help } = CATALOGUE[id];

  it('has a default that its schema accepts as it is', () => {
    expect(v.parse(schema as v.GenericSchema, CATALOGUE[id].default)).toEqual(CATALOGUE[id].default);
  });

  it('has a label and a help', () => {
    expect(lookup(label, [])).not.toBe('');
    expect(lookup(help, [])).not.toBe('');
  });
});

describe.each(RULES)('the rule %s', (rule) => {
  const { on: _, severity: __, ...numbers } = DEFAULT_PLAYBOOK.rules[rule];

  it('has a label, a help, and a label for each of its numbers', () => {
    const labels = RULE_LABELS[rule];
    expect(Object.keys(labels.numbers)).toEqual(Object.keys(numbers));
    for (const id of [labels.label, labels.help, ...Object.values<SentenceId>(labels.numbers)])
      expect(lookup(id, [])).not.toBe('');
  });
});

describe('the default playbook', () => {
  it('sets every rule, and every opener', () => {
    expect(Object.keys(DEFAULT_PLAYBOOK.rules)).toEqual(RULES);
    expect(Object.keys(DEFAULT_PLAYBOOK.openers)).toEqual(Object.keys(DEFAULT_OPENERS));
  });

  it('has the seven stages, in their order', () => {
    expect(DEFAULT_PLAYBOOK.stages.map((it) => it.id)).toEqual([
      'status-quo',
      'priority',
      'research',
      'options',
      'step-backs',
      'validation',
      'choice',
    ]);
    for (const { question, questions } of DEFAULT_PLAYBOOK.stages) {
      expect(question).toMatch(/\?$/);
      expect(questions.length).toBeGreaterThan(1);
    }
  });

  it('knows the kinds that speak for a stage, each once', () => {
    const signs = DEFAULT_PLAYBOOK.stages.flatMap((it) => it.signs);
    expect(new Set(signs).size).toBe(signs.length);
    for (const kind of signs) expect(Object.keys(KINDS)).toContain(kind);
  });

  it('has an opener without variables last, so that one can always be filled', () => {
    for (const [id, openers] of Object.entries(DEFAULT_PLAYBOOK.openers))
      if (id !== 'ask-question' && id !== 'invite-webinar' && id !== 'share-customer-story')
        expect(openers.at(-1)).not.toMatch(/\{/);
  });

  it('holds no content of any company', () => {
    for (const id of ['segments', 'personas', 'storylines', 'assets', 'knowledge', 'phrases'] as const)
      expect(DEFAULT_PLAYBOOK[id]).toEqual([]);
  });
});

/** A document may leave out whatever it does not change. */
function withoutRequired(schema: Record<string, unknown>, depth: number): Record<string, unknown> {
  const { required: _, $schema: __, properties, ...rest } = schema;
  if (depth === 0 || typeof properties !== 'object' || properties === null)
    return depth === 0 ? schema : { ...rest, ...(properties ? { properties } : {}) };
  return {
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, it]) => [
        key,
        withoutRequired(it as Record<string, unknown>, depth - 1),
      ]),
    ),
    additionalProperties: false,
  };
}

describe('the published schema', () => {
  it('follows from the catalogue (write it anew with `vitest -u`)', async () => {
    const properties = ids.map((id) => {
      const { schema, label, help } = CATALOGUE[id];
      const { $schema: _, ...json } = toJsonSchema(schema as v.GenericSchema, {
        errorMode: 'ignore',
        typeMode: 'input',
      });
      const isObject = json.type === 'object';
      return [
        id,
        {
          title: lookup(label, []),
          description: lookup(help, []),
          ...(isObject ? withoutRequired(json as Record<string, unknown>, 2) : json),
        },
      ];
    });
    const document = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Throughline playbook',
      type: 'object',
      properties: {
        version: { type: 'integer', minimum: 0, maximum: VERSION },
        locks: {
          type: 'array',
          items: { type: 'string' },
          description: 'Paths that a rep can’t change, such as "rules.too-early".',
        },
        ...Object.fromEntries(properties),
      },
      additionalProperties: false,
    };
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(
      '../../docs/playbook.schema.json',
    );
  });
});
