import { BOOKING } from '../../../playbook/phrases/mail';
import { say } from '../../../playbook/say';
import { type Check, type Hit, hitsOf, inOrder, ownHits, type SpokenLook } from '../look';
import { instead, nextStepFor, restsOn, whyNotYet } from '../why';

const HOSTS = BOOKING.split('|');
const BOOKING_PATH =
  /\/(?:.*[/_-])?(?:book(?:ing)?s?(?:[_-]?(?:a|your))?[_-]?(?:meeting|call|demo|time|slot|appointment)s?|schedule(?:[_-].*)?|meetings?|termin(?:e|buchung|-buchen)?|appointments?)(?:[/?#]|$)/;

/** Links to a page where a meeting is booked. */
const bookingLinks = ({ draft }: SpokenLook): Hit[] =>
  draft.links
    .filter(({ address }) => HOSTS.some((host) => address.startsWith(host)) || BOOKING_PATH.test(address))
    .map(({ start, end, address }) => ({ start, end, text: address }));

/** Asks for time, a call, a meeting, a demo appointment, or gives a booking link. */
export const meetingAsk: Check = {
  id: 'meeting-ask',
  title: say('finding_meeting_ask'),
  languageFree: false,
  find: (look) => {
    if (look.context.verdict === 'ready' || look.asked.talk) return undefined;
    const hits = inOrder([
      ...hitsOf(look, 'meeting-ask', true),
      ...bookingLinks(look),
      ...ownHits(look, 'meeting-ask'),
    ]);
    return {
      hits,
      reason: whyNotYet(look.context),
      instead: instead(look.context),
      touches: restsOn(look.context),
      ...(hits[0] && nextStepFor(look, hits[0])),
    };
  },
};
