import type { Say } from '../../playbook/say';
import { browser } from '../browser';
import { speak, type Tongue } from './speak';

/** The interface's language, and now. */
export const tongue = (now = Date.now()): Tongue => ({
  lookup: (id, substitutions) => browser.i18n.getMessage(id, substitutions),
  locale: browser.i18n.getUILanguage(),
  now,
});

/** A sentence in the interface's language. */
export const t = (it: Say, now?: number): string => speak(it, tongue(now));
