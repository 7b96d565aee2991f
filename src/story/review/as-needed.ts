import type { Phrases } from '../../playbook/phrases/types';
import { preparing, type Tongue } from './compile';
import { languageOf } from './language';
import { reviewIn } from './reviewing';
import type { Review, ReviewContext } from './types';

/** A part of the program each, loaded when a draft in that language is met. */
const PHRASES: Readonly<Record<string, () => Promise<Phrases>>> = {
  en: async () => (await import('../../playbook/phrases/en')).en,
  de: async () => (await import('../../playbook/phrases/de')).de,
};

/** So many lines are read between two rests: a few milliseconds. */
const LINES_AT_ONCE = 32;

/** Far enough to tell a language, in characters. */
const READ_TO_TELL = 2_000;

async function make(phrases: Phrases, rest: () => Promise<void>): Promise<Tongue> {
  const steps = preparing(phrases);
  for (let line = 1; ; line++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (line % LINES_AT_ONCE === 0) await rest();
  }
}

interface Surroundings {
  /** Gives way to what waits, typing above all. */
  readonly rest: () => Promise<void>;
  /** Another language is ready: what was reviewed before may be reviewed anew. */
  readonly arrived: () => void;
}

export interface Reviewer {
  /** As `review`, by the languages that are here; brings the draft's, and says so by `awaiting`. */
  readonly review: (whole: string, context: ReviewContext) => Review;
  /** Brings the language of a text that is being written: its review is only due when typing rests. */
  readonly meet: (text: string) => void;
  /** Brings a language (BCP 47); resolves when it is here, can't be had or has no phrases. */
  readonly bring: (language: string) => Promise<void>;
}

/** A review whose languages come as they are met. Not for a service worker, which loads no parts. */
export function reviewer({ rest, arrived }: Surroundings): Reviewer {
  let tongues: readonly Tongue[] = [];
  const onTheWay = new Map<string, Promise<void>>();
  const isHere = (language: string) => tongues.some((it) => it.language === language);

  const load = async (language: string, phrases: () => Promise<Phrases>): Promise<void> => {
    try {
      const tongue = await make(await phrases(), rest);
      tongues = [...tongues, tongue];
      onTheWay.delete(language);
      arrived();
    } catch {
      // Asked for again with the next draft.
      onTheWay.delete(language);
    }
  };
  const bring = async (language: string): Promise<void> => {
    const phrases = Object.hasOwn(PHRASES, language) ? PHRASES[language] : undefined;
    if (!phrases || isHere(language)) return;
    const coming = onTheWay.get(language) ?? load(language, phrases);
    onTheWay.set(language, coming);
    await coming;
  };
  const meet = (text: string): void => {
    const language = languageOf(text.slice(0, READ_TO_TELL).toLowerCase());
    if (language) void bring(language);
  };
  return {
    bring,
    meet,
    review: (whole, context) => {
      const found = reviewIn(tongues, whole, context);
      if (found.language) void bring(found.language);
      if (context.answering) meet(context.answering.text);
      const isAwaited = found.language !== undefined && onTheWay.has(found.language);
      return isAwaited ? { ...found, awaiting: true } : found;
    },
  };
}
