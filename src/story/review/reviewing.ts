import type { PhraseGroup } from '../../playbook/phrases/types';
import { askedIn } from './asked';
import type { Tongue } from './compile';
import { type Draft, FILLER, readDraft } from './draft';
import { CHECKS } from './findings';
import { languageOf } from './language';
import { type Check, type Found, type Hit, type Look, overlaps, ownHits, runOver, SALES } from './look';
import { findPhrases } from './phrase-search';
import { coverNames, coverQuoted, type StoryWords, storyWords } from './story-words';
import type { Finding, FindingId, Review, ReviewContext } from './types';
import { likenesses } from './weighing';
import { instead, restsOn, whyNotYet } from './why';

/** Further places shown of one finding. */
const MOST_PLACES = 20;

/** Leaves out what the rep never wants to hear of again, then turns offsets into the draft's own. */
function asFinding(
  { id, title }: Check,
  found: Found,
  draft: Draft,
  { quiet }: StoryWords,
): Finding | undefined {
  const pattern = quiet.patterns.get(id);
  const silent = pattern ? runOver(draft.text, pattern) : [];
  const hits = found.hits
    .filter((hit) => !quiet.exact.has(`${id} ${hit.text}`) && !silent.some((it) => overlaps(it, hit)))
    .slice(0, MOST_PLACES + 1);
  const first = hits[0];
  if (!first) return undefined;
  const [span, ...also] = hits.map(({ start, end }) => draft.span(start, end));
  const { replacement } = found;
  return {
    finding: id,
    ...span!,
    also,
    phrase: first.text,
    title,
    reason: found.reason,
    instead: found.instead,
    touches: found.touches ?? [],
    ...(replacement &&
      first === found.hits[0] && {
        replacement: { ...draft.span(replacement.start, replacement.end), text: replacement.text },
      }),
  };
}

/** In a language without phrases the playbook's and the rep's own are looked for. */
function ownOnly(look: Look, id: FindingId): Found | undefined {
  const { context } = look;
  if (SALES.has(id) && context.verdict === 'ready') return undefined;
  const hits = ownHits(look, id);
  if (!hits.length) return undefined;
  return { hits, reason: whyNotYet(context), instead: instead(context), touches: restsOn(context) };
}

/** A title that says "price" is no price; "our data quality platform" is a platform, whatever the topic is called. */
function outsideNames(
  phrases: ReadonlyMap<PhraseGroup, readonly Hit[]>,
  covered: string,
): ReadonlyMap<PhraseGroup, readonly Hit[]> {
  if (!covered.includes(FILLER)) return phrases;
  return new Map(
    [...phrases].map(([group, hits]) => [
      group,
      hits.filter(({ start, end }) => covered[start] !== FILLER && covered[end - 1] !== FILLER),
    ]),
  );
}

/** A few words can't tell a language; a greeting often can. */
const FEW_WORDS = 25;
const spokenIn = ({ text, whole, tokens }: Draft): string | undefined =>
  tokens.count < FEW_WORDS ? languageOf(whole) : languageOf(text, tokens);

/** Reviews a draft against a story in the languages given. Pure, and bounded: what lies behind `cutAt` is not read. */
export function reviewIn(tongues: readonly Tongue[], whole: string, context: ReviewContext): Review {
  const draft = readDraft(whole);
  const language = spokenIn(draft);
  const tongue = tongues.find((it) => it.language === language);
  const story = storyWords(context, tongues);
  const found = new Set<FindingId>();
  const look: Look = {
    draft,
    text: coverQuoted(coverNames(draft.text, story), draft.isCapital),
    context,
    story,
    asked: askedIn(context.answering?.text, tongues),
    found,
  };
  const findings: Finding[] = [];
  const spoken = tongue && {
    ...look,
    tongue,
    phrases: outsideNames(findPhrases(draft.text, draft.sentences, draft.tokens, tongue.index), look.text),
    likeness: likenesses(draft, look.text, { tongue, context }),
  };
  for (const check of CHECKS) {
    const it = check.languageFree
      ? check.find(spoken ?? look)
      : spoken
        ? check.find(spoken)
        : ownOnly(look, check.id);
    // What is left alone is in the draft all the same.
    if (it?.hits.length) found.add(check.id);
    const finding = it && asFinding(check, it, draft, story);
    if (finding) findings.push(finding);
  }
  return {
    ...(language && { language }),
    checked: tongue ? 'all' : 'language-free',
    findings: findings.sort((a, b) => a.start - b.start),
    ...(story.leftOut > 0 && { leftOut: story.leftOut }),
    ...(draft.cutAt !== undefined && { cutAt: draft.cutAt }),
  };
}
