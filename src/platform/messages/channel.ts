import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { inWords } from './in-words';
import type { Sender } from './page-protocol';

/** A table of messages: the whole protocol, or the part that a content script speaks. */
export type Messages = Record<
  string,
  { readonly from: Sender; readonly request: v.GenericSchema; readonly response: v.GenericSchema }
>;
type Name<P extends Messages> = keyof P & string;
type Asked<P extends Messages, N extends Name<P>> = v.InferOutput<P[N]['request']>;
type Answered<P extends Messages, N extends Name<P>> = v.InferOutput<P[N]['response']>;

/** Where a message came from, as the browser (not the message) says. */
export interface From {
  readonly tabId?: number;
  readonly windowId?: number;
  readonly url?: string;
}

/** Answers, by name. They run in the listener's own tick, so that a user's gesture still counts. */
export type AnswersOf<P extends Messages> = {
  [N in Name<P>]?: (request: Asked<P, N>, from: From) => Answered<P, N> | Promise<Answered<P, N>>;
};

/** The other side could not answer: it is gone (`unreachable`), refused, or failed; `message` says why. */
export class MessageFailed extends Error {
  override readonly name = 'MessageFailed';
  constructor(
    readonly why: 'unreachable' | 'refused' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

/** How an answer travels; errors cross as words. */
const envelope = v.strictObject({
  ok: v.boolean(),
  value: v.optional(v.unknown()),
  message: v.optional(v.unknown()),
});

const SITES = /^https:\/\/(mail\.google\.com|www\.linkedin\.com)\//;

/** The browser's word on who sent it; nothing in the message can change that. */
function isFrom(sender: Runtime.MessageSender, who: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('');
  const isOurs = sender.url?.startsWith(own) ?? false;
  if (who === 'page') return sender.tab !== undefined && sender.frameId === 0 && SITES.test(sender.url ?? '');
  if (who === 'ui') return isOurs;
  return sender.tab === undefined && (sender.url === undefined || isOurs);
}

function unreachable(error: unknown): never {
  throw new MessageFailed('unreachable', inWords(error));
}

const incoming = v.strictObject({ throughline: v.unknown(), request: v.unknown() });

/** The wire's form of a message. */
const wrap = (name: string, request: unknown) => ({ throughline: name, request });

async function answered<P extends Messages, N extends Name<P>>(
  protocol: P,
  name: N,
  sent: Promise<unknown>,
): Promise<Answered<P, N>> {
  const opened = v.safeParse(envelope, await sent.catch(unreachable));
  if (!opened.success) throw new MessageFailed('unreachable', `Nobody answered “${name}”.`);
  if (!opened.output.ok) throw new MessageFailed('failed', String(opened.output.message));
  const value = v.safeParse(protocol[name]!.response, opened.output.value);
  if (!value.success) throw new MessageFailed('refused', `The answer to “${name}” has another shape.`);
  return value.output as Answered<P, N>;
}

/** A way to ask the background, for the messages of one table. It throws MessageFailed. */
export const sending =
  <P extends Messages>(protocol: P) =>
  async <N extends Name<P>>(name: N, request: Asked<P, N>): Promise<Answered<P, N>> =>
    answered(protocol, name, browser.runtime.sendMessage(wrap(name, request)));

/** A way to ask the content script in a tab's top frame. It throws MessageFailed. */
export const sendingToTabs =
  <P extends Messages>(protocol: P) =>
  async <N extends Name<P>>(tabId: number, name: N, request: Asked<P, N>): Promise<Answered<P, N>> =>
    answered(protocol, name, browser.tabs.sendMessage(tabId, wrap(name, request), { frameId: 0 }));

/**
 * A way to answer messages of one table until the signal fires. A message that is not named in the answers is
 * left to other listeners; one from a wrong sender or of a wrong shape is refused and nothing is read.
 */
export function listening<P extends Messages>(protocol: P) {
  return (answers: AnswersOf<P>, signal?: AbortSignal): void => {
    const listener = (message: unknown, sender: Runtime.MessageSender, reply: (it: unknown) => void) => {
      const known = v.safeParse(incoming, message);
      if (!known.success) return undefined;
      const name = known.output.throughline as Name<P>;
      const answer = Object.hasOwn(protocol, name) && answers[name];
      if (!answer) return undefined;
      const refuse = (why: string) => reply({ ok: false, message: why });
      const { from, request: shape } = protocol[name]!;
      if (!isFrom(sender, from)) {
        refuse(`“${name}” may not be sent from there.`);
        return true;
      }
      const request = v.safeParse(shape, known.output.request);
      if (!request.success) {
        refuse(`“${name}” has a wrong shape: ${request.issues[0]?.message ?? ''}`);
        return true;
      }
      try {
        const given = answer(request.output as Asked<P, typeof name>, whence(sender));
        Promise.resolve(given).then(
          (value) => reply({ ok: true, value }),
          (error: unknown) => refuse(inWords(error)),
        );
      } catch (error) {
        refuse(inWords(error));
      }
      return true;
    };
    browser.runtime.onMessage.addListener(listener as never);
    signal?.addEventListener('abort', () => {
      // An orphaned script has no runtime left to take the listener from.
      browser.runtime?.onMessage?.removeListener(listener as never);
    });
  };
}

const whence = ({ tab, url }: Runtime.MessageSender): From => ({
  ...(tab?.id === undefined ? {} : { tabId: tab.id }),
  ...(tab?.windowId === undefined ? {} : { windowId: tab.windowId }),
  ...(url === undefined ? {} : { url }),
});

/** False once the extension was reloaded or removed under an open page: the script must fall silent. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
