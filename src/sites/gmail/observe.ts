import type { Reading } from './read';
import { all } from './selectors';

/** Attributes that say who is addressed, or put a compose away. */
const IN_COMPOSE = ['style', 'value', 'name', 'email', 'data-hovercard-id', 'data-name'];
const IN_THREAD = ['style', 'email', 'data-message-id', 'data-legacy-thread-id', 'data-thread-perm-id'];
const MOST_VIEWS = 100;

/** Sees children come and go everywhere, attributes change only where what we read stands. */
export interface Observing {
  follow(page: Document, reading: Reading): void;
  stop(): void;
}

export function observing(changed: (records: readonly MutationRecord[]) => void): Observing {
  const observer = new MutationObserver(changed);
  let followed: readonly Element[] | undefined;
  return {
    follow(page, { composes, thread }) {
      // The shown view loses role and style while another takes over beside it.
      const lists = [...all(page, 'view').map((it) => it.parentElement), ...all(page, 'viewList')];
      const views = [...new Set(lists.flatMap((it) => (it ? [...it.children] : [])))].slice(0, MOST_VIEWS);
      const roots = composes.map(({ root }) => root);
      const targets = [...views, ...roots, ...(thread ? [thread.root] : [])];
      if (targets.length === followed?.length && targets.every((it, i) => it === followed?.[i])) return;
      followed = targets;
      observer.disconnect();
      observer.observe(page.documentElement, { childList: true, subtree: true });
      if (page.body) observer.observe(page.body, { attributeFilter: ['class'] });
      for (const it of views) observer.observe(it, { attributeFilter: ['style', 'role'] });
      if (thread) observer.observe(thread.root, { subtree: true, attributeFilter: IN_THREAD });
      for (const it of roots) observer.observe(it, { subtree: true, attributeFilter: IN_COMPOSE });
    },
    stop: () => observer.disconnect(),
  };
}
