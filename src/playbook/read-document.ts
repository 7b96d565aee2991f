import { CATALOGUE } from './catalogue';
import { DEFAULT_PLAYBOOK } from './default';
import type { Document } from './migrate';
import { isDocument } from './paths';
import { readPolicy } from './policy';
import { type Problem, resolve } from './resolve';
import { type Say, say } from './say';

/** Bytes; a larger file is no playbook that anybody wrote. */
export const LARGEST = 5_000_000;

/** A file or an address, read: what of it can be used, and what had to be left out. */
export type ReadDocument =
  | {
      readonly document: Document;
      readonly problems: readonly Problem[];
      /** As it came, where something had to be left out: paths of problems lead into it. */
      readonly given?: Document;
    }
  | { readonly why: Say };

/** Why a document of so many bytes is not read. */
export const tooLarge = (bytes: number): Say => say('share_too_large', Math.ceil(bytes / 1e6), LARGEST / 1e6);

/** The line on which JSON stops making sense, as far as the engine says where. */
function lineOf(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : undefined;
}

function parsed(text: string): { readonly it: unknown } | { readonly why: Say } {
  const bare = text.replace(/^\ufeff/, '');
  if (bare.trim() === '') return { why: say('share_empty') };
  if (/^\s*</.test(bare)) return { why: say('share_is_html') };
  try {
    return { it: JSON.parse(bare) };
  } catch (error) {
    const line = lineOf(error, bare);
    return { why: line === undefined ? say('share_no_json') : say('share_no_json_at', line) };
  }
}

const only = (it: unknown): unknown => (isDocument(it) ? Object.values(it)[0] : undefined);

/** What a policy file wraps; else the thing itself. */
function unwrapped(it: unknown): unknown {
  if (!isDocument(it)) return it;
  const policies = isDocument(it.policies) ? it.policies : it;
  const thirdParty = policies['3rdparty'];
  if (!isDocument(thirdParty)) return it;
  return only(thirdParty.extensions) ?? only(thirdParty.Extensions) ?? it;
}

/** A copy without what stands at these paths. */
function without(it: unknown, paths: ReadonlySet<string>, path = ''): unknown {
  const under = (key: string | number) => (path ? `${path}.${key}` : String(key));
  if (Array.isArray(it))
    return it.flatMap((one, i) => (paths.has(under(i)) ? [] : [without(one, paths, under(i))]));
  if (!isDocument(it)) return it;
  return Object.fromEntries(
    Object.entries(it).flatMap(([key, one]) =>
      paths.has(under(key)) ? [] : [[key, without(one, paths, under(key))]],
    ),
  );
}

/** The sound part of a document of any version, and what had to be left out of it. */
function soundPart(document: Document): ReadDocument {
  const { problems } = resolve(DEFAULT_PLAYBOOK, document);
  const unsound = problems.filter((it) => it.why !== 'newer-version').map((it) => it.path);
  const { version: _, locks, ...settings } = without(document, new Set(unsound)) as Document;
  if (!Object.keys(settings).some((key) => Object.hasOwn(CATALOGUE, key)) && locks === undefined)
    return { why: say('share_no_playbook') };
  const sound = Array.isArray(locks) ? locks.filter((it) => !unsound.includes(`locks.${it}`)) : [];
  return {
    document: { ...settings, ...(sound.length > 0 ? { locks: sound } : {}) },
    problems,
    ...(problems.length > 0 ? { given: document } : {}),
  };
}

function playbookIn(it: unknown): ReadDocument {
  const { document } = readPolicy(unwrapped(it));
  return document ? soundPart(document) : { why: say('share_no_playbook') };
}

/** Reads an exported playbook, or one wrapped in a policy file, from text; says in words why it can't be. */
export function readDocument(text: string): ReadDocument {
  if (text.length > LARGEST) return { why: tooLarge(text.length) };
  const json = parsed(text);
  if ('why' in json) return json;
  try {
    return playbookIn(json.it);
  } catch (error) {
    // Lists within lists, thousands deep: no playbook is.
    if (error instanceof RangeError) return { why: say('share_no_playbook') };
    throw error;
  }
}
