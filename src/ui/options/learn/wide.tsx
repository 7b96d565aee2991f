import type { ComponentChildren } from 'preact';

/** Around a table that may be wider than the page: scrolls by itself, also by keyboard. */
export const Wide = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section class="wide" aria-label={name} tabIndex={0}>
    {children}
  </section>
);
