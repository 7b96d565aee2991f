import type en from '../../public/_locales/en/messages.json';

type Plural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : never;
type Keys = keyof typeof en;

/** Ids of sentences in `_locales`: `foo`, or `foo` for the pair `foo_one` / `foo_other`. */
export type SentenceId = Keys | Plural<Keys>;

/** What may stand in a sentence: words as they are, a count, a day (ms since 1970), a list of words, or another sentence. */
export type Slot =
  | string
  | number
  | { readonly day: number }
  | { readonly list: readonly (string | Say)[] }
  | Say;

/** A sentence by its id, so that translators may reorder it; the interface formats numbers, days and lists. */
export interface Say {
  readonly say: SentenceId;
  /** Fill `$1`, `$2` … in this order. */
  readonly with?: readonly Slot[];
  /** Picks `…_one` or `…_other` by the language's plural rules. */
  readonly count?: number;
}

/** Builds a sentence. `say('rule_bounced_what', name)` */
export const say = (id: SentenceId, ...slots: Slot[]): Say =>
  slots.length ? { say: id, with: slots } : { say: id };

/** Builds a sentence whose form depends on a count; the count itself is slot `$1`. */
export const sayCount = (id: SentenceId, count: number, ...slots: Slot[]): Say => ({
  say: id,
  with: [count, ...slots],
  count,
});
