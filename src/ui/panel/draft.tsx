import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Replacement, Review, ReviewContext } from '../../story/review/types';
import { Region } from '../parts/region';
import { useWords } from '../parts/tongue';
import type { Someone } from './actions';
import { FindingCard } from './finding';
import { Marked } from './marked';

/** Reviews a text against a story. Pure; run when the typing rests. */
export type Check = (text: string, context: ReviewContext) => Review;

/** Typing rests this long before a review, in ms; with the idle wait it stays under 200. */
const REST = 100;
const IDLE = 80;

const whenIdle = (run: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(run, { timeout: IDLE });
  return () => cancelIdleCallback(waiting);
};

interface Reviewed {
  readonly text: string;
  readonly review: Review;
}

/** The review of the newest text that rested; never on the typing path. */
function useReview(
  text: string,
  context: ReviewContext | undefined,
  check: Check | undefined,
): Reviewed | undefined {
  const [reviewed, setReviewed] = useState<Reviewed>();
  useEffect(() => {
    if (!context || !check || !text.trim()) return setReviewed(undefined);
    let stopIdle = () => {};
    const timer = setTimeout(() => {
      stopIdle = whenIdle(() => setReviewed({ text, review: check(text, context) }));
    }, REST);
    return () => {
      clearTimeout(timer);
      stopIdle();
    };
  }, [text, context, check]);
  return reviewed;
}

/** What was typed and ignored for each prospect, while the panel lives. */
const kept = new Map<string, { text: string; ignored: ReadonlySet<string> }>();
const keptOf = (id: string) => kept.get(id) ?? { text: '', ignored: new Set<string>() };

const markOf = ({ finding, phrase }: Finding): string => `${finding}\n${phrase}`;

/** Puts a replacement into the box so that Undo takes it back. */
function replaceIn(box: HTMLTextAreaElement, { start, end, text }: Replacement): void {
  box.focus();
  box.setSelectionRange(start, end);
  if (document.execCommand('insertText', false, text)) return;
  box.setRangeText(text, start, end, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

interface Props {
  readonly view: Someone;
  readonly check: Check | undefined;
}

/** The draft in sight, else a box for one written elsewhere; with what the review found in it. */
export function Draft({ view, check }: Props) {
  const { t } = useWords();
  const [{ text: typed, ignored }, setKept] = useState(() => keptOf(view.id));
  const box = useRef<HTMLTextAreaElement>(null);
  const keep = (change: Partial<ReturnType<typeof keptOf>>) => {
    const next = { text: typed, ignored, ...change };
    kept.set(view.id, next);
    setKept(next);
  };

  const inSight = view.draft;
  const text = inSight ?? typed;
  const reviewed = useReview(text, view.review, check);
  const isCurrent = reviewed?.text === text;
  const findings = (reviewed?.review.findings ?? []).filter((it) => !ignored.has(markOf(it)));

  return (
    <Region name={t('panel_region_draft')} heading={t('panel_heading_draft')}>
      {inSight === undefined ? (
        <textarea
          ref={box}
          aria-label={t('panel_draft_box')}
          placeholder={t('panel_draft_placeholder')}
          value={typed}
          onInput={(event) => keep({ text: event.currentTarget.value })}
        />
      ) : (
        <Marked text={inSight} findings={isCurrent ? findings : []} />
      )}
      <Outcome text={text} reviewed={reviewed} found={findings.length} />
      {reviewed &&
        findings.map((it) => (
          <FindingCard
            key={it.finding}
            finding={it}
            text={reviewed.text}
            {...(it.replacement && inSight === undefined
              ? {
                  replace: () => {
                    if (isCurrent && box.current && it.replacement) replaceIn(box.current, it.replacement);
                  },
                }
              : {})}
            ignore={() => keep({ ignored: new Set([...ignored, markOf(it)]) })}
          />
        ))}
    </Region>
  );
}

interface OutcomeProps {
  readonly text: string;
  readonly reviewed: Reviewed | undefined;
  readonly found: number;
}

/** Says in a word what came of the review. */
function Outcome({ text, reviewed, found }: OutcomeProps) {
  const { speak, t } = useWords();
  if (!text.trim() || !reviewed || reviewed.review.awaiting) return <p class="unseen" aria-live="polite" />;
  const { checked, cutAt } = reviewed.review;
  return (
    <>
      <p class={found ? 'unseen' : 'soft outcome'} aria-live="polite">
        {found
          ? speak({ say: 'panel_findings', with: [found], count: found })
          : t(checked === 'all' ? 'panel_draft_fine' : 'panel_draft_fine_language')}
      </p>
      {checked !== 'all' && found > 0 && <p class="soft small">{t('panel_draft_language')}</p>}
      {cutAt !== undefined && <p class="soft small">{t('panel_draft_cut', cutAt)}</p>}
    </>
  );
}
