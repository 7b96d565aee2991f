import type { By, Kind, Touch } from '../../story/touch';
import { when } from '../when';
import { HUBSPOT } from './about';

const TITLE = 300;

type Detail = { readonly [K in 'title' | 'url' | 'rep' | 'note' | 'campaign']?: string | null | undefined };

/** A touch of ours; nothing where its time is unknown. Empty details are left out. */
export function touch(
  id: string,
  at: string | number | null | undefined,
  kind: Kind,
  by: By,
  detail: Detail = {},
): readonly Touch[] {
  const ms = when(at);
  if (ms === undefined) return [];
  const given = Object.entries(detail).flatMap(([key, value]) => {
    const text = value?.trim();
    return text ? [[key, key === 'title' ? text.slice(0, TITLE) : text]] : [];
  });
  return [{ id, at: ms, kind, by, ...(Object.fromEntries(given) as object), source: HUBSPOT }];
}
