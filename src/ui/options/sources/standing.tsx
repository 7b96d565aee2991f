import type { SourceLine } from '../../../platform/messages/sources-protocol';
import { speakAgo } from '../../parts/ago';
import { useWords } from '../../parts/tongue';

export type Joined = NonNullable<SourceLine['connected']>;

const MINUTE = 60_000;

/** How the reading of a source stands, in one sentence. */
export function Standing({ line, of }: { readonly line: SourceLine; readonly of: Joined }) {
  const { t, locale } = useWords();
  const now = Date.now();
  const ago = (at: number) => speakAgo(at, now, locale);
  const say = () => {
    if (of.isReading && of.remaining) return t('source_reading_left', line.label, of.remaining);
    if (of.isReading) return t('source_reading', line.label);
    if (of.upToDateAt !== undefined) return t('source_up_to_date', ago(of.upToDateAt));
    if (of.remaining) return t('source_first_left', of.remaining);
    return t(of.readAt === undefined ? 'source_not_read' : 'source_first_reading');
  };
  return <p>{say()}</p>;
}

/** What is wrong now, and when it is tried again. */
export function Trouble({ of }: { readonly of: Joined }) {
  const { t, speak, locale } = useWords();
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
            {of.told.map((it) => (
              <li key={speak(it)}>{speak(it)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
