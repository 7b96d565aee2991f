import { readFileSync } from 'node:fs';
import { type Lookup, speak } from '../../src/platform/messages/speak';
import type { Say } from '../../src/playbook/say';

const MESSAGES = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { message: string }>;

/** Looks up as `i18n.getMessage` does, but fails for what is missing. */
export const lookup: Lookup = (id, substitutions) => {
  const found = MESSAGES[id];
  if (!found) throw new Error(`no message ${id}`);
  return found.message.replace(/\$(\$|\d)/g, (_, it: string) => {
    if (it === '$') return '$';
    const slot = substitutions[Number(it) - 1];
    if (slot === undefined) throw new Error(`${id} wants $${it}`);
    return slot;
  });
};

/** Says a sentence in English at `now` (ms). */
export const aloud = (it: Say, now: number): string => speak(it, { lookup, locale: 'en', now });
