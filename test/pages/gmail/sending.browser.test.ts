import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Watched, watchStandIn } from './open';
import { pressMouse } from './press';

const JANE = { address: 'jane.doe@northwind.example', name: 'Jane Doe' };
const COLLEAGUE = 'boss@brightline.example';

let it: Watched;
afterEach(() => it.stop());

const open = async () => {
  it = await watchStandIn();
  const id = it.standIn.openCompose({ to: [JANE], cc: [COLLEAGUE], subject: 'Labels' });
  await expect.poll(() => it.now().state).toBe('someone');
  it.standIn.focus(id);
  return id;
};
const isClosed = () => expect.poll(() => it.now().composes).toEqual([]);

test('a mail that the rep sent is told once, with its people and subject', async () => {
  await open();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await isClosed();
  expect(it.sent).toEqual([{ people: [{ ...JANE, field: 'to' }], subject: 'Labels' }]);
});

test('so is one sent by the mouse, though its chips are gone before the click is over', async () => {
  await open();
  await pressMouse(it.page.querySelector('.T-I-atl')!);
  await isClosed();
  expect(it.sent).toEqual([{ people: [{ ...JANE, field: 'to' }], subject: 'Labels' }]);
});

test('what was typed last is told, though it was not read before the mail was sent', async () => {
  await open();
  // Before the page's own listeners, and with no event that would have it read again.
  it.page.defaultView!.addEventListener(
    'keydown',
    ({ key }) => {
      const subject = it.page.querySelector<HTMLInputElement>('input[name=subjectbox]')!;
      if (key === 'Enter') subject.value = 'Labels, once more';
    },
    { capture: true },
  );
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await isClosed();
  expect(it.sent).toMatchObject([{ subject: 'Labels, once more' }]);
});

test('one that was closed, or that the page itself sent, is not', async () => {
  const id = await open();
  for (const press of [
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
    new MouseEvent('click', { bubbles: true }),
  ])
    it.page.querySelector('.aoO')!.dispatchEvent(press);
  it.standIn.close(id);
  await isClosed();
  expect(it.sent).toEqual([]);
});

test('a plain Enter sends nothing', async () => {
  const id = await open();
  await userEvent.keyboard('{Enter}');
  it.standIn.close(id);
  await isClosed();
  expect(it.sent).toEqual([]);
});

test('what the rep does after a refused “Send” takes it back', async () => {
  const id = await open();
  // Gmail refuses: the window stays.
  it.page.querySelector('.M9')!.addEventListener('keydown', (event) => event.stopImmediatePropagation(), {
    capture: true,
  });
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.keyboard('x');
  it.standIn.close(id);
  await isClosed();
  expect(it.sent).toEqual([]);
});
