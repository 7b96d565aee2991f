import { afterEach, describe, expect, test } from 'vitest';
import { type Watched, watchStandIn } from './open';

const JANE = { address: 'jane.doe@northwind.example', name: 'Jane Doe' };
const OMAR = { address: 'omar@contoso.example', name: 'Omar Reyes' };
const LENA = { address: 'lena@fabrikam.example', name: 'Lena Brandt' };

let it: Watched;
afterEach(() => it.stop());

const see = (...who: string[]) => expect.poll(() => it.who()).toEqual(who);

describe.each(['new', 'old'] as const)('a compose with %s fields', (markup) => {
  test('tells to, cc and bcc, with names', async () => {
    it = await watchStandIn((page) => page.openCompose({ markup, to: [JANE], cc: [OMAR], bcc: [LENA] }));
    await see(JANE.address, OMAR.address, LENA.address);
    expect(it.now().people).toEqual([
      { ...JANE, field: 'to' },
      { ...OMAR, field: 'cc' },
      { ...LENA, field: 'bcc' },
    ]);
    expect(it.now()).toMatchObject({
      site: 'gmail',
      state: 'someone',
      where: 'compose',
      account: 'sam.keller@brightline.example',
    });
  });

  test('is nobody while empty, and tells a chip that comes', async () => {
    it = await watchStandIn();
    const id = it.standIn.openCompose({ markup });
    await expect.poll(() => it.now().where).toBe('compose');
    expect(it.now().state).toBe('nobody');
    await it.standIn.addChip(id, 'to', JANE);
    await see(JANE.address);
    await it.standIn.addChip(id, 'cc', OMAR);
    await see(JANE.address, OMAR.address);
    it.standIn.removeChip(id, 'to', JANE.address);
    await see(OMAR.address);
    it.standIn.removeChip(id, 'cc', OMAR.address);
    await expect.poll(() => it.now().state).toBe('nobody');
  });

  test('keeps its people while the fields are rebuilt', async () => {
    it = await watchStandIn();
    const id = it.standIn.openCompose({ markup, to: [JANE, OMAR] });
    await see(JANE.address, OMAR.address);
    const before = it.sights.length;
    await it.standIn.rebuildFields(id, 90);
    await it.standIn.addChip(id, 'to', LENA);
    await see(JANE.address, OMAR.address, LENA.address);
    expect(it.sights.slice(before).map(({ people }) => people.length)).toEqual([3]);
  });

  test('is not nobody while it is sent', async () => {
    it = await watchStandIn((page) =>
      page.openThread({ subject: 'Hello', messages: [{ from: OMAR, body: 'Hello' }] }),
    );
    const id = it.standIn.openCompose({ markup, to: [JANE] });
    await see(JANE.address);
    const before = it.sights.length;
    await it.standIn.send(id);
    await see(OMAR.address);
    expect(it.sights.slice(before).filter(({ state }) => state === 'nobody')).toEqual([]);
  });

  test('never takes a suggestion for a recipient', async () => {
    it = await watchStandIn();
    const id = it.standIn.openCompose({ markup });
    it.standIn.suggest(id, [OMAR, LENA]);
    await it.standIn.addChip(id, 'to', JANE);
    await see(JANE.address);
    it.standIn.removeChip(id, 'to', JANE.address);
    await expect.poll(() => it.now().state).toBe('nobody');
  });

  test('leaves out the rep, colleagues, groups and machines', async () => {
    it = await watchStandIn((page) => {
      page.account({ address: 'kim@acme.example', name: 'Kim' });
      page.openCompose({
        markup,
        to: [
          'kim@acme.example',
          'KIM+sales@acme.example',
          'boss@acme.example',
          'berlin@eu.acme.example',
          'class-of-2026@googlegroups.com',
          'all@lists.northwind.example',
          'no-reply@northwind.example',
          'mailer-daemon@northwind.example',
          JANE,
        ],
      });
    });
    await see(JANE.address);
  });
});

test('a free-mail account has no colleagues by its domain', async () => {
  it = await watchStandIn((page) => {
    page.account({ address: 'kim.rep@gmail.com', name: 'Kim' });
    page.openCompose({ to: ['k.i.m.rep+x@gmail.com', 'somebody.else@gmail.com'] });
  });
  await see('somebody.else@gmail.com');
});

test('addresses it may send from are the rep’s', async () => {
  it = await watchStandIn((page) =>
    page.openCompose({
      to: ['kim@side-firm.example', JANE],
      from: 'kim@side-firm.example',
      choices: ['kim@side-firm.example', 'kim@third.example'],
      cc: ['kim@third.example'],
    }),
  );
  await see(JANE.address);
});

test.each(['en', 'de', 'pl', 'ja'] as const)('labels in %s make no difference', async (language) => {
  it = await watchStandIn(async (page) => {
    page.language(language);
    await page.openThread({ subject: 'Hello', messages: [{ from: OMAR, body: 'Hello' }] });
  });
  await see(OMAR.address);
  it.standIn.openCompose({ to: [JANE], rows: 3 });
  await see(JANE.address);
});

test('the newest act leads: opening, then focus; a minimised compose never does', async () => {
  it = await watchStandIn();
  const first = it.standIn.openCompose({ to: [JANE] });
  await see(JANE.address);
  const second = it.standIn.openCompose({ to: [OMAR] });
  await see(OMAR.address);
  expect(it.now().composes.map(({ id }) => id)).toEqual([second, first]);
  it.standIn.focus(first);
  await see(JANE.address);
  it.standIn.minimise(first);
  await see(OMAR.address);
  expect(it.now().composes.map(({ minimised }) => minimised)).toEqual([false, true]);
  it.standIn.minimise(second);
  await expect.poll(() => it.now().state).toBe('nobody');
  it.standIn.restore(first);
  await see(JANE.address);
});

