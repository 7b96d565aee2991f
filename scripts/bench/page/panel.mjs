// Runs in a page: draws the panel of a prospect with 1,000 touches, and a plain list of as many rows with the same words.
import { h, render } from 'preact';
import { speak, speakDay } from '../../../src/platform/messages/speak';
import { noting } from '../../../src/ui/panel/fixtures/draw';
import { english } from '../../../src/ui/panel/fixtures/english';
import { NOW, STATES, thousand } from '../../../src/ui/panel/fixtures/views';
import { Panel } from '../../../src/ui/panel/panel';
import { touchWords } from '../../../src/ui/panel/touch-words';

/** From the first line of script to the frame that shows it, ms. @param {import('preact').ComponentChild} what @returns {Promise<number>} */
const painted = (what) =>
  new Promise((resolve) => {
    const place = document.createElement('div');
    document.body.replaceChildren(place);
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

/** @param {{ rounds: number }} given */
export default async function measure({ rounds }) {
  const shown = STATES.thousand;
  const { touches } = thousand.telling;
  const { actions } = noting();
  const tongue = english(NOW);
  const panel = () => h(Panel, { shown, actions, tongue });
  const list = () =>
    touches.map((it) =>
      h('div', { class: 'touch' }, [
        h('time', {}, speakDay(it.at, tongue)),
        h('span', {}, speak(touchWords(it), tongue)),
      ]),
    );
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
