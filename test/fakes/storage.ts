/** The browser's storage as far as we use it, in memory. */
const area = (kept: Map<string, unknown>) => ({
  get: async (keys: string | readonly string[] | null) =>
    Object.fromEntries([...kept].filter(([key]) => keys === null || [keys].flat().includes(key))),
  remove: async (keys: string | readonly string[]) => [keys].flat().forEach((key) => void kept.delete(key)),
  set: async (it: object) => Object.entries(it).forEach(([key, value]) => void kept.set(key, value)),
});

export const local = new Map<string, unknown>();
export const session = new Map<string, unknown>();
export const browser = {
  storage: { local: area(local), session: area(session), managed: area(new Map()) },
};

/** As new. */
export function forgetAll(): void {
  local.clear();
  session.clear();
}
