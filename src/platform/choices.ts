import * as v from 'valibot';
import { kept } from './kept';
import { type Choice, choice } from './messages/draft-protocol';

/** The oldest go first. */
const KEPT = 2_000;

const choices = kept<Choice[]>('choices', v.array(choice), []);

/** What reps chose when they were asked before sending, the oldest first. */
export const readChoices = choices.read;

export async function rememberChoice(it: Choice): Promise<void> {
  await choices.change((all) => [...all, it].slice(-KEPT));
}

/** Forgets what was chosen about people, by their handles. */
export async function forgetChoices(isTheirs: (handle: string) => boolean): Promise<void> {
  await choices.change((all) => all.filter((it) => !isTheirs(it.prospect)));
}

/** Forgets what was chosen before a moment, ms since 1970. */
export async function forgetChoicesBefore(at: number): Promise<void> {
  await choices.change((all) => (all.some((it) => it.at < at) ? all.filter((it) => it.at >= at) : all));
}
