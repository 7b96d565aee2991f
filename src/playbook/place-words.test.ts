import { describe, expect, it } from 'vitest';
import { aloud as aloudAt } from '../../test/story/aloud';
import { DEFAULT_PLAYBOOK } from './default';
import { sayDifference } from './difference-words';
import { differences } from './differences';
import { sayPlace, sayProblems } from './place-words';
import { resolve } from './resolve';
import type { Say } from './say';

const aloud = (it: Say) => aloudAt(it, Date.parse('2026-11-22T10:00:00'));
const words = (it: string | Say) => (typeof it === 'string' ? it : aloud(it));
const place = (path: string, document?: unknown) =>
  sayPlace(path.split('.'), document).map(words).join(' › ');

describe('a place in a playbook', () => {
  it.each([
    ['stages', 'Stages'],
    ['rules.too-early', 'Rules › Too early'],
    ['rules.too-early.on', 'Rules › Too early › On'],
    ['rules.no-answer.attempts', 'Rules › No answer › Attempts without an answer'],
    ['suppression.domains', 'Never contact › Everybody at'],
    ['assets.Two recalls.stage', 'Content › Two recalls › Stage'],
    ['assets.3.title', 'Content › Entry 4 › Title'],
    ['locks.rules.too-early', 'Locks › Rules › Too early'],
    ['version', 'Version'],
    ['holograms.x', 'holograms › x'],
    ['rules.nonsense.x', 'Rules › nonsense › x'],
  ])('%s is “%s”', (path, said) => {
    expect(place(path)).toBe(said);
  });

  it('takes names of entries from the document', () => {
    const document = {
      assets: [{ title: 'Two recalls' }],
      storylines: [{ segment: 'food', chapters: [{ stage: 'options' }] }],
    };
    expect(place('assets.0.stage', document)).toBe('Content › Two recalls › Stage');
    expect(place('storylines.0.chapters.0.message', document)).toBe(
      'Storylines › food › Chapters › options › Message',
    );
  });
});

describe('differences', () => {
  it('are told from setting to value', () => {
    const before = {
      rules: { declined: { on: true, severity: 'hold', days: 90 } },
      suppression: { domains: ['a.example'] },
      stages: [{ id: 'a' }, { id: 'b' }],
      assets: [{ title: 'A', format: 'video', at: Date.parse('2026-11-30T12:00:00') }],
    };
    const after = {
      rules: { declined: { on: false, severity: 'info', days: 30 } },
      suppression: { domains: ['b.example'] },
      stages: [{ id: 'b' }, { id: 'a' }],
      assets: [{ title: 'A', format: 'event', topic: 'Labels' }],
    };
    expect(
      differences(before, after).map(
        (it) => `${sayPlace(it.path).map(words).join(' › ')}: ${aloud(sayDifference(it))}`,
      ),
    ).toEqual([
      'Rules › Said no › On: from on to off',
      'Rules › Said no › How strictly: from Hold: not yet to Good to know',
      'Rules › Said no › Days after a no: from 90 to 30',
      'Never contact › Everybody at › b.example: added',
      'Never contact › Everybody at › a.example: removed',
      'Stages: in another order: b and a',
      'Content › A › Format: from “video” to “event”',
      expect.stringMatching(/^Content › A › Takes place on: removed: Nov 30/),
      'Content › A › Topic: added: “Labels”',
    ]);
  });
});

describe('problems', () => {
  it('are told as the forms tell them, where they stand', () => {
    const document = {
      rules: { declined: { days: -1 } },
      assets: [
        { title: 'A', format: 'x' },
        { title: '', format: 'x' },
      ],
      holograms: [],
    };
    const { problems } = resolve(DEFAULT_PLAYBOOK, document);
    expect(
      sayProblems(problems, document).map(({ path, what }) => `${place(path, document)}: ${aloud(what)}`),
    ).toEqual([
      'Rules › Said no › Days after a no: Use 0 or more.',
      'Content › Entry 2 › Title: Fill this in, or remove the entry.',
      'holograms: Throughline does not know this setting.',
    ]);
  });
});
