import { cdp, page } from 'vitest/browser';

/** A press by the mouse itself, through all frames around: what `userEvent` clicks in a frame is no person's. */
export async function pressMouse(it: Element) {
  const { left, top, width, height } = it.getBoundingClientRect();
  await page.viewport(1_300, 900);
  let [x, y] = [left + width / 2, top + height / 2];
  for (let view: Window = it.ownerDocument.defaultView!; view !== view.parent; view = view.parent) {
    const frame = view.frameElement!.getBoundingClientRect();
    const scale = frame.width / view.innerWidth;
    [x, y] = [frame.left + x * scale, frame.top + y * scale];
  }
  const session = cdp() as unknown as { send: (method: string, what: object) => Promise<void> };
  for (const type of ['mousePressed', 'mouseReleased'])
    await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
}
