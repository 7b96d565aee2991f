import { type Lanes, lanesOf, touchIdFrom, whatOf } from '../../story/identity';
import type { Prospect, Touch } from '../../story/touch';
import { ByteReader, ByteWriter } from './bytes';
import { SHAPE_FIELDS, type Shape, shapeFields } from './shape';
import type { Entry } from './store';

/** Fields of a prospect that are kept by value. */
export const FACT_FIELDS = ['name', 'company', 'title', 'segment', 'persona', 'industry', 'owner'] as const;
export type Fact = (typeof FACT_FIELDS)[number];

const LAYOUT = 1;
const UNITS = [86_400_000, 3_600_000, 60_000, 1_000, 1] as const;
const WIDTH = SHAPE_FIELDS.length;
const ID_TEXT = 0;
const ID_NUMBER = 1;
/** From here on: made from the identifier at this place less two. */
const ID_MADE = 2;

/** How a touch's id is kept: its text, or the place of the identifier that it is made from. */
export type PackedId = string | number;

/** The coarsest unit in which all moments are whole. */
export function unitFor(moments: readonly number[]): number {
  for (let unit = 0; unit < UNITS.length - 1; unit++)
    if (moments.every((at) => at % UNITS[unit]! === 0)) return unit;
  return UNITS.length - 1;
}

const asNumber = (id: string): number | undefined => {
  if (id.length > 15 || !/^(?:0|[1-9]\d*)$/.test(id)) return undefined;
  return Number(id);
};

/** The texts of a layer's shapes by number, so that a page need not look them up by themselves. */
export class ShapeBook {
  readonly texts: string[] = [];
  private readonly refs: Int32Array;

  constructor(shapeKeys: readonly string[]) {
    const numbers = new Map<string, number>();
    this.refs = new Int32Array(shapeKeys.length * WIDTH);
    for (let shape = 0; shape < shapeKeys.length; shape++) {
      const fields = shapeFields(shapeKeys[shape]!);
      for (let nth = 0; nth < WIDTH; nth++) {
        const text = fields[nth]!;
        if (text === '') continue;
        let number = numbers.get(text);
        if (number === undefined) {
          number = this.texts.push(text) - 1;
          numbers.set(text, number);
        }
        this.refs[shape * WIDTH + nth] = number + 1;
      }
    }
  }

  get size(): number {
    return this.refs.length / WIDTH;
  }

  /** The number of a field's text, and one; 0 where the shape has none. */
  ref(shape: number, field: number): number {
    return this.refs[shape * WIDTH + field]!;
  }
}

/** Packs the people of one bucket after the other. */
export class PageWriter {
  private readonly heads = new ByteWriter();
  private readonly stubs = new ByteWriter();
  private readonly shapes = new ByteWriter();
  private readonly blocks = new ByteWriter(1 << 16);
  /** Places in this page, and one, by number in the book; 0 where the page has them not yet. */
  private readonly textPlaces: Int32Array;
  private readonly shapePlaces: Int32Array;
  private readonly usedTexts: number[] = [];
  private readonly usedShapes: number[] = [];
  private readonly factPlaces = new Map<string, number>();
  private readonly words: string[] = [];
  private people = 0;
  private stubCount = 0;

  constructor(private readonly book: ShapeBook) {
    this.textPlaces = new Int32Array(book.texts.length);
    this.shapePlaces = new Int32Array(book.size);
  }

  get isEmpty(): boolean {
    return this.people === 0 && this.stubCount === 0;
  }

  private factPlace(text: string): number {
    let place = this.factPlaces.get(text);
    if (place === undefined) {
      place = this.words.push(text) - 1;
      this.factPlaces.set(text, place);
    }
    return place;
  }

  private addShape(shape: number): number {
    for (let field = 0; field < WIDTH; field++) {
      const ref = this.book.ref(shape, field);
      if (ref === 0) {
        this.shapes.count(0);
        continue;
      }
      let place = this.textPlaces[ref - 1]!;
      if (place === 0) {
        place = this.words.push(this.book.texts[ref - 1]!);
        this.textPlaces[ref - 1] = place;
        this.usedTexts.push(ref - 1);
      }
      this.shapes.count(place);
    }
    const place = this.usedShapes.push(shape);
    this.shapePlaces[shape] = place;
    return place;
  }

  /** An identifier whose person stands in another bucket, or here under another hash. */
  stub(alias: number, primary: number): void {
    this.stubs.uint32(alias);
    this.stubs.uint32(primary);
    this.stubCount++;
  }

  /** A person with their touches, the oldest first: moments in ms since 1970, shapes by number, ids. */
  person(
    hash: number,
    names: readonly string[],
    facts: readonly (string | undefined)[],
    moments: readonly number[],
    shapes: readonly number[],
    ids: readonly PackedId[],
  ): void {
    const { blocks } = this;
    const from = blocks.length;
    blocks.count(names.length);
    for (const name of names) blocks.text(name);
    let mask = 0;
    for (let nth = 0; nth < FACT_FIELDS.length; nth++) if (facts[nth]) mask |= 1 << nth;
    blocks.byte(mask);
    for (let nth = 0; nth < FACT_FIELDS.length; nth++)
      if (facts[nth]) blocks.count(this.factPlace(facts[nth]!));
    blocks.count(moments.length);
    if (moments.length > 0) {
      const code = unitFor(moments);
      const unit = UNITS[code]!;
      let before = moments[0]!;
      blocks.byte(code);
      blocks.float64(before);
      for (let nth = 0; nth < moments.length; nth++) {
        blocks.count((moments[nth]! - before) / unit);
        before = moments[nth]!;
        blocks.count((this.shapePlaces[shapes[nth]!]! || this.addShape(shapes[nth]!)) - 1);
        this.id(ids[nth]!);
      }
    }
    this.heads.uint32(hash);
    this.heads.count(blocks.length - from);
    this.people++;
  }

