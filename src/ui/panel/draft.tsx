import { useEffect, useRef, useState } from 'preact/hooks';
import type { SentenceId } from '../../playbook/say';
import { type Ignored, toIgnore, toQuiet, withoutIgnored } from '../../story/ignoring';
import type { Finding, Replacement, Review, ReviewContext } from '../../story/review/types';
import type { Verdict } from '../../story/telling';
import { Region } from '../parts/region';
import { useWords } from '../parts/tongue';
import type { Someone } from './actions';
import { FindingCard } from './finding';
import { IgnoredList } from './ignored';
import type { Ignoring, Scope } from './ignoring';
import { Marked } from './marked';

/** Reviews a text against a story. Pure; run when the typing rests. */
export type Check = (text: string, context: ReviewContext) => Review;

/** Typing rests this long before a review, in ms; with the idle wait it stays under 200. */
const REST = 100;
const IDLE = 80;

/** Goes from finding to finding in Gmail; our script there listens to it. */
const KEYS = 'Alt+Shift+N';

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

/** What was typed for each prospect, while the panel lives. */
const kept = new Map<string, string>();

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
  readonly ignoring: Ignoring;
}

/** What a rep ignores goes at once; a failure brings it back, and is said. */
function useIgnoring({ view: { id, ignored }, ignoring }: Props) {
  const [going, setGoing] = useState<readonly Ignored[]>([]);
  const [hasFailed, setFailed] = useState(false);
  return {
    hasFailed,
    /** All that is ignored here, whether it is stored already or not. */
    gone: [...ignored.here, ...going],
    ignore(scope: Scope, entries: readonly Ignored[]) {
      setFailed(false);
      setGoing([...going, ...entries]);
      ignoring.ignore(id, scope, entries).catch(() => {
        setGoing(going);
        setFailed(true);
      });
    },
    heedAgain(scope: Scope, entry: Ignored) {
      setGoing([]);
      return ignoring.heedAgain(id, scope, entry);
    },
  };
}

/** The draft in sight, else a box for one written elsewhere; with what the review found in it. */
export function Draft(props: Props) {
  const { view, check } = props;
  const { t } = useWords();
  const [typed, setTyped] = useState(() => kept.get(view.id) ?? '');
  const box = useRef<HTMLTextAreaElement>(null);
  const keep = (text: string) => {
    kept.set(view.id, text);
    setTyped(text);
  };

  const inSight = view.draft;
  const text = inSight ?? typed;
  const reviewed = useReview(text, view.review, check);
  const isCurrent = reviewed?.text === text;
  const { gone, hasFailed, ignore, heedAgain } = useIgnoring(props);
  const findings = withoutIgnored(reviewed?.review.findings ?? [], gone);
  const replace = ({ replacement }: Finding) => {
    if (isCurrent && box.current && replacement) replaceIn(box.current, replacement);
  };

  return (
    <Region name={t('panel_region_draft')} heading={t('panel_heading_draft')}>
      {view.answering && <p class="soft small">{t('panel_draft_answering')}</p>}
      {inSight === undefined ? (
        <textarea
          ref={box}
          aria-label={t('panel_draft_box')}
          placeholder={t('panel_draft_placeholder')}
          value={typed}
          onInput={(event) => keep(event.currentTarget.value)}
        />
      ) : (
        <Marked text={inSight} findings={isCurrent ? findings : []} />
      )}
      <Outcome text={text} reviewed={reviewed} found={findings.length} verdict={view.telling.verdict} />
      {reviewed &&
        findings.map((it) => {
          const never = view.ignored.mayNever ? toQuiet(it, reviewed.text)[0] : undefined;
          return (
            <FindingCard
              key={it.finding}
              finding={it}
              text={reviewed.text}
              {...(it.replacement && inSight === undefined ? { replace: () => replace(it) } : {})}
              {...(never ? { never: () => ignore('never', [never]) } : {})}
              ignore={() => ignore('here', toIgnore(it, reviewed.text))}
            />
          );
        })}
      {inSight !== undefined && view.canInsert && findings.length > 0 && (
        <p class="soft small">{t('panel_draft_keys', KEYS)}</p>
      )}
      {hasFailed && (
        <p class="trouble" role="alert">
          {t('panel_ignore_failed')}
        </p>
      )}
      <IgnoredList ignored={view.ignored} heedAgain={heedAgain} />
    </Region>
  );
}

/** A greeting alone carries nothing on yet: from so many words something is said. */
const FEWEST_WORDS = 5;

/** What is said of a draft in which nothing was found. */
function fine(text: string, checked: Review['checked'], verdict: Verdict): SentenceId | undefined {
  if (verdict === 'stop') return 'finding_do_nothing';
  if (checked !== 'all') return 'panel_draft_fine_language';
  if (text.trim().split(/\s+/).length < FEWEST_WORDS) return undefined;
  return verdict === 'unknown' ? 'panel_draft_fine_unknown' : 'panel_draft_fine';
}

interface OutcomeProps {
  readonly text: string;
  readonly reviewed: Reviewed | undefined;
  readonly found: number;
  readonly verdict: Verdict;
}

/** Says in a word what came of the review. */
function Outcome({ text, reviewed, found, verdict }: OutcomeProps) {
  const { speak, t } = useWords();
  if (!text.trim() || !reviewed || reviewed.review.awaiting) return <p class="unseen" aria-live="polite" />;
  const { checked, cutAt } = reviewed.review;
  const nothing = fine(text, checked, verdict);
  return (
    <>
      <p class={found ? 'unseen' : 'soft outcome'} aria-live="polite">
        {found ? speak({ say: 'panel_findings', with: [found], count: found }) : nothing && t(nothing)}
      </p>
      {checked !== 'all' && found > 0 && <p class="soft small">{t('panel_draft_language')}</p>}
      {cutAt !== undefined && <p class="soft small">{t('panel_draft_cut', cutAt)}</p>}
    </>
  );
}
