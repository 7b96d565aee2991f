import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingId, ReviewContext } from '../../src/story/review/types';
import { contextOf, contextOfPlot, type Plot } from './stories';

interface Labelled {
  readonly story: string;
  readonly language: string;
  readonly voice: string;
  readonly findings: readonly FindingId[];
  /** Findings that may be reported or not: readers differ. */
  readonly may?: readonly FindingId[];
  readonly draft: string;
}

/** A labelled draft, and what the review knows of its story. */
export interface Written extends Labelled {
  readonly context: ReviewContext;
}

/** A set tells the stories that are all sets', or brings its own. */
type SetFile =
  | readonly Labelled[]
  | { readonly stories: Readonly<Record<string, Plot>>; readonly drafts: readonly Labelled[] };

const FOLDER = import.meta.dirname;

/** Names of the sets that stand in the folder. */
export const setsThere = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));

/** The drafts of a set. */
export function draftsOf(name: string): Written[] {
  const set = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as SetFile;
  if (!('stories' in set)) return set.map((it) => ({ ...it, context: contextOf(it.story) }));
  const contexts = new Map(Object.entries(set.stories).map(([id, plot]) => [id, contextOfPlot(plot)]));
  return set.drafts.map((it) => ({ ...it, context: contexts.get(it.story)! }));
}

/** All labelled drafts. */
export const allDrafts = (): Written[] => setsThere().flatMap(draftsOf);

const LINES = join(FOLDER, 'lines');

/** Files of labelled sentences, in order; a name begins with the language's. */
export const lineFiles = (): string[] => readdirSync(LINES).sort();

/** The lines of such a file: a label or several joined by `+`, a tab, a sentence. */
export const linesOf = (file: string): string[] =>
  readFileSync(join(LINES, file), 'utf8').split(/\r?\n/).filter(Boolean);
