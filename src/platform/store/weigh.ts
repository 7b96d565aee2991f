import type { Touch } from '../../story/touch';
import type { Draft } from './draft';
import { factsOf, type Told } from './draft-facts';
import type { Grouped } from './group';
import type { Closure } from './layer';
import { mergeEntries } from './merge';
import { FACT_FIELDS } from './page-layout';
import { isMadeId, sameTouchKey } from './shape';
import type { Entry } from './store';

/** Looks up what stands of a person; undefined where nobody is known by these identifiers. */
export type Standing = (ids: readonly string[]) => Promise<Closure | undefined>;

const STORE = 0;
const UNCHANGED = 1;
/** New, yet not to be stored: a later row of the file replaces it, or it only changed a fact. */
const COUNTED = 2;

/** What of a draft is new against what stands. */
export interface Weighed {
  /** By row: 1 where it is to be stored. */
  readonly keepRow: Uint8Array;
  /** By person: 1 where anything of them is to be stored. */
  readonly keepPerson: Uint8Array;
  /** By person: facts that the draft tells. */
  readonly facts: readonly (readonly (string | undefined)[])[];
  /** By person: facts with what stood already, to be found by; absent where the same. */
  readonly merged: readonly ((string | undefined)[] | undefined)[];
  readonly imported: number;
  readonly unchanged: number;
  /** People and touches that nobody had before. */
  readonly newPeople: number;
  readonly newTouches: number;
}

interface Before {
  readonly entry: Entry;
  /** By the key that makes two touches the same. */
  readonly touches: ReadonlyMap<string, Touch>;
  readonly ids: ReadonlySet<string>;
  /** Records that nothing joined so far. */
  readonly people: number;
}

async function beforeOf(names: readonly string[], standing: Standing): Promise<Before | undefined> {
  const ids = new Set<string>();
  const entries: Entry[] = [];
  let people = 0;
  for (const name of names) {
    if (ids.has(name)) continue;
    const closure = await standing([name]);
    if (!closure) continue;
    people++;
    entries.push(...closure.entries);
    for (const id of closure.ids) ids.add(id);
  }
  if (people === 0) return undefined;
  const entry = mergeEntries(entries);
  const touches = new Map(entry.touches.map((it) => [sameTouchKey(it), it]));
  return { entry, touches, ids, people };
}

class Weighing {
  private readonly status: Uint8Array;
  private readonly ids = new Set<string>();
  readonly keepPerson: Uint8Array;
  readonly facts: (readonly (string | undefined)[])[] = [];
  readonly merged: ((string | undefined)[] | undefined)[] = [];
  newPeople = 0;
  newTouches = 0;

  constructor(
    private readonly draft: Draft,
    private readonly grouped: Grouped,
  ) {
    this.status = new Uint8Array(draft.rows);
    this.keepPerson = new Uint8Array(grouped.members.length);
  }

  private hasOwnId(row: number): boolean {
    const id = this.draft.ids[row];
    return id !== undefined && !isMadeId(id);
  }

  private keyOf(row: number): string {
    const { draft } = this;
    const shape = draft.shape[row]!;
    return this.hasOwnId(row)
      ? `${draft.shapes.text(shape, 'source')}\u0001${draft.ids[row]}`
      : `${draft.at[row]}\u0001${draft.shapes.core(shape)}`;
  }

  private saysSame(row: number, other: number): boolean {
    return this.draft.at[row] === this.draft.at[other] && this.draft.shape[row] === this.draft.shape[other];
  }

  private isSame(row: number, touch: Touch): boolean {
    return this.draft.at[row] === touch.at && this.draft.shapes.is(this.draft.shape[row]!, touch);
  }

  /** Whether rows of one person may repeat one another: an id twice, or the same at one moment. */
  private mayRepeat(rows: Uint32Array): boolean {
    const { draft, ids } = this;
    ids.clear();
    let own = 0;
    for (let nth = 0; nth < rows.length; nth++) {
      const row = rows[nth]!;
      if (this.hasOwnId(row)) {
        ids.add(draft.ids[row]!);
        if (ids.size !== ++own) return true;
        continue;
      }
      for (let other = nth - 1; other >= 0 && draft.at[rows[other]!] === draft.at[row]; other--)
        if (draft.shapes.hasSameCore(draft.shape[rows[other]!]!, draft.shape[row]!)) return true;
    }
    return false;
  }

