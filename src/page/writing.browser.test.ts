import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openStandIn } from '../../test/pages/gmail/open';
import { pressMouse } from '../../test/pages/gmail/press';
import type { Ask, Marked, Request } from '../platform/messages/protocol';
import { readDraft } from '../sites/gmail/draft';
import { watchGmail } from '../sites/gmail/watch';
import { closedRoots } from './closed-roots';
import { FakeExtension } from './fake-extension';
import type { Helper } from './writing/helper';

const JANE = { address: 'jane.doe@northwind.example', name: 'Jane Doe' };
const OMAR = { address: 'omar@contoso.example', name: 'Omar Reyes' };

const extension = new FakeExtension().install(await (await fetch('/_locales/en/messages.json')).json());
let open: ReturnType<typeof openStandIn>;
let quit: AbortController;
let helper: Helper;
let roots: ShadowRoot[];

const finding = (draft: string, words: string): Marked => {
  const start = draft.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    finding: 'pitch',
    places: [span],
    title: 'Pitches the product',
    reason: 'Nobody asked.',
    instead: 'Offer the worksheet.',
    replacement: { ...span, text: 'the worksheet' },
    ignore: [{ finding: 'pitch', phrase: words }],
    never: [{ finding: 'pitch', phrase: words }],
  };
};
const STOP: Omit<Ask, 'compose'> = {
  prospect: JANE.address,
  verdict: 'stop',
  rules: ['opted-out'],
  headline: 'Do not contact',
  sentence: 'This person opted out.',
};
/** Finds the word “platform”, and asks before anything to Jane. */
const answer = ({ sight }: Request<'page/writing'>) => ({
  findings: sight.draft?.includes('platform') ? [finding(sight.draft, 'platform')] : [],
  asks: sight.composes
    .filter(({ people }) => people.some(({ address }) => address === JANE.address))
    .map(({ id }) => ({ compose: id, ...STOP })),
  prospect: JANE.address,
});

beforeEach(() => {
  extension.reset({ 'page/writing': answer, 'page/chose': () => ({}), 'page/ignore': () => ({}) });
  open = openStandIn();
  quit = new AbortController();
  roots = closedRoots(open.page);
});
afterEach(() => {
  helper?.follow(undefined);
  quit.abort();
  open.close();
});

async function help(patience?: number) {
  const { Helper } = await import('./writing/helper');
  helper = new Helper(open.page, patience);
  watchGmail(open.page, (sight, places) => helper.follow({ sight, places }), quit.signal);
}
const highlights = () => (open.page.defaultView as Window & typeof globalThis).CSS.highlights;
const marked = () => [...(highlights().get('throughline') ?? [])].map(String);
const panes = () => [...open.page.querySelectorAll('[data-throughline="pane"]')];
const shown = () => roots.find(({ host }) => host.isConnected)!;
const button = (name: string) =>
  [...shown().querySelectorAll('button')].find((it) => it.textContent === name)!;
const compose = (body: string, to = JANE) => {
  const id = open.standIn.openCompose({ to: [to], body });
  open.standIn.focus(id);
  return { id, editor: open.standIn.editor(id) };
};
const sendButton = () => open.page.querySelector<HTMLElement>('.T-I-atl')!;
/** In a closed shadow no pointer of a test's finds a button: the keyboard does. */
const pressKey = async (name: string) => {
  button(name).focus();
  await userEvent.keyboard('{Enter}');
};

