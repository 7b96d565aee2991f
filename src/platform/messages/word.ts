import type { SentenceId } from '../../playbook/say';
import { browser } from '../browser';

/** A short text in the interface's language, without the grammar of sentences: all that a content script says. */
export const word = (id: SentenceId, ...slots: string[]): string => browser.i18n.getMessage(id, slots);
