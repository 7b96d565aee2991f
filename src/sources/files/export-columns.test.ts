import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Prospect, type Touch } from '../../story/touch';
import { exportHead, exportLines } from './export-columns';
import { neutral, original } from './formula';
import { readHistoryFile } from './read';

const NOW = Date.UTC(2026, 10, 20);

async function readBack(text: string) {
  const taken = [];
  const rejections = [];
  for await (const portion of readHistoryFile(new Blob([text]), NOW, new AbortController().signal)) {
    taken.push(...portion.taken);
    rejections.push(...portion.rejections);
  }
  return { taken, rejections };
}
const present = <T extends object>(it: T) =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined && value !== ''));

const words = fc
  .stringMatching(/^[ -~äßłé“”\n]{0,14}$/)
  .map((it) => it.trim())
  .filter((it) => !it.includes('\u0001'));
const text = fc.option(
  fc.oneof(words, fc.constantFrom('=1+1', "'=1+1", '+49 30', '-', '@home', 'a "b", c;d', 'x\ny', '12 Oct')),
  { nil: undefined },
);
const touch: fc.Arbitrary<Touch> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9:]{1,6}$/),
    at: fc.integer({ min: 0, max: NOW }),
    kind: fc.constantFrom(...Object.keys(KINDS).filter((it) => it !== 'replied')),
    by: fc.constantFrom<Touch['by']>('marketing', 'prospect', 'sales'),
    source: fc.constantFrom('files', 'hubspot', 'throughline', 'team'),
    title: text,
    url: text,
    topic: text,
    asset: text,
    stage: fc.option(fc.constantFrom('research', 'Our own Stage'), { nil: undefined }),
    campaign: text,
    rep: text,
    note: text,
    segment: text,
    persona: text,
  })
  .map((it) => present(it) as unknown as Touch);
const prospect: fc.Arbitrary<Prospect> = fc
  .record({
    addresses: fc.constantFrom(['jane@acme.example'], ['jane@acme.example', '+j@home.example'], []),
    slugs: fc.constantFrom(['jane-roe'], ['jane-roe', 'jane-doe-ü']),
    name: text,
    company: text,
    title: text,
    segment: text,
    persona: text,
    industry: text,
    owner: text,
  })
  .map((it) => present(it) as unknown as Prospect);

describe('an exported history', () => {
  it('reads back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(prospect, fc.array(touch, { minLength: 1, maxLength: 4 }), async (who, touches) => {
        const { taken, rejections } = await readBack(exportHead + exportLines(who, touches));
        expect(rejections).toEqual([]);
        expect(taken.map((it) => present(it.prospect))).toEqual(touches.map(() => present(who)));
        expect(taken.map(({ what, at, id }) => present({ ...what, at, id }))).toEqual(touches.map(present));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves ids that the store made to be made again', async () => {
    const made = { id: '~1a2b', at: 5, kind: 'page-visited', by: 'prospect', source: 'files' } as const;
    const { taken } = await readBack(
      exportHead + exportLines({ addresses: ['j@a.example'], slugs: [] }, [made]),
    );
    expect(taken[0]?.id).toBe('');
  });

  it('takes no made-up source', async () => {
    const row = 'j@a.example,1970-01-01,page-visited,<b>';
    const { taken } = await readBack(`email,at,kind,touch source\r\n${row}`);
    expect(taken[0]?.what.source).toBe('files');
  });
});

describe('formulas', () => {
  it.each(['=1', '+1', '-1', '@x', '\tx', "'=1", "''+1"])('%j is neutral and comes back', (it) => {
    expect(neutral(it).startsWith("'")).toBe(true);
    expect(original(neutral(it))).toBe(it);
  });
  it.each(['a', "'a", '1=1', ''])('%j stays', (it) => expect([neutral(it), original(it)]).toEqual([it, it]));
});
