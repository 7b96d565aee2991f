import type { Touch } from '../../../story/touch';
import { type Answer, answer } from '../../failure';
import type { Account, PickedForm } from '../account';
import { submissions } from '../calls';
import { senderOf, submissionTouches } from '../form-touches';
import { gather } from '../paging';
import type { Part, Piece } from '../part';

/** HubSpot lists a form's submissions of everybody: enough for the newest, the changes bring the rest. */
const MOST_PAGES = 2;

async function newestOf(
  account: Account,
  form: PickedForm,
  signal: AbortSignal,
): Promise<Answer<Map<string, Touch[]>>> {
  const got = await gather(MOST_PAGES, (after) => account.client.send(submissions(form.guid, after), signal));
  if (!got.ok) return got;
  const bySender = new Map<string, Touch[]>();
  for (const submission of got.value.rows) {
    const sender = senderOf(submission);
    if (sender)
      bySender.set(sender, [...(bySender.get(sender) ?? []), ...submissionTouches(form, submission)]);
  }
  return answer(bySender);
}

/** Forms that the manager picked. */
export const forms: Part = {
  id: 'forms',
  scope: 'forms',
  alone: true,
  wanted: (account) => account.settings.forms.length > 0,
  async read(account, people, signal) {
    const all = await Promise.all(account.settings.forms.map((form) => newestOf(account, form, signal)));
    for (const one of all) if (!one.ok) return one;
    const piece = ({ addresses }: (typeof people)[number]): Piece => ({
      touches: all.flatMap((one) =>
        one.ok ? addresses.flatMap((address) => one.value.get(address) ?? []) : [],
      ),
    });
    return answer(new Map(people.map((person) => [person.record, piece(person)])));
  },
};
