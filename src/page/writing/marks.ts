import type { Marked } from '../../platform/messages/protocol';
import type { DraftPlaces } from '../../sites/gmail/draft-places';

/** One place of a finding, as it stands in an editor. */
export interface Spot {
  readonly compose: string;
  readonly editor: HTMLElement;
  /** The draft in which it was found. */
  readonly draft: string;
  readonly finding: Marked;
  /** 0: the place that the finding's replacement is for. */
  readonly nth: number;
  readonly range: Range;
}

const NAME = 'throughline';
const SHOWN = 'throughline-shown';
/** Readable on Gmail's light and dark ground. */
const CSS_TEXT = `
::highlight(${NAME}) { text-decoration: underline 2px #c77700; }
::highlight(${SHOWN}) { text-decoration: underline 2px #c77700; background-color: #c7770033; }`;
/** How far beside a line the pointer still is on it, in px. */
const SLACK = 3;

/** Underlines findings by the CSS Custom Highlight API: the mail's own DOM is never touched. */
export class Marks {
  readonly #spots = new Map<string, readonly Spot[]>();
  readonly #view: Window & typeof globalThis;
  #sheet: CSSStyleSheet | undefined;
  #shown: Spot | undefined;

  constructor(readonly page: Document) {
    this.#view = page.defaultView as Window & typeof globalThis;
  }

  /** Marks what was found in a compose's draft, in the place of what was marked there before. */
  paint(compose: string, editor: HTMLElement, places: DraftPlaces, findings: readonly Marked[]): void {
    const spots = findings.flatMap((finding) =>
      finding.places.flatMap(({ start, end }, nth): Spot[] => {
        const range = places.range(start, end);
        return range ? [{ compose, editor, draft: places.text, finding, nth, range }] : [];
      }),
    );
    if (spots.length) this.#spots.set(compose, spots.sort(byPlace));
    else this.#spots.delete(compose);
    this.#draw();
  }

  /** Keeps the marks of these composes alone. */
  keep(composes: ReadonlySet<string>): void {
    for (const id of this.#spots.keys()) if (!composes.has(id)) this.#spots.delete(id);
    this.#draw();
  }

  clear(): void {
    this.keep(new Set());
  }

  /** Shows which one is spoken of. */
  show(spot: Spot | undefined): void {
    this.#shown = spot;
    this.#draw();
  }

  /** All that is marked, in the page's order, composes apart. */
  get all(): readonly Spot[] {
    return [...this.#spots.values()].flat();
  }

  /** The mark under a point of the window, in px. */
  at(x: number, y: number, inside: Node): Spot | undefined {
    return this.all.find(
      ({ editor, range }) =>
        editor.contains(inside) &&
        [...range.getClientRects()].some(
          (it) => x >= it.left && x <= it.right && y >= it.top - SLACK && y <= it.bottom + SLACK,
        ),
    );
  }

  /** The mark behind another, or behind the cursor; after the last comes the first. */
  next(after: Spot | undefined): Spot | undefined {
    const spots = this.all;
    const here = after ? spots.findIndex((it) => isSame(it, after)) : -1;
    if (here >= 0) return spots[(here + 1) % spots.length];
    const selection = this.page.getSelection();
    const cursor = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    return (
      spots.find(
        ({ editor, range }) =>
          cursor &&
          editor.contains(cursor.startContainer) &&
          range.compareBoundaryPoints(Range.START_TO_START, cursor) >= 0,
      ) ?? spots[0]
    );
  }

  #draw(): void {
    // Older browsers have none: the panel shows what was found all the same.
    const { highlights } = this.#view.CSS as { highlights?: HighlightRegistry };
    if (!highlights) return;
    if (this.#shown && !this.all.some((it) => isSame(it, this.#shown!))) this.#shown = undefined;
    const set = (name: string, ranges: readonly Range[]) => {
      if (ranges.length) highlights.set(name, new this.#view.Highlight(...ranges));
      else highlights.delete(name);
    };
    set(
      NAME,
      this.all.map(({ range }) => range),
    );
    set(SHOWN, this.#shown ? [this.#shown.range] : []);
    this.#style(this.#spots.size > 0);
  }

  /** A page that lets its own sheets go takes ours along: it is put back with the next mark. */
  #style(isWanted: boolean): void {
    const others = this.page.adoptedStyleSheets.filter((it) => it !== this.#sheet);
    if (!isWanted) {
      if (this.#sheet) this.page.adoptedStyleSheets = others;
      this.#sheet = undefined;
      return;
    }
    if (!this.#sheet) {
      this.#sheet = new this.#view.CSSStyleSheet();
      this.#sheet.replaceSync(CSS_TEXT);
    }
    if (!this.page.adoptedStyleSheets.includes(this.#sheet))
      this.page.adoptedStyleSheets = [...others, this.#sheet];
  }
}

const byPlace = (a: Spot, b: Spot): number => a.range.compareBoundaryPoints(Range.START_TO_START, b.range);

export const isSame = (a: Spot, b: Spot): boolean =>
  a.compose === b.compose &&
  a.nth === b.nth &&
  a.finding.finding === b.finding.finding &&
  a.finding.places.length === b.finding.places.length;
