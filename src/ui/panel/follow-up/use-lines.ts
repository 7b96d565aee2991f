import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListSet } from '../../../platform/messages/protocol';
import { type Asking, type Lines, type Narrowed, NO_LINES, readLines } from './lines';

/** A list: whom it is of, what it is narrowed to, and its rows. Read once it is looked at, again after changes. */
export function useListing(asking: Asking | undefined, isOpen: boolean) {
  const [set, setSet] = useState<ListSet>({ of: 'everybody' });
  const [narrowed, narrow] = useState<Narrowed>({ words: '', group: 'all' });
  const [lines, setLines] = useState<Lines>(NO_LINES);
  const [reading, setReading] = useState(0);
  const [isOld, setOld] = useState(true);
  /** What stands of this set stays until the new reading is whole. */
  const isStanding = useRef(false);

  useEffect(() => asking?.onChanged?.(() => setOld(true)), [asking]);
  useEffect(() => {
    if (!isOpen || !isOld) return;
    setOld(false);
    setReading((it) => it + 1);
  }, [isOpen, isOld]);
  useEffect(() => {
    if (!reading || !asking) return;
    const stop = new AbortController();
    const show = (it: Lines) => {
      if (isStanding.current && it.state === 'reading') return;
      isStanding.current = it.state === 'read';
      setLines(it);
    };
    void readLines(asking.ask, set, show, stop.signal);
    return () => stop.abort();
  }, [reading]);

  const restart = () => {
    isStanding.current = false;
    setLines((old) => ({ ...NO_LINES, sets: old.sets }));
    setOld(true);
  };
  return {
    lines,
    set,
    narrowed,
    narrow,
    restart,
    choose(it: ListSet) {
      setSet(it);
      restart();
    },
  };
}
export type Listing = ReturnType<typeof useListing>;
