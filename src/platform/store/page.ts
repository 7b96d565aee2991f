import { type Lanes, lanesOf, touchIdFrom, whatOf } from '../../story/identity';
import type { Prospect, Touch } from '../../story/touch';
import { ByteReader } from './bytes';
import { FACT_FIELDS, type Fact, ID_MADE, ID_NUMBER, ID_TEXT, LAYOUT, UNITS } from './page-layout';
import { SHAPE_FIELDS, type Shape } from './shape';
import type { Entry } from './store';

const WIDTH = SHAPE_FIELDS.length;

/** A touch of this shape; spelled out, for it is made by the million. */
function touchOf(shape: Shape, id: string, at: number): Touch {
  const touch: { -readonly [K in keyof Touch]: Touch[K] } = {
    id,
    at,
    kind: shape.kind,
    by: shape.by,
    source: shape.source,
  };
  if (shape.title !== undefined) touch.title = shape.title;
  if (shape.url !== undefined) touch.url = shape.url;
  if (shape.topic !== undefined) touch.topic = shape.topic;
  if (shape.asset !== undefined) touch.asset = shape.asset;
  if (shape.stage !== undefined) touch.stage = shape.stage;
  if (shape.campaign !== undefined) touch.campaign = shape.campaign;
  if (shape.rep !== undefined) touch.rep = shape.rep;
  if (shape.note !== undefined) touch.note = shape.note;
  if (shape.segment !== undefined) touch.segment = shape.segment;
  if (shape.persona !== undefined) touch.persona = shape.persona;
  return touch;
}

/** Where the shapes and texts of a page begin. */
interface Tables {
  /** For each shape and field the place of its text, and one; 0 where it has none. */
  readonly shapeRefs: Int32Array;
  /** One more than there are texts. */
  readonly textStarts: Int32Array;
}

function tablesFrom(reader: ByteReader): Tables {
  const shapeRefs = new Int32Array(reader.count() * WIDTH);
  for (let nth = 0; nth < shapeRefs.length; nth++) shapeRefs[nth] = reader.count();
  const textStarts = new Int32Array(reader.count() + 1);
  for (let nth = 1; nth < textStarts.length; nth++) textStarts[nth] = textStarts[nth - 1]! + reader.count();
  const wordsAt = reader.at;
  for (let nth = 0; nth < textStarts.length; nth++) textStarts[nth]! += wordsAt;
  return { shapeRefs, textStarts };
}

/** Reads one page; people are unpacked only when asked for. */
export class Page {
  private readonly hashes: number[] = [];
  /** Where each person begins, from where the first one does. */
  private readonly starts: number[] = [];
  private readonly stubs: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly shapes: (Shape | undefined)[] = [];
  private readonly shapeLanes: (Lanes | undefined)[] = [];
  /** One for all that is unpacked: a page holds thousands of texts. */
  private readonly reader: ByteReader;
  private readonly tablesAt: number;
  private known: Tables | undefined;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.reader = reader;
    const layout = reader.byte();
    if (layout !== LAYOUT) throw new Error(`A page of layout ${layout} can't be read by layout ${LAYOUT}.`);
    let at = 0;
    for (let left = reader.count(); left > 0; left--) {
      this.hashes.push(reader.uint32());
      this.starts.push(at);
      at += reader.count();
    }
    for (let left = reader.count(); left > 0; left--) this.stubs.push(reader.uint32(), reader.uint32());
    this.tablesAt = reader.at;
  }

  /** Read once somebody here is asked for: to look somebody up, most pages only say that they are not here. */
  private get tables(): Tables {
    if (!this.known) {
      this.reader.at = this.tablesAt;
      this.known = tablesFrom(this.reader);
    }
    return this.known;
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Hashes of the people here, in order. */
  primaries(): readonly number[] {
    return this.hashes;
  }

  /** Hashes of the identifiers that are looked for here. */
  *identifiers(): Generator<number> {
    yield* this.hashes;
    for (let nth = 0; nth < this.stubs.length; nth += 2) yield this.stubs[nth]!;
  }

  /** Places of the people here whose primary identifier has this hash. */
  placesOf(hash: number): number[] {
    const places: number[] = [];
    for (let nth = 0; nth < this.hashes.length; nth++) if (this.hashes[nth] === hash) places.push(nth);
    return places;
  }

  /** Hashes of the primary identifiers that an identifier with this hash leads to. */
  primariesFor(alias: number): number[] {
    const found: number[] = [];
    for (let nth = 0; nth < this.stubs.length; nth += 2)
      if (this.stubs[nth] === alias) found.push(this.stubs[nth + 1]!);
    return found;
  }

  private text(place: number): string {
    let text = this.texts[place];
    if (text === undefined) {
      const { textStarts } = this.tables;
      const from = textStarts[place]!;
      text = this.reader.utf8From(from, textStarts[place + 1]! - from);
      this.texts[place] = text;
    }
    return text;
  }

  private shape(place: number): Shape {
    let shape = this.shapes[place];
    if (shape === undefined) {
      const made: Record<string, string> = {};
      const { shapeRefs } = this.tables;
      for (let nth = 0; nth < WIDTH; nth++) {
        const ref = shapeRefs[place * WIDTH + nth]!;
        if (ref > 0) made[SHAPE_FIELDS[nth]!] = this.text(ref - 1);
      }
      shape = made as unknown as Shape;
      this.shapes[place] = shape;
    }
    return shape;
  }

  /** The identifiers of one person; the reader stands behind them. */
  ids(place: number): string[] {
    const { reader } = this;
    const { textStarts } = this.tables;
    const ids: string[] = [];
    reader.at = textStarts[textStarts.length - 1]! + this.starts[place]!;
    for (let left = reader.count(); left > 0; left--) ids.push(reader.text());
    return ids;
  }

  /** One person with all touches here, the oldest first. */
  entry(place: number): Entry {
    const ids = this.ids(place);
    const { reader } = this;
    const facts: { -readonly [K in Fact]?: string } = {};
    const mask = reader.byte();
    for (let nth = 0; nth < FACT_FIELDS.length; nth++)
      if (mask & (1 << nth)) facts[FACT_FIELDS[nth]!] = this.text(reader.count());
    const prospect: Prospect = {
      addresses: ids.filter((id) => id.includes('@')),
      slugs: ids.filter((id) => !id.includes('@')),
      ...facts,
    };
    return { prospect, touches: this.touches(ids) };
  }

  /** The touches that the reader has come to. */
  private touches(ids: readonly string[]): Touch[] {
    const { reader } = this;
    const touches: Touch[] = [];
    const lanes: Lanes[] = [];
    let left = reader.count();
    if (left === 0) return touches;
    const unit = UNITS[reader.byte()]!;
    let at = reader.float64();
    for (; left > 0; left--) {
      at += reader.count() * unit;
      const place = reader.count();
      const shape = this.shape(place);
      const tag = reader.count();
      let id: string;
      if (tag === ID_TEXT) id = reader.text();
      else if (tag === ID_NUMBER) id = String(reader.count());
      else {
        lanes[tag] ??= lanesOf(ids[tag - ID_MADE]!);
        this.shapeLanes[place] ??= lanesOf(whatOf(shape));
        id = touchIdFrom(lanes[tag], at, this.shapeLanes[place]);
      }
      touches.push(touchOf(shape, id, at));
    }
    return touches;
  }
}
