import type { Asset } from '../../playbook/catalogue';
import { idOf } from '../../playbook/content-map';
import { type Say, say } from '../../playbook/say';
import { fold } from '../../story/fold';
import { readMoment } from '../moment';
import { type Aliases, findColumns } from './columns';
import { dashed, shown } from './own-row';
import type { Rejection } from './read';
import { FileRefused, PROBLEMS, ROW_PROBLEMS } from './refused';
import type { RowProblem, RowTaker } from './rows';
import { walkRows } from './walk';

/** The fields of an asset, and how else a spreadsheet may call them. */
const COLUMNS = {
  title: ['name', 'content', 'asset'],
  url: ['link', 'address', 'web address'],
  format: ['type', 'content type'],
  topic: ['theme'],
  stage: ['buying stage'],
  segments: ['segment', 'audience'],
  industry: ['sector'],
  language: ['locale'],
  question: ['answers', 'buyer’s question', "buyer's question"],
  at: ['date', 'takes place'],
} as const satisfies Aliases<string>;
type Column = keyof typeof COLUMNS;

type Named = { readonly id: string; readonly label: string };

/** What of the playbook a file may name. */
export interface AssetNames {
  readonly stages: readonly Named[];
  readonly segments: readonly Named[];
}

/** Assets of a file. */
export interface AssetsFile {
  readonly assets: readonly Asset[];
  readonly rejections: readonly Rejection[];
  readonly header: readonly string[];
}

/** More is no list that anybody looks through. */
const MOST = 5_000;
const LONGEST = 500;

type Refused = { readonly why: Say };
type Cells = (column: Column) => string;

function languageOf(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const isWeb = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** What can't stand as it is written. */
function refusalOf(get: Cells, { stages }: AssetNames): Say | undefined {
  const [title, url, stage, language] = [get('title'), get('url'), get('stage'), get('language')];
  if (title === '') return say('content_row_no_title');
  const long = (Object.keys(COLUMNS) as Column[]).find((it) => get(it).length > LONGEST);
  if (long) return say('content_row_long', long, LONGEST);
  if (url && !isWeb(url)) return say('content_row_no_url', shown(url));
  if (stage && idOf(stage, stages) === undefined)
    return say('content_row_no_stage', shown(stage), { list: stages.map((it) => it.label) });
  if (language && !languageOf(language)) return say('content_row_no_language', shown(language));
  return undefined;
}

function momentOf(text: string): number | Refused | undefined {
  if (text === '') return undefined;
  const at = readMoment(text);
  if (at === 'not-iso') return { why: say('import_row_not_iso', shown(text)) };
  return at === 'no-such-day' ? { why: say('import_row_no_such_day', shown(text)) } : at;
}

function assetOf(get: Cells, names: AssetNames): Asset | Refused {
  const why = refusalOf(get, names);
  if (why) return { why };
  const at = momentOf(get('at'));
  if (typeof at === 'object') return at;
  const stage = idOf(get('stage'), names.stages);
  const segments = get('segments')
    .split(/[;|,]/)
    .map((it) => it.trim())
    .filter(Boolean)
    .map((it) => idOf(it, names.segments) ?? it);
  const language = get('language') && languageOf(get('language'));
  const plain = (['url', 'topic', 'industry', 'question'] as const).flatMap((column) =>
    get(column) ? [[column, get(column)]] : [],
  );
  return {
    title: get('title'),
    format: dashed(get('format')) || 'article',
    ...Object.fromEntries(plain),
    ...(stage === undefined ? {} : { stage }),
    ...(segments.length > 0 ? { segments: [...new Set(segments)] } : {}),
    ...(language ? { language } : {}),
    ...(at === undefined ? {} : { at }),
  };
}

/** Takes the rows of one file. */
class AssetRows implements RowTaker {
  readonly assets: Asset[] = [];
  readonly rejections: Rejection[] = [];
  header: readonly string[] = [];
  private places: Readonly<Partial<Record<Column, number>>> | undefined;
  private readonly rowOf = new Map<string, number>();

  constructor(private readonly names: AssetNames) {}

  take(cells: string[], row: number): void {
    if (cells.every((it) => it.trim() === '')) return;
    if (this.places) this.read(this.places, cells, row);
    else this.begin(cells);
  }

  private read(places: Readonly<Partial<Record<Column, number>>>, cells: string[], row: number): void {
    const read = assetOf((column) => cells[places[column] ?? -1]?.trim() ?? '', this.names);
    const twin = 'why' in read ? undefined : this.rowOf.get(fold(read.title));
    if ('why' in read) this.reject(row, read.why, cells);
    else if (twin !== undefined) this.reject(row, say('content_row_twice', shown(read.title), twin), cells);
    else {
      if (this.assets.length >= MOST) throw new FileRefused(say('content_too_many', MOST));
      this.rowOf.set(fold(read.title), row);
      this.assets.push(read);
    }
  }

  refuse(problem: RowProblem, row: number, head: string): void {
    if (!this.places) throw new FileRefused(say('import_header_broken', ROW_PROBLEMS[problem]));
    this.reject(row, ROW_PROBLEMS[problem], [head]);
  }

  private begin(header: string[]): void {
    const { at, twice } = findColumns<Column>(header, COLUMNS);
    if (twice !== undefined) throw new FileRefused(say('import_column_twice', shown(twice)));
    if (at.title === undefined)
      throw new FileRefused(
        say('content_columns_missing', {
          list: header
            .map((it) => shown(it.trim()))
            .filter(Boolean)
            .slice(0, 12),
        }),
      );
    this.header = header;
    this.places = at;
  }

  private reject(row: number, why: Say, cells: readonly string[]): void {
    this.rejections.push({ row, why, cells: cells.slice(0, 40).map((it) => it.slice(0, 300)) });
  }
}

/**
 * Reads a file of content, a row an asset, columns as its fields; only the title is needed. A stage is one of the
 * playbook's, by id or label. Throws `FileRefused` where the file is none we can read.
 */
export async function readAssetsFile(file: Blob, names: AssetNames): Promise<AssetsFile> {
  const taker = new AssetRows(names);
  // One portion after the other; the taker keeps what they hold.
  for await (const _ of walkRows(file, () => taker));
  if (taker.header.length === 0) throw new FileRefused(PROBLEMS.empty);
  const { assets, rejections, header } = taker;
  return { assets, rejections, header };
}
