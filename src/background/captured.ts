import * as v from 'valibot';
import { takeCapture } from '../platform/inject';
import type { Request } from '../platform/messages/protocol';
import { type Captured, capture } from '../platform/messages/who-protocol';
import { activeTab } from '../platform/tabs';

/** What the rep sees before saving it, of the page that the panel stands beside. */
export async function captured(of: Request<'who/capture'>): Promise<Captured> {
  const tabId = 'tabId' in of ? of.tabId : await activeTab(of.windowId);
  if (tabId === undefined) throw new Error('There is no page beside the panel any more. Open it again.');
  return v.parse(capture, await takeCapture(tabId));
}
