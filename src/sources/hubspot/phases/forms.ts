import type { Touch } from '../../../story/touch';
import { answer, type Failure, isFatal } from '../../failure';
import type { SourceEntry } from '../../source';
import { type Account, earliest, type PickedForm } from '../account';
import { submissions } from '../calls';
import type { Cursor } from '../cursor';
import { senderOf, submissionTouches } from '../form-touches';
import { nextOf } from '../paging';
import { isLost, type Phase, soberly, type Turn } from '../phase';
import { tell } from '../read';
import type { Submission } from '../shapes';

const OVERLAP = 600_000;
const LOST_AT_MOST = 1;

type At = Cursor['forms'][string];

const nextForm = ({ settings }: Account, { formsDone }: Cursor): PickedForm | undefined =>
  settings.forms.find((form) => !formsDone.includes(form.guid));

const put = (cursor: Cursor, { guid }: PickedForm, at: At, isDone: boolean): Cursor => ({
  ...cursor,
  forms: { ...cursor.forms, [guid]: at },
  formsDone: isDone ? [...cursor.formsDone, guid] : cursor.formsDone,
});

function afterFailure(cursor: Cursor, form: PickedForm, at: At, failure: Failure): Turn {
  const isRestart = at.after !== undefined && isLost(failure) && at.lost < LOST_AT_MOST;
  const back: At = { from: at.from, newest: at.from, lost: isRestart ? at.lost + 1 : 0 };
  return {
    cursor: put(cursor, form, back, !isRestart),
    told: [tell('forms', isRestart ? { why: 'cursor-lost' } : failure)],
    over: false,
  };
}

function entriesOf(form: PickedForm, rows: readonly Submission[]): SourceEntry[] {
  const bySender = new Map<string, Touch[]>();
  for (const row of rows) {
    const sender = senderOf(row);
    if (sender) bySender.set(sender, [...(bySender.get(sender) ?? []), ...submissionTouches(form, row)]);
  }
  return [...bySender].map(([address, touches]) => ({
    prospect: { addresses: [address], slugs: [] },
    touches,
  }));
}

/** Submissions of the picked forms since: newest first, until the last time is reached. */
export const forms: Phase = {
  id: 'forms',
  async read(account, cursor, signal) {
    const form = nextForm(account, cursor);
    if (!form) return answer({ cursor, over: true });
    const start = earliest(account);
    const at: At = cursor.forms[form.guid] ?? { from: start, newest: start, lost: 0 };
    const got = await account.client.send(submissions(form.guid, at.after), signal);
    if (!got.ok) return isFatal(got.failure) ? got : answer(afterFailure(cursor, form, at, got.failure));
    const { results: rows } = got.value;
    const newest = rows.reduce((most, { submittedAt }) => Math.max(most, submittedAt), at.newest);
    const after = nextOf(got.value);
    const isMore =
      after !== undefined && after !== at.after && rows.every(({ submittedAt }) => submittedAt >= at.from);
    const next: At = isMore
      ? { from: at.from, after, newest, lost: at.lost }
      : { from: Math.max(at.from, soberly(newest, account) - OVERLAP), newest, lost: 0 };
    const fresh = rows.filter(({ submittedAt }) => submittedAt >= at.from);
    return answer({ entries: entriesOf(form, fresh), cursor: put(cursor, form, next, !isMore), over: false });
  },
};
