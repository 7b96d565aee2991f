const REMEMBERED = 100_000;

/** What pieces of text were read as, so that the same piece is read once; refusals `R` are not remembered. */
export class Known<T extends object, R extends object> {
  private readonly taken = new Map<string, T>();
  private lastText = '';
  private last: T | undefined;

  constructor(private readonly isRefusal: (it: T | R) => it is R) {}

  /** `make` gets a copy of the text that keeps nothing else alive. */
  read(text: string, make: (own: string) => T | R): T | R {
    // Rows of one person often stand together.
    if (this.last !== undefined && text === this.lastText) return this.last;
    const met = this.taken.get(text);
    if (met !== undefined) return this.note(text, met);
    // V8: a piece cut from a large text keeps the whole text alive; this copy does not.
    const own = `\u0001${text}`.slice(1);
    const made = make(own);
    if (this.isRefusal(made)) return made;
    if (this.taken.size >= REMEMBERED) this.taken.clear();
    this.taken.set(own, made);
    return this.note(own, made);
  }

  private note(text: string, it: T): T {
    this.lastText = text;
    this.last = it;
    return it;
  }
}