describe('marks', () => {
  test('show what was found, and change nothing of the mail', async () => {
    const { editor } = compose('Hi Jane,\nour platform finds it.');
    const before = editor.innerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((it) => changes.push(...it));
    observer.observe(editor, { subtree: true, childList: true, attributes: true, characterData: true });
    await help();
    await expect.poll(marked).toEqual(['platform']);
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect(editor.innerHTML).toBe(before);
    expect(open.page.execCommand('undo')).toBe(false);
  });

  test.each([
    ['a list', '<ul><li>one</li><li>our <b>plat</b>form</li></ul>'],
    ['a link', '<div>see <a href="https://seller.example">the platform</a></div>'],
    ['an emoji as a picture', '<div>🎉 <img data-emoji="🎉" alt="🎉"> platform</div>'],
    ['right to left', '<div dir="rtl">שלום platform שלום</div>'],
    ['spaces that do not break', '<div>&nbsp;&nbsp;our&nbsp;platform</div>'],
    ['empty lines first', '<div><br></div><div><br></div><div>platform</div>'],
    ['ghost text', '<div><span aria-hidden="true">platform ghost</span>our platform</div>'],
  ])('stand at their words in %s', async (_what, html) => {
    const { editor } = compose('');
    editor.innerHTML = html;
    await help();
    await expect.poll(marked).toEqual(['platform']);
    const [range] = highlights().get('throughline')!;
    expect((range as Range).startContainer.parentElement?.closest('[aria-hidden]')).toBeNull();
  });

  test('go with the words, and away with the compose, its people, or a page that may not be read', async () => {
    const { id, editor } = compose('our platform');
    await help();
    await expect.poll(marked).toEqual(['platform']);
    open.standIn.type(id, 'Hi, ');
    expect(marked()).toEqual(['platform']);
    editor.textContent = 'nothing';
    await expect.poll(marked).toEqual([]);
    editor.textContent = 'our platform';
    await expect.poll(marked).toEqual(['platform']);
    helper.follow(undefined);
    expect(highlights().size).toBe(0);
    expect(open.page.adoptedStyleSheets).toEqual([]);
  });

  test('are never painted by an answer to other words', async () => {
    const waiting: (() => void)[] = [];
    extension.background['page/writing'] = (it) =>
      new Promise((done) => waiting.push(() => done(answer(it))));
    const { editor } = compose('our platform');
    await help();
    await expect.poll(() => waiting.length).toBe(1);
    editor.textContent = 'Other words about a platform';
    waiting[0]!();
    await expect.poll(() => waiting.length).toBe(2);
    expect(marked()).toEqual([]);
    waiting[1]!();
    await expect.poll(marked).toEqual(['platform']);
    const [range] = highlights().get('throughline')!;
    expect((range as Range).startOffset).toBe('Other words about a '.length);
  });

  test('wait while an input method composes', async () => {
    const { editor } = compose('a letter');
    await help();
    await expect.poll(() => extension.of('page/writing').length).toBe(1);
    editor.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    editor.textContent = 'our platform';
    editor.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    open.standIn.subject(open.standIn.composes()[0]!, 'Anything');
    await expect.poll(() => readDraft(editor)).toBe('our platform');
    expect(extension.of('page/writing').length).toBe(1);
    expect(marked()).toEqual([]);
    editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await expect.poll(marked).toEqual(['platform']);
  });

  test('20,000 words are marked at their place', async () => {
    const line = `<div>${'word '.repeat(20)}</div>`;
    const { editor } = compose('');
    editor.innerHTML = `${line.repeat(1_000)}<div>our platform</div>`;
    const { placesInDraft } = await import('../sites/gmail/draft-places');
    const places = placesInDraft(editor);
    const at = places.text.indexOf('platform');
    expect(String(places.range(at, at + 8))).toBe('platform');
    expect(places.text).toBe(readDraft(editor));
  });
});

describe('the card', () => {
  const hover = async () => {
    const { editor } = compose('our platform finds it');
    await help();
    await expect.poll(marked).toEqual(['platform']);
    const [range] = highlights().get('throughline')!;
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
    editor.dispatchEvent(new PointerEvent('pointermove', at));
    await expect.poll(() => panes().length).toBe(1);
    return editor;
  };

  test('says what, why and what instead, where the page can’t read it', async () => {
    await hover();
    const root = shown();
    for (const words of ['Pitches the product', 'Nobody asked.', 'Offer the worksheet.', 'the worksheet'])
      expect(root.textContent).toContain(words);
    expect([panes()[0]!.shadowRoot, panes()[0]!.textContent]).toEqual([null, '']);
    expect(panes()[0]!.closest('form,[g_editable],[role="dialog"]')).toBeNull();
  });

  test('replaces at a person’s press alone, as one edit that can be undone', async () => {
    const editor = await hover();
    button('Replace').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(readDraft(editor)).toBe('our platform finds it');
    await pressKey('Replace');
    expect(readDraft(editor)).toBe('our the worksheet finds it');
    open.page.execCommand('undo');
    expect(readDraft(editor)).toBe('our platform finds it');
  });

  test('replaces nothing in a draft that was changed under it', async () => {
    const editor = await hover();
    extension.background['page/writing'] = () => new Promise<never>(() => {});
    editor.prepend('More. ');
    await pressKey('Replace');
    expect(readDraft(editor)).toContain('our platform');
    expect(shown().textContent).toContain('The draft has changed.');
  });

  test.each([
    ['Ignore here', 'here'],
    ['Never for this phrase', 'never'],
  ])('“%s” is told to the background', async (name, scope) => {
    await hover();
    await pressKey(name);
    const ignored = [{ finding: 'pitch', phrase: 'platform' }];
    expect(extension.of('page/ignore')).toEqual([{ scope, ignored, prospect: JANE.address }]);
    expect(panes()).toEqual([]);
  });
});

