import * as v from 'valibot';
import { listening, sending } from './channel';
import { entry, mayRead, nothing, type PAGE_PROTOCOL } from './page-protocol';

type Page = typeof PAGE_PROTOCOL;
/** A shape that this side never looks at: what it sends, the other side parses. */
const unseen = <S>() => v.unknown() as unknown as S;

/** All that LinkedIn's script speaks: nothing is shown or inserted there, and no badge is looked at. */
const SPOKEN = {
  'page/hello': entry('page', unseen<Page['page/hello']['request']>(), mayRead),
  'page/sight': entry(
    'page',
    unseen<Page['page/sight']['request']>(),
    unseen<Page['page/sight']['response']>(),
  ),
  'to-page/wake': entry('background', nothing, nothing),
} as const;

export const send = sending(SPOKEN);
export const listen = listening(SPOKEN);
