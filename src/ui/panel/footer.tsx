import type { SourceReading } from '../../story/touch';
import { speakAgo } from '../parts/ago';
import { useWords } from '../parts/tongue';
import type { Someone } from './actions';

/** Where the history comes from, and how old it is. */
export function Footer({ view }: { readonly view: Someone }) {
  const { t, locale, now } = useWords();
  const line = ({ label, readAt, failure }: SourceReading) => {
    const ago = speakAgo(readAt, now, locale);
    return failure ? t('panel_source_failed', label, failure, ago) : t('panel_source', label, ago);
  };
  return (
    <footer>
      {view.readings.map((it) => (
        <p key={it.source} class={it.failure ? 'failed' : undefined}>
          {line(it)}
        </p>
      ))}
    </footer>
  );
}
