import { say } from '../../../playbook/say';
import type { Check } from '../look';
import { isGreetedRight, spokenName } from '../who-is-greeted';

/** Greets somebody else. */
export const wrongName: Check = {
  id: 'wrong-name',
  title: say('finding_wrong_name'),
  languageFree: true,
  find: ({ draft, context }) => {
    const { greeting } = draft;
    if (!greeting?.names.length || isGreetedRight(greeting.names, context, greeting.hasTitle))
      return undefined;
    const name = context.prospect.names[0] ?? context.prospect.addresses[0];
    if (!name) return undefined;
    const text = spokenName(name, greeting.hasTitle);
    const start = draft.from(greeting.start);
    const end = draft.from(greeting.end);
    return {
      hits: [{ start, end, text: draft.given.slice(greeting.start, greeting.end).toLowerCase() }],
      reason: say('finding_wrong_name_why', name),
      instead: text ? say('finding_do_greet', text) : say('finding_do_check_name'),
      ...(text && !greeting.hasTitle && { replacement: { start, end, text } }),
    };
  },
};
