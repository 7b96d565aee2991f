import { say } from '../../../playbook/say';
import {
  type Check,
  type Hit,
  hitsOf,
  inOrder,
  isBetweenUs,
  ownHits,
  runOver,
  type SpokenLook,
  sentenceAt,
  weighed,
} from '../look';
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

/** Two words in one, as products are called: "DataWorks". */
const NAME = /(?<![\p{L}\p{N}@./])\p{Lu}\p{Ll}+\p{Lu}\p{L}*/gu;
/** Far quicker to tell than to find the name. */
const MAY_HOLD_NAME = /[a-zß-ÿ][A-ZÀ-Þ]/;
/** Named that way, and nothing a rep sells here; people's names as well ("McKenna"). */
const OTHERS =
  /^(?:LinkedIn|YouTube|PowerPoint|SharePoint|WhatsApp|OneDrive|OneNote|GitHub|GitLab|JavaScript|PayPal|FaceTime|PlayStation|WordPress|Mc\p{Lu}|Mac\p{Lu}|De\p{Lu}|Di\p{Lu}|La\p{Lu}|Le\p{Lu}|Van\p{Lu}|Von\p{Lu}|Fitz\p{Lu}|GmbH|MfG)/u;

const DEED = /^ (?:[a-z]+ly )?[a-zäöüß]{3,}/;

/** What a product does, told under its name. */
function productDoes(look: SpokenLook): Hit[] {
  const { draft, context, tongue } = look;
  if (!MAY_HOLD_NAME.test(draft.given)) return [];
  // An event they were at, or a piece they read, is the story's name and no product.
  const theirs = [context.known.company, ...context.prospect.names, ...context.words.titles].join(' ');
  const does = tongue.group('named-does');
  return [...draft.given.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const end = draft.from(index + name.length);
    if (OTHERS.test(name) || theirs.includes(name) || !/\p{L}/u.test(draft.text[end - 1] ?? '')) return [];
    const start = draft.from(index);
    const behind = draft.text.slice(end, end + 60);
    const [hit] = runOver(behind, does);
    const deed = DEED.exec(behind)?.[0].length ?? 0;
    const isDone = hit?.start === 1 || (deed > 0 && !tongue.idle.test(behind));
    if (!isDone && !tongue.thanksTo.test(draft.text.slice(Math.max(0, start - 12), start))) return [];
    const last = hit?.start === 1 ? end + hit.end : isDone ? end + deed : end;
    return [{ start, end: last, text: draft.text.slice(start, last) }];
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
      ...weighed(look, 'pitch', [
        ...hitsOf(look, 'pitch', { turned: true }).filter((hit) => isBetweenUs(look, hit)),
        ...listedFeatures(look),
        ...productDoes(look),
      ]),
      ...ownHits(look, 'pitch'),
    ]);
    return soldTooEarly(look, hits);
  },
};
