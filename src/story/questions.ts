import type { Question } from '../playbook/types';
import { fill, type Words } from './opener';
import type { Prospect } from './touch';

const AT_MOST = 3;

/** Discovery questions that can be asked: none that asks what is known, none with a hole, at most three. */
export function askable(questions: readonly Question[], prospect: Prospect, words: Words): string[] {
  const asked: string[] = [];
  for (const { text, unless } of questions) {
    if (unless && (unless === 'topic' ? words.topic : prospect[unless])) continue;
    const whole = fill(text, words);
    if (whole && !asked.includes(whole)) asked.push(whole);
    if (asked.length === AT_MOST) break;
  }
  return asked;
}
