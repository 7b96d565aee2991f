/** Line drawings on a 16 by 16 field. */
const PATHS = {
  stop: ['M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3Z', 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8'],
  hold: ['M8 2 15 14H1Z', 'M8 6.5v3.2M8 11.8v.1'],
  info: ['M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z', 'M8 7.3v4M8 4.7v.1'],
  mail: ['M1.5 3.5h13v9h-13Z', 'm2 4 6 5 6-5'],
  hand: ['M2 3.5h12v8H8l-3.5 3v-3H2Z', 'M5 6.4h6M5 8.7h4'],
  back: ['M6 3.5 2.5 7 6 10.5', 'M2.5 7H10a3.5 3.5 0 0 1 0 7H8'],
  clock: ['M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z', 'M8 4.5V8l2.5 1.8'],
  copy: ['M5.5 5.5h8v8h-8Z', 'M3.5 10.5h-1v-8h8v1'],
} as const;
export type IconName = keyof typeof PATHS;

/** A drawing beside words; never the only carrier of meaning. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    class="icon"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    aria-hidden="true"
  >
    {PATHS[name].map((d) => (
      <path key={d} d={d} />
    ))}
  </svg>
);
