import { OFFERS_ELSEWHERE, RECORDINGS } from '../../../playbook/phrases/mail';
import { say } from '../../../playbook/say';
import type { Tongue } from '../compile';
import { type Check, type Hit, type Look, runOver, type SpokenLook, sentenceAt } from '../look';
import type { Sentence } from '../sentences';
import { type AssetWords, bareAddress } from '../story-words';
import { isTokenIn, tokensWithin } from '../tokens';
import { instead } from '../why';

const ELSEWHERE = new RegExp(`(?<![a-z])(?:${OFFERS_ELSEWHERE})[^.!?\\n]{0,40}$`);
const EDGE = /^["'*_»\s]+|["'*_«\s:,-]+$/g;
const GAP_WORDS = 7;

/** "Our session on «Why sites under-enrol»": the noun of a piece, and its title is to follow. */
const withoutNaming = (gap: string, { naming, formats }: Tongue): string => {
  const named = naming.exec(gap);
  return named && formats.has(named[1]!) ? gap.slice(0, named.index).trim() : gap;
};

/** Whether an offer stands before the title, with nothing between that would make the offer another piece. */
function isOfferedBefore(before: string, tongue: Tongue): boolean {
  const { group } = tongue;
  const offers = runOver(before, group('offer-before'));
  return offers.some(({ end }) => {
    const gap = withoutNaming(before.slice(end).replace(EDGE, '').trim(), tongue);
    if (gap.split(/\s+/).length > GAP_WORDS || /[;(]/.test(gap)) return false;
    return runOver(gap, group('offer-breaks')).length === 0;
  });
}

function isOffered(before: string, after: string, tongue: Tongue | undefined): boolean {
  if (!tongue) return ELSEWHERE.test(before);
  const { group, aiming } = tongue;
  if (runOver(`${before}${after}`, group('refers')).length) return false;
  if (isOfferedBefore(before, tongue)) return true;
  const next = runOver(after.replace(/^["'*_)\s,:]+/, ''), group('offer-after'))[0];
  return next !== undefined && next.start <= 2 && !aiming.test(before);
}

/** "Our paper “…”. Shall I send it?": the offer may come in the next sentence, where nothing stands behind the title. */
function isOfferedNext({ draft, tongue }: Look & Partial<SpokenLook>, sentence: Sentence, hit: Hit): boolean {
  if (!tongue || /[a-z0-9]/.test(draft.text.slice(hit.end, sentence.end))) return false;
  const lead = draft.text.slice(sentence.start, hit.start);
  const next = draft.sentences[draft.sentences.indexOf(sentence) + 1];
  if (!next || runOver(lead, tongue.group('refers')).length || !runOver(lead, tongue.group('ours')).length)
    return false;
  return runOver(next.text, tongue.group('offer-of-it')).length > 0;
}

/** How far behind a piece that was brought up the offer of it may come, in sentences. */
const OFFERED_WITHIN = 2;

/** "There's a guide called “…” on that. Like a copy?": brought up as if it were new to them, and handed over or asked about. */
function isIntroduced({ draft, tongue }: Look & Partial<SpokenLook>, sentence: Sentence, hit: Hit): boolean {
  if (!tongue || runOver(sentence.text, tongue.group('refers')).length) return false;
  if (!runOver(draft.text.slice(sentence.start, hit.start), tongue.group('introduces')).length) return false;
  const at = draft.sentences.indexOf(sentence);
  return (
    draft.links.length > 0 ||
    draft.sentences
      .slice(at, at + 1 + OFFERED_WITHIN)
      .some(({ isQuestion, text }) => isQuestion || runOver(text, tongue.group('offer-of-it')).length > 0)
  );
}

/** "Our guide “…” tells what grows there. Shall I mail it?": a piece that is said to be ours, and handed over behind. */
function isHandedOver({ draft, tongue }: Look & Partial<SpokenLook>, sentence: Sentence, hit: Hit): boolean {
  if (!tongue || runOver(sentence.text, tongue.group('refers')).length) return false;
  const { tokens, text, sentences } = draft;
  const [from, to] = tokensWithin(tokens, { start: sentence.start, end: hit.start });
  let isOurs = false;
  for (let i = from; i < to; i++) isOurs ||= isTokenIn(text, tokens, i, tongue.we);
  if (!isOurs) return false;
  const at = sentences.indexOf(sentence);
  return sentences
    .slice(at + 1, at + 1 + OFFERED_WITHIN)
    .some(
      (it) => runOver(it.text, tongue.group('offer-of-it')).length > 0 && !namesAnother(it, sentence, tongue),
    );
}

/** "Shall I send the planner?" behind a guide: it is the planner that is offered. */
const namesAnother = (offer: Sentence, sentence: Sentence, { formats }: Tongue): boolean =>
  (offer.text.match(/[a-zäöüß-]+/g) ?? []).some((word) => formats.has(word) && !sentence.text.includes(word));

interface Place {
  readonly hit: Hit;
  readonly seen: AssetWords;
}

const MOST_OCCURRENCES = 5;

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < MOST_OCCURRENCES;
    at = text.indexOf(words, at + 1)
  )
    found.push(at);
  return found;
}

const RECORDING = new RegExp(RECORDINGS);

/** Who signed up and did not come may well be offered the recording. */
const isRecordingOf = ({ asset }: AssetWords, lead: string): boolean =>
  asset.how === 'signed-up' && RECORDING.test(lead);

/** Places where the titles of pieces they had stand. */
function titlesIn({ draft, story }: Look): Place[] {
  const places: Place[] = [];
  for (const seen of story.assets)
    for (const title of seen.titles) {
      const found = title.length > 5 ? occurrences(draft.text, title) : [];
      places.push(
        ...found.map((start) => ({ hit: { start, end: start + title.length, text: title }, seen })),
      );
      if (found.length) break;
    }
  return places;
}

/** Offers what they had or are signed up for; referring to it is fine. */
export const alreadySeen: Check = {
  id: 'already-seen',
  title: say('finding_already_seen'),
  languageFree: true,
  find: (look: Look & Partial<SpokenLook>) => {
    const { draft, story, context, tongue, asked } = look;
    if (asked.content) return undefined;
    const titles = titlesIn(look).filter(({ hit, seen }) => {
      const sentence = sentenceAt(draft, hit.start);
      if (!sentence) return false;
      const lead = draft.text.slice(sentence.start, hit.start);
      const rest = draft.text.slice(hit.end, Math.max(hit.end, sentence.end));
      if (isRecordingOf(seen, lead)) return false;
      return (
        isOffered(lead, rest, tongue) ||
        isOfferedNext(look, sentence, hit) ||
        isIntroduced(look, sentence, hit) ||
        isHandedOver(look, sentence, hit)
      );
    });
    const links = draft.links.flatMap(({ start, end, address }): Place[] => {
      const seen = story.assets.find((it) => it.address && it.address === bareAddress(address));
      const sentence = sentenceAt(draft, start);
      const refers = tongue && sentence && runOver(sentence.text, tongue.group('refers')).length > 0;
      return seen && !refers ? [{ hit: { start, end, text: address }, seen }] : [];
    });
    const places = [...titles, ...links].sort((a, b) => a.hit.start - b.hit.start);
    const asset = places[0]?.seen.asset;
    if (!asset) return undefined;
    return {
      hits: places.map(({ hit }) => hit),
      reason: say(
        asset.how === 'had' ? 'finding_already_seen_had' : 'finding_already_seen_signed_up',
        asset.title,
        { day: asset.at },
      ),
      instead: context.next.asset ? instead(context) : say('finding_do_refer', asset.title),
      touches: [asset.touch],
    };
  },
};
