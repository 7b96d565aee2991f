import { listening } from './channel';
import { PROTOCOL } from './protocol';

export const listen = listening(PROTOCOL);
