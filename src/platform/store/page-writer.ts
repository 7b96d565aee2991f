import { ByteWriter } from './bytes';
import { FACT_FIELDS, ID_MADE, ID_NUMBER, ID_TEXT, LAYOUT, UNITS } from './page-layout';
import { SHAPE_FIELDS } from './shape';
import type { ShapeTable } from './shape-table';

const WIDTH = SHAPE_FIELDS.length;

/** How a touch's id is kept: its text, or the place of the identifier that it is made from. */
export type PackedId = string | number;

/** The coarsest unit in which all moments are whole. */
function unitFor(moments: readonly number[]): number {
  for (let unit = 0; unit < UNITS.length - 1; unit++)
    if (moments.every((at) => at % UNITS[unit]! === 0)) return unit;
  return UNITS.length - 1;
}

const asNumber = (id: string): number | undefined => {
  const first = id.charCodeAt(0);
  if (first < 48 || first > 57) return undefined;
  if (id.length > 15 || !/^(?:0|[1-9]\d*)$/.test(id)) return undefined;
  return Number(id);
};

/** Packs the people of one bucket after the other. */
export class PageWriter {
  private readonly heads = new ByteWriter();
  private readonly stubs = new ByteWriter();
  private readonly shapes = new ByteWriter();
  private readonly blocks = new ByteWriter(1 << 16);
  private readonly texts = new ByteWriter(1 << 16);
  private readonly out = new ByteWriter(1 << 17);
  /** Places in this page, and one, by number in the table; 0 where the page has them not yet. */
  private readonly textPlaces: Int32Array;
  private readonly shapePlaces: Int32Array;
  private readonly usedTexts: number[] = [];
  private readonly usedShapes: number[] = [];
  private readonly factPlaces = new Map<string, number>();
  private readonly words: string[] = [];
  private people = 0;
  private stubCount = 0;

  constructor(private readonly table: ShapeTable) {
    this.textPlaces = new Int32Array(table.texts.length);
    this.shapePlaces = new Int32Array(table.size);
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
      const ref = this.table.ref(shape, field);
      if (ref === 0) {
        this.shapes.count(0);
        continue;
      }
      let place = this.textPlaces[ref - 1]!;
      if (place === 0) {
        place = this.words.push(this.table.texts[ref - 1]!);
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
    const { out, texts } = this;
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
    const page = out.taken();
    this.clear();
    return page;
  }

  private clear(): void {
    for (const part of [this.heads, this.stubs, this.shapes, this.blocks, this.texts, this.out]) part.clear();
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
