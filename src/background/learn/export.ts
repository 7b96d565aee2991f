import type { ExportedHistory } from '../../platform/messages/learn-contract';
import type { HistoryStore } from '../../platform/store/store';
import { exportHead, exportLines } from '../../sources/files/export-columns';
import type { Dismissal, Prospect } from '../../story/touch';
import type { Learner } from './learner';

/** So many characters go to the browser at once; it keeps them out of our memory. */
const PIECE = 4 << 20;

/** Writes everybody as CSV. */
export function exportHistory(store: HistoryStore): Learner<ExportedHistory> {
  const pieces: Blob[] = [];
  // The mark in front tells a spreadsheet that this is UTF-8.
  let text = `\ufeff${exportHead}`;
  const dismissals: (Dismissal & { who: readonly string[] })[] = [];
  const withoutTouches: Prospect[] = [];
  const cut = () => {
    pieces.push(new Blob([text]));
    text = '';
  };
  return {
    ofAll: true,
    meet({ prospect, touches, dismissals: theirs }) {
      if (touches.length === 0) withoutTouches.push(prospect);
      text += exportLines(prospect, touches);
      for (const it of theirs) dismissals.push({ who: [...prospect.addresses, ...prospect.slugs], ...it });
      if (text.length > PIECE) cut();
    },
    async report() {
      cut();
      const [imports, readings] = await Promise.all([store.generations(), store.readings()]);
      return {
        csv: new Blob(pieces, { type: 'text/csv;charset=utf-8' }),
        rest: { imports, readings, dismissals, withoutTouches },
      };
    },
  };
}
