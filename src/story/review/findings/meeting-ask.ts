import { BOOKING, BOOKING_HOSTS, BOOKING_PATHS } from '../../../playbook/phrases/mail';
import { say } from '../../../playbook/say';
import { FILLER } from '../draft';
import {
  type Check,
  type Hit,
  hitsOf,
  inOrder,
  isBetweenUs,
  overlaps,
  ownHits,
  type SpokenLook,
  sentenceAt,
  weighed,
} from '../look';
import { soldTooEarly } from '../why';

const HOSTS = BOOKING.split('|');
const BOOKING_PATH = new RegExp(`/(?:.*[/_-])?(?:${BOOKING_PATHS})(?:[/?#]|$)`);
const BOOKING_HOST = new RegExp(`^(?:${BOOKING_HOSTS})\\.[^/]+/.`);

/** Links to a page where a meeting is booked. */
const bookingLinks = ({ draft }: SpokenLook): Hit[] =>
  draft.links
    .filter(
      ({ address }) =>
        HOSTS.some((host) => address.startsWith(host)) ||
        BOOKING_HOST.test(address) ||
        BOOKING_PATH.test(address),
    )
    .map(({ start, end, address }) => ({ start, end, text: address }));

/** "The article is worth ten minutes": minutes to read in, where a piece or a link stands in the sentence. */
function isForReading({ draft, tongue }: SpokenLook, { start, text }: Hit): boolean {
  if (!tongue.minutes.test(text)) return false;
  const sentence = sentenceAt(draft, start)?.text ?? '';
  return sentence.includes(FILLER) || (sentence.match(WORD) ?? []).some((word) => tongue.formats.has(word));
}
const WORD = /[a-zäöüß-]+/g;

/** "It was great to meet you" asks for nothing. */
function asks(look: SpokenLook): Hit[] {
  const claims = hitsOf(look, 'familiar-talk');
  return hitsOf(look, 'meeting-ask', { turned: true, reported: true }).filter(
    (hit) =>
      !claims.some((claim) => overlaps(hit, claim)) && !isForReading(look, hit) && isBetweenUs(look, hit),
  );
}

/** A day that is asked for, unless it is a webinar's. */
const times = (look: SpokenLook): Hit[] =>
  hitsOf(look, 'meeting-time', { turned: true, reported: true }).filter(
    ({ start }) => !look.tongue.event.test(sentenceAt(look.draft, start)?.text ?? ''),
  );

/** Asks for time, a call, a meeting, a demo appointment, or gives a booking link. */
export const meetingAsk: Check = {
  id: 'meeting-ask',
  title: say('finding_meeting_ask'),
  languageFree: false,
  find: (look) => {
    if (look.context.verdict === 'ready' || look.asked.talk) return undefined;
    const hits = inOrder([
      ...weighed(look, 'meeting-ask', [...asks(look), ...times(look)]),
      ...bookingLinks(look),
      ...ownHits(look, 'meeting-ask'),
    ]);
    return soldTooEarly(look, hits);
  },
};
