import type { Prospect } from '../../../story/touch';
import { findColumns } from '../columns';
import { EXTRA_COLUMNS, type ExtraColumn, isExport } from '../export-columns';
import type { FileFormat, TakenRow } from '../format';
import { original } from '../formula';
import { Known } from '../known';
import { COLUMNS, OwnReader, OwnRow } from '../own-row';
import { hasNeeded } from './own';

type Extras = Readonly<Record<ExtraColumn, string>>;
type What = TakenRow['what'];

/** A source as it is named in the store; anything else is none. */
const SOURCE = /^[a-z][a-z0-9-]{0,40}$/;
const never = (_: object): _ is never => false;
const words = (text: string): string[] => text.split(' ').filter(Boolean);

const withExtras = (what: What, it: Extras, stage: string): What => ({
  ...what,
  ...(SOURCE.test(it['touch source']) ? { source: it['touch source'] } : {}),
  ...(it['touch asset'] ? { asset: it['touch asset'] } : {}),
  ...(it['touch campaign'] ? { campaign: it['touch campaign'] } : {}),
  ...(it['touch segment'] ? { segment: it['touch segment'] } : {}),
  ...(it['touch persona'] ? { persona: it['touch persona'] } : {}),
  stage,
});

const withOthers = (prospect: Prospect, it: Extras): Prospect => ({
  ...prospect,
  addresses: [...prospect.addresses, ...words(it['other addresses'])],
  slugs: [...prospect.slugs, ...words(it['other profiles'])],
});

/** Rows of one person, or with the same words, share the object that says so: that makes a large file fast. */
class Sharing {
  private readonly people = new Map<Prospect, Known<Prospect, never>>();
  private readonly touches = new Map<What, Known<What, never>>();

  private static under<K, T extends object>(map: Map<K, Known<T, never>>, key: K): Known<T, never> {
    const known = map.get(key) ?? new Known<T, never>(never);
    if (map.size > 100_000) map.clear();
    map.set(key, known);
    return known;
  }

  person(prospect: Prospect, extras: Extras): Prospect {
    const key = `${extras['other addresses']} ${extras['other profiles']}`;
    if (key === ' ') return prospect;
    return Sharing.under(this.people, prospect).read(key, () => withOthers(prospect, extras));
  }

  what(what: What, extras: Extras, stage: string): What {
    const key = JSON.stringify([extras, stage]);
    return Sharing.under(this.touches, what).read(key, () => withExtras(what, extras, stage));
  }
}

/** What “Export” on the page “Data and privacy” writes: our own columns, and what they leave out. */
export const ownExport: FileFormat = {
  id: 'own-export',
  atHeader: true,
  recognise(firstRows) {
    const header = firstRows.findIndex((cells) => cells.some((it) => it.trim() !== ''));
    const names = firstRows[header];
    if (!names) return undefined;
    const { at: places, twice } = findColumns(names, COLUMNS);
    const { at: extra } = findColumns(names, EXTRA_COLUMNS);
    if (twice !== undefined || !hasNeeded(places) || !isExport(names)) return undefined;
    const reader = new OwnReader();
    const sharing = new Sharing();
    return {
      header,
      read(cells, now) {
        const raw = cells.map((it) => original(it));
        const reading = reader.read(new OwnRow(raw, places), now);
        if ('why' in reading || 'skip' in reading) return reading;
        const get = (column: ExtraColumn) => raw[extra[column] ?? -1]?.trim() ?? '';
        const extras = Object.fromEntries(
          (Object.keys(EXTRA_COLUMNS) as ExtraColumn[]).map((column) => [column, get(column)]),
        ) as Extras;
        const stage = raw[places.stage ?? -1]?.trim() ?? '';
        return {
          ...reading,
          prospect: sharing.person(reading.prospect, extras),
          what: sharing.what(reading.what, extras, stage),
        };
      },
    };
  },
};
