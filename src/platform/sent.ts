import * as v from 'valibot';
import { browser } from './browser';
import type { SentMail } from './messages/protocol';

const KEY = 'sent';
const KEPT = 50;

const waiting = v.array(
  v.object({
    id: v.string(),
    /** Address or slug. */
    handle: v.string(),
    at: v.number(),
    subject: v.optional(v.string()),
    account: v.optional(v.string()),
  }),
);

/** A mail that was sent, and of which the rep has not said yet whether it counts. */
export type WaitingMail = v.InferOutput<typeof waiting>[number];

async function readAll(): Promise<WaitingMail[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(waiting, stored);
  return parsed.success ? parsed.output : [];
}

/** What waits for this person, the newest first. */
export async function sentTo(handle: string): Promise<SentMail[]> {
  return (await readAll())
    .filter((it) => it.handle === handle)
    .sort((a, b) => b.at - a.at)
    .map(({ id, at, subject }) => ({ id, at, ...(subject ? { subject } : {}) }));
}

export async function rememberSent(mails: readonly WaitingMail[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...(await readAll()), ...mails].slice(-KEPT) });
}

/** Takes one out of the waiting. */
export async function takeSent(id: string): Promise<WaitingMail | undefined> {
  const all = await readAll();
  await browser.storage.local.set({ [KEY]: all.filter((it) => it.id !== id) });
  return all.find((it) => it.id === id);
}
