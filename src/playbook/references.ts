import { fold } from '../story/fold';
import { FINDINGS } from '../story/review/types';
import { KINDS } from '../story/touch';
import { wrongEntries } from './addresses';
import type { Asset, Playbook } from './catalogue';
import type { Complaint } from './check';
import type { Document } from './migrate';
import { isDocument } from './paths';
import { type SentenceId, say } from './say';

/** What a playbook may refer to beside itself. */
export interface Asking {
  /** Content that the history mentions: as good as listed. */
  readonly mentioned?: readonly Asset[];
  /** Parts of the document that another layer does not let it set. */
  readonly locked?: readonly { readonly path: string }[];
}

/** An entry, and where it stands. */
type At = readonly [path: string, entry: Document];

const textOf = (it: unknown): string => (typeof it === 'string' ? it.trim() : '');

/** The entries of a list that are any; what else is wrong with it is said elsewhere. */
const entriesAt = (list: unknown, path: string): At[] =>
  Array.isArray(list) ? list.flatMap((it, i): At[] => (isDocument(it) ? [[`${path}.${i}`, it]] : [])) : [];

/** Two of one name: said at each but the first. */
function twins(entries: readonly At[], key: string, sentence: SentenceId): Complaint[] {
  const seen = new Set<string>();
  return entries.flatMap(([path, entry]) => {
    const name = textOf(entry[key]);
    if (!name) return [];
    const isTwin = seen.has(fold(name));
    seen.add(fold(name));
    return isTwin ? [{ path: `${path}.${key}`, what: say(sentence, name) }] : [];
  });
}

/** A name that names nothing. */
function missing(known: ReadonlySet<string>, name: unknown, path: string, sentence: SentenceId): Complaint[] {
  const text = textOf(name);
  return text && !known.has(fold(text)) ? [{ path, what: say(sentence, text) }] : [];
}

const namesOf = (entries: readonly At[], ...keys: string[]): Set<string> =>
  new Set(entries.flatMap(([, it]) => keys.map((key) => fold(textOf(it[key]))).filter(Boolean)));

/** Every list, from the document where it has one, else as it stands without. */
function listsOf(document: Document, over: Playbook) {
  const at = (key: keyof Playbook & string) =>
    entriesAt(Array.isArray(document[key]) ? document[key] : over[key], key);
  return {
    stages: at('stages'),
    segments: at('segments'),
    personas: at('personas'),
    storylines: at('storylines'),
    assets: at('assets'),
    knowledge: at('knowledge'),
    phrases: at('phrases'),
    quiet: at('quiet'),
  };
}
type Lists = ReturnType<typeof listsOf>;

function storylinesOf(
  { storylines, stages, segments, assets }: Lists,
  mentioned: readonly Asset[],
): Complaint[] {
  const stageNames = namesOf(stages, 'id', 'label');
  const segmentNames = namesOf(segments, 'id', 'label');
  const titles = new Set([...namesOf(assets, 'title'), ...mentioned.map((it) => fold(it.title))]);
  return storylines.flatMap(([path, storyline]) => {
    const chapters = entriesAt(storyline.chapters, `${path}.chapters`);
    return [
      ...missing(segmentNames, storyline.segment, `${path}.segment`, 'playbook_wrong_no_segment'),
      ...twins(chapters, 'stage', 'playbook_wrong_two_chapters'),
      ...chapters.flatMap(([at, chapter]) => [
        ...missing(stageNames, chapter.stage, `${at}.stage`, 'playbook_wrong_no_stage'),
        ...(Array.isArray(chapter.assets) ? chapter.assets : []).flatMap((title, i) =>
          missing(titles, title, `${at}.assets.${i}`, 'playbook_wrong_no_asset'),
        ),
      ]),
    ];
  });
}

const twinsOf = (lists: Lists): Complaint[] => [
  ...twins(lists.stages, 'id', 'playbook_wrong_two_stages'),
  ...twins(lists.stages, 'label', 'playbook_wrong_two_stages'),
  ...twins(lists.segments, 'id', 'playbook_wrong_two_segments'),
  ...twins(lists.segments, 'label', 'playbook_wrong_two_segments'),
  ...twins(lists.personas, 'id', 'playbook_wrong_two_personas'),
  ...twins(lists.personas, 'label', 'playbook_wrong_two_personas'),
  ...twins(lists.storylines, 'segment', 'playbook_wrong_two_storylines'),
  ...twins(lists.assets, 'title', 'playbook_wrong_two_assets'),
  ...twins(lists.knowledge, 'id', 'playbook_wrong_two_cards'),
];

function stagesOf({ stages, assets }: Lists, salesFrom: unknown): Complaint[] {
  const names = namesOf(stages, 'id', 'label');
  const kinds = new Set(Object.keys(KINDS).map(fold));
  return [
    ...(stages.length === 0 ? [{ path: 'stages', what: say('playbook_wrong_no_stages') }] : []),
    ...missing(names, salesFrom, 'salesFrom', 'playbook_wrong_no_stage'),
    ...assets.flatMap(([path, it]) => missing(names, it.stage, `${path}.stage`, 'playbook_wrong_no_stage')),
    ...stages.flatMap(([path, it]) =>
      (Array.isArray(it.signs) ? it.signs : []).flatMap((kind, i) =>
        missing(kinds, kind, `${path}.signs.${i}`, 'playbook_wrong_no_kind'),
      ),
    ),
  ];
}

function findingsOf({ phrases, quiet }: Lists): Complaint[] {
  const known = new Set(FINDINGS.map(fold));
  return [...phrases, ...quiet].flatMap(([path, it]) =>
    missing(known, it.finding, `${path}.finding`, 'playbook_wrong_no_finding'),
  );
}

/** Entries of the list of those nobody writes to that would never fit anybody. */
function neverOf({ suppression }: Document): Complaint[] {
  if (!isDocument(suppression)) return [];
  return Object.entries(wrongEntries(suppression)).flatMap(([key, wrong]) =>
    wrong.map(({ place, what }) => ({ path: `suppression.${key}.${place}`, what })),
  );
}

/** Nobody may switch these off, or soften them. */
function alwaysOnOf({ rules }: Document): Complaint[] {
  if (!isDocument(rules)) return [];
  return (['opted-out', 'do-not-contact'] as const).flatMap((rule) => {
    const it = rules[rule];
    const isSoftened =
      isDocument(it) && (it.on === false || (it.severity !== undefined && it.severity !== 'stop'));
    return isSoftened ? [{ path: `rules.${rule}`, what: say('playbook_wrong_always_on') }] : [];
  });
}

/** Names that name nothing, and two of one name; `over` is the playbook with the sound parts of the document. */
export function referencesOf(
  document: Document,
  over: Playbook,
  { mentioned = [], locked = [] }: Asking,
): Complaint[] {
  const lists = listsOf(document, over);
  return [
    ...twinsOf(lists),
    ...stagesOf(lists, document.salesFrom ?? over.salesFrom),
    ...storylinesOf(lists, mentioned),
    ...findingsOf(lists),
    ...neverOf(document),
    ...alwaysOnOf(document),
    ...locked.map(({ path }) => ({ path, what: say('playbook_wrong_locked') })),
  ];
}
