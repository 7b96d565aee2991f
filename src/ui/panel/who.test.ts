import { expect, it } from 'vitest';
import { speakAgo } from '../parts/ago';
import { aboutOf, initials } from './who';

it.each([
  ['Jane Doe', 'JD'],
  ['Jane van der Berg', 'JB'],
  ['pat.lee@handles.example', 'PL'],
  ['Sokrates', 'S'],
  ['Łukasz Żak (he/him)', 'ŁŻ'],
  ['王 伟', '王伟'],
  ['😀', '😀'],
])('%s has the face %s', (name, face) => expect(initials(name)).toBe(face));

it.each([
  [0, 'now'],
  [59_000, 'now'],
  [-5_000, 'now'],
  [4 * 60_000, '4 minutes ago'],
  [23 * 3_600_000, '23 hours ago'],
  [86_400_000, 'yesterday'],
  [41 * 86_400_000, '41 days ago'],
])('%i ms are %s', (past, words) => expect(speakAgo(1e12 - past, 1e12, 'en')).toBe(words));

it.each([
  [{ title: 'Head of Operations', company: 'Acme Tools' }, 'Head of Operations · Acme Tools'],
  [{ title: 'Head of Operations at acme tools', company: 'Acme Tools' }, 'Head of Operations at acme tools'],
  [{ company: 'Acme Tools' }, 'Acme Tools'],
  [{ title: 'Planner' }, 'Planner'],
  [{}, undefined],
])('of %o stands below the name: %s', (of, about) =>
  expect(aboutOf(of, { t: (_, ...parts) => parts.join(' · ') })).toBe(about),
);
