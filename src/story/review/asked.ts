import { asksForTalk } from '../words';
import type { Tongue } from './compile';
import { fold } from './fold';
import type { Asked } from './look';
import { runOver } from './look';
import { ownPart } from './own-part';

const NOTHING: Asked = {
  talk: false,
  price: false,
  product: false,
  content: false,
  who: false,
  anything: false,
};
const READ_AT_MOST = 20_000;

/** What a mail of theirs asks for, in any of the languages given; the rep's own mail quoted in it does not count. */
export function askedIn(mail: string | undefined, tongues: readonly Tongue[]): Asked {
  if (!mail?.trim()) return NOTHING;
  const text = ownPart(fold(mail.slice(0, READ_AT_MOST)).text);
  const has = (group: 'asks-price' | 'asks-product' | 'asks-content' | 'asks-who') =>
    tongues.some((tongue) => runOver(text, tongue.group(group)).length > 0);
  return {
    talk: asksForTalk(text),
    price: has('asks-price'),
    product: has('asks-product'),
    content: has('asks-content'),
    who: has('asks-who'),
    anything: text.includes('?'),
  };
}
