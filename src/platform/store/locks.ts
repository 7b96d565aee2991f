type Release = () => void;

const held = new Set<string>();

/** For places without Web Locks: one lock a name in this realm. */
function tryHere(name: string): Release | undefined {
  if (held.has(name)) return undefined;
  held.add(name);
  return () => held.delete(name);
}

/** Takes a lock that no page or worker of ours holds; undefined where one does. It dies with its holder. */
export async function tryLock(name: string): Promise<Release | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return tryHere(name);
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(undefined);
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}

/** Holds a lock together with other readers; resolves once it is held. */
export async function shareLock(name: string): Promise<Release> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return () => {};
  return new Promise((resolve, reject) => {
    locks
      .request(name, { mode: 'shared' }, () => new Promise<void>((release) => resolve(release)))
      .catch(reject);
  });
}
