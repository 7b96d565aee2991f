import { afterEach, describe, expect, test } from 'vitest';
import { type Watched, watchStandIn } from './open';

const JANE = { address: 'jane.doe@northwind.example', name: 'Jane Doe' };
const OMAR = { address: 'omar@contoso.example', name: 'Omar Reyes' };
const LENA = { address: 'lena@fabrikam.example', name: 'Lena Brandt' };
const ME = 'sam.keller@brightline.example';

let it: Watched;
afterEach(() => it.stop());

const see = (...who: string[]) => expect.poll(() => it.who()).toEqual(who);

test('the list is nobody', async () => {
  it = await watchStandIn();
  expect(it.now()).toMatchObject({ state: 'nobody', people: [], composes: [] });
});

describe.each([
  ['a view of its own', false],
  ['a split pane', true],
])('a thread in %s', (_, isPane) => {
  const prepare = async (page: Watched['standIn']) => {
    if (isPane) page.splitPane();
  };

  test('tells senders, then recipients; not the rep, groups or addresses in the text', async () => {
    it = await watchStandIn(prepare);
    await it.standIn.openThread({
      subject: 'Labels',
      messages: [
        { from: ME, to: [JANE, LENA], body: 'Hello', state: 'collapsed' },
        {
          from: JANE,
          to: [ME, OMAR, 'crew@googlegroups.com', 'colleague@brightline.example'],
          body: 'Thanks',
          mailto: ['trap@elsewhere.example'],
        },
      ],
    });
    await see(JANE.address, OMAR.address);
    expect(it.now()).toMatchObject({ state: 'someone', where: 'thread', composes: [] });
    expect(it.now().people[0]).toEqual({ ...JANE, field: 'sender' });
    it.standIn.setMessage(0, 'open');
    await see(JANE.address, OMAR.address, LENA.address);
  });

  test('switches, and is nobody once closed', async () => {
    it = await watchStandIn(prepare);
    await it.standIn.openThread({ subject: 'One', messages: [{ from: JANE, body: 'x' }] });
    await see(JANE.address);
    await it.standIn.openThread({ subject: 'Two', messages: [{ from: OMAR, body: 'y' }], late: 60 });
    await see(OMAR.address);
    it.standIn.closeThread();
    await expect.poll(() => it.now().state).toBe('nobody');
  });

  test('leads again when it changes beside an open compose', async () => {
    it = await watchStandIn(prepare);
    const id = it.standIn.openCompose({ to: [JANE] });
    await see(JANE.address);
    await it.standIn.openThread({ subject: 'Two', messages: [{ from: OMAR, body: 'y' }] });
    await see(OMAR.address);
    expect(it.now().composes.map((seen) => seen.id)).toEqual([id]);
    it.standIn.focus(id);
    await see(JANE.address);
    await it.standIn.openThread({ subject: 'Three', messages: [{ from: LENA, body: 'z' }] });
    await see(LENA.address);
  });

  test('stays the same thread when a mail arrives', async () => {
    it = await watchStandIn(prepare);
    await it.standIn.openThread({ subject: 'One', messages: [{ from: JANE, body: 'x' }] });
    const id = it.standIn.openCompose({ to: [LENA] });
    await see(LENA.address);
    it.standIn.addMessage({ from: OMAR, body: 'y' });
    it.standIn.close(id);
    await see(OMAR.address, JANE.address);
  });
});

test('a thread without a legacy id, or with conversation view off, is still one', async () => {
  it = await watchStandIn();
  await it.standIn.openThread({
    subject: 'Just sent ',
    emoji: '🎉',
    unsynced: true,
    messages: [{ from: ME, to: [JANE], body: 'x', unsynced: true }],
  });
  await see(JANE.address);
  await it.standIn.openThread({ subject: 'Plain', plain: true, messages: [{ from: OMAR, body: 'y' }] });
  await see(OMAR.address);
});

test('a thread that nobody can be read in is not understood; one that loads is not', async () => {
  it = await watchStandIn();
  await it.standIn.openThread({ subject: 'One', messages: [{ from: JANE, body: 'x' }] });
  await see(JANE.address);
  for (const span of it.page.querySelectorAll('.iY span[email]')) span.removeAttribute('email');
  await expect.poll(() => it.now().state).toBe('nobody');
  await expect.poll(() => it.now().state, { timeout: 4_000 }).toBe('not-understood');
});

describe('an inline reply', () => {
  const open = async () => {
    it = await watchStandIn((page) =>
      page.openThread({
        id: '18f0abc000000001',
        subject: 'Labels',
        messages: [
          { from: ME, to: [JANE], body: 'May I send the sheet?' },
          {
            from: JANE,
            to: [ME, OMAR],
            body: 'Yes please.\nCan you call me?',
            quote: 'May I send the sheet?',
          },
        ],
      }),
    );
    await see(JANE.address, OMAR.address);
  };

  test.each(['new', 'old'] as const)('answers the mail it stands under (%s fields)', async (markup) => {
    await open();
    const id = it.standIn.reply({ markup, body: 'Gladly.' });
    await see(JANE.address);
    expect(it.now()).toMatchObject({
      where: 'compose',
      composes: [{ id, surface: 'inline', subject: 'Re: Labels', thread: '18f0abc000000001' }],
      answering: { from: JANE.address, text: 'Yes please.\nCan you call me?' },
      draft: 'Gladly.',
    });
    it.standIn.close(id);
    await see(JANE.address, OMAR.address);
    expect(it.now().answering).toBeUndefined();
  });

  test.each(['waiting', 'none'] as const)(
    'collapsed, its chips %s, tells whom its summary names',
    async (chips) => {
      await open();
      const id = it.standIn.reply({ collapsed: true, chips, people: { to: [JANE], cc: [OMAR] } });
      await expect.poll(() => it.now().where).toBe('compose');
      expect(it.who()).toEqual([JANE.address, OMAR.address]);
      expect(it.now().answering?.from).toBe(JANE.address);
      it.standIn.expandReply(id);
      await expect.poll(() => it.now().people[1]?.field).toBe('cc');
      it.standIn.removeChip(id, 'cc', OMAR.address);
      await see(JANE.address);
    },
  );

  test('answers nothing when it goes to somebody else, or follows the rep’s own mail', async () => {
    await open();
    const forward = it.standIn.reply({ people: { to: [LENA] } });
    await see(LENA.address);
    expect(it.now().answering).toBeUndefined();
    it.standIn.close(forward);
    await see(JANE.address, OMAR.address);
    it.standIn.reply({ message: 0, people: { to: [JANE] } });
    await see(JANE.address);
    expect(it.now().answering).toBeUndefined();
  });

  test('in a thread that is no longer shown is not open', async () => {
    await open();
    it.standIn.reply({ people: { to: [LENA] } });
    await see(LENA.address);
    await it.standIn.openThread({ subject: 'Other', messages: [{ from: OMAR, body: 'y' }] });
    await see(OMAR.address);
    expect(it.now().composes).toEqual([]);
  });
});
