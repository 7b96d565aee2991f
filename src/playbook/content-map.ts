import { fold } from '../story/fold';
import type { Asset, Playbook } from './catalogue';
import { isDocument } from './paths';

/** A row or a column: a segment or a stage by its id; undefined where an asset names none. */
export interface Place {
  readonly segment?: string | undefined;
  readonly stage?: string | undefined;
}

/** An asset, and where it stands in the playbook's list. */
export interface Placed {
  readonly asset: Asset;
  readonly index: number;
}

export interface Cell extends Place {
  /** What the buyer asks here: the storyline's own question, else the stage's. */
  readonly question?: string;
  readonly assets: readonly Placed[];
  /** Titles that the segment's storyline tells here, beside those. */
  readonly told: readonly string[];
  /** What is made for everybody serves here too. */
  readonly forEverybody: number;
  /** The buyer's question that nothing here answers. */
  readonly gap?: string;
  /** Pieces that the history mentions for it: they serve until the playbook has its own. */
  readonly fromHistory: number;
}

export interface MapRow {
  readonly segment?: string;
  readonly label?: string;
  readonly cells: readonly Cell[];
}

export interface ContentMap {
  /** Stages, and where an asset names none that there is, one without an id. */
  readonly columns: readonly {
    readonly stage?: string;
    readonly label?: string;
    readonly question?: string;
  }[];
  /** Everybody first, then each segment, then names of segments that the playbook does not have. */
  readonly rows: readonly MapRow[];
  readonly gaps: number;
}

type Named = { readonly id: string; readonly label: string };

/** The id behind an id or a label, as history and files write them; undefined where it names nothing. */
export function idOf(name: string | undefined, among: readonly Named[]): string | undefined {
  const word = name && fold(name);
  return word ? among.find((it) => fold(it.id) === word || fold(it.label) === word)?.id : undefined;
}

const segmentsOf = ({ segments = [] }: Asset, { segments: known }: Playbook): string[] => [
  ...new Set(segments.map((it) => idOf(it, known) ?? it)),
];

/** What names no segment is for everybody. */
const isFor = (asset: Asset, segment: string | undefined, playbook: Playbook): boolean =>
  !asset.segments?.length || (segment !== undefined && segmentsOf(asset, playbook).includes(segment));

type Lists = Pick<Playbook, 'assets' | 'segments' | 'stages' | 'storylines'>;

function chapterOf(playbook: Lists, segment: string | undefined, stage: string | undefined) {
  return playbook.storylines
    .find((it) => segment !== undefined && idOf(it.segment, playbook.segments) === segment)
    ?.chapters.find((it) => idOf(it.stage, playbook.stages) === stage);
}

const textOf = (it: unknown): string => (typeof it === 'string' ? it : '');

/** Assets as they are being edited, each in its place: what is not sound yet is shown as far as it goes. */
export function assetsIn(list: unknown): Asset[] {
  return (Array.isArray(list) ? list : []).map((it: unknown): Asset => {
    const { title, format, stage, segments, ...rest } = isDocument(it) ? it : {};
    const names = Array.isArray(segments) ? segments.map(textOf).filter(Boolean) : [];
    return {
      ...rest,
      title: textOf(title),
      format: textOf(format),
      ...(textOf(stage) ? { stage: textOf(stage) } : {}),
      ...(names.length > 0 ? { segments: names } : {}),
    };
  });
}

/**
 * Content by segments and stages; what names neither has a row and a column of its own. `mentioned`: what the history
 * brings besides.
 */
