import { useEffect, useRef, useState } from 'preact/hooks';
import { inWords } from '../../../platform/messages/in-words';
import { learn } from '../../../platform/messages/learn';
import type { Learned, LearnProgress, LearnTask } from '../../../platform/messages/learn-contract';
import type { Say } from '../../../playbook/say';

export type Run<R> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: LearnProgress }
  | { readonly state: 'ended'; readonly result: R }
  | { readonly state: 'refused'; readonly why: Say }
  | { readonly state: 'broken'; readonly message: string };

export interface Learning<R> {
  readonly run: Run<R>;
  readonly start: () => void;
  /** Back to where it was before. */
  readonly cancel: () => void;
}

/** Goes through everybody when asked to; leaving the page cancels. */
export function useLearning<W extends LearnTask['what']>(what: W): Learning<Learned[W]> {
  const [run, setRun] = useState<Run<Learned[W]>>({ state: 'idle' });
  const stop = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const start = () => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    const show = (it: Run<Learned[W]>) => {
      if (stop.current === mine) setRun(it);
    };
    show({ state: 'running', progress: { done: 0, of: 0 } });
    learn(what, {
      signal: mine.signal,
      onProgress: (progress) => {
        if (!mine.signal.aborted) show({ state: 'running', progress });
      },
    }).then(
      (it) => {
        if (it.end === 'done') show({ state: 'ended', result: it.result });
        else show(it.end === 'refused' ? { state: 'refused', why: it.why } : { state: 'idle' });
      },
      (error: unknown) => show({ state: 'broken', message: inWords(error) }),
    );
  };
  return { run, start, cancel: () => stop.current?.abort() };
}
