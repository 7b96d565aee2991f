import { say } from '../../../playbook/say';
import { type Check, type Hit, hitsOf, inOrder, ownHits, type SpokenLook, sentenceAt } from '../look';
import { soldTooEarly } from '../why';

const IN_A_SENTENCE = 2;
const IN_A_DRAFT = 3;

/** Words of features stand together where a product is described. */
function listedFeatures(look: SpokenLook): readonly Hit[] {
  const hits = hitsOf(look, 'pitch-feature');
  if (new Set(hits.map(({ text }) => text)).size >= IN_A_DRAFT) return hits;
  return hits.filter((hit) => {
    const sentence = sentenceAt(look.draft, hit.start);
    const beside = hits.filter(({ start }) => sentenceAt(look.draft, start) === sentence);
    return new Set(beside.map(({ text }) => text)).size >= IN_A_SENTENCE;
  });
}

/** Talks of the product: features, a trial, showing a demo. */
export const pitch: Check = {
  id: 'pitch',
  title: say('finding_pitch'),
  languageFree: false,
  find: (look) => {
    if (look.context.verdict === 'ready' || look.asked.product) return undefined;
    const hits = inOrder([
      ...hitsOf(look, 'pitch', { turned: true }),
      ...listedFeatures(look),
      ...ownHits(look, 'pitch'),
    ]);
    return soldTooEarly(look, hits);
  },
};
