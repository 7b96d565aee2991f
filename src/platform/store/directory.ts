import { type Folding, mailboxOf, spellingsOf } from '../../story/identity/mailbox';
import { type AssetRecord, AssetWriter } from './assets';
import { type HistoryDb, PART } from './db';
import type { PartKey } from './layer';
import { likeness } from './likely';
import { idsOf } from './merge';
import { findIds, findNamed, nameLine, searchNames } from './names';

interface Beside {
  readonly mark: number;
  readonly lines: string;
  readonly assets: readonly AssetRecord[];
}

/** What people are found by, kept in memory: layers never change, fresh records are marked when they do. */
export class Directory {
  private readonly chunks = new Map<number, readonly string[]>();
  private beside: Beside | undefined;

  constructor(private readonly db: HistoryDb) {}

  forget(): void {
    this.chunks.clear();
    this.beside = undefined;
  }

  private async freshNow(): Promise<Beside> {
    const mark = (await this.db.metaOf('fresh'))?.mark ?? 0;
    if (this.beside?.mark === mark) return this.beside;
    let lines = '\n';
    const assets = new AssetWriter();
    await this.db.fresh.each(({ entry: { prospect, touches } }) => {
      lines += nameLine(prospect.name, prospect.company, idsOf(prospect));
      for (const touch of touches) assets.add(touch, 1, touch.at);
    });
    this.beside = { mark, lines, assets: assets.taken() };
    return this.beside;
  }

  async freshAssets(): Promise<readonly AssetRecord[]> {
    return (await this.freshNow()).assets;
  }

  private async texts(): Promise<string[]> {
    const layers = await this.db.liveLayers();
    for (const id of this.chunks.keys()) if (!layers.some((it) => it.id === id)) this.chunks.delete(id);
    const missing = layers.filter((it) => !this.chunks.has(it.id));
    const keys = missing.flatMap(({ id, nameChunks }) =>
      Array.from({ length: nameChunks }, (_, nth): PartKey => [id, PART.names, nth]),
    );
    const bodies = keys.length > 0 ? await this.db.bodies(keys) : [];
    for (const { id } of missing)
      this.chunks.set(
        id,
        bodies.filter((it, nth): it is string => keys[nth]![0] === id && typeof it === 'string'),
      );
    return [...layers.flatMap((it) => this.chunks.get(it.id) ?? []), (await this.freshNow()).lines];
  }

  /** People that fit the words, the best first; somebody may come up more than once. */
  async search(words: string, limit: number): Promise<string[]> {
    return searchNames(await this.texts(), words, limit);
  }

  /** Addresses that deliver to the same mailbox, spelled otherwise. */
  async spelled(address: string, folding: Folding): Promise<string[]> {
    const mailbox = mailboxOf(address, folding);
    const pieces = spellingsOf(mailbox, folding);
    if (pieces.length === 0) return [];
    // Whatever may be left out of an address, its first letter stays.
    const fits = (id: string) =>
      id[0] === mailbox[0] && id.includes('@') && id !== address && mailboxOf(id, folding) === mailbox;
    return findIds(await this.texts(), pieces, fits);
  }

  /** Identifiers of people who may bear this name at this company. */
  async likely(name: string, company: string): Promise<string[]> {
    const { words, fits } = likeness(name, company);
    return findNamed(await this.texts(), words, fits);
  }
}
