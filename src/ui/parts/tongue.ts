import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { speak, speakDay, speakNumber, type Tongue } from '../../platform/messages/speak';
import type { Say, SentenceId, Slot } from '../../playbook/say';

/** The language that the parts below speak; an entry page or a test provides it. */
export const TongueContext = createContext<Tongue | undefined>(undefined);

/** What a part needs to put things into words. */
export interface Words {
  /** A sentence that the story or the playbook made. */
  readonly speak: (it: Say) => string;
  /** A sentence of the interface's own. */
  readonly t: (id: SentenceId, ...slots: Slot[]) => string;
  /** "today", "12 Oct"; ms since 1970 */
  readonly day: (ms: number) => string;
  readonly number: (it: number) => string;
  readonly locale: string;
  /** ms since 1970 */
  readonly now: number;
}

const wordsOf = (tongue: Tongue): Words => ({
  speak: (it) => speak(it, tongue),
  t: (id, ...slots) => speak({ say: id, with: slots }, tongue),
  day: (ms) => speakDay(ms, tongue),
  number: (it) => speakNumber(it, tongue),
  locale: tongue.locale,
  now: tongue.now,
});

/** Every part of a page asks; they share one answer. */
const known = new WeakMap<Tongue, Words>();

/** Words in the language around this part. @throws where no language was provided */
export function useWords(): Words {
  const tongue = useContext(TongueContext);
  if (!tongue) throw new Error('No language here: wrap the page in TongueContext.Provider.');
  const words = known.get(tongue) ?? wordsOf(tongue);
  known.set(tongue, words);
  return words;
}
