import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyTouch } from '../../test/story/any';
import { history, JANE, NOW, playbook, situation } from '../../test/story/histories';
import type { Asset } from '../playbook/types';
import { assetKey, assetsIn } from './assets';
import type { Facts } from './facts';
import { fold } from './fold';
import { judge } from './judge';
import { segmentKey } from './segment';
import type { Topic } from './topics';

const SHOWN = 3;

/** Whether somebody had an asset already. */
function isHad({ history: { touches } }: Facts, { title, url }: Asset): boolean {
  const given = touches.filter((it) => it.kind !== 'invited');
  const names = given.flatMap((it) =>
    [it.title, it.asset].filter((name) => name !== undefined && name !== ''),
  );
  return (
    names.some((it) => assetKey(it!) === assetKey(title)) ||
    (Boolean(url) && given.some((it) => it.url && fold(it.url) === fold(url!)))
  );
}

const languageIn = (it: Asset | undefined) => it?.language && fold(it.language).split(' ')[0];
const differ = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a !== b;

function isForOthers(facts: Facts, asset: Asset): boolean {
  const {
    history: { prospect },
    book,
    moments,
  } = facts;
  const segments = (asset.segments ?? []).map((it) => segmentKey(it, book));
  const read = moments.findLast((it) => ['interest', 'evaluating'].includes(it.role) && it.asset?.language);
  return (
    (prospect.segment !== undefined &&
      segments.length > 0 &&
      !segments.includes(segmentKey(prospect.segment, book))) ||
    differ(prospect.industry && fold(prospect.industry), asset.industry && fold(asset.industry)) ||
    differ(languageIn(read?.asset), languageIn(asset))
  );
}

/** How near an asset's stage is, what it is worth in all, and whether it is on a topic of theirs. */
function measured({ standing, book, history: { prospect } }: Facts, topics: readonly Topic[], asset: Asset) {
  const stage = asset.stage === undefined ? undefined : book.stageIndex.get(fold(asset.stage));
  const ahead = stage === undefined || standing === undefined ? undefined : stage - standing.index;
  const near =
    ahead === undefined ? 0 : ahead === 1 ? 3 : ahead === 0 ? 2.5 : ahead > 1 ? -3 * ahead : 0.6 * ahead;
  const weight = topics.find((it) => asset.topic && fold(it.topic) === fold(asset.topic))?.weight;
  const isIn = (asset.segments ?? []).some(
    (it) => prospect.segment && segmentKey(it, book) === segmentKey(prospect.segment, book),
  );
  const score =
    near +
    (weight === undefined ? 0 : 2 + 4 * weight) +
    (isIn ? 2 : 0) +
    (prospect.industry && asset.industry && fold(prospect.industry) === fold(asset.industry) ? 1.5 : 0) +
    (asset.question ? 0.5 : 0);
  return { asset, near, score, onTopic: weight !== undefined && weight >= 0.1 };
}

/** The shelf by the long way: all that is known, measured, sorted, cut. */
function longWay(facts: Facts, topics: readonly Topic[]) {
  const {
    book,
    history: { touches, colleagues },
    now,
  } = facts;
  const onTopics =
    topics.length === 0
      ? book.assets
      : [undefined, ...topics.map((it) => it.topic)].flatMap((topic) =>
          book.assets.filter((it) => (it.topic ? fold(it.topic) : '') === fold(topic ?? '')),
        );
  const invited = assetsIn(touches.filter((it) => it.kind === 'invited'));
  const theirs = assetsIn(colleagues.flatMap((it) => it.touches));
  const fitting = [...onTopics, ...invited, ...theirs].filter(
    (it) => !isHad(facts, it) && !isForOthers(facts, it),
  );
  const once = [...new Map(fitting.toReversed().map((it) => [assetKey(it.title), it])).keys()].map(
    (key) => fitting.find((it) => assetKey(it.title) === key)!,
  );
  const inOrder = once
    .toSorted((a, b) => fitting.indexOf(a) - fitting.indexOf(b))
    .map((it) => measured(facts, topics, it))
    .sort((a, b) => b.score - a.score);
  const isStory = (it: Asset) => it.format === 'customer-story';
  const isToCome = ({ format, at }: Asset) =>
    (format === 'webinar' || format === 'event') && !(at !== undefined && at <= now);
  const isMain = ({ topic }: Asset) =>
    topics.slice(0, 2).some((it) => topic !== undefined && fold(it.topic) === fold(topic));
  const best = (fits: (it: (typeof inOrder)[number]) => boolean) =>
    inOrder
      .filter(fits)
      .slice(0, SHOWN)
      .map((it) => it.asset);
  return {
    content: best(
      ({ asset, near, onTopic }) => !isStory(asset) && !isToCome(asset) && near > -1 && (onTopic || near > 0),
    ),
    webinars: best(
      ({ asset, onTopic }) => isToCome(asset) && asset.format === 'webinar' && onTopic && isMain(asset),
    ),
    stories: best(({ asset, onTopic }) => isStory(asset) && (onTopic || !asset.topic || topics.length === 0)),
  };
}

const maybe = <T>(...of: readonly T[]) => fc.option(fc.constantFrom(...of), { nil: undefined });
const anyAsset = fc
  .record({
    title: fc.constantFrom(
      'Why dirty data costs you',
      'A letter',
      'Guide: A letter',
      'One',
      'Two',
      'Three',
      'Four',
    ),
    format: fc.constantFrom('article', 'webinar', 'event', 'customer-story'),
    topic: maybe('data quality', 'Labels', 'labels', 'supplier data', 'forklifts'),
    stage: maybe('status-quo', 'priority', 'research', 'options', 'validation', 'dreaming'),
    url: maybe('https://x.example/a', 'https://x.example/c', ''),
    segments: maybe(['makers'], ['Makers', 'shops'], []),
    industry: maybe('Food', 'Steel'),
    language: maybe('de', 'de-AT', 'en'),
    question: maybe('Why?'),
    at: maybe(NOW - 1, NOW, NOW + 1),
  })
  .map(
    (it) =>
      Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as unknown as Asset,
  );
const anyProspect = fc
  .record({ segment: maybe('makers', 'Shops'), industry: maybe('food') })
  .map((it) => ({ ...JANE, ...Object.fromEntries(Object.entries(it).filter(([, value]) => value)) }));
const touches = fc.array(anyTouch, { maxLength: 15 });

it('is what the long way finds, whatever the history and the playbook', () => {
  fc.assert(
    fc.property(
      fc.array(anyAsset, { maxLength: 30 }),
      touches,
      fc.array(anyTouch, { maxLength: 5 }),
      anyProspect,
      (assets, had, colleague, prospect) => {
        const colleagues = [{ name: 'Max', touches: colleague }];
        const { scene, facts, topics } = judge(
          history(had, { prospect, colleagues }),
          playbook({ assets }),
          situation(),
        );
        expect(scene.shelf).toEqual(longWay(facts, topics));
      },
    ),
    { numRuns: 500 },
  );
});