test('bringing a minimised compose back is an act of its own', async () => {
  it = await watchStandIn();
  const first = it.standIn.openCompose({ to: [JANE] });
  it.standIn.openCompose({ to: [OMAR] });
  await see(OMAR.address);
  it.standIn.minimise(first);
  await expect.poll(() => it.now().composes[1]?.minimised).toBe(true);
  it.standIn.restore(first);
  await see(JANE.address);
});

test.each([0, 60])('full screen moves the same compose (%i ms apart)', async (apart) => {
  it = await watchStandIn();
  const id = it.standIn.openCompose({ to: [JANE] });
  await see(JANE.address);
  const before = it.sights.length;
  await it.standIn.fullScreen(id, apart);
  await expect.poll(() => it.now().composes[0]?.surface).toBe('full-screen');
  expect(it.now().composes[0]?.id).toBe(id);
  expect(it.sights.slice(before).every(({ state }) => state === 'someone')).toBe(true);
  await it.standIn.fullScreen(id);
  await expect.poll(() => it.now().composes[0]?.surface).toBe('window');
});

test('a shell that Gmail leaves behind after a full-screen compose is no compose', async () => {
  it = await watchStandIn();
  const id = it.standIn.openCompose({ to: [JANE] });
  await it.standIn.fullScreen(id);
  await expect.poll(() => it.now().composes[0]?.surface).toBe('full-screen');
  it.standIn.close(id, { saving: true });
  await expect.poll(() => it.now()).toMatchObject({ state: 'nobody', composes: [] });
});

test('a pop-out is read like a window: To, Cc and subject', async () => {
  it = await watchStandIn((page) => page.becomePopOut({ to: [JANE], cc: [OMAR], subject: 'Hello' }));
  await see(JANE.address, OMAR.address);
  expect(it.now().composes).toMatchObject([{ surface: 'pop-out', subject: 'Hello' }]);
});

test('a pop-out in which nothing fits is not understood', async () => {
  it = await watchStandIn((page) => page.becomePopOut({ to: [JANE] }));
  await see(JANE.address);
  it.page.querySelector('[role=main]')!.replaceChildren();
  await expect.poll(() => it.now().state, { timeout: 4_000 }).toBe('not-understood');
  expect(it.now().people).toEqual([]);
});

test('a compose whose fields are all unknown is not understood, and is again once they are back', async () => {
  it = await watchStandIn();
  const id = it.standIn.openCompose({ to: [JANE] });
  await see(JANE.address);
  const form = it.page.querySelector('form.bAs')!;
  const fields = form.querySelector('.fX')!;
  fields.remove();
  form.querySelector('.aoD.hl')!.remove();
  await expect.poll(() => it.now().state, { timeout: 4_000 }).toBe('not-understood');
  form.prepend(fields);
  await see(JANE.address);
  expect(it.now().composes[0]?.id).toBe(id);
});

test('the draft is what the rep wrote: no signature, no quote, read while idle', async () => {
  it = await watchStandIn();
  const id = it.standIn.openCompose({ to: [JANE], quote: 'Old words', editorLater: 30 });
  await see(JANE.address);
  await expect.poll(() => it.now().draft).toBe('');
  it.standIn.type(id, 'Hello Jane,');
  await expect.poll(() => it.now().draft).toBe('Hello Jane,');
  it.standIn.type(id, 'First\n\nthird ');
  await expect.poll(() => it.now().draft).toBe('First\n\nthird Hello Jane,');
  it.standIn.subject(id, 'About labels');
  await expect.poll(() => it.now().composes[0]?.subject).toBe('About labels');
});

test('ghost text that waits to be accepted is not the draft', async () => {
  it = await watchStandIn();
  const id = it.standIn.openCompose({ to: [JANE], body: 'Thanks for' });
  await expect.poll(() => it.now().draft).toBe('Thanks for');
  const ghost = it.page.createElement('span');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.textContent = ' your time';
  it.standIn.editor(id).firstElementChild!.append(ghost);
  it.standIn.type(id, 'Hi. ');
  await expect.poll(() => it.now().draft).toBe('Hi. Thanks for');
});

test('listens to nothing while no compose is open, and is silent once stopped', async () => {
  const listened: string[] = [];
  it = await watchStandIn();
  const { prototype } = (it.page.defaultView as unknown as { Document: typeof Document }).Document;
  const add = it.page.addEventListener;
  prototype.addEventListener = function (this: Document, ...all: Parameters<typeof add>) {
    listened.push(all[0]);
    add.apply(this, all);
  } as typeof add;
  await it.standIn.openThread({ subject: 'Hello', messages: [{ from: OMAR, body: 'Hello' }] });
  await see(OMAR.address);
  expect(listened).toEqual([]);
  const id = it.standIn.openCompose({ to: [JANE] });
  await see(JANE.address);
  expect(listened.toSorted()).toEqual([
    'click',
    'compositionend',
    'focusin',
    'input',
    'keydown',
    'mousedown',
  ]);
  it.standIn.close(id);
  await see(OMAR.address);
  it.quit();
  const before = it.sights.length;
  it.standIn.openCompose({ to: [LENA] });
  // Another watch of the same page sees it; the stopped one stays silent.
  const other = it.watchAgain();
  await expect.poll(() => other.sights.at(-1)?.people[0]?.address).toBe(LENA.address);
  expect(it.sights.length).toBe(before);
});
