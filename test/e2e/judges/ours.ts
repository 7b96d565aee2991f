// What we see, in the same words as the judges.
import { readPage } from '../../../src/sites/gmail/read';
import type { Judgement } from './judgement';

/** Whose mailbox the page shows. */
export const account = (): string | undefined => readPage(document).account.address;

export function judge(): Judgement {
  const { composes, thread } = readPage(document);
  const of = (people: readonly { address?: string; field: string }[], field: string) =>
    people.filter((it) => it.field === field).map(({ address = '' }) => address);
  return {
    composes: composes.map(({ people, number = '', subject = '', surface }) => ({
      id: number,
      to: of(people, 'to'),
      cc: of(people, 'cc'),
      bcc: of(people, 'bcc'),
      subject,
      isInline: surface === 'inline',
    })),
    ...(thread?.people.length
      ? { thread: { senders: of(thread.people, 'sender'), recipients: of(thread.people, 'recipient') } }
      : {}),
  };
}
