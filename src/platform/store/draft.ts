import { touchId } from '../../story/identity';
import { idsOf } from './merge';
import { FACT_FIELDS } from './page';
import { cleanShape, type IncomingTouch, isMadeId, SHAPE_FIELDS, shapeFields, shapeKey } from './shape';
import type { Incoming } from './store';

/** What rows say of one identifier's person, and which row said it last. */
export interface Facts {
  readonly values: (string | undefined)[];
  readonly at: number[];
  readonly row: number[];
}

// V8: a piece cut from a large text keeps the whole text alive; this copy does not.
const own = (text: string): string => `\u0001${text}`.slice(1);

const grown = <T extends Uint32Array | Float64Array>(array: T, size: number): T => {
  if (size < array.length) return array;
  const bigger = new (array.constructor as new (length: number) => T)(array.length * 2);
  bigger.set(array);
  return bigger;
};

/** The newest value stands; of one moment the longer, then the greater, so that the order of rows never matters. */
export const isNewer = (value: string, at: number, than: string | undefined, thanAt: number): boolean =>
  than === undefined ||
  at > thanAt ||
  (at === thanAt && (value.length > than.length || (value.length === than.length && value > than)));

/** Touches of one import, gathered in memory in columns until they are settled into a layer. */
export class Draft {
  /** Identifiers by number, and the numbers' union-find. */
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly parents: number[] = [];
  /** The newest moment and the first row of each identifier. */
  readonly lastAt: number[] = [];
  readonly firstRow: number[] = [];
  readonly facts: (Facts | undefined)[] = [];
  /** The profile that a number was last joined with. */
  private readonly lastLinks: (string | undefined)[] = [];

  readonly shapeKeys: string[] = [];
  private readonly shapes = new Map<string, number>();

  rows = 0;
  who = new Uint32Array(1 << 12);
  at = new Float64Array(1 << 12);
  shape = new Uint32Array(1 << 12);
  /** Ids that rows brought along, by row. */
  readonly ids: (string | undefined)[] = [];
  private texts = 0;

  /** About how many bytes it holds. */
  get weight(): number {
    return this.rows * 28 + this.names.length * 420 + this.shapeKeys.length * 120 + this.texts * 2;
  }

  private number(name: string, row: number): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      const kept = own(name);
      number = this.names.length;
      this.names.push(kept);
      this.numbers.set(kept, number);
      this.parents.push(number);
      this.lastAt.push(Number.NEGATIVE_INFINITY);
      this.firstRow.push(row);
      this.facts.push(undefined);
      this.lastLinks.push(undefined);
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

  private shapeNumber(touch: IncomingTouch): number {
    const key = shapeKey(touch);
    let number = this.shapes.get(key);
    if (number === undefined) {
      if (shapeFields(key).length !== SHAPE_FIELDS.length) return this.shapeNumber(cleanShape(touch));
      number = this.shapeKeys.length;
      this.shapeKeys.push(key);
      this.shapes.set(key, number);
      this.texts += key.length;
    }
    return number;
  }

  private note(lead: number, { prospect }: Incoming, at: number, row: number): void {
    let facts = this.facts[lead];
    if (!facts) {
      facts = { values: [], at: [], row: [] };
      this.facts[lead] = facts;
    }
    for (let nth = 0; nth < FACT_FIELDS.length; nth++) {
      const value = prospect[FACT_FIELDS[nth]!];
      if (!value) continue;
      const standing = facts.values[nth];
      if (value === standing) {
        if (at > facts.at[nth]!) facts.at[nth] = at;
      } else if (isNewer(value, at, standing, facts.at[nth] ?? 0)) {
        facts.values[nth] = own(value);
        facts.at[nth] = at;
        facts.row[nth] = row;
        this.texts += value.length;
      }
    }
  }

  /** Takes a prospect and touches of theirs. At least one identifier is needed. */
  add(incoming: Incoming): void {
    const { addresses, slugs } = incoming.prospect;
    const first = addresses[0] ?? slugs[0];
    if (first === undefined) throw new Error('A prospect needs an address or a slug.');
    const row = incoming.touches.length > 0 ? this.rows : -1;
    const lead = this.number(first, row);
    if (addresses.length + slugs.length > 1) this.link(lead, addresses, slugs, row);
    if (incoming.touches.length === 0) this.note(lead, incoming, Number.NEGATIVE_INFINITY, -1);
    for (const touch of incoming.touches) this.row(lead, touch, incoming);
  }

  private link(lead: number, addresses: readonly string[], slugs: readonly string[], row: number): void {
    const last = this.lastLinks[lead];
    // Row after row of one person names the same profile.
    if (last !== undefined && addresses.length === 1 && slugs.length === 1 && last === slugs[0]) return;
    for (const name of addresses) this.join(lead, this.number(name, row));
    for (const name of slugs) {
      const other = this.number(name, row);
      this.join(lead, other);
      this.lastLinks[lead] = this.names[other];
    }
  }

  /** The identifier that the store made this id from; undefined where it is the source's own. */
  private madeFrom(lead: number, touch: IncomingTouch, { prospect }: Incoming): number | undefined {
    if (!touch.id) return lead;
    if (!isMadeId(touch.id)) return undefined;
    const name = idsOf(prospect).find((it) => touchId(it, touch) === touch.id);
    return name === undefined ? undefined : this.number(name, this.rows);
  }

  private row(lead: number, touch: IncomingTouch, incoming: Incoming): void {
    const row = this.rows;
    this.who = grown(this.who, row);
    this.at = grown(this.at, row);
    this.shape = grown(this.shape, row);
    const madeFrom = this.madeFrom(lead, touch, incoming);
    this.who[row] = madeFrom ?? lead;
    this.at[row] = Math.round(touch.at);
    this.shape[row] = this.shapeNumber(touch);
    const id = madeFrom === undefined ? touch.id : undefined;
    this.ids.push(id === undefined ? undefined : own(id));
    this.texts += id?.length ?? 0;
    if (touch.at > this.lastAt[lead]!) this.lastAt[lead] = touch.at;
    this.note(lead, incoming, touch.at, row);
    this.rows++;
  }
}
