import { type AnswersOf, listening, sending } from './channel';
import { PAGE_PROTOCOL } from './page-protocol';

/** Content scripts speak only their own part of the protocol. */
export const send = sending(PAGE_PROTOCOL);
export const listen = listening(PAGE_PROTOCOL);
export type Answers = AnswersOf<typeof PAGE_PROTOCOL>;
