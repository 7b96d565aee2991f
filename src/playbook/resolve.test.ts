import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAYBOOK } from './default';
import { type LayerName, resolve } from './resolve';

const layered = (team?: unknown, own?: unknown, policy?: unknown) =>
  resolve(DEFAULT_PLAYBOOK, team, own, policy);
const days = (value: unknown) => ({ rules: { declined: { days: value } } });
const paths = ({ problems }: ReturnType<typeof resolve>): [LayerName, string, string][] =>
  problems.map((it) => [it.layer, it.path, it.why]);

describe('precedence', () => {
  it('is default, team, own, policy', () => {
    expect(layered().playbook).toEqual(DEFAULT_PLAYBOOK);
    expect(layered(days(1)).playbook.rules.declined.days).toBe(1);
    expect(layered(days(1), days(2)).playbook.rules.declined.days).toBe(2);
    expect(layered(days(1), days(2), days(3)).playbook.rules.declined.days).toBe(3);
    expect(layered(undefined, undefined, days(3)).playbook.rules.declined.days).toBe(3);
  });

  it('goes rule by rule and number by number', () => {
    const { rules } = layered(days(1), {
      rules: { declined: { on: false }, 'no-answer': { attempts: 5 } },
    }).playbook;
    expect(rules.declined).toEqual({ on: false, severity: 'hold', days: 1 });
    expect(rules['no-answer']).toEqual({ on: true, severity: 'hold', attempts: 5, days: 180 });
  });

  it('takes lists as a whole', () => {
    const segments = (id: string) => ({ segments: [{ id, label: id }] });
    expect(layered(segments('a'), segments('b')).playbook.segments).toEqual([{ id: 'b', label: 'b' }]);
  });

  it('only ever adds to the suppression list', () => {
    const never = (domain: string) => ({ suppression: { domains: [domain] } });
    const { suppression } = layered(
      never('a.example'),
      { suppression: { domains: [] } },
      never('b.example'),
    ).playbook;
    expect(suppression.domains).toEqual(['a.example', 'b.example']);
  });

  it('changes no layer and no default', () => {
    const before = JSON.stringify(DEFAULT_PLAYBOOK);
    layered(days(1), days(2), days(3));
    expect(JSON.stringify(DEFAULT_PLAYBOOK)).toBe(before);
  });
});

describe('locks', () => {
  it('keep a rep’s own settings out, and say so', () => {
    const resolved = layered({ ...days(1), locks: ['rules.declined'] }, { ...days(2), salesFrom: 'choice' });
    expect(resolved.playbook.rules.declined.days).toBe(1);
    expect(resolved.playbook.salesFrom).toBe('choice');
    expect(resolved.locks).toEqual(['rules.declined']);
    expect(paths(resolved)).toEqual([['own', 'rules.declined', 'locked']]);
  });

  it('cover what lies beneath, and nothing beside', () => {
    expect(layered({ locks: ['rules'] }, days(2)).playbook.rules.declined.days).toBe(90);
    expect(layered({ locks: ['rules.decline'] }, days(2)).playbook.rules.declined.days).toBe(2);
  });

  it('do not bind the policy, which may lock as well', () => {
    expect(layered({ locks: ['rules'] }, undefined, days(3)).playbook.rules.declined.days).toBe(3);
    expect(layered(undefined, days(2), { locks: ['rules'] }).playbook.rules.declined.days).toBe(90);
  });

  it('can’t be set by a rep, nor on the suppression list, nor on what there is not', () => {
    expect(layered(undefined, { locks: ['rules'] }).locks).toEqual([]);
    const resolved = layered({ locks: ['suppression', 'nonsense', 7] });
    expect(resolved.locks).toEqual([]);
    expect(paths(resolved).map((it) => it[1])).toEqual(['locks.suppression', 'locks.nonsense', 'locks.7']);
  });

  it('name what there is, down to a value; entries of lists and unknown parts are none', () => {
    const sound = ['rules', 'rules.declined', 'rules.declined.days', 'suppression', 'openers.introduce'];
    const unsound = [
      'rules.nonsense',
      'rules.declined.days.more',
      'stages.0',
      'rules.',
      '',
      'rules.toString',
    ];
    const resolved = layered({ locks: [...sound, ...unsound] });
    expect(resolved.locks).toEqual(sound.filter((it) => it !== 'suppression'));
    expect(paths(resolved)).toEqual([
      ['team', 'locks.suppression', 'not-lockable'],
      ...unsound.map((it) => ['team', `locks.${it}`, 'unknown']),
    ]);
  });
});

