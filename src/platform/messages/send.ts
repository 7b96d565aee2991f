import { MessageFailed, sending, sendingToTabs } from './channel';
import { PROTOCOL } from './protocol';

export { isConnected, type MessageFailed } from './channel';

/** Nobody was there to answer. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof MessageFailed && error.why === 'unreachable';

export const send = sending(PROTOCOL);
export const sendToTab = sendingToTabs(PROTOCOL);
