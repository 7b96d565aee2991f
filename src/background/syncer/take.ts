import type { HistoryStore, Taken } from '../../platform/store/store';
import type { SyncDb } from '../../platform/sync/db';
import type { Gone, SourceEntry } from '../../sources/source';
import { KINDS, type Prospect, type Touch } from '../../story/touch';

const asIds = ({ addresses, slugs }: Pick<Prospect, 'addresses' | 'slugs'>): string[] => [
  ...addresses,
  ...slugs,
];

const asIdentifiers = (ids: readonly string[]) =>
  ids.map((id) => (id.includes('@') ? { address: id } : { slug: id }));

/** Who does not want to be written to stays known, though the vendor forgot the rest. */
const isOptOut = ({ kind }: Touch): boolean =>
  Object.hasOwn(KINDS, kind) && KINDS[kind as keyof typeof KINDS] === 'opt-out';

/** Puts what a source tells into the store, and remembers which record is whom. */
export function taker(db: SyncDb, store: HistoryStore) {
  /** Every identifier that the store joins with these. */
  const allIds = async (ids: readonly string[]): Promise<string[]> => {
    const stored = await store.find(asIdentifiers(ids));
    return stored ? [...new Set([...ids, ...asIds(stored.prospect)])] : [...ids];
  };

  /** Another record of the same person: neither tells of the other's touches. */
  const hasTwin = async (
    source: string,
    record: string | undefined,
    ids: readonly string[],
  ): Promise<boolean> => {
    const known = await db.records.where('ids').anyOf(ids).toArray();
    return known.some((it) => it.source === source && it.record !== record);
  };

  /** Notes who is behind which record, but for those who were erased, be it while this was written. */
  const note = async (source: string, entries: readonly SourceEntry[]): Promise<readonly SourceEntry[]> => {
    const welcome = () => store.notErased(entries.map((it) => ({ ...it, source })));
    await db.records.bulkPut(
      (await welcome()).flatMap(({ record, prospect }) =>
        record ? [{ source, record, ids: asIds(prospect) }] : [],
      ),
    );
    const left = await welcome();
    const records = new Set(left.map((it) => it.record));
    await db.records.bulkDelete(
      entries.flatMap(({ record }) => (record && !records.has(record) ? [[source, record]] : [])),
    );
    return left;
  };

  const asTaken = async (source: string, entry: SourceEntry): Promise<Taken> => {
    const { prospect, touches, gone, complete, record } = entry;
    const told = { source, prospect, touches, ...(gone ? { gone } : {}) };
    if (!complete?.length || (await hasTwin(source, record, await allIds(asIds(prospect))))) return told;
    return { ...told, complete };
  };

  /** A record was deleted: its touches go, but for opt-outs. True where something was there. */
  const forget = async (source: string, { record, addresses, into }: Gone): Promise<boolean> => {
    const known = await db.records.get([source, record]);
    const ids = [...new Set([...(known?.ids ?? []), ...addresses])];
    await db.records.delete([source, record]);
    // Merged: the other record tells of everything now. Without an identifier nobody can be meant.
    if (into !== undefined || ids.length === 0 || (await hasTwin(source, record, ids))) return false;
    const stored = await store.find(asIdentifiers(ids));
    const gone =
      stored?.touches.filter((it) => it.source === source && !isOptOut(it)).map((it) => it.id) ?? [];
    if (!stored || gone.length === 0) return false;
    const { addresses: known_, slugs } = stored.prospect;
    await store.take([{ source, prospect: { addresses: known_, slugs }, touches: [], gone }]);
    return true;
  };

  return {
    /** True where the history changed. Somebody without address and slug can't be met: they are left out. */
    async take(source: string, entries: readonly SourceEntry[], gone: readonly Gone[]): Promise<boolean> {
      const met = entries.filter(({ prospect }) => asIds(prospect).length > 0);
      const known = await note(source, met);
      const taken: Taken[] = [];
      for (const entry of known) taken.push(await asTaken(source, entry));
      const { appended, withdrawn } = await store.take(taken);
      let isChanged = appended + withdrawn > 0;
      for (const it of gone) isChanged = (await forget(source, it)) || isChanged;
      return isChanged;
    },
  };
}

export type Taker = ReturnType<typeof taker>;
