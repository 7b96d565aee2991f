import { say } from '../../../playbook/say';
import type { Kind } from '../../../story/touch';
import { isAutomaticReply } from '../../../story/words';
import { usualBy } from '../../by';
import type { FileFormat, RowReading } from '../format';
import { fullName, momentOf, VendorRow } from '../vendor-row';
import { FIELDS, type Field, isFor, type Mapping, plainly } from './mapping';

type Place = Field | 'at' | 'kind';
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Where the mapped columns stand in this header. */
function placesOf({ columns, at, kind }: Mapping, header: readonly string[]): Partial<Record<Place, number>> {
  const names = header.map(plainly);
  const wanted: (readonly [Place, string | undefined])[] = [
    ...(Object.keys(FIELDS) as Field[]).map((field) => [field, columns[field]] as const),
    ['at', 'column' in at ? at.column : undefined],
    ['kind', 'column' in kind ? kind.column : undefined],
  ];
  return Object.fromEntries(
    wanted.flatMap(([place, name]) => {
      const found = name === undefined ? -1 : names.indexOf(plainly(name));
      return found < 0 ? [] : [[place, found]];
    }),
  );
}

/** What a row's kind is by its value; a value nobody mapped is told, not guessed. */
function kindReader({
  kind,
}: Mapping): (row: VendorRow<Place>) => Kind | Extract<RowReading, { why: unknown } | { skip: unknown }> {
  if ('every' in kind) return () => kind.every;
  const means = new Map(kind.values.map((it) => [plainly(it.value), it.means]));
  return (row) => {
    const value = row.get('kind');
    const found = means.get(plainly(value));
    if (found === 'nothing' || (found === undefined && value === '')) return { skip: 'no-touch' };
    return found ?? { why: say('import_row_unmapped', shown(value), kind.column) };
  };
}

function read(
  row: VendorRow<Place>,
  mapping: Mapping,
  kindOf: ReturnType<typeof kindReader>,
  now: number,
): RowReading {
  const kind = kindOf(row);
  if (typeof kind === 'object') return kind;
  const who = row.who('email', 'linkedin');
  if ('why' in who) return who;
  const { at: moment } = mapping;
  const at =
    'every' in moment ? moment.every : momentOf({ text: row.get('at'), order: moment.order }, kind, now);
  if (typeof at === 'object') return at;
  const title = row.get('subject') || (mapping.about ?? '');
  const note = row.get('note');
  if (kind === 'replied' && isAutomaticReply(title, note)) return { skip: 'automatic-reply' };
  return {
    prospect: {
      addresses: who.addresses,
      slugs: who.slugs,
      name: row.get('name') || fullName(row.get('first'), row.get('last')),
      company: row.get('company'),
      title: row.get('title'),
      segment: row.get('segment'),
      persona: row.get('persona'),
      industry: row.get('industry'),
      owner: row.get('owner'),
    },
    what: {
      kind,
      by: usualBy(kind),
      source: 'files',
      title,
      url: row.get('url'),
      topic: row.get('topic'),
      stage: row.get('stage'),
      rep: row.get('rep'),
      note,
    },
    at,
    id: row.get('id'),
  };
}

/** Files as somebody has said that they are to be read. */
export const mapped = (mapping: Mapping): FileFormat => ({
  id: 'mapped',
  recognise(firstRows) {
    // A report may tell of itself first.
    const header = firstRows.findIndex((cells) => isFor(mapping, cells));
    const names = firstRows[header];
    if (!names) return undefined;
    const places = placesOf(mapping, names);
    const kindOf = kindReader(mapping);
    return { header, read: (cells, now) => read(new VendorRow<Place>(cells, places), mapping, kindOf, now) };
  },
});