test('an orphan takes its marks away, and what it said of them', async () => {
  const { editor } = compose('our platform');
  await help();
  await expect.poll(marked).toEqual(['platform']);
  extension.id = undefined;
  editor.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  await expect.poll(marked).toEqual([]);
  expect([panes(), open.page.adoptedStyleSheets]).toEqual([[], []]);
});

describe('nothing is held', () => {
  test.each([
    ['the background refuses', () => Promise.reject(new Error('The store is closed.'))],
    ['the background never answers', () => new Promise<never>(() => {})],
    ['the answer is of another shape', () => ({ nonsense: true }) as never],
  ])('once %s', async (_how, fails) => {
    const { id } = compose('our platform');
    await help(50);
    await expect.poll(marked).toEqual(['platform']);
    extension.background['page/writing'] = fails;
    open.standIn.subject(id, 'Something new');
    await expect.poll(marked).toEqual([]);
    await pressMouse(sendButton());
    await expect.poll(() => open.standIn.sent().length).toBe(1);
    expect(panes()).toEqual([]);
  });

  test('when somebody else is addressed, until their own verdict has come', async () => {
    const { id } = compose('our platform');
    await help();
    await expect.poll(marked).toEqual(['platform']);
    extension.background['page/writing'] = () => new Promise<never>(() => {});
    await open.standIn.addChip(id, 'to', OMAR);
    open.standIn.removeChip(id, 'to', JANE.address);
    await expect.poll(marked).toEqual([]);
    await pressMouse(sendButton());
    await expect.poll(() => open.standIn.sent().length).toBe(1);
  });

  test('when the question can’t be drawn', async () => {
    compose('our platform');
    await help();
    await expect.poll(marked).toEqual(['platform']);
    (open.page.defaultView as unknown as { Element: typeof Element }).Element.prototype.attachShadow = () => {
      throw new Error('No shadow for you.');
    };
    await pressMouse(sendButton());
    await expect.poll(() => open.standIn.sent().length).toBe(1);
    await expect.poll(() => open.standIn.composes()).toEqual([]);
    expect(open.standIn.sent().length).toBe(1);
  });

  test('but what is to be asked is asked, and sent anyway once', async () => {
    compose('our platform');
    await help();
    await expect.poll(marked).toEqual(['platform']);
    await pressMouse(sendButton());
    await expect.poll(() => panes().length).toBe(1);
    expect(shown().textContent).toContain('This person opted out.');
    expect(open.standIn.sent()).toEqual([]);
    await pressKey('Send anyway');
    await expect.poll(() => open.standIn.composes()).toEqual([]);
    expect(open.standIn.sent().length).toBe(1);
    expect(extension.of('page/chose')).toEqual([
      { prospect: JANE.address, verdict: 'stop', rules: ['opted-out'], chose: 'sent' },
    ]);
  });

  test('when no person pressed', async () => {
    compose('our platform');
    await help();
    await expect.poll(marked).toEqual(['platform']);
    for (const type of ['mousedown', 'mouseup', 'click'])
      sendButton().dispatchEvent(new MouseEvent(type, { bubbles: true }));
    await expect.poll(() => open.standIn.sent().length).toBe(1);
    expect(panes()).toEqual([]);
  });

  test('and nobody listens, while there is nothing to ask about', async () => {
    const heard: string[] = [];
    const view = open.page.defaultView!;
    const add = view.addEventListener;
    view.addEventListener = function (this: Window, ...how: Parameters<typeof add>) {
      heard.push(how[0]);
      add.apply(this, how);
    } as typeof add;
    compose('our platform', OMAR);
    await help();
    await expect.poll(marked).toEqual(['platform']);
    expect(heard).toEqual([]);
    compose('our platform');
    await expect.poll(() => heard).toContain('click');
  });
});
