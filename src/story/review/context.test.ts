import { describe, expect, it } from 'vitest';
import { contextOf, NOW, tellingOf } from '../../../test/drafts/stories';
import type { Touch } from '../touch';
import { reviewContext } from './context';

const { history, telling, situation } = tellingOf('reader');
const contextWith = (told: typeof telling, touches: readonly Partial<Touch>[]) =>
  reviewContext(
    {
      ...history,
      touches: touches.map((touch, index) => ({
        id: `x${index}`,
        at: NOW - 1_000 * (index + 1),
        kind: 'content-downloaded',
        by: 'prospect',
        source: 'files',
        ...touch,
      })),
    },
    told,
    situation,
  );
const withTouches = (...touches: Partial<Touch>[]) => contextWith(telling, touches);

describe('what the review knows', () => {
  it('is plain data that can be sent', () => {
    const context = contextOf('reader');
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });

  it('is the verdict, the stage, the record and the next step', () => {
    expect(contextOf('reader')).toMatchObject({
      verdict: 'hold',
      stage: { id: 'research', order: 2 },
      prospect: { names: ['Jane Doe'], addresses: ['jane@northwind.example'] },
      known: { company: 'Northwind Foods', title: 'Head of Supply Data', industry: 'Food' },
      history: { any: true, talked: false, wrote: false },
      next: { move: telling.move.move },
    });
  });

  it('holds what they had or are signed up for, once each', () => {
    const { assets } = withTouches(
      { kind: 'webinar-registered', title: 'A webinar' },
      { kind: 'webinar-attended', title: 'a Webinar' },
      { kind: 'webinar-registered', title: 'Another one' },
      { kind: 'nurture-sent', by: 'marketing', title: 'Only sent' },
      { kind: 'page-visited', title: 'Pricing' },
    );
    expect(assets.map(({ title, how }) => `${title}: ${how}`)).toEqual([
      'a Webinar: had',
      'Another one: signed-up',
    ]);
  });

  it('tells talks from written words, and both from none', () => {
    expect(withTouches({ kind: 'sales-talked', by: 'sales' }).history).toMatchObject({
      talked: true,
      wrote: false,
    });
    expect(withTouches({ kind: 'replied' }).history).toMatchObject({ talked: false, wrote: true });
    expect(withTouches({ kind: 'sales-emailed', by: 'sales' }).history).toEqual({
      any: false,
      talked: false,
      wrote: false,
      attended: false,
    });
    expect(withTouches({ kind: 'event-attended' }).history.attended).toBe(true);
  });

  it.each([
    ['content-downloaded', 'had'],
    ['webinar-attended', 'had'],
    ['event-attended', 'had'],
    ['nurture-clicked', 'had'],
    ['page-visited', 'had'],
    ['webinar-registered', 'signed-up'],
    ['invited', undefined],
    ['nurture-opened', undefined],
    ['form-submitted', undefined],
  ])('by %s they have a piece: %s', (kind, how) => {
    expect(withTouches({ kind, title: 'A title of four' }).assets[0]?.how).toBe(how);
  });

  it('names a piece by its title, else by the asset; what has neither is none', () => {
    const url = 'https://acme.example/a';
    expect(
      withTouches({ title: ' A ', asset: 'B', url }, { title: ' ', asset: ' B ' }, { title: ' ' }).assets,
    ).toEqual([
      { title: 'A', at: NOW - 1_000, touch: 'x0', how: 'had', url },
      { title: 'B', at: NOW - 2_000, touch: 'x1', how: 'had' },
    ]);
  });

  it('takes a page for a piece by a title of three words', () => {
    const page = (title: string) => withTouches({ kind: 'page-visited', title }).assets.length;
    expect([page('Our prices'), page('Our prices today')]).toEqual([0, 1]);
  });

  it('takes the newest of a piece, and what they had before what they signed up for', () => {
    const piece = (kind: string) => ({ kind, title: 'A' });
    const newest = (...kinds: string[]) =>
      withTouches(...kinds.map(piece)).assets.map(({ touch, how }) => [touch, how]);
    expect(newest('webinar-attended', 'content-downloaded')).toEqual([['x0', 'had']]);
    expect(newest('webinar-attended', 'webinar-registered')).toEqual([['x0', 'had']]);
    expect(newest('webinar-registered', 'webinar-registered')).toEqual([['x0', 'signed-up']]);
    expect(newest('webinar-registered', 'webinar-attended')).toEqual([['x1', 'had']]);
  });

  it.each([
    ['sales-talked', { talked: true, any: true }],
    ['sales-met', { talked: true, any: true }],
    ['meeting-booked', { talked: true, any: false }],
    ['deal-opened', { talked: true, any: false }],
    ['deal-won', { talked: true, any: false }],
    ['deal-lost', { talked: true, any: false }],
    ['replied', { wrote: true, any: false }],
    ['contact-requested', { wrote: true }],
    ['demo-requested', { wrote: true }],
    ['form-submitted', { wrote: true }],
    ['social-mentioned', { wrote: true }],
    ['webinar-attended', { attended: true }],
    ['event-attended', { attended: true }],
    ['a-newer-kind', {}],
  ])('by %s of sales it knows no more than %j', (kind, more) => {
    const none = { any: false, talked: false, wrote: false, attended: false };
    expect(withTouches({ kind, by: 'sales' }).history).toEqual({ ...none, ...more });
  });

  it('knows a history by whatever marketing or they did', () => {
    expect(withTouches({ kind: 'a-newer-kind', by: 'marketing' }).history.any).toBe(true);
    expect(
      withTouches({ kind: 'sales-emailed', by: 'sales' }, { kind: 'bounced', by: 'marketing' }).history.any,
    ).toBe(true);
    expect(withTouches().history.any).toBe(false);
  });

  it('knows a meeting that is booked for tomorrow, and nothing else of tomorrow', () => {
    const at = NOW + 86_400_000;
    expect(withTouches({ kind: 'meeting-booked', at }).history.talked).toBe(true);
    expect(withTouches({ kind: 'sales-talked', at }).history.talked).toBe(false);
    expect(withTouches({ kind: 'sales-talked', at: NOW }).history.talked).toBe(true);
  });

  it('gathers the words of the story: titles, formats and what else was named', () => {
    const { words } = withTouches(
      { kind: 'content-downloaded', title: ' A paper ', campaign: 'Autumn' },
      { kind: 'webinar-attended', title: 'A webinar', topic: 'Ovens' },
      { kind: 'webinar-registered', title: 'A webinar' },
      { kind: 'event-attended', title: 'A fair', asset: 'fair-1' },
      { kind: 'page-visited', title: 'A page' },
      { kind: 'nurture-clicked', title: 'A click' },
      { kind: 'nurture-sent', title: 'A mail' },
      { kind: 'nurture-opened', title: 'Another' },
      { kind: 'nurture-scheduled', title: 'A plan', at: NOW + 1 },
      { kind: 'invited', title: 'An invitation' },
      { kind: 'form-submitted', title: 'A form', note: 'A note' },
      { kind: 'content-downloaded', title: ' ' },
    );
    expect([...words.titles].sort()).toEqual(
      [
        'A paper',
        'A webinar',
        'A fair',
        'A page',
        'A click',
        'A mail',
        'Another',
        'A plan',
        'An invitation',
      ].sort(),
    );
    expect(words.formats).toEqual(
      expect.arrayContaining(['white-paper', 'webinar', 'event', 'page', 'article']),
    );
    expect(words.others).toEqual(expect.arrayContaining(['Autumn', 'Ovens', 'fair-1', 'A form', 'A note']));
    expect(words.others).not.toContain('A mail');
    expect(new Set(words.others).size).toBe(words.others.length);
  });

  it('gathers the questions of the chapters so far and of every next step', () => {
    const { words } = contextOf('reader');
    const { story, move, otherWays } = telling;
    const lived = story.chapters.filter(({ status }) => status === 'told' || status === 'current');
    const asked = [
      ...lived.map(({ question }) => question),
      ...[move, ...otherWays].flatMap(({ questions }) => questions),
    ];
    expect(words.questions).toEqual(expect.arrayContaining([story.openQuestion, ...asked].filter(Boolean)));
    const untold = story.chapters.filter(
      ({ status, question }) => status === 'untold' && question !== story.openQuestion,
    );
    expect(untold.length).toBeGreaterThan(0);
    for (const { question } of untold) expect(words.questions).not.toContain(question);
    expect(words.others).toEqual(
      expect.arrayContaining([move.asset?.title, move.asset?.topic].filter(Boolean)),
    );
  });

  it('says of whom nothing is known only that', () => {
    const stranger = {
      ...history,
      prospect: { addresses: [], slugs: ['x'], company: '', title: '' },
      touches: [],
    };
    const { story } = telling;
    const { stage: _stage, lastHeard: _last, ...untold } = story;
    const { opener: _opener, asset: _asset, ...move } = telling.move;
    const bare = { ...telling, story: untold, move: { ...move, questions: [] } };
    const context = reviewContext(stranger, bare as typeof telling, situation);
    expect(context.known).toStrictEqual({});
    expect(context.prospect).toStrictEqual({ names: [], addresses: [] });
    expect(context.next).toStrictEqual({
      move: move.move,
      ...(move.until === undefined ? {} : { until: move.until }),
    });
    for (const field of ['stage', 'latest', 'answering']) expect(context).not.toHaveProperty(field);
    expect([context.others, context.phrases, context.quiet]).toEqual([[], [], []]);
  });

  it('knows what they heard last: what the story says, else the newest title of content by now', () => {
    expect(contextOf('reader').latest).toEqual(telling.story.lastHeard);
    const { lastHeard: _, ...story } = telling.story;
    const latest = (...touches: Partial<Touch>[]) => contextWith({ ...telling, story }, touches).latest;
    expect(
      latest(
        { kind: 'form-submitted', title: 'A form', note: 'A note' },
        { kind: 'invited', title: ' A ' },
        { title: 'B' },
      ),
    ).toEqual({
      title: 'A',
      at: NOW - 2_000,
      touch: 'x1',
    });
    expect(latest({ title: 'A', at: NOW + 1 }, { title: ' ' }, { title: 'B' })?.title).toBe('B');
    expect(latest({ title: 'A', at: NOW })?.title).toBe('A');
    expect(latest({ kind: 'meeting-booked', title: 'A', at: NOW + 1 })).toBeUndefined();
  });

  it('takes what the caller knows: other names, others, phrases', () => {
    const phrase = { finding: 'pitch' as const, phrase: 'x y' };
    const extras = { names: ['Jay', 'Jane Doe'], others: ['Kim'], phrases: [phrase], quiet: [phrase] };
    expect(contextOf('reader', extras)).toMatchObject({
      ...{ prospect: { names: ['Jane Doe', 'Jay'] }, others: ['Kim'], phrases: [phrase], quiet: [phrase] },
    });
  });

  it('takes nothing of the future for had', () => {
    expect(withTouches({ at: NOW + 86_400_000, title: 'To come' }).assets).toEqual([]);
  });
});
