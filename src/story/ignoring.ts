import { fold } from './review/fold';
import type { Finding, FindingId, OwnPhrase } from './review/types';

/** About the draft as a whole: ignored whatever its words, and no phrase of theirs is quiet for good. */
const OF_THE_WHOLE: ReadonlySet<FindingId> = new Set([
  'about-us',
  'off-story',
  'interrogation',
  'no-next-step',
]);
/** A longer phrase never comes again, in characters. */
const LONGEST_PHRASE = 300;

/** A phrase that a rep wants to hear no more of; an empty one stands for any words. */
export type Ignored = OwnPhrase;

/** The phrase at each place of a finding, in order. */
const phrasesOf = ({ finding, phrase, also }: Finding, draft: string): Ignored[] =>
  [phrase, ...also.map(({ start, end }) => fold(draft.slice(start, end)).text)].map((it) => ({
    finding,
    phrase: it.slice(0, LONGEST_PHRASE),
  }));

/** What "Ignore here" remembers of a finding: the phrase at each of its places. */
export function toIgnore(finding: Finding, draft: string): Ignored[] {
  if (OF_THE_WHOLE.has(finding.finding)) return [{ finding: finding.finding, phrase: '' }];
  return [...new Map(phrasesOf(finding, draft).map((it) => [it.phrase, it])).values()];
}

/** What "Never for this phrase" remembers at each place; nothing where the words are beside the point. */
export function toQuiet(finding: Finding, draft: string): Ignored[] {
  if (OF_THE_WHOLE.has(finding.finding)) return [];
  const phrases = phrasesOf(finding, draft);
  return phrases.every(({ phrase }) => phrase !== '' && phrase.length < LONGEST_PHRASE) ? phrases : [];
}

/** Leaves out findings that are ignored whatever their words; phrases are left out by the review itself. */
export function withoutIgnored(findings: readonly Finding[], ignored: readonly Ignored[]): Finding[] {
  const gone = new Set(ignored.filter(({ phrase }) => phrase === '').map(({ finding }) => finding));
  const long = new Set(ignored.map(({ finding, phrase }) => `${finding} ${phrase}`));
  return findings.filter(
    ({ finding, phrase }) => !gone.has(finding) && !long.has(`${finding} ${phrase.slice(0, LONGEST_PHRASE)}`),
  );
}
