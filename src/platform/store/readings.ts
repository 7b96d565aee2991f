import type { HistoryDb, Readings } from './db';

/** Remembers when a source was last read (`readAt`, ms since 1970); without a reading, forgets that it ever was. */
export const noteReading = (
  db: HistoryDb,
  source: string,
  reading: Omit<Readings['readings'][number], 'source'> | undefined,
): PromiseLike<void> =>
  db.transaction('rw', db.meta, async () => {
    const others = ((await db.metaOf('readings'))?.readings ?? []).filter((it) => it.source !== source);
    await db.meta.put({ key: 'readings', readings: reading ? [...others, { source, ...reading }] : others });
  });
