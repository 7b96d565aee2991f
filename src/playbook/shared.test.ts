import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAYBOOK } from './default';
import { differences } from './differences';
import { readDocument } from './read-document';
import { resolve } from './resolve';
import { besideDefault, comparable, exported } from './shared';

const team = {
  salesFrom: 'validation',
  rules: { declined: { days: 7 } },
  assets: [{ title: 'A', format: 'article' }],
  locks: ['rules.declined'],
};
const taken = (text: string) => {
  const read = readDocument(text);
  if ('why' in read) throw new Error(read.why.say);
  return besideDefault(read.document);
};

describe('what is exported and imported again', () => {
  it('is the same playbook, and says no more than was said', () => {
    expect(taken(exported({ team }))).toEqual(team);
  });

  it('is a full playbook, own settings included, as any editor shows it', () => {
    const document = JSON.parse(exported({ team, own: { salesFrom: 'choice' } }));
    expect(document).toEqual({ ...DEFAULT_PLAYBOOK, ...team, salesFrom: 'choice', rules: document.rules });
    expect(document.rules.declined).toEqual({ on: true, severity: 'hold', days: 7 });
  });

  it('of an empty install is nothing beyond what is built in', () => {
    expect(taken(exported({}))).toEqual({});
  });

  it('differs where it was edited', () => {
    const edited = exported({ team }).replace('"days": 7', '"days": 9');
    const [before, after] = [team, taken(edited)].map((it) => comparable(resolve(DEFAULT_PLAYBOOK, it)));
    expect(differences(before!, after!)).toEqual([
      { path: ['rules', 'declined', 'days'], change: 'changed', from: 7, to: 9 },
    ]);
  });
});
