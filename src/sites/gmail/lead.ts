import type { OpenCompose } from './compose';
import type { OpenThread } from './thread';

/** Remembers in which order the rep acted, so that the newest act leads: focus, opening, thread change. */
export interface Acts {
  /** Takes in what is open now; composes and threads that are new count as opened in the page's order. */
  notice(composes: readonly OpenCompose[], thread: OpenThread | undefined): void;
  /** The focus went into this element. */
  focused(inside: Node): void;
  /** The compose's id: Gmail's number, else our own; the same while it is open. */
  idOf(compose: OpenCompose): string;
  /** What leads: a compose that is not minimised, the thread, or nothing. */
  leader(): OpenCompose | OpenThread | undefined;
  /** Composes, the newest act first; minimised ones last. */
  inOrder(): readonly OpenCompose[];
}

export function acts(): Acts {
  let clock = 0;
  let open: readonly OpenCompose[] = [];
  let shown: OpenThread | undefined;
  let threadAt = 0;
  let threadKey = '';
  const ids = new WeakMap<Element, string>();
  let composeAt = new Map<string, number>();
  let wasMinimised = new Set<string>();

  const idOf = ({ root, number }: OpenCompose): string => {
    let id = ids.get(root);
    if (!id) {
      const isTaken = !number || open.some((other) => other.root !== root && ids.get(other.root) === number);
      id = isTaken ? `own-${++clock}` : number;
      ids.set(root, id);
    }
    return id;
  };
  const at = (compose: OpenCompose): number => composeAt.get(idOf(compose)) ?? 0;

  const noticeThread = (thread: OpenThread | undefined) => {
    // A key that arrives late belongs to the thread that is already open.
    const isSame = thread && thread.root === shown?.root && (thread.key === threadKey || threadKey === '');
    if (thread && !isSame && !(thread.key !== '' && thread.key === threadKey)) threadAt = ++clock;
    threadKey = thread?.key ?? '';
    shown = thread;
  };

  const noticeComposes = (composes: readonly OpenCompose[]) => {
    open = composes;
    const seen = new Map<string, number>();
    const minimised = new Set<string>();
    for (const compose of composes) {
      const id = idOf(compose);
      const isAct = !composeAt.has(id) || (wasMinimised.has(id) && !compose.minimised);
      seen.set(id, isAct ? ++clock : (composeAt.get(id) ?? 0));
      if (compose.minimised) minimised.add(id);
    }
    composeAt = seen;
    wasMinimised = minimised;
  };

  const inOrder = () => open.toSorted((a, b) => Number(a.minimised) - Number(b.minimised) || at(b) - at(a));

  return {
    notice(composes, thread) {
      noticeThread(thread);
      noticeComposes(composes);
    },
    focused(inside) {
      const compose = open.find(({ root }) => root.contains(inside));
      if (compose) composeAt.set(idOf(compose), ++clock);
    },
    idOf,
    leader() {
      const compose = inOrder().find((it) => !it.minimised);
      return compose && (!shown || at(compose) > threadAt) ? compose : shown;
    },
    inOrder,
  };
}
