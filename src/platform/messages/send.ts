import { sending, sendingToTabs } from './channel';
import { PROTOCOL } from './protocol';

export { isConnected, type MessageFailed } from './channel';

export const send = sending(PROTOCOL);
export const sendToTab = sendingToTabs(PROTOCOL);
