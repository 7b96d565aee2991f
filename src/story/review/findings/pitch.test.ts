import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, LATEST, placesOf } from '../../../../test/story/small-tongue';

const pitches = (draft: string, changes: Changes = {}) => placesOf('pitch', draft, changes);

describe('a pitch', () => {
  it('is found in order: words, features, a name and what it does, phrases of one’s own', () => {
    const phrases = [{ finding: 'pitch' as const, phrase: 'best of all' }];
    const draft = 'Best of all. DataWorks cleans it. Alerts and dashboards. So is our platform.';
    expect(pitches(draft, { phrases })).toEqual([
      ...['Best of all', 'DataWorks cleans', 'Alerts', 'dashboards', 'our platform'],
    ]);
  });

  it('is none to those who are ready, or asked for the product', () => {
    expect(pitches('It is our platform.')).toHaveLength(1);
    expect(pitches('It is our platform.', { verdict: 'ready' })).toEqual([]);
    expect(pitches('It is our platform.', { answering: { text: 'Show me your product.' } })).toEqual([]);
    expect(pitches('It is our platform.', { answering: { text: 'Send me the paper.' } })).toHaveLength(1);
  });

  it('is none where it is turned round', () => {
    expect(pitches('This is not our platform.')).toEqual([]);
    expect(pitches('They had our platform.')).toHaveLength(1);
  });

  it('is told by what they did last', () => {
    expect(findingOf('pitch', 'It is our platform.', { latest: LATEST })?.touches).toEqual([LATEST.touch]);
  });
});

describe('words of features', () => {
  it.each([
    ['two in a sentence are', 'It has alerts and a dashboard.', ['alerts', 'dashboard']],
    ['one is not', 'It has alerts.', []],
    ['the same one twice is not', 'It has alerts and alerts.', []],
    ['two in two sentences are not', 'It has alerts. It has a dashboard.', []],
    ['three in a draft are', 'It has alerts. A dashboard. A forecast.', ['alerts', 'dashboard', 'forecast']],
    ['two in one of two sentences are', 'An alert. An alert, a dashboard.', ['alert', 'dashboard']],
  ])('%s', (_, draft, expected) => {
    expect(pitches(draft)).toEqual(expected);
  });
});

describe('a product’s name', () => {
  it.each([
    ['DataWorks cleans it.', ['DataWorks cleans']],
    ['So DataWorks finds all of it.', ['DataWorks finds all of it']],
    ['So DataWORKS cleans it.', ['DataWORKS cleans']],
    ['So DataWorks really cleans it.', ['DataWorks really cleans']],
    ['So DataWorks costs it.', ['DataWorks costs']],
    ['With DataWorks, it is.', ['DataWorks']],
    ['So DataWorks in Leeds.', []],
    ['So DataWorks was founded.', []],
    ['So DataWorks. Cleans it.', []],
    ['So Dataworks cleans it.', []],
    ['So DATAWORKS cleans it.', []],
    ['So myDataWorks cleans it.', []],
    ['So @DataWorks cleans it.', []],
    ['See acme.example/DataWorks cleans it.', []],
    ['So LinkedIn cleans it.', []],
    ['So PowerPoint cleans it.', []],
    ['So McKenna cleans it.', []],
    ['So VanDyke cleans it.', []],
    ['So GmbH cleans it.', []],
  ])('with what it does is one: %s', (draft, expected) => {
    expect(pitches(draft)).toEqual(expected);
  });

  it('is none that is theirs', () => {
    expect(pitches('So DataWorks cleans it.', { known: { company: 'DataWorks Ltd' } })).toEqual([]);
    const prospect = { names: ['Jane DataWorks'], addresses: [] };
    expect(pitches('So DataWorks cleans it.', { prospect })).toEqual([]);
    expect(pitches('So DataWorks cleans it.', { known: { company: 'Northwind' } })).toHaveLength(1);
  });

  it('is none in what is quoted', () => {
    expect(pitches('It is.\n> So DataWorks cleans it.')).toEqual([]);
  });
});
