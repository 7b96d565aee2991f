import type { SourceReading } from '../../story/touch';
import { speakAgo } from '../parts/ago';
import { useWords } from '../parts/tongue';
import type { Someone } from './actions';

/** When each source last told of this prospect; a connected one may have been asked for them alone. */
function readingsOf({ readings, live = [] }: Someone): SourceReading[] {
  const known = readings.map((it) => {
    const at = live.find(({ source }) => source === it.source)?.at ?? 0;
    return at > it.readAt ? { ...it, readAt: at } : it;
  });
  const others = live.flatMap(({ source, label, at, state }) =>
    at === undefined || state === 'failed' || known.some((it) => it.source === source)
      ? []
      : [{ source, label, readAt: at, isFile: false }],
  );
  return [...known, ...others];
}

/** Where the history comes from, and how old it is. */
export function Footer({ view }: { readonly view: Someone }) {
  const { t, speak, locale, now } = useWords();
  const line = ({ label, readAt, failure }: SourceReading) => {
    const ago = speakAgo(readAt, now, locale);
    if (!failure) return t('panel_source', label, ago);
    const words = typeof failure === 'string' ? failure : speak(failure);
    // In brackets a sentence ends without its full stop.
    return t('panel_source_failed', label, words.replace(/\.$/, ''), ago);
  };
  return (
    <footer>
      {readingsOf(view).map((it) => (
        <p key={it.source} class={it.failure ? 'failed' : undefined}>
          {line(it)}
        </p>
      ))}
    </footer>
  );
}
