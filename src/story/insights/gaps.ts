import type { Asset } from '../../playbook/types';
import type { Book } from '../book';
import { fold } from '../fold';
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
const isFor = (asset: Asset, names: ReadonlySet<string>): boolean =>
  !asset.segments?.length || asset.segments.some((it) => names.has(fold(it)));

/** Chapters for which there is no content, those with the most prospects first. */
export function gaps(book: Book): Insight<readonly GapOfInsight[]> {
  const waiting = new Map<string, { stage: number; segment?: string; prospects: number }>();
  const namesOf = (segment: string | undefined): Set<string> => {
    if (!segment) return new Set();
    const known = book.segments.find(
      (it) => fold(it.label) === fold(segment) || fold(it.id) === fold(segment),
    );
    return new Set([fold(segment), ...(known ? [fold(known.id), fold(known.label)] : [])]);
  };
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
        .filter(({ stage, segment }) => {
          const names = namesOf(segment);
          return !book.assets.some(
            (it) => it.stage && book.stageIndex.get(fold(it.stage)) === stage && isFor(it, names),
          );
        })
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
