import type { Badge } from '../platform/messages/protocol';
import type { Place } from '../sites/gmail/watch';
import type { SeenCompose, Sight } from '../sites/sight';
import { type DrawnBadge, drawBadge } from './badge';

/** Who is addressed in each compose, as one text a compose: a badge stands only while this stays the same. */
export type Addressed = ReadonlyMap<string, string>;

const addressed = ({ people }: SeenCompose): string => people.map(({ address }) => address).join(' ');

/** The badges of all open composes. */
export class BadgeBoard {
  readonly #drawn = new Map<string, DrawnBadge>();
  readonly #said = new Map<string, number>();
  #places = new Map<string, Place>();
  #addressed: Addressed = new Map();

  constructor(
    readonly page: Document,
    /** A badge was clicked by a person; resolves with words to show in it, if any. */
    readonly clicked: (place: Place) => Promise<string | undefined>,
  ) {}

  /** Takes in what is in sight. Badges about other people go at once; the answer is awaited without them. */
  follow({ composes }: Sight, places: readonly Place[]): Addressed {
    const before = this.#addressed;
    this.#addressed = new Map(composes.map((it) => [it.id, addressed(it)]));
    this.#places = new Map(places.map((it) => [it.id, it]));
    for (const [id, badge] of this.#drawn) {
      const place = this.#places.get(id);
      if (place && !place.minimised && before.get(id) === this.#addressed.get(id)) badge.place(place);
      else this.#drop(id);
    }
    return this.#addressed;
  }

  /** Shows what the background says of a sight, as far as it still is in sight. `at` orders the answers. */
  show(badges: readonly Badge[], about: Addressed, at: number): void {
    for (const badge of badges) {
      const id = badge.compose;
      const place = this.#places.get(id);
      const isLate = at < (this.#said.get(id) ?? 0) || about.get(id) !== this.#addressed.get(id);
      if (!place || place.minimised || isLate || !about.get(id)) continue;
      this.#said.set(id, at);
      this.#draw(id, place, badge);
    }
  }

  clear(): void {
    for (const id of this.#drawn.keys()) this.#drop(id);
  }

  #draw(id: string, place: Place, says: Badge): void {
    let badge = this.#drawn.get(id);
    if (!badge) {
      badge = drawBadge(this.page, () => this.#click(id));
      this.#drawn.set(id, badge);
    }
    badge.say(says);
    badge.place(place);
  }

  #click(id: string): void {
    const place = this.#places.get(id);
    if (!place) return;
    void this.clicked(place).then((words) => words && this.#drawn.get(id)?.hint(words));
  }

  #drop(id: string): void {
    this.#drawn.get(id)?.remove();
    this.#drawn.delete(id);
  }
}
