import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { type MessageName, PROTOCOL, type Request, type Response, type Sender } from './protocol';

/** Where a message came from, as the browser (not the message) says. */
export interface From {
  readonly tabId?: number;
  readonly windowId?: number;
  readonly url?: string;
}

/** Answers one message. Runs in the listener's own tick, so that a user's gesture still counts. */
export type Answer<N extends MessageName> = (
  request: Request<N>,
  from: From,
) => Response<N> | Promise<Response<N>>;
export type Answers = { [N in MessageName]?: Answer<N> };

const SITES = /^https:\/\/(mail\.google\.com|www\.linkedin\.com)\//;

const incoming = v.object({
  throughline: v.picklist(Object.keys(PROTOCOL) as MessageName[]),
  request: v.unknown(),
});

/** The browser's word on who sent it; nothing in the message can change that. */
function isFrom(sender: Runtime.MessageSender, who: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('');
  const isOurs = sender.url?.startsWith(own) ?? false;
  if (who === 'page') return sender.tab !== undefined && sender.frameId === 0 && SITES.test(sender.url ?? '');
  if (who === 'ui') return isOurs;
  return sender.tab === undefined && (sender.url === undefined || isOurs);
}

/**
 * Answers the named messages until the signal fires. A message that is not named here is left to other
 * listeners; one from a wrong sender or of a wrong shape is refused and nothing is read.
 */
export function listen(answers: Answers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
    const known = v.safeParse(incoming, message);
    if (!known.success) return undefined;
    const name = known.output.throughline;
    const answer = answers[name] as Answer<MessageName> | undefined;
    if (!answer) return undefined;
    const refuse = (why: string) => reply({ ok: false, message: why });
    if (!isFrom(sender, PROTOCOL[name].from)) {
      refuse(`“${name}” may not be sent from there.`);
      return true;
    }
    const request = v.safeParse(PROTOCOL[name].request, known.output.request);
    if (!request.success) {
      refuse(`“${name}” has a wrong shape: ${request.issues[0]?.message ?? ''}`);
      return true;
    }
    const from: From = {
      ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
      ...(sender.tab?.windowId === undefined ? {} : { windowId: sender.tab.windowId }),
      ...(sender.url === undefined ? {} : { url: sender.url }),
    };
    try {
      Promise.resolve(answer(request.output as Request<MessageName>, from)).then(
        (value) => reply({ ok: true, value }),
        (error: unknown) => refuse(error instanceof Error ? error.message : String(error)),
      );
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
    }
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => {
    // An orphaned script has no runtime left to take the listener from.
    browser.runtime?.onMessage?.removeListener(listener as never);
  });
}
