// Runs in a page: draws the panel of a prospect with 1,000 touches, and all its rows as a plain list.
import { h, render } from 'preact';
import { noting } from '../../../src/ui/panel/fixtures/draw';
import { english } from '../../../src/ui/panel/fixtures/english';
import { NOW, STATES, thousand } from '../../../src/ui/panel/fixtures/views';
import { Panel } from '../../../src/ui/panel/panel';
import { TouchLine } from '../../../src/ui/panel/touches';
import { TongueContext } from '../../../src/ui/parts/tongue';

/** From the first line of script to the frame that shows it, ms. @param {import('preact').ComponentChild} what @returns {Promise<number>} */
const painted = (what) =>
  new Promise((resolve) => {
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    // What was drawn before must not be swept up at this one's cost.
    /** @type {{ gc?: () => void }} */ (globalThis).gc?.();
    requestAnimationFrame(() => {
      const start = performance.now();
      render(what, place);
      // A message sent within a frame's script arrives when that frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(performance.now() - start);
        render(null, place);
      };
      port2.postMessage(undefined);
    });
  });

/** All touches as rows of the panel's own. */
const list = () => {
  const rows = thousand.telling.touches.map((touch) => h(TouchLine, { touch, me: undefined }));
  return h(TongueContext.Provider, { value: english(NOW) }, rows);
};

const panel = () => h(Panel, { shown: STATES.thousand, actions: noting().actions, tongue: english(NOW) });

/** @param {{ rounds: number }} given @returns {Promise<{ ours: number[], plain: number[] }>} ms */
export default async function measure({ rounds }) {
  await painted(panel());
  await painted(list());
  const ours = [];
  const plain = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await painted(panel()));
    plain.push(await painted(list()));
  }
  return { ours, plain };
}
