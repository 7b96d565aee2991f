import { readAddress } from '../../story/identity';
import type { Touch } from '../../story/touch';
import type { PickedForm } from './account';
import type { Submission } from './shapes';
import { touch } from './touches';

/** Fields in which people write what they want. */
const FREE_TEXT = /message|comment|question|note|help|interest|nachricht|frage|anliegen/i;
const LONGEST_NOTE = 2_000;

export const senderOf = ({ values }: Submission): string | undefined => {
  const reading = readAddress(values.find(({ name }) => name === 'email')?.value ?? '');
  return 'address' in reading ? reading.address : undefined;
};

export function submissionTouches(form: PickedForm, submission: Submission): readonly Touch[] {
  const { conversionId, submittedAt, pageUrl, values } = submission;
  const said = values.filter(({ name, value }) => FREE_TEXT.test(name) && value.trim() !== '');
  const id = `form:${conversionId ?? `${form.guid}:${submittedAt}:${senderOf(submission)}`}`;
  return touch(id, submittedAt, form.kind ?? 'form-submitted', 'prospect', {
    title: form.name,
    url: pageUrl,
    note: said
      .map(({ value }) => value.trim())
      .join('\n')
      .slice(0, LONGEST_NOTE),
  });
}
