import type { Finding } from '../../story/review/types';
import { useWords } from '../parts/tongue';

/** A quote longer than this says no more, in characters. */
const QUOTE = 160;

interface Props {
  readonly finding: Finding;
  /** The draft it was found in. */
  readonly text: string;
  /** Absent where we can't change the draft. */
  readonly replace?: () => void;
  readonly ignore: () => void;
  /** Absent where the words are beside the point, or a manager locked it. */
  readonly never?: () => void;
}

/** One thing found in a draft: what, why, and what to write instead. */
export function FindingCard({ finding, text, replace, ignore, never }: Props) {
  const { speak, t } = useWords();
  const quote = text.slice(finding.start, finding.end).trim();
  return (
    <div class="finding" data-finding={finding.finding}>
      <p>
        <b>{speak(finding.title)}</b> <span class="soft">{speak(finding.reason)}</span>
      </p>
      {quote && <q class="quote">{quote.length > QUOTE ? `${quote.slice(0, QUOTE).trimEnd()}…` : quote}</q>}
      <p class="do">{speak(finding.instead)}</p>
      {replace && finding.replacement && <p class="q">{finding.replacement.text}</p>}
      <div class="row">
        {replace && (
          <button type="button" class="plain-button" onClick={replace}>
            {t('panel_replace')}
          </button>
        )}
        <button type="button" class="plain-button" onClick={ignore}>
          {t('panel_ignore')}
        </button>
        {never && (
          <button type="button" class="plain-button" onClick={never}>
            {t('panel_never')}
          </button>
        )}
      </div>
    </div>
  );
}