describe('what adds up', () => {
  const quiet = (...phrases: string[]) => ({
    quiet: phrases.map((phrase) => ({ finding: 'pitch', phrase })),
  });

  it('a rep’s own phrases stand beside the team’s, each once; where locked they are left out', () => {
    const of = (team: object) =>
      layered(team, quiet('our platform', 'a demo')).playbook.quiet.map((it) => it.phrase);
    expect(of(quiet('a trial', 'a demo'))).toEqual(['a trial', 'a demo', 'our platform']);
    expect(of({ ...quiet('a trial'), locks: ['quiet'] })).toEqual(['a trial']);
  });
});

describe('opted-out and do-not-contact', () => {
  it.each(['opted-out', 'do-not-contact'] as const)(
    '%s can’t be switched off or softened by anybody',
    (rule) => {
      for (const change of [{ on: false }, { severity: 'info' }]) {
        const document = { rules: { [rule]: change } };
        const resolved = layered(document, document, document);
        expect(resolved.playbook.rules[rule]).toEqual({ on: true, severity: 'stop' });
        expect(paths(resolved)).toEqual(
          (['team', 'own', 'policy'] as const).map((layer) => [layer, `rules.${rule}`, 'always-on']),
        );
      }
    },
  );
});

describe('the words by which a CRM says “do not contact”', () => {
  const words = (...doNotContact: string[]) => ({ lifecycle: { doNotContact } });
  const of = (it: ReturnType<typeof resolve>) => it.playbook.lifecycle.doNotContact;

  it('are the team’s to set; a rep adds to them', () => {
    expect(of(layered(words('leave alone')))).toEqual(['leave alone']);
    const added = layered(words('leave alone'), words('leave alone', 'no'));
    expect(of(added)).toEqual(['leave alone', 'no']);
    expect(added.problems).toEqual([]);
  });

  it('are not taken away by a rep', () => {
    const emptied = layered(words('leave alone'), words('no'));
    expect(of(emptied)).toEqual(['leave alone', 'no']);
    expect(paths(emptied)).toEqual([['own', 'lifecycle.doNotContact', 'always-on']]);
  });
});

describe('a document with faults', () => {
  it.each([[[]], [[{ id: 'x' }]]])('leaves no playbook without stages (%j)', (stages) => {
    const resolved = layered(undefined, undefined, { stages });
    expect(resolved.playbook.stages).toEqual(DEFAULT_PLAYBOOK.stages);
    expect(paths(resolved)).toContainEqual(['policy', 'stages', 'empty']);
  });

  it('is used where it is sound, and named where not', () => {
    const resolved = layered({
      ...days('many'),
      segments: [{ id: 'a', label: 'A' }, { id: 'b' }, null],
      stages: 'none',
      knowledge: {},
      nonsense: 1,
      reading: { halfLifeDays: 0, share: 0.5, other: 1 },
    });
    expect(resolved.playbook.rules.declined.days).toBe(90);
    expect(resolved.playbook.segments).toEqual([{ id: 'a', label: 'A' }]);
    expect(resolved.playbook.stages).toEqual(DEFAULT_PLAYBOOK.stages);
    expect(resolved.playbook.reading).toEqual({ ...DEFAULT_PLAYBOOK.reading, share: 0.5 });
    expect(paths(resolved)).toEqual([
      ['team', 'rules.declined.days', 'invalid'],
      ['team', 'segments.1', 'invalid'],
      ['team', 'segments.2', 'invalid'],
      ['team', 'stages', 'invalid'],
      ['team', 'knowledge', 'invalid'],
      ['team', 'nonsense', 'unknown'],
      ['team', 'reading.other', 'unknown'],
      ['team', 'reading.halfLifeDays', 'invalid'],
    ]);
  });

  it.each([null, 7, 'x', []])('that is none (%o) is left out', (document) => {
    const resolved = layered(document);
    expect(resolved.playbook).toEqual(DEFAULT_PLAYBOOK);
    expect(paths(resolved)).toEqual([['team', '', 'no-document']]);
  });

  it('can’t reach a prototype', () => {
    const document: unknown = JSON.parse(
      '{"__proto__":{"x":1},"rules":{"__proto__":{"on":false},"constructor":{}}}',
    );
    const resolved = layered(document);
    expect(resolved.playbook).toEqual(DEFAULT_PLAYBOOK);
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(Object.getPrototypeOf(resolved.playbook.rules)).toBe(Object.prototype);
  });

  it('of a newer version is used as far as it is known', () => {
    const resolved = layered({ version: 99, ...days(5), holograms: [] });
    expect(resolved.playbook.rules.declined.days).toBe(5);
    expect(resolved.playbook.version).toBe(DEFAULT_PLAYBOOK.version);
    expect(paths(resolved)).toEqual([
      ['team', 'version', 'newer-version'],
      ['team', 'holograms', 'unknown'],
    ]);
  });
});
