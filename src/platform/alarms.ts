import { browser } from './browser';

/**
 * Does something every so many minutes, also where the worker sleeps in between; at first when they are over.
 * To be called in the worker's first tick, as all listeners.
 */
export function every(minutes: number, name: string, act: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    // What fails is tried again when it rings next.
    if (alarm.name === name) void act().catch(() => {});
  });
  void browser.alarms.get(name).then((set) => {
    // Made anew at each start of the worker, it would never be over.
    if (set?.periodInMinutes !== minutes) browser.alarms.create(name, { periodInMinutes: minutes });
  });
}

/** Does something when the browser starts, and when the extension was installed or updated. In the worker's first tick. */
export function atStart(act: () => Promise<unknown>): void {
  browser.runtime.onStartup.addListener(() => void act().catch(() => {}));
  browser.runtime.onInstalled.addListener(() => void act().catch(() => {}));
}
