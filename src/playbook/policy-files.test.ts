import { describe, expect, it } from 'vitest';
import { lookup } from '../../test/story/aloud';
import { policyOf, readPolicy } from './policy';
import { FIREFOX_ID, policyFiles } from './policy-files';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const document = {
  version: 1,
  salesFrom: 'options',
  rules: { declined: { days: 7, on: false, severity: 'info' }, 'too-early': { on: false } },
  reading: { share: 0.25 },
  segments: [{ id: 'food', label: 'Food “makers” & <bakers>\u0007' }],
  personas: [],
  locks: ['rules.declined', 'salesFrom'],
};
const values = policyOf(document, 'all', 'https://team.example/p.json');
const files = policyFiles(values, { chromium: ID, firefox: FIREFOX_ID });
const file = (id: string) => files.find((it) => it.id === id)!;

describe('a document as a policy', () => {
  it('sets everything, and names it', () => {
    const { sets, ...rest } = values;
    expect(rest).toEqual({ ...document, teamAddress: 'https://team.example/p.json' });
    expect(sets).toEqual([
      'salesFrom',
      'rules.declined.days',
      'rules.declined.on',
      'rules.declined.severity',
      'rules.too-early.on',
      'reading.share',
      'segments',
      'personas',
      'locks',
      'teamAddress',
    ]);
    expect(readPolicy(values).problems).toEqual([]);
  });

  it('or only what is locked', () => {
    expect(policyOf(document, 'locked')).toEqual({
      version: 1,
      salesFrom: 'options',
      rules: { declined: document.rules.declined },
      locks: document.locks,
      sets: ['salesFrom', 'rules.declined.days', 'rules.declined.on', 'rules.declined.severity', 'locks'],
    });
    expect(
      policyOf({ rules: { declined: { on: false, days: 2 } }, locks: ['rules.declined.on'] }, 'locked'),
    ).toMatchObject({ rules: { declined: { on: false } } });
  });
});

describe('the files', () => {
  it('are for each browser and system, each with its name and a sentence that says where it goes', () => {
    expect(files.map((it) => it.id)).toEqual([
      'chrome-windows',
      'chrome-mac',
      'chrome-linux',
      'edge-windows',
      'edge-mac',
      'edge-linux',
      'chrome-console',
      'firefox',
    ]);
    for (const { where, place, system, name } of files) {
      expect(lookup(where, [place])).toContain(place);
      expect(lookup(system, [])).not.toBe('');
      expect(name).toMatch(/\.(reg|plist|json)$/);
    }
  });

  it.each([
    ['chrome-linux', '/etc/opt/chrome/policies/managed'],
    ['edge-linux', '/etc/opt/edge/policies/managed'],
  ])('%s says it in JSON', (id, folder) => {
    expect(JSON.parse(file(id).text)).toEqual({ '3rdparty': { extensions: { [ID]: values } } });
    expect(file(id).place).toBe(folder);
  });

  it('firefox names the extension by its own id', () => {
    expect(JSON.parse(file('firefox').text)).toEqual({
      policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: values } } },
    });
  });

  it('the console gets each value under its name', () => {
    expect(JSON.parse(file('chrome-console').text)).toMatchObject({
      salesFrom: { Value: 'options' },
      rules: { Value: document.rules },
    });
  });
});

describe('the registry file', () => {
  const { text } = file('chrome-windows');
  const line = (name: string) => text.split('\r\n').find((it) => it.startsWith(`"${name}"=`))!;
  /** As regedit reads it. */
  const read = (name: string) =>
    line(name)
      .slice(name.length + 4, -1)
      .replace(/\\(.)/g, '$1');

  it('clears what stood, and sets the rest under the policy’s key', () => {
    const key = `HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`;
    expect(text.split('\r\n').slice(0, 5)).toEqual([
      'Windows Registry Editor Version 5.00',
      '',
      `[-${key}]`,
      '',
      `[${key}]`,
    ]);
    expect(file('edge-windows').text).toContain(`\\Microsoft\\Edge\\3rdparty\\extensions\\${ID}\\policy]`);
  });

  it('holds numbers, words, and lists as JSON, in plain ASCII', () => {
    expect(line('version')).toBe('"version"=dword:00000001');
    expect(read('salesFrom')).toBe('options');
    expect(JSON.parse(read('segments'))).toEqual(document.segments);
    expect(JSON.parse(read('rules'))).toEqual(document.rules);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
    expect(text).toMatch(/^[\u0000-\u007e]*$/);
  });
});

describe('the property list', () => {
  const { text, name, place } = file('chrome-mac');

  it('is named as its preferences', () => {
    expect(place).toBe(`com.google.Chrome.extensions.${ID}`);
    expect(name).toBe(`${place}.plist`);
    expect(file('edge-mac').place).toBe(`com.microsoft.Edge.extensions.${ID}`);
  });

  it('holds each kind of value in its own element, and nothing XML can’t hold', () => {
    expect(text).toContain('<key>days</key>\n      <integer>7</integer>');
    expect(text).toContain('<key>on</key>\n      <false/>');
    expect(text).toContain('<key>share</key>\n    <real>0.25</real>');
    expect(text).toContain('<string>Food “makers” &amp; &lt;bakers&gt;</string>');
    expect(text).toContain('<key>personas</key>\n  <array/>');
  });
});
