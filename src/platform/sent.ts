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
    name: v.optional(v.string()),
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

/** A rep is asked at once, whoever is in sight by then; later only beside that person's story. In ms. */
const JUST_NOW = 10 * 60_000;
const ASKED_AT_ONCE = 3;

const asLine = ({ id, at, subject }: WaitingMail): SentMail => ({ id, at, ...(subject ? { subject } : {}) });

/** What waits for this person, and what was sent to others just now; the newest first of each. */
export async function sentTo(handle: string | undefined, now: number): Promise<SentMail[]> {
  const all = (await readAll()).sort((a, b) => b.at - a.at);
  const others = all.filter((it) => it.handle !== handle && now - it.at < JUST_NOW).slice(0, ASKED_AT_ONCE);
  return [
    ...all.filter((it) => it.handle === handle).map(asLine),
    ...others.map((it) => ({ ...asLine(it), to: { id: it.handle, name: it.name ?? it.handle } })),
  ];
}

export async function rememberSent(mails: readonly WaitingMail[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...(await readAll()), ...mails].slice(-KEPT) });
}

/** Forgets what waits for these people. */
export async function forgetSent(handles: readonly string[]): Promise<void> {
  const left = (await readAll()).filter((it) => !handles.includes(it.handle));
  await browser.storage.local.set({ [KEY]: left });
}

/** Who a waiting mail went to. */
export const sentWhom = async (id: string): Promise<string | undefined> =>
  (await readAll()).find((it) => it.id === id)?.handle;

/** Takes one out of the waiting. */
export async function takeSent(id: string): Promise<WaitingMail | undefined> {
  const all = await readAll();
  await browser.storage.local.set({ [KEY]: all.filter((it) => it.id !== id) });
  return all.find((it) => it.id === id);
}
