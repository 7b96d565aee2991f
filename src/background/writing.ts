import { readChoices, rememberChoice } from '../platform/choices';
import type { Request } from '../platform/messages/protocol';

/** What helps while a rep writes. */
export function writing() {
  return {
    'page/chose': async (it: Request<'page/chose'>) => {
      await rememberChoice({ at: Date.now(), ...it });
      return {};
    },
    'options/choices': () => readChoices(),
  };
}
