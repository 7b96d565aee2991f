import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAYBOOK } from '../../src/playbook/default';
import { RULES } from '../../src/playbook/types';
import { ASSETS, REPS, repAddress } from '../../src/sample/catalogue.mjs';
import { LIVES } from '../../src/sample/lives.mjs';
import { makeSample } from '../../src/sample/make.mjs';
import { COMPANIES, PEOPLE } from '../../src/sample/people.mjs';
import { readHistoryFile } from '../../src/sources/files/read';
import { tell } from '../../src/story/tell';
import type { Situation, Telling } from '../../src/story/telling';
import type { History, Prospect, Touch } from '../../src/story/touch';

const DAY = 86_400_000;
const NOBODY = { addresses: [], names: [], ids: [] };
const user = REPS[0]!;

interface Person {
  readonly prospect: Prospect;
  readonly touches: Touch[];
}

/** Reads the sample as the import does. */
async function read(now: number): Promise<Person[]> {
  const people = new Map<string, Person>();
  for await (const { taken, rejections } of readHistoryFile(new Blob([makeSample(now)]), now)) {
    expect(rejections).toEqual([]);
    for (const { prospect, what, at, id } of taken) {
      const address = prospect.addresses[0]!;
      const person = people.get(address) ?? { prospect, touches: [] };
      people.set(address, person);
      person.touches.push({ ...what, at, id });
    }
  }
  return [...people.values()];
}

const situation = (now: number): Situation => ({
  now,
  channel: 'mail',
  me: { ...NOBODY, addresses: [repAddress(user)] },
  team: NOBODY,
});

const history = ({ prospect, touches }: Person, match: History['match'], readAt: number): History => ({
  prospect,
  touches,
  match,
  readings: [{ source: 'files', label: 'sample.csv', readAt, isFile: true }],
  colleagues: [],
  dismissals: [],
});

/** What the panel says of everybody when their address is in sight. */
const tellAll = (people: readonly Person[], now: number): Telling[] =>
  people.map((person) =>
    tell(history(person, { by: 'address', candidates: [] }, now), DEFAULT_PLAYBOOK, situation(now)),
  );

const rulesOf = (told: readonly Telling[]): string[] =>
  told.flatMap((it) => it.warnings.map((warning) => warning.rule));

/** Every day of the week, a leap day, the year's first hour and last minute. */
const DAYS = [
  '2026-06-01T06:10:00Z',
  '2026-06-02T12:00:00Z',
  '2026-06-03T12:00:00Z',
  '2026-06-04T12:00:00Z',
  '2026-06-05T12:00:00Z',
  '2026-06-06T12:00:00Z',
  '2026-06-07T23:00:00Z',
  '2028-02-29T09:00:00Z',
  '2027-01-01T00:20:00Z',
  '2026-12-31T23:59:00Z',
].map((it) => Date.parse(it));

describe.each(DAYS.map((now) => ({ now, day: new Date(now).toISOString() })))(
  'the sample on $day',
  ({ now }) => {
    it('is read whole, and is large and long enough', async () => {
      const people = await read(now);
      const touches = people.flatMap((it) => it.touches);
      expect(people.length).toBeGreaterThanOrEqual(40);
      expect(touches.length).toBeGreaterThanOrEqual(600);
      expect(now - Math.min(...touches.map((it) => it.at))).toBeGreaterThan(225 * DAY);
      expect(new Set(people.map((it) => it.prospect.company)).size).toBeGreaterThanOrEqual(15);
      const ahead = touches.filter((it) => it.at > now).map((it) => it.kind);
      expect(new Set(ahead)).toEqual(new Set(['nurture-scheduled', 'meeting-booked']));
    });

    it('tells of six pieces of content or more at each stage, in every format', async () => {
      const touches = (await read(now)).flatMap((it) => it.touches);
      for (const { id } of DEFAULT_PLAYBOOK.stages) {
        const told = touches.filter((it) => it.stage === id && it.url).map((it) => it.title);
        expect(new Set(told).size, id).toBeGreaterThanOrEqual(6);
      }
      const told = new Set(touches.map((it) => it.url));
      const formats = ASSETS.filter((it) => told.has(it.url)).map((it) => it.format);
      expect(new Set(formats).size).toBe(8);
    });

    it('shows every rule, every stage, and every verdict there is with a history', async () => {
      const told = tellAll(await read(now), now);
      const rules = new Set(rulesOf(told));
      // Two rest on how the record was found and when the file was read: see below.
      const elsewhere = ['unsure-who', 'stale-history'];
      expect(RULES.filter((it) => !rules.has(it) && !elsewhere.includes(it))).toEqual([]);
      const stages = new Set(told.map((it) => it.story.stage?.id));
      expect(DEFAULT_PLAYBOOK.stages.map((it) => it.id).filter((it) => !stages.has(it))).toEqual([]);
      expect(new Set(told.map((it) => it.verdict))).toEqual(new Set(['stop', 'hold', 'ready']));
    });

    it('has two of one name at one company, so that a name alone leaves it unsure who is meant', async () => {
      const people = await read(now);
      const fitting = (person: Person) =>
        people
          .map(({ prospect }) => prospect)
          .filter((it) => it.name === person.prospect.name && it.company === person.prospect.company);
      const person = people.find((it) => fitting(it).length > 1)!;
      const match = { by: 'name-and-company', candidates: fitting(person) } as const;
      const told = tell(history(person, match, now), DEFAULT_PLAYBOOK, {
        ...situation(now),
        channel: 'linkedin',
      });
      expect(rulesOf([told])).toContain('unsure-who');
    });

    it('grows old: five weeks after its import the story says so', async () => {
      const [person] = await read(now);
      const old = history(person!, { by: 'address', candidates: [] }, now);
      expect(rulesOf([tell(old, DEFAULT_PLAYBOOK, situation(now + 35 * DAY))])).toContain('stale-history');
    });

    it('shows each behaviour that is no wish to be sold to', async () => {
      const told = tellAll(await read(now), now);
      const cards = told.flatMap((it) => it.warnings.filter(({ rule }) => rule === 'not-a-buying-signal'));
      expect(new Set(cards.map((it) => it.what.say)).size).toBe(5);
    });
  },
);

describe('the sample', () => {
  it('is the same from the same seed, and another from another', () => {
    const now = DAYS[0]!;
    expect(makeSample(now)).toBe(makeSample(now));
    expect(makeSample(now, 1)).not.toBe(makeSample(now, 2));
  });

  it('lets somebody lead each life', () => {
    expect(Object.keys(LIVES).filter((life) => !PEOPLE.some((it) => it.life === life))).toEqual([]);
  });

  it('is named nowhere else in the product', () => {
    const words = [
      ...PEOPLE.flatMap((it) => [it.name, it.email]),
      ...Object.entries(COMPANIES).flatMap(([domain, [company]]) => [domain, company]),
      ...REPS,
    ];
    const files = ['src', 'public/_locales'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((it) => it.isFile() && !/\.test\.tsx?$/.test(it.name) && !it.parentPath.endsWith('sample'))
        .map((it) => join(it.parentPath, it.name)),
    );
    const named = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return words.some((word) => text.includes(word));
    });
    expect(named).toEqual([]);
  });
});
