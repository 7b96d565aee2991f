import type { Finding, Span } from '../../story/review/types';
import { useWords } from '../parts/tongue';

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text at the spans; overlapping spans become one. */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  const take = (end: number, isMarked: boolean) => {
    if (end > at) cut.push({ start: at, text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    take(Math.min(start, text.length), false);
    take(Math.min(end, text.length), true);
  }
  take(text.length, false);
  return cut;
}

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The draft in sight, read only, with what was found underlined. */
export function Marked({ text, findings }: Props) {
  const { t } = useWords();
  if (!text.trim()) return <p class="soft">{t('panel_draft_empty')}</p>;
  const spans = findings.flatMap((it) => [it, ...it.also]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long draft scrolls, and the keyboard must reach that
    <article class="draft-text soft" aria-label={t('panel_draft_in_sight')} tabIndex={0}>
      {pieces(text, spans).map(({ start, text: piece, isMarked }) =>
        isMarked ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
      )}
    </article>
  );
}
