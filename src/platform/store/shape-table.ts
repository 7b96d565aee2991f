import { SHAPE_FIELDS, type Shape } from './shape';

const WIDTH = SHAPE_FIELDS.length;
/** `kind`, `source`, `title`, `url`: what makes two touches of one moment the same. */
const CORE = 4;
const BETWEEN = '\u0001';

/** Distinct shapes by number, as numbers of distinct texts: equal shapes get one number, and no text is kept twice. */
export class ShapeTable {
  /** Every text that a shape uses. */
  readonly texts: string[] = [];
  private readonly textNumbers = new Map<string, number>();
  /** For each shape and field the number of its text, and one; 0 where it has none. */
  private refs = new Int32Array(WIDTH * 256);
  /** Open addressing: a shape's number, and one. */
  private slots = new Int32Array(1 << 10);
  private readonly asked = new Int32Array(WIDTH);
  private readonly cores: (string | undefined)[] = [];
  size = 0;

  /** About how many bytes it holds. */
  weight = 0;

  private textNumber(text: string): number {
    let number = this.textNumbers.get(text);
    if (number === undefined) {
      // V8: a piece cut from a large text keeps the whole text alive; this copy does not.
      const own = `${BETWEEN}${text}`.slice(1);
      number = this.texts.push(own) - 1;
      this.textNumbers.set(own, number);
      this.weight += 80 + 2 * text.length;
    }
    return number;
  }

  /** The number of a shape; empty texts are as good as none. */
  number(shape: Shape): number {
    const { asked } = this;
    let hash = 0;
    for (let field = 0; field < WIDTH; field++) {
      const text = shape[SHAPE_FIELDS[field]!];
      const ref = text ? this.textNumber(text) + 1 : 0;
      asked[field] = ref;
      hash = Math.imul(hash ^ ref, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const there = this.slots[slot]! - 1;
      if (there < 0) return this.add(slot);
      if (this.isAsked(there)) return there;
    }
  }

  /** No shape is added any more. */
  seal(): void {
    this.textNumbers.clear();
    this.slots = new Int32Array(0);
  }

  private isAsked(shape: number): boolean {
    for (let field = 0, at = shape * WIDTH; field < WIDTH; field++, at++)
      if (this.refs[at] !== this.asked[field]) return false;
    return true;
  }

  private add(slot: number): number {
    const shape = this.size++;
    if (this.size * WIDTH > this.refs.length) {
      const grown = new Int32Array(this.refs.length * 2);
      grown.set(this.refs);
      this.refs = grown;
    }
    this.refs.set(this.asked, shape * WIDTH);
    this.slots[slot] = shape + 1;
    this.weight += WIDTH * 4 + 8;
    if (this.size * 2 > this.slots.length) this.spread();
    return shape;
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let shape = 0; shape < this.size; shape++) {
      let hash = 0;
      for (let field = 0; field < WIDTH; field++) {
        hash = Math.imul(hash ^ this.refs[shape * WIDTH + field]!, 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      let slot = hash & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = shape + 1;
    }
  }

  /** The number of a field's text, and one; 0 where the shape has none. */
  ref(shape: number, field: number): number {
    return this.refs[shape * WIDTH + field]!;
  }

  /** A field's text; empty where the shape has none. */
  text(shape: number, field: (typeof SHAPE_FIELDS)[number]): string {
    const ref = this.refs[shape * WIDTH + SHAPE_FIELDS.indexOf(field)]!;
    return ref === 0 ? '' : this.texts[ref - 1]!;
  }

  private joinedCore(shape: number): string {
    let text = '';
    for (let field = 0; field < CORE; field++) {
      const ref = this.refs[shape * WIDTH + field]!;
      text += `${ref === 0 ? '' : this.texts[ref - 1]}${BETWEEN}`;
    }
    return text;
  }

  /** Whether this shape says what a touch says. */
  is(shape: number, touch: Shape): boolean {
    for (let field = 0, at = shape * WIDTH; field < WIDTH; field++, at++) {
      const ref = this.refs[at]!;
      if ((ref === 0 ? '' : this.texts[ref - 1]) !== (touch[SHAPE_FIELDS[field]!] ?? '')) return false;
    }
    return true;
  }

  /** What makes two touches of one moment the same, the same as `coreKey` makes. */
  core(shape: number): string {
    this.cores[shape] ??= this.joinedCore(shape);
    return this.cores[shape];
  }

  /** Whether two shapes are the same touch if they are of one moment. */
  hasSameCore(a: number, b: number): boolean {
    for (let field = 0; field < CORE; field++)
      if (this.refs[a * WIDTH + field] !== this.refs[b * WIDTH + field]) return false;
    return true;
  }
}
