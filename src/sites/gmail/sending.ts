import type { SeenCompose } from '../sight';
import type { OpenCompose } from './compose';
import { first } from './selectors';

/** A mail that left: to whom, and about what. */
export type SentMail = Pick<SeenCompose, 'people' | 'subject'>;

/** Ms within which a compose must vanish after its send button for the mail to count as sent. */
const SOON = 10_000;

/** Marks an event of our own, for a press that the rep made: a mark in our world, which a page can't make. */
export const OURS = 'throughline';

/** Tells mails that were sent from composes that were closed: sent is what vanishes soon after its send button. */
export interface Sending {
  /**
   * A key or click in a page. `find` gives the compose around it as last read; `read` reads it anew: what was
   * typed last may not have been read when the mail is sent.
   */
  pressed(
    event: Event,
    find: () => OpenCompose | undefined,
    read: (compose: OpenCompose) => OpenCompose,
  ): void;
  /** Takes in what is open now; answers with what has been sent since. */
  gone(open: readonly OpenCompose[]): readonly OpenCompose[];
}

const isSend = (event: Event, root: Element): boolean => {
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  if (key === 'Enter' && (ctrlKey || metaKey)) return true;
  const isPress = event.type !== 'keydown' || key === 'Enter' || key === ' ';
  return isPress && !!first(root, 'send')?.contains(event.target as Node);
};

export function sending(): Sending {
  let pending: { readonly compose: OpenCompose; readonly at: number }[] = [];
  return {
    pressed(event, find, read) {
      const compose = (event.isTrusted || OURS in event) && find();
      if (!compose) return;
      const before = pending.find((it) => it.compose.root === compose.root);
      // Whatever else is done in it takes the press back: it was refused, or the rep writes on.
      pending = pending.filter((it) => it !== before);
      if (!isSend(event, compose.root)) return;
      // Gmail acts when the mouse is let go: at the click that follows its chips may be gone.
      const isSame = event.type === 'click' && before;
      pending.push(isSame || { compose: read(compose), at: performance.now() });
    },
    gone(open) {
      const gone = pending.filter((it) => !open.some(({ root }) => root === it.compose.root));
      pending = pending.filter((it) => !gone.includes(it));
      return gone.filter(({ at }) => performance.now() - at < SOON).map(({ compose }) => compose);
    },
  };
}
