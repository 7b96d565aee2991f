import { isDocument } from '../../../playbook/paths';
import type { Draft } from '../playbook/draft';

const SHORT = 40;
const KEYS = ['label', 'title', 'text', 'phrase', 'segment', 'stage'] as const;

/** What an entry of a list is called; empty where it has no name yet. */
export function nameOfEntry(entry: unknown, { playbook }: Pick<Draft, 'playbook'>): string {
  if (!isDocument(entry)) return typeof entry === 'string' ? entry.slice(0, SHORT) : '';
  const key = KEYS.find((it) => typeof entry[it] === 'string' && entry[it] !== '');
  const name = key ? String(entry[key]) : '';
  if (key === 'segment') return playbook.segments.find((it) => it.id === name)?.label ?? name;
  if (key === 'stage') return playbook.stages.find((it) => it.id === name)?.label ?? name;
  return name;
}
