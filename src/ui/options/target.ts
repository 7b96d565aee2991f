import { useEffect } from 'preact/hooks';

/** The element of an anchor, or of what it lies in: "stages.3.label" stands in the closed entry "stages.3". */
function nearest(anchor: string): HTMLElement | null {
  for (let id = anchor; id; id = id.replace(/\.?[^.]*$/, '')) {
    const found = document.getElementById(id);
    if (found) return found;
  }
  return null;
}

function goTo(at: string): void {
  const found = nearest(at);
  if (!found) return;
  for (let it: Element | null = found; it; it = it.parentElement)
    if (it instanceof HTMLDetailsElement) it.open = true;
  found.scrollIntoView({ block: 'start' });
  (found.querySelector<HTMLElement>(':scope > summary') ?? found).focus({ preventScroll: true });
}

/** Calls with what the address names within the page, once it is ready, and when it is asked for again. */
export function useAsked(at: string | undefined, isReady: boolean, call: (at: string) => void): void {
  useEffect(() => {
    if (!isReady || !at) return;
    call(at);
    const again = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (link && link.hash === location.hash) call(at);
    };
    addEventListener('click', again);
    return () => removeEventListener('click', again);
  }, [at, isReady]);
}

/** Goes to what the address names within the page. */
export const useTarget = (at: string | undefined, isReady: boolean): void => useAsked(at, isReady, goTo);
