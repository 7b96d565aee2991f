import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAYBOOK } from './default';
import { pathsOf, valueAt } from './paths';
import { readPolicy } from './policy';
import { resolve } from './resolve';

const days = { rules: { declined: { days: 7 } } };

describe('a policy', () => {
  it('is mostly none at all', () => {
    expect(readPolicy(undefined)).toEqual({ problems: [] });
  });

  it.each([null, 7, [], 'x'])('that is none (%o) sets nothing, and is named', (given) => {
    expect(readPolicy(given)).toEqual({ problems: [{ layer: 'policy', path: '', why: 'no-document' }] });
  });

  it('is a document, and the address of the team’s playbook beside it', () => {
    const address = 'https://team.example/playbook.json';
    expect(readPolicy({ ...days, teamAddress: address })).toEqual({
      document: days,
      teamAddress: address,
      problems: [],
    });
    expect(readPolicy({ teamAddress: address }).document).toBeUndefined();
  });

  it('names what it sets and the browser did not hand on', () => {
    const { problems, document } = readPolicy({
      ...days,
      sets: ['rules.declined.days', 'stages', 'rules.x.on', 7],
    });
    expect(document).toEqual(days);
    expect(problems.map((it) => [it.layer, it.path, it.why])).toEqual([
      ['policy', 'stages', 'dropped'],
      ['policy', 'rules.x.on', 'dropped'],
    ]);
  });

  it('is resolved with what was dropped among the problems, and its other words are no settings', () => {
    const { playbook, problems } = resolve(DEFAULT_PLAYBOOK, undefined, undefined, {
      ...days,
      sets: ['stages'],
      teamAddress: 'https://team.example/',
    });
    expect(playbook.rules.declined.days).toBe(7);
    expect(problems).toEqual([{ layer: 'policy', path: 'stages', why: 'dropped' }]);
  });

  it('with an address that is none says so', () => {
    expect(readPolicy({ teamAddress: 7 }).problems).toEqual([
      { layer: 'policy', path: 'teamAddress', why: 'invalid' },
    ]);
  });
});

it('paths lead to what they name', () => {
  const document = { salesFrom: 'options', stages: [{ id: 'a' }], ...days };
  expect(pathsOf(document)).toEqual(['salesFrom', 'stages', 'rules.declined.days']);
  expect(valueAt(document, 'rules.declined.days')).toBe(7);
  expect(valueAt(document, 'rules.__proto__.x')).toBeUndefined();
  expect(valueAt(document, 'stages.0')).toEqual({ id: 'a' });
  expect(valueAt(document, 'stages.1')).toBeUndefined();
});
