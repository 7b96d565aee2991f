import { sending } from './channel';
import { PROTOCOL } from './protocol';

export { isConnected, type MessageFailed } from './channel';

export const { send, sendToTab } = sending(PROTOCOL);
