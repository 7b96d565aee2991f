import type { HistoryDb, Part } from './db';
import { named } from './trouble';

const BATCH_PARTS = 48;
const BATCH_BYTES = 2 << 20;

/** Writes the parts of one layer in batches; what a died import wrote already is compared, not written again. */
export class PartWriter {
  private batch: Part[] = [];
  private bytes = 0;
  private readonly written = new Set<string>();

  constructor(
    private readonly db: HistoryDb,
    private readonly layer: number,
    private readonly wasBegun: boolean,
  ) {}

  async emit(part: Part): Promise<void> {
    this.batch.push(part);
    this.bytes += part.body.length;
    if (this.batch.length >= BATCH_PARTS || this.bytes >= BATCH_BYTES) await this.flush();
  }

  private async flush(): Promise<void> {
    const { db, batch } = this;
    this.batch = [];
    this.bytes = 0;
    for (const it of batch) this.written.add(`${it.part}:${it.nth}`);
    await named(() =>
      db.transaction('rw', db.parts, async () => {
        await db.parts.bulkPut(this.wasBegun ? await this.changed(batch) : batch);
      }),
    );
  }

  private async changed(batch: readonly Part[]): Promise<Part[]> {
    const standing = await this.db.bodies(batch.map((it) => [it.layer, it.part, it.nth]));
    return batch.filter((it, nth) => !isSame(it.body, standing[nth]));
  }

  /** Writes the rest, and takes out what a died import left and this one did not write. */
  async end(): Promise<void> {
    await this.flush();
    if (!this.wasBegun) return;
    const { db, layer } = this;
    await db.transaction('rw', db.parts, async () => {
      const keys = (await db.parts
        .where('[layer+part+nth]')
        .between([layer], [layer + 1])
        .primaryKeys()) as unknown as [number, number, number][];
      await db.parts.bulkDelete(keys.filter(([, part, nth]) => !this.written.has(`${part}:${nth}`)));
    });
  }
}

function isSame(a: Part['body'], b: Part['body'] | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || !b) return a === b;
  return a.length === b.length && a.every((byte, nth) => byte === b[nth]);
}
