import { touchId } from '../../story/identity';
import type { Prospect } from '../../story/touch';
import { idsOf } from './merge';
import { FACT_FIELDS } from './page-layout';
import { type IncomingTouch, isMadeId, type Shape } from './shape';
import { ShapeTable } from './shape-table';
import type { Incoming, Row } from './store';

/** What some rows say of a person, all with the same words. */
export interface Saying {
  readonly facts: readonly (string | undefined)[];
  /** The newest of these rows and its moment; -1 where no row stands behind it. */
  row: number;
  at: number;
}

// V8: a piece cut from a large text keeps the whole text alive; this copy does not.
const own = (text: string): string => `\u0001${text}`.slice(1);

const grown = <T extends Uint32Array | Float64Array>(array: T, size: number): T => {
  if (size < array.length) return array;
  const bigger = new (array.constructor as new (length: number) => T)(array.length * 2);
  bigger.set(array);
  return bigger;
};

/** Objects met before are known by themselves, up to so many. */
const REMEMBERED = 300_000;

/** Touches of one import, gathered in memory in columns until they are settled into a layer. */
export class Draft {
  /** Identifiers by number, and the numbers' union-find. */
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly parents: number[] = [];
  /** The first row that named each identifier; -1 where none did. */
  readonly firstRow: number[] = [];
  /** What was said of each identifier's person. */
  readonly sayings: Saying[][] = [];

  readonly shapes = new ShapeTable();

  rows = 0;
  who = new Uint32Array(1 << 12);
  at = new Float64Array(1 << 12);
  shape = new Uint32Array(1 << 12);
  /** Ids that rows brought along, by row. */
  readonly ids: (string | undefined)[] = [];

  /** Rows come with the same objects for the same words: those are looked up by themselves. */
  private readonly metPeople = new Map<Prospect, { readonly lead: number; readonly saying: Saying }>();
  private readonly metShapes = new Map<Shape, number>();
  private texts = 0;
  private said = 0;

  /** About how many bytes it holds. */
  get weight(): number {
    return this.rows * 24 + this.names.length * 250 + this.said * 300 + this.shapes.weight + this.texts * 2;
  }

  private number(name: string, row: number): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      const kept = own(name);
      number = this.names.length;
      this.names.push(kept);
      this.numbers.set(kept, number);
      this.parents.push(number);
      this.firstRow.push(row);
      this.sayings.push([]);
      this.texts += kept.length;
    }
    return number;
  }

  /** The number that stands for all identifiers of one person. */
  root(number: number): number {
    let it = number;
    while (this.parents[it] !== it) {
      this.parents[it] = this.parents[this.parents[it]!]!;
      it = this.parents[it]!;
    }
    return it;
  }

  private join(a: number, b: number): void {
    const [one, other] = [this.root(a), this.root(b)];
    if (one !== other) this.parents[Math.max(one, other)] = Math.min(one, other);
  }

  /** Nothing more is added: forgets what only adding needs. */
  seal(): void {
    this.numbers.clear();
    this.metPeople.clear();
    this.metShapes.clear();
    this.shapes.seal();
  }

  /** Notes who a prospect is and what is said of them. */
  private meet(prospect: Prospect, row: number): { readonly lead: number; readonly saying: Saying } {
    const ids = idsOf(prospect);
    if (ids[0] === undefined) throw new Error('A prospect needs an address or a slug.');
    const lead = this.number(ids[0], row);
    for (const id of ids.slice(1)) this.join(lead, this.number(id, row));
    const facts = FACT_FIELDS.map((field) => (prospect[field] ? own(prospect[field]) : undefined));
    for (const it of facts) this.texts += it?.length ?? 0;
    const saying = { facts, row, at: Number.NEGATIVE_INFINITY };
    this.sayings[lead]!.push(saying);
    this.said++;
    return { lead, saying };
  }

  /** Takes a prospect and touches of theirs. At least one identifier is needed. */
  add({ prospect, touches }: Incoming): void {
    const { lead, saying } = this.meet(prospect, touches.length > 0 ? this.rows : -1);
    for (const touch of touches) {
      const madeFrom = this.madeFrom(lead, touch, prospect);
      const id = madeFrom === undefined ? touch.id : undefined;
      this.row(madeFrom ?? lead, saying, this.shapes.number(touch), touch.at, id);
    }
  }

  /** Takes a row; the same objects again for the same person and the same words make it fast. */
  addRow({ prospect, what, at, id }: Row): void {
    let person = this.metPeople.get(prospect);
    if (person === undefined) {
      if (this.metPeople.size >= REMEMBERED) this.metPeople.clear();
      person = this.meet(prospect, this.rows);
      this.metPeople.set(prospect, person);
    }
    let shape = this.metShapes.get(what);
    if (shape === undefined) {
      if (this.metShapes.size >= REMEMBERED) this.metShapes.clear();
      shape = this.shapes.number(what);
      this.metShapes.set(what, shape);
    }
    this.row(person.lead, person.saying, shape, at, id || undefined);
  }

  /** The identifier that the store made this id from; undefined where it is the source's own. */
  private madeFrom(lead: number, touch: IncomingTouch, prospect: Prospect): number | undefined {
    if (!touch.id) return lead;
    if (!isMadeId(touch.id)) return undefined;
    const name = idsOf(prospect).find((it) => touchId(it, touch) === touch.id);
    return name === undefined ? undefined : this.number(name, this.rows);
  }

  private row(who: number, saying: Saying, shape: number, at: number, id: string | undefined): void {
    const row = this.rows++;
    if (row >= this.who.length) {
      this.who = grown(this.who, row);
      this.at = grown(this.at, row);
      this.shape = grown(this.shape, row);
    }
    const moment = Math.round(at);
    this.who[row] = who;
    this.at[row] = moment;
    this.shape[row] = shape;
    this.ids.push(id === undefined ? undefined : own(id));
    if (id !== undefined) this.texts += id.length + 20;
    if (moment > saying.at) {
      saying.at = moment;
      saying.row = row;
    }
  }
}
