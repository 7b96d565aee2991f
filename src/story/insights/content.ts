import { fold } from '../fold';
import { isTakenIn } from '../scene';
import { DAY } from '../time';
import type { Insight } from './insight';
import { stageAt } from './path';

/** A piece of content, and how often the story moved on after it. */
export interface ContentOfInsight {
  readonly title: string;
  /** Prospects who took it in, over 30 days ago. */
  readonly read: number;
  /** Of them: a later stage within 30 days. */
  readonly movedOn: number;
}

const AFTER = 30 * DAY;
const SHOWN = 25;

/** Content that moves stories on; what most read comes first. The touch's own stage is no move. */
export function content(): Insight<readonly ContentOfInsight[]> {
  const pieces = new Map<string, { title: string; read: number; movedOn: number }>();
  return {
    meet({ moments, path, now }) {
      const met = new Set<string>();
      for (const it of moments) {
        if (!isTakenIn(it) || it.at > now - AFTER) continue;
        const title = it.touch.title!.trim();
        const key = fold(title);
        if (met.has(key)) continue;
        met.add(key);
        const piece = pieces.get(key) ?? { title, read: 0, movedOn: 0 };
        pieces.set(key, piece);
        piece.read++;
        const then = stageAt(path, it.at);
        // Of what lies before the way that was looked at nobody knows where it stood.
        if (then === undefined) continue;
        if (path.some((stay) => stay.from > it.at && stay.from <= it.at + AFTER && stay.stage > then))
          piece.movedOn++;
      }
    },
    report: () =>
      [...pieces.values()]
        .sort((a, b) => b.read - a.read || (a.title < b.title ? -1 : 1))
        .slice(0, SHOWN)
        .sort((a, b) => b.movedOn / b.read - a.movedOn / a.read || b.read - a.read),
  };
}
