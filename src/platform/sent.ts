import * as v from 'valibot';
import { kept } from './kept';
import type { SentMail } from './messages/protocol';

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

const mails = kept<WaitingMail[]>('sent', waiting, []);

/** A rep is asked at once, whoever is in sight by then; later only beside that person's story. In ms. */
const JUST_NOW = 10 * 60_000;
const ASKED_AT_ONCE = 3;

const asLine = ({ id, at, subject }: WaitingMail): SentMail => ({ id, at, ...(subject ? { subject } : {}) });

/** What waits for this person, and what was sent to others just now; the newest first of each. */
export async function sentTo(handle: string | undefined, now: number): Promise<SentMail[]> {
  const all = (await mails.read()).toSorted((a, b) => b.at - a.at);
  const others = all.filter((it) => it.handle !== handle && now - it.at < JUST_NOW).slice(0, ASKED_AT_ONCE);
  return [
    ...all.filter((it) => it.handle === handle).map(asLine),
    ...others.map((it) => ({ ...asLine(it), to: { id: it.handle, name: it.name ?? it.handle } })),
  ];
}

export async function rememberSent(sent: readonly WaitingMail[]): Promise<void> {
  await mails.change((all) => [...all, ...sent].slice(-KEPT));
}

/** Forgets what waits for people, by their handles. */
export async function forgetSent(isTheirs: (handle: string) => boolean): Promise<void> {
  await mails.change((all) => all.filter((it) => !isTheirs(it.handle)));
}

/** Forgets what was sent before a moment, ms since 1970, and never answered for. */
export async function forgetSentBefore(at: number): Promise<void> {
  await mails.change((all) => (all.some((it) => it.at < at) ? all.filter((it) => it.at >= at) : all));
}

/** Who a waiting mail went to. */
export const sentWhom = async (id: string): Promise<string | undefined> =>
  (await mails.read()).find((it) => it.id === id)?.handle;

/** Takes one out of the waiting. */
export async function takeSent(id: string): Promise<WaitingMail | undefined> {
  const { before } = await mails.change((all) => all.filter((it) => it.id !== id));
  return before.find((it) => it.id === id);
}