export function contentMap(playbook: Playbook, mentioned: readonly Asset[] = []): ContentMap {
  const { stages, segments } = playbook;
  const besides = untaken(mentioned, playbook);
  const placed = playbook.assets.map((asset, index) => ({
    asset,
    index,
    stage: idOf(asset.stage, stages),
    segments: segmentsOf(asset, playbook),
  }));
  const strangers = placed.flatMap((it) => it.segments).filter((it) => !segments.some(({ id }) => id === it));
  const columns = [
    ...stages.map(({ id, label, question }) => ({ stage: id, label, question })),
    ...(placed.some((it) => it.stage === undefined) ? [{}] : []),
  ];
  const inCell = (segment: string | undefined, stage: string | undefined) =>
    placed.filter(
      (it) =>
        it.stage === stage &&
        (segment === undefined ? it.segments.length === 0 : it.segments.includes(segment)),
    );
  const cellOf = (segment: string | undefined, column: ContentMap['columns'][number]): Cell => {
    const { stage } = column;
    const assets = inCell(segment, stage);
    const chapter = chapterOf(playbook, segment, stage);
    const told = (chapter?.assets ?? []).filter((title) => !assets.some((it) => it.asset.title === title));
    const forEverybody = segment === undefined || stage === undefined ? 0 : inCell(undefined, stage).length;
    const isAnswered = assets.length + told.length + forEverybody > 0;
    // What is made for everybody need not be where each segment has its own.
    const isAsked = stage !== undefined && (segment !== undefined || segments.length === 0);
    const question = chapter?.question ?? column.question;
    return {
      segment,
      stage,
      ...(question === undefined ? {} : { question }),
      assets,
      told,
      forEverybody,
      fromHistory: besides.filter((it) => it.stage === stage && isFor(it, segment, playbook)).length,
      ...(isAsked && !isAnswered && question ? { gap: question } : {}),
    };
  };
  const rowOf = (segment?: string, label?: string): MapRow => ({
    ...(segment === undefined ? {} : { segment }),
    ...(label === undefined ? {} : { label }),
    cells: columns.map((column) => cellOf(segment, column)),
  });
  const rows = [
    rowOf(),
    ...segments.map(({ id, label }) => rowOf(id, label)),
    ...[...new Set(strangers)].map((it) => withoutGaps(rowOf(it, it))),
  ];
  return { columns, rows, gaps: rows.flatMap((it) => it.cells).filter((it) => it.gap !== undefined).length };
}

/** Nobody asks anything of a segment that there is not. */
const withoutGaps = (row: MapRow): MapRow => ({
  ...row,
  cells: row.cells.map(({ gap: _, ...cell }) => cell),
});

/** The asset as it is after it was taken from one place to another. */
export function movedTo(asset: Asset, from: Place, to: Place, playbook: Playbook): Asset {
  const { stage: _, segments: __, ...rest } = asset;
  const before = segmentsOf(asset, playbook);
  const segments =
    from.segment === to.segment
      ? before
      : to.segment === undefined
        ? []
        : [...new Set([...before.filter((it) => it !== from.segment), to.segment])];
  return {
    ...rest,
    ...(to.stage === undefined ? {} : { stage: to.stage }),
    ...(segments.length === 0 ? {} : { segments }),
  };
}

/** What came of taking assets over. */
export interface Joined {
  readonly assets: readonly Asset[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

const key = ({ title }: Asset): string => fold(title);

/** Takes assets over, by title: what is new is added, what an incoming one says of an old one is changed. */
export function joined(old: readonly Asset[], incoming: readonly Asset[]): Joined {
  const assets = [...old];
  const at = new Map(old.map((it, i) => [key(it), i]));
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (const it of incoming) {
    const place = at.get(key(it));
    if (place === undefined) {
      at.set(key(it), assets.push(it) - 1);
      counts.added++;
      continue;
    }
    const next = { ...assets[place]!, ...it };
    const isSame = JSON.stringify(sorted(next)) === JSON.stringify(sorted(assets[place]!));
    assets[place] = next;
    counts[isSame ? 'unchanged' : 'changed']++;
  }
  return { assets, ...counts };
}

const sorted = (it: Asset) => Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1));

/** Content that history mentions and the playbook does not have yet; its stage as the playbook names it. */
export function untaken(mentioned: readonly Asset[], playbook: Playbook): Asset[] {
  const known = new Set(playbook.assets.map(key));
  return mentioned
    .filter((it) => !known.has(key(it)))
    .map(({ stage, ...rest }) => {
      const id = idOf(stage, playbook.stages);
      return id === undefined ? rest : { ...rest, stage: id };
    });
}
