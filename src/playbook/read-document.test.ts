import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAYBOOK } from './default';
import { policyOf } from './policy';
import { FIREFOX_ID, policyFiles } from './policy-files';
import { LARGEST, readDocument } from './read-document';

const document = { salesFrom: 'research', rules: { declined: { days: 7 } }, locks: ['rules.declined'] };

describe('what can’t be read is named in words', () => {
  it.each([
    ['nothing', '', 'share_empty'],
    ['blanks', ' \n', 'share_empty'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'share_is_html'],
    ['a list', '[]', 'share_no_playbook'],
    ['null', 'null', 'share_no_playbook'],
    ['lists within lists', `{"stages":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'share_no_playbook'],
    ['an object of something else', '{"name":"x","version":1}', 'share_no_playbook'],
  ])('%s', (_what, text, why) => {
    expect(readDocument(text)).toEqual({ why: { say: why } });
  });

  it('broken JSON, with its line', () => {
    expect(readDocument('{\n"salesFrom": "options",\n"rules": {,}\n}')).toEqual({
      why: { say: 'share_no_json_at', with: [3] },
    });
  });

  it('20 MB', () => {
    expect(readDocument(`{"x":"${'x'.repeat(20_000_000)}"}`)).toEqual({
      why: { say: 'share_too_large', with: [21, LARGEST / 1e6] },
    });
  });
});

describe('what can be read', () => {
  const wrapped = policyFiles(policyOf(document, 'all', 'https://team.example/'), {
    chromium: 'abc',
    firefox: FIREFOX_ID,
  })
    .filter((it) => it.id.endsWith('linux') || it.id === 'firefox')
    .map((it): [string, string] => [`the policy file ${it.id}`, it.text]);

  it.each([
    ['a document', JSON.stringify(document)],
    ['one with a mark of its encoding', `\ufeff${JSON.stringify(document)}`],
    ...wrapped,
  ])('is %s', (_what, text) => {
    expect(readDocument(text)).toEqual({ document, problems: [] });
  });

  it('is a whole playbook', () => {
    const { version: _, ...settings } = DEFAULT_PLAYBOOK;
    expect(readDocument(JSON.stringify(DEFAULT_PLAYBOOK))).toEqual({ document: settings, problems: [] });
  });

  it('is used where it is sound; the rest is named and left out', () => {
    const read = readDocument(
      JSON.stringify({
        version: 99,
        ...document,
        rules: { declined: { days: -1, on: false }, 'opted-out': { on: false }, nonsense: {} },
        assets: [{ title: 'A', format: 'article' }, { title: '' }, { title: 'C', format: 'video' }],
        holograms: [],
        'a.b': 1,
        locks: ['rules.declined', 'holograms'],
      }),
    );
    expect('document' in read && read.document).toEqual({
      salesFrom: 'research',
      rules: { declined: { on: false } },
      assets: [
        { title: 'A', format: 'article' },
        { title: 'C', format: 'video' },
      ],
      locks: ['rules.declined'],
    });
    expect('problems' in read && read.problems.map((it) => [it.path, it.why])).toEqual([
      ['version', 'newer-version'],
      ['locks.holograms', 'unknown'],
      ['rules.nonsense', 'unknown'],
      ['rules.declined.days', 'invalid'],
      ['assets.1', 'invalid'],
      ['holograms', 'unknown'],
      ['a.b', 'unknown'],
      ['rules.opted-out', 'always-on'],
    ]);
  });
});
