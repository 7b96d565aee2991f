import type { SourceLine } from '../../../platform/messages/sources-protocol';
import type { SentenceId } from '../../../playbook/say';
import { speakAgo } from '../../parts/ago';
import { useWords } from '../../parts/tongue';

export type Joined = NonNullable<SourceLine['connected']>;

/** What the parts of a source are called. */
const PARTS = {
  mail: 'source_part_mail',
  forms: 'source_part_forms',
  webinars: 'source_part_webinars',
  deals: 'source_part_deals',
  calls: 'source_part_calls',
  emails: 'source_part_emails',
  meetings: 'source_part_meetings',
  notes: 'source_part_notes',
  tasks: 'source_part_tasks',
  communications: 'source_part_messages',
  record: 'source_part_record',
  subscriptions: 'source_part_subscriptions',
  deletions: 'source_part_deletions',
  owners: 'source_part_owners',
  changes: 'source_part_changes',
} as const satisfies Record<string, SentenceId>;
const isPart = (part: string): part is keyof typeof PARTS => Object.hasOwn(PARTS, part);

const MINUTE = 60_000;

/** How the reading of a source stands, in one sentence. */
export function Standing({ line, of }: { readonly line: SourceLine; readonly of: Joined }) {
  const { t, locale } = useWords();
  const now = Date.now();
  const ago = (at: number) => speakAgo(at, now, locale);
  const say = () => {
    if (of.isReading && of.remaining) return t('source_reading_left', line.label, of.remaining);
    if (of.isReading) return t('source_reading', line.label);
    if (of.upToDateAt !== undefined)
      return t(of.trouble ? 'source_last_read' : 'source_up_to_date', ago(of.upToDateAt));
    if (of.remaining) return t('source_first_left', of.remaining);
    return t(of.readAt === undefined ? 'source_not_read' : 'source_first_reading');
  };
  return <p aria-live="polite">{say()}</p>;
}

/** What is wrong now, and when it is tried again. */
export function Trouble({ of }: { readonly of: Joined }) {
  const { t, speak, locale } = useWords();
  const partName = (part: string) => (isPart(part) ? t(PARTS[part]) : part);
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: 'numeric' });
  const isLater = of.nextTry > Date.now() + MINUTE;
  return (
    <>
      {of.trouble && (
        <p class="trouble" role="alert">
          {speak(of.trouble)} {isLater && t('source_next_try', { day: of.nextTry }, time.format(of.nextTry))}
        </p>
      )}
      {of.told.length > 0 && (
        <>
          <p class="soft">{t('source_told')}</p>
          <ul class="rejections">
            {of.told.map(({ part, says }) => (
              <li key={part}>
                <b>{partName(part)}</b> {speak(says)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
