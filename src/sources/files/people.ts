import type { Prospect } from '../../story/touch';
import type { People, PeopleFormat } from './format';
import { PEOPLE_FORMATS } from './formats/index';
import { walkRows } from './walk';

const FIRST_ROWS = 40;

/** Gathers rows until the file's kind is known, then reads each one. */
class Gathering {
  readonly people = new Map<string, Prospect>();
  private held: string[][] = [];
  private recognised: ReturnType<PeopleFormat['recognise']>;

  get isPeople(): boolean {
    return this.recognised !== undefined;
  }

  take(cells: string[]): void {
    if (this.recognised) {
      const person = this.recognised.read(cells);
      if (person) this.people.set(...person);
      return;
    }
    if (this.held.length >= FIRST_ROWS) return;
    this.held.push(cells);
    if (this.held.length === FIRST_ROWS) this.recognise();
  }

  /** A row that can't be told apart tells nobody. */
  refuse(): void {}

  recognise(): void {
    if (this.recognised) return;
    for (const format of PEOPLE_FORMATS) this.recognised ??= format.recognise(this.held);
    const { recognised, held } = this;
    this.held = [];
    if (recognised) for (const cells of held.slice(recognised.header + 1)) this.take(cells);
  }
}

/** Who hides behind the ids of another file; undefined where the file tells no such thing. */
export async function readPeopleFile(file: Blob, signal?: AbortSignal): Promise<People | undefined> {
  let people: People | undefined;
  for await (const { taker } of walkRows(file, () => new Gathering(), signal)) {
    taker.recognise();
    if (!taker.isPeople) return undefined;
    ({ people } = taker);
  }
  return people;
}
