import { beforeEach, expect, it, vi } from 'vitest';

type Alarm = { name: string; periodInMinutes?: number };
const set = new Map<string, Alarm>();
const listeners: ((alarm: Alarm) => void)[] = [];
const create = vi.fn((name: string, it: Omit<Alarm, 'name'>) => void set.set(name, { name, ...it }));
const started: (() => void)[] = [];
const installed: (() => void)[] = [];
vi.mock('./browser', () => ({
  browser: {
    runtime: {
      onStartup: { addListener: (it: () => void) => started.push(it) },
      onInstalled: { addListener: (it: () => void) => installed.push(it) },
    },
    alarms: {
      get: async (name: string) => set.get(name),
      create,
      onAlarm: { addListener: (it: (alarm: Alarm) => void) => listeners.push(it) },
    },
  },
}));
const { atStart, every } = await import('./alarms');

beforeEach(() => {
  set.clear();
  listeners.length = 0;
  create.mockClear();
});

it('does it when its own alarm rings, and no other', async () => {
  const act = vi.fn(async () => {});
  every(60, 'tidy', act);
  for (const name of ['other', 'tidy']) for (const ring of listeners) ring({ name });
  expect(act).toHaveBeenCalledTimes(1);
});

it('leaves an alarm running over starts of the worker, and sets it anew when the minutes change', async () => {
  every(60, 'tidy', async () => {});
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  every(60, 'tidy', async () => {});
  every(30, 'tidy', async () => {});
  await vi.waitFor(() => expect(set.get('tidy')).toEqual({ name: 'tidy', periodInMinutes: 30 }));
  expect(create).toHaveBeenCalledTimes(2);
});

it('does it when the browser starts, and when the extension was installed or updated', () => {
  const act = vi.fn(async () => {});
  atStart(act);
  expect(act).not.toHaveBeenCalled();
  for (const it of [...started, ...installed]) it();
  expect(act).toHaveBeenCalledTimes(2);
});
