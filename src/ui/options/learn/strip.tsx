/** What a strip shows: a share, and between which it may truly lie. All between 0 and 1. */
export interface StripMark {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly tone: 'held' | 'free' | 'silent';
  /** Drawn faintly: it tells little. */
  readonly isFaint?: boolean;
}

const ROW = 16;

/** Shares as bars with their range as a line; for the eye only, the numbers stand beside it. */
export function Strip({ marks, max }: { readonly marks: readonly StripMark[]; readonly max: number }) {
  const x = (it: number) => `${(Math.min(1, it / max) * 100).toFixed(2)}%`;
  return (
    <svg class="strip" height={marks.length * ROW} aria-hidden="true">
      {marks.map(({ share, low, high, tone, isFaint }, nth) => (
        <g key={tone} class={`tone-${tone}${isFaint ? ' faint' : ''}`}>
          <rect x="0" y={nth * ROW + 3} width={x(share)} height={ROW - 6} rx="2" />
          <line x1={x(low)} x2={x(high)} y1={(nth + 0.5) * ROW} y2={(nth + 0.5) * ROW} />
        </g>
      ))}
    </svg>
  );
}
