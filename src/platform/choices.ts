import * as v from 'valibot';
import { browser } from './browser';
import { type Choice, choice } from './messages/draft-protocol';

const KEY = 'choices';
/** The oldest go first. */
const KEPT = 2_000;

/** What reps chose when they were asked before sending, the oldest first. */
export async function readChoices(): Promise<Choice[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(v.array(choice), stored);
  return parsed.success ? parsed.output : [];
}

export async function rememberChoice(it: Choice): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...(await readChoices()), it].slice(-KEPT) });
}

/** Forgets what was chosen about these people. */
export async function forgetChoices(handles: readonly string[]): Promise<void> {
  const left = (await readChoices()).filter((it) => !handles.includes(it.prospect));
  await browser.storage.local.set({ [KEY]: left });
}
