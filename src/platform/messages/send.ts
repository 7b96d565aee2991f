import * as v from 'valibot';
import { browser } from '../browser';
import { type MessageName, PROTOCOL, type Request, type Response } from './protocol';

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
const envelope = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);

/** The wire's form of a message. */
export const wrap = (name: MessageName, request: unknown) => ({ throughline: name, request });

function unwrap<N extends MessageName>(name: N, answer: unknown): Response<N> {
  const opened = v.safeParse(envelope, answer);
  if (!opened.success) throw new MessageFailed('unreachable', `Nobody answered “${name}”.`);
  if (!opened.output.ok) throw new MessageFailed('failed', opened.output.message);
  const value = v.safeParse(PROTOCOL[name].response, opened.output.value);
  if (!value.success) throw new MessageFailed('refused', `The answer to “${name}” has another shape.`);
  return value.output as Response<N>;
}

/** Asks the background. @throws MessageFailed */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  const answer = await browser.runtime.sendMessage(wrap(name, request)).catch(unreachable);
  return unwrap(name, answer);
}

/** Asks the content script in a tab's top frame. @throws MessageFailed */
export async function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  const answer = await browser.tabs
    .sendMessage(tabId, wrap(name, request), { frameId: 0 })
    .catch(unreachable);
  return unwrap(name, answer);
}

function unreachable(error: unknown): never {
  throw new MessageFailed('unreachable', error instanceof Error ? error.message : String(error));
}

/** False once the extension was reloaded or removed under an open page: the script must fall silent. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
