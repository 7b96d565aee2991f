import type { ComponentChildren } from 'preact';

interface Props {
  /** The accessible name; stable handles rely on the English ones. */
  readonly name: string;
  /** What the eye reads; absent: the children bring their own. */
  readonly heading?: string;
  readonly children: ComponentChildren;
}

/** A named part of a page. */
export const Region = ({ name, heading, children }: Props) => (
  <section class="region" aria-label={name}>
    {heading && <h2>{heading}</h2>}
    {children}
  </section>
);
