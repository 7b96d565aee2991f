import type { Asset } from '../../playbook/types';
import type { Book } from '../book';
import { fold } from '../fold';
import { segmentKey } from '../segment';
import type { Insight } from './insight';

/** A chapter without content, and prospects who wait there. */
export interface GapOfInsight {
  readonly stage: string;
  readonly label: string;
  /** Absent: of no segment. */
  readonly segment?: string;
  readonly prospects: number;
}

const SHOWN = 25;

/** Whether an asset answers somebody of a segment; one without segments answers everybody. */
const isFor = ({ segments }: Asset, segment: string | undefined, book: Book): boolean =>
  !segments?.length ||
  (segment !== undefined && segments.some((it) => segmentKey(it, book) === segmentKey(segment, book)));

/** Chapters for which there is no content, those with the most prospects first. */
export function gaps(book: Book): Insight<readonly GapOfInsight[]> {
  const waiting = new Map<string, { stage: number; segment?: string; prospects: number }>();
  return {
    meet({ facts: { standing }, segment }) {
      if (!standing) return;
      const key = `${standing.index} ${segment ?? ''}`;
      const it = waiting.get(key) ?? { stage: standing.index, ...(segment ? { segment } : {}), prospects: 0 };
      it.prospects++;
      waiting.set(key, it);
    },
    report: () =>
      [...waiting.values()]
        .filter(
          ({ stage, segment }) =>
            !book.assets.some(
              (it) => it.stage && book.stageIndex.get(fold(it.stage)) === stage && isFor(it, segment, book),
            ),
        )
        .sort((a, b) => b.prospects - a.prospects)
        .slice(0, SHOWN)
        .map(({ stage, segment, prospects }) => ({
          stage: book.stages[stage]!.id,
          label: book.stages[stage]!.label,
          ...(segment ? { segment } : {}),
          prospects,
        })),
  };
}
