import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly text: string;
  /** The one thing to do. */
  readonly children?: ComponentChildren;
}

/** A state in which there is nothing else to show: what it is, and one thing to do. */
export const Notice = ({ title, text, children }: Props) => (
  <div class="notice">
    <h1>{title}</h1>
    <p class="soft">{text}</p>
    {children && <div class="row">{children}</div>}
  </div>
);