  /** The rows that stand: of rows for the same touch the last one in the file. */
  private winners(rows: Uint32Array): Map<string, number> | undefined {
    if (!this.mayRepeat(rows)) return undefined;
    const winners = new Map<string, number>();
    for (const row of rows) {
      const key = this.keyOf(row);
      const other = winners.get(key);
      if (other === undefined || row > other) winners.set(key, row);
      if (other !== undefined) this.status[Math.min(row, other)] = COUNTED;
    }
    if (winners.size === rows.length) return winners;
    // A repeated row that says the same is no news.
    for (const row of rows)
      if (this.status[row] === COUNTED && this.saysSame(row, winners.get(this.keyOf(row))!))
        this.status[row] = UNCHANGED;
    return winners;
  }

  private countRow(row: number | undefined): void {
    if (row !== undefined && row >= 0 && this.status[row] === UNCHANGED) this.status[row] = COUNTED;
  }

  private compareRows(rows: Uint32Array, winners: Map<string, number> | undefined, before: Before): void {
    for (const row of rows) {
      const key = this.keyOf(row);
      const winner = winners?.get(key) ?? row;
      const stood = before.touches.get(key);
      if (stood !== undefined && this.isSame(winner, stood)) this.status[row] = UNCHANGED;
      else if (row === winner && stood === undefined) this.newTouches++;
    }
  }

  /** True where a fact or a link between identifiers is new; the rows that brought it count as imported. */
  private compareFacts(person: number, facts: Told, before: Before): boolean {
    const { draft } = this;
    let isNew = false;
    const merged = FACT_FIELDS.map((field, nth) => {
      const stood = before.entry.prospect[field];
      const value = facts.values[nth];
      if (value === undefined || value === stood) return stood;
      isNew = true;
      this.countRow(facts.row[nth]);
      return value;
    });
    this.merged[person] = merged;
    const members = this.grouped.members[person]!;
    const strangers = members.filter((it) => !before.ids.has(draft.names[it]!));
    for (const it of strangers) this.countRow(draft.firstRow[it]);
    if (strangers.length === 0 && before.people > 1)
      this.countRow(members.reduce((last, it) => Math.max(last, draft.firstRow[it]!), -1));
    return isNew || strangers.length > 0 || before.people > 1;
  }

  private async person(person: number, standing: Standing | undefined): Promise<void> {
    const { members, rows: all, starts } = this.grouped;
    const rows = all.subarray(starts[person], starts[person + 1]);
    const facts = factsOf(this.draft, members[person]!);
    this.facts[person] = facts.values;
    const winners = this.winners(rows);
    const before =
      standing &&
      (await beforeOf(
        members[person]!.map((it) => this.draft.names[it]!),
        standing,
      ));
    if (!before) {
      this.keepPerson[person] = 1;
      this.newPeople++;
      this.newTouches += winners ? winners.size : rows.length;
      return;
    }
    this.compareRows(rows, winners, before);
    const hasNewFacts = this.compareFacts(person, facts, before);
    if (!hasNewFacts && !rows.some((row) => this.status[row] === STORE)) return;
    this.keepPerson[person] = 1;
    this.newPeople += 1 - before.people;
  }

  async all(standing: Standing | undefined, breathe: (share: number) => Promise<void>): Promise<Weighed> {
    const people = this.grouped.members.length;
    for (let person = 0; person < people; person++) {
      if (person % 1024 === 0) await breathe(person / people);
      await this.person(person, standing);
    }
    const keepRow = this.status.map((it) => (it === STORE ? 1 : 0));
    const unchanged = this.status.reduce((sum, it) => sum + (it === UNCHANGED ? 1 : 0), 0);
    const { keepPerson, facts, merged, newPeople, newTouches } = this;
    const imported = this.status.length - unchanged;
    return { keepRow, keepPerson, facts, merged, imported, unchanged, newPeople, newTouches };
  }
}

/** Compares a draft with what stands, person by person in the order of their hashes. */
export const weigh = (
  draft: Draft,
  grouped: Grouped,
  standing: Standing | undefined,
  breathe: (share: number) => Promise<void>,
): Promise<Weighed> => new Weighing(draft, grouped).all(standing, breathe);
