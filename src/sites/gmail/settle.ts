import type { Sight } from '../sight';

/** Gmail drops and rebuilds a fresh compose's fields within 100 ms. */
const FEWER = 150;
/** On sending, the chips vanish before the window does. */
const NONE_LEFT = 400;
/** Full screen moves a compose: a removal, then an addition. */
const GONE = 100;

/** Holds back the loss of people for a moment: Gmail shows such losses while it only rebuilds. */
export interface Settling {
  /** Ms to wait before `next` may be believed; 0 to report it now. */
  wait(reported: Sight | undefined, next: Sight): number;
}

export function settling(clock: () => number = () => performance.now()): Settling {
  let since: number | undefined;
  return {
    wait(reported, next) {
      const grace = reported ? graceFor(reported, next) : 0;
      if (!grace) {
        since = undefined;
        return 0;
      }
      since ??= clock();
      const left = since + grace - clock();
      if (left > 0) return left;
      since = undefined;
      return 0;
    },
  };
}

/** How long this change must last: 0 unless people of what leads were lost and nobody new came. */
function graceFor(reported: Sight, next: Sight): number {
  if (reported.state !== 'someone') return 0;
  if (reported.account !== next.account) return 0;
  if (reported.where === 'thread') return 0;
  const led = reported.composes[0];
  const still = next.composes.find(({ id }) => id === led?.id);
  if (!still) return GONE;
  if (next.where !== 'compose' || next.composes[0] !== still || still.minimised) return 0;
  const before = new Set(reported.people.map(({ address }) => address));
  const isLoss = next.people.length < before.size && next.people.every(({ address }) => before.has(address));
  if (!isLoss) return 0;
  return next.people.length ? FEWER : NONE_LEFT;
}
