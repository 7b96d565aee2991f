import type { Verdict } from '../story/telling';
import { browser } from './browser';

const SIGNS: Record<Verdict, { text: string; colour: string }> = {
  stop: { text: '✕', colour: '#a3201a' },
  hold: { text: '!', colour: '#7a4d00' },
  ready: { text: '✓', colour: '#17633a' },
  unknown: { text: '', colour: '#4d5560' },
};

/** Puts the verdict on the toolbar icon of one tab; nothing takes it away. */
export async function showOnToolbar(tabId: number, verdict: Verdict | undefined): Promise<void> {
  const { text, colour } = SIGNS[verdict ?? 'unknown'];
  const title = browser.i18n.getMessage(verdict ? `toolbar_${verdict}` : 'extension_name');
  // The tab may close meanwhile; its icon closes with it.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
