import * as v from 'valibot';
import { sending } from './channel';
import { type DRAFT_PROTOCOL, written } from './draft-protocol';
import { entry, nothing } from './page-protocol';

export { isConnected } from './channel';

type Draft = typeof DRAFT_PROTOCOL;
/** What this side sends, the other side parses. */
const unseen = <S>() => v.unknown() as unknown as S;

/** All that the script speaks that helps while a rep writes. */
const SPOKEN = {
  'page/writing': entry('page', unseen<Draft['page/writing']['request']>(), written),
  'page/chose': entry('page', unseen<Draft['page/chose']['request']>(), nothing),
  'page/ignore': entry('page', unseen<Draft['page/ignore']['request']>(), nothing),
} as const;

export const send = sending(SPOKEN);
