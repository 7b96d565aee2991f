import { de } from './de';
import { en } from './en';
import type { Phrases } from './types';

/** The languages a draft is reviewed in; any other gets the findings that need no phrases. */
export const LANGUAGES: readonly Phrases[] = [en, de];