  private id(id: PackedId): void {
    if (typeof id === 'number') {
      this.blocks.count(ID_MADE + id);
      return;
    }
    const number = asNumber(id);
    this.blocks.count(number === undefined ? ID_TEXT : ID_NUMBER);
    if (number === undefined) this.blocks.text(id);
    else this.blocks.count(number);
  }

  /** The page; the writer is empty again. */
  taken(): Uint8Array {
    const out = new ByteWriter(this.blocks.length + this.shapes.length + (1 << 14));
    const texts = new ByteWriter();
    out.byte(LAYOUT);
    out.count(this.people);
    out.append(this.heads);
    out.count(this.stubCount);
    out.append(this.stubs);
    out.count(this.usedShapes.length);
    out.append(this.shapes);
    out.count(this.words.length);
    for (const text of this.words) out.count(texts.utf8(text));
    out.append(texts);
    out.append(this.blocks);
    this.clear();
    return out.taken();
  }

  private clear(): void {
    for (const part of [this.heads, this.stubs, this.shapes, this.blocks]) part.clear();
    for (const text of this.usedTexts) this.textPlaces[text] = 0;
    for (const shape of this.usedShapes) this.shapePlaces[shape] = 0;
    this.usedTexts.length = 0;
    this.usedShapes.length = 0;
    this.factPlaces.clear();
    this.words.length = 0;
    this.people = 0;
    this.stubCount = 0;
  }
}

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
  return touch;
}

/** Reads one page; people are unpacked only when asked for. */
export class Page {
  private readonly hashes: number[] = [];
  private readonly starts: number[] = [];
  private readonly stubs: number[] = [];
  private readonly shapeRefs: Int32Array;
  private readonly textStarts: Int32Array;
  private readonly texts: (string | undefined)[] = [];
  private readonly shapes: (Shape | undefined)[] = [];
  private readonly shapeLanes: (Lanes | undefined)[] = [];

  constructor(private readonly bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const layout = reader.byte();
    if (layout !== LAYOUT) throw new Error(`A page of layout ${layout} can't be read by layout ${LAYOUT}.`);
    const lengths: number[] = [];
    for (let left = reader.count(); left > 0; left--) {
      this.hashes.push(reader.uint32());
      lengths.push(reader.count());
    }
    for (let left = reader.count(); left > 0; left--) this.stubs.push(reader.uint32(), reader.uint32());
    this.shapeRefs = new Int32Array(reader.count() * WIDTH);
    for (let nth = 0; nth < this.shapeRefs.length; nth++) this.shapeRefs[nth] = reader.count();
    this.textStarts = new Int32Array(reader.count() + 1);
    for (let nth = 1; nth < this.textStarts.length; nth++)
      this.textStarts[nth] = this.textStarts[nth - 1]! + reader.count();
    const wordsAt = reader.at;
    for (let nth = 0; nth < this.textStarts.length; nth++) this.textStarts[nth]! += wordsAt;
    let at = this.textStarts[this.textStarts.length - 1]!;
    for (const length of lengths) {
      this.starts.push(at);
      at += length;
    }
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Hashes of the people here, in order. */
  primaries(): readonly number[] {
    return this.hashes;
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
      const from = this.textStarts[place]!;
      text = new ByteReader(this.bytes, from).utf8(this.textStarts[place + 1]! - from);
      this.texts[place] = text;
    }
    return text;
  }

  private shape(place: number): Shape {
    let shape = this.shapes[place];
    if (shape === undefined) {
      const made: Record<string, string> = {};
      for (let nth = 0; nth < WIDTH; nth++) {
        const ref = this.shapeRefs[place * WIDTH + nth]!;
        if (ref > 0) made[SHAPE_FIELDS[nth]!] = this.text(ref - 1);
      }
      shape = made as unknown as Shape;
      this.shapes[place] = shape;
    }
    return shape;
  }

  private idsFrom(reader: ByteReader): string[] {
    const ids: string[] = [];
    for (let left = reader.count(); left > 0; left--) ids.push(reader.text());
    return ids;
  }

  /** The identifiers of one person. */
  ids(place: number): string[] {
    return this.idsFrom(new ByteReader(this.bytes, this.starts[place]));
  }

  /** One person with all touches here, the oldest first. */
  entry(place: number): Entry {
    const reader = new ByteReader(this.bytes, this.starts[place]);
    const ids = this.idsFrom(reader);
    const facts: { -readonly [K in Fact]?: string } = {};
    const mask = reader.byte();
    for (let nth = 0; nth < FACT_FIELDS.length; nth++)
      if (mask & (1 << nth)) facts[FACT_FIELDS[nth]!] = this.text(reader.count());
    const prospect: Prospect = {
      addresses: ids.filter((id) => id.includes('@')),
      slugs: ids.filter((id) => !id.includes('@')),
      ...facts,
    };
    return { prospect, touches: this.touches(reader, ids) };
  }

  private touches(reader: ByteReader, ids: readonly string[]): Touch[] {
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
