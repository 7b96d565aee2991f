import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../platform/messages/protocol';
import { follow, type Place, type Shown, type ViewRequest } from './follow';

const someone = (...ids: string[]): View =>
  ({
    state: 'someone',
    id: ids[0],
    people: ids.map((id) => ({ id, name: id, verdict: 'hold' })),
  }) as unknown as View;

/** A background whose answers come when the test says so. */
function bench(place: Place = { windowId: 1 }) {
  const asked: { request: ViewRequest; answer: (view: View) => void; fail: () => void }[] = [];
  const shown: Shown[] = [];
  let isConnected = true;
  const panel = follow(place, {
    ask: (request) =>
      new Promise((answer, reject) => asked.push({ request, answer, fail: () => reject(new Error('gone')) })),
    show: (it) => shown.push(it),
    isConnected: () => isConnected,
    patience: 250,
  });
  return {
    panel,
    asked,
    shown,
    last: () => {
      const it = shown.at(-1);
      return it?.state === 'view' && it.view.state === 'someone' ? it.view.id : it?.state;
    },
    disconnect: () => {
      isConnected = false;
    },
    /** Lets promises run on. */
    settle: () => vi.advanceTimersByTimeAsync(0),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('only the newest answer is shown', () => {
  it('drops the answer of an older question that comes late', async () => {
    const { panel, asked, last, settle, shown } = bench();
    void panel.start();
    void panel.changed(1);
    asked[1]?.answer(someone('b'));
    await settle();
    expect(last()).toBe('b');
    asked[0]?.answer(someone('a'));
    await settle();
    expect(last()).toBe('b');
    expect(shown).toHaveLength(1);
  });

  it('drops the failure of an older question too', async () => {
    const { panel, asked, last, settle } = bench();
    void panel.start();
    void panel.changed(1);
    asked[1]?.answer(someone('b'));
    asked[0]?.fail();
    await settle();
    for (const it of asked.slice(2)) it.fail();
    await settle();
    expect(last()).toBe('b');
  });
});

describe('what stands while the next is told', () => {
  const showing = async (id: string) => {
    const it = bench();
    void it.panel.start();
    it.asked[0]?.answer(someone(id));
    await it.settle();
    return it;
  };

  it('does not flicker when the answer is quick', async () => {
    const { panel, asked, shown, settle } = await showing('a');
    void panel.changed(1);
    await vi.advanceTimersByTimeAsync(200);
    asked[1]?.answer(someone('b'));
    await settle();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown.map((it) => it.state)).toEqual(['view', 'view']);
  });

  it('takes down the older story when the answer is slow', async () => {
    const { panel, last } = await showing('a');
    void panel.changed(1);
    await vi.advanceTimersByTimeAsync(251);
    expect(last()).toBe('loading');
  });

  it('takes it down even if changes never cease', async () => {
    const { panel, last } = await showing('a');
    for (let turn = 0; turn < 4; turn++) {
      void panel.changed(1);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(last()).toBe('loading');
  });

  it('keeps the story while only what is stored has changed', async () => {
    const { panel, last } = await showing('a');
    void panel.changed();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(last()).toBe('a');
  });

  it('leaves other windows alone', async () => {
    const { panel, asked } = await showing('a');
    void panel.changed(2);
    expect(asked).toHaveLength(1);
  });
});

describe('one of several, and searching', () => {
  it('asks for the chosen one until that one is out of sight', async () => {
    const { panel, asked, settle } = bench();
    void panel.start();
    asked[0]?.answer(someone('a', 'b'));
    await settle();
    void panel.choose('b');
    expect(asked[1]?.request).toEqual({ windowId: 1, chosen: 'b' });
    asked[1]?.answer(someone('b', 'a'));
    await settle();
    void panel.changed(1);
    expect(asked[2]?.request).toEqual({ windowId: 1, chosen: 'b' });
    asked[2]?.answer(someone('c'));
    await settle();
    void panel.changed(1);
    expect(asked[3]?.request).toEqual({ windowId: 1 });
  });

  it('holds a search while the sight stays, and follows when somebody else comes', async () => {
    const { panel, asked, last, settle } = bench();
    void panel.start();
    asked[0]?.answer(someone('a'));
    await settle();
    void panel.lookUp('z@z.example');
    asked[1]?.answer(someone('a'));
    await settle();
    expect(asked[2]?.request).toEqual({ prospect: 'z@z.example' });
    asked[2]?.answer(someone('z@z.example'));
    await settle();
    expect(last()).toBe('z@z.example');
    void panel.changed(1);
    asked[3]?.answer(someone('b'));
    await settle();
    expect(last()).toBe('b');
  });

  it('goes back to what is in sight', async () => {
    const { panel, asked, last, settle } = bench({ prospect: 'a@a.example' });
    void panel.lookUp('slug-of-z');
    expect(asked[0]?.request).toEqual({ linkedin: 'slug-of-z' });
    asked[0]?.answer(someone('slug-of-z'));
    await settle();
    void panel.back();
    asked[1]?.answer(someone('a@a.example'));
    await settle();
    expect(asked[1]?.request).toEqual({ prospect: 'a@a.example' });
    expect(last()).toBe('a@a.example');
  });
});

describe('no answer', () => {
  it('asks once more, for a worker that died while it answered', async () => {
    const { panel, asked, last, settle } = bench();
    void panel.start();
    asked[0]?.fail();
    await settle();
    asked[1]?.answer(someone('a'));
    await settle();
    expect(last()).toBe('a');
  });

  it('then says so, and tries again when told to', async () => {
    const { panel, asked, last, settle, shown } = bench();
    void panel.start();
    asked[0]?.fail();
    await settle();
    asked[1]?.fail();
    await settle();
    expect(shown.at(-1)).toEqual({ state: 'failed', why: 'no-answer' });
    void panel.retry();
    expect(last()).toBe('loading');
    asked[2]?.answer(someone('a'));
    await settle();
    expect(last()).toBe('a');
  });

  it('tells a reloaded extension from a silent one', async () => {
    const { panel, asked, shown, settle, disconnect } = bench();
    void panel.start();
    disconnect();
    asked[0]?.fail();
    await settle();
    expect(asked).toHaveLength(1);
    expect(shown.at(-1)).toEqual({ state: 'failed', why: 'reloaded' });
  });
});
