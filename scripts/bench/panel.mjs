// Painting the panel of a prospect with 1,000 touches, against all its rows as a plain list.
import { median } from '../median.mjs';

/** @param {import('../bench.mjs').Ground} ground @returns {Promise<import('../bench.mjs').Row[]>} */
export default async function panel({ inPage }) {
  const { ours, plain } = /** @type {{ ours: number[], plain: number[] }} */ (
    await inPage('scripts/bench/page/panel.mjs', { rounds: 15 })
  );
  return [
    {
      what: 'panel of 1,000 touches, painted',
      ours: `${median(ours).toFixed(1)} ms`,
      peer: `plain list ${median(plain).toFixed(1)} ms`,
      ratio: median(ours) / median(plain),
      target: '≤ 0.15',
    },
  ];
}
