import { isFreeMail } from '../../playbook/free-mail';
import { domainOf, hash32 } from '../../story/identity';
import { ByteReader, ByteWriter } from './bytes';
import { bucketOf } from './layer';

const DOMAINS_A_PAGE = 500;
/** The newest people of a domain that are kept for the list of colleagues. */
const PEOPLE_KEPT = 200;
const MINUTE = 60_000;

/** A person at a domain: the hash of their primary identifier, and the minute of their newest touch. */
export interface DomainRef {
  readonly hash: number;
  /** ms since 1970, whole minutes */
  readonly lastAt: number;
}

/** The domains that make an account of these addresses; a mail provider's make none. */
export const accountDomains = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.map(domainOf).filter((domain) => !isFreeMail(domain))),
];

/** Gathers who is at which domain. */
export class DomainWriter {
  private readonly people = new Map<string, DomainRef[]>();

  add(domain: string, hash: number, lastAt: number): void {
    const ref = { hash, lastAt };
    const refs = this.people.get(domain);
    if (refs) refs.push(ref);
    else this.people.set(domain, [ref]);
  }

  get buckets(): number {
    return Math.max(1, Math.ceil(this.people.size / DOMAINS_A_PAGE));
  }

  /** Pages by bucket. */
  taken(): Map<number, Uint8Array> {
    const { buckets } = this;
    const writers = new Map<number, ByteWriter>();
    for (const [domain, refs] of [...this.people].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const bucket = bucketOf(hash32(domain), buckets);
      const writer = writers.get(bucket) ?? new ByteWriter();
      writers.set(bucket, writer);
      const kept = refs.sort((a, b) => b.lastAt - a.lastAt || a.hash - b.hash).slice(0, PEOPLE_KEPT);
      writer.text(domain);
      writer.count(kept.length);
      for (const { hash, lastAt } of kept) {
        writer.uint32(hash);
        writer.count(Math.max(0, Math.floor(lastAt / MINUTE)));
      }
    }
    return new Map([...writers].map(([bucket, writer]) => [bucket, writer.taken()]));
  }
}

/** Who is at a domain, from the page that would name it. */
export function peopleAt(page: Uint8Array, domain: string): DomainRef[] {
  const reader = new ByteReader(page);
  while (reader.at < page.length) {
    const name = reader.text();
    const refs: DomainRef[] = [];
    for (let left = reader.count(); left > 0; left--)
      refs.push({ hash: reader.uint32(), lastAt: reader.count() * MINUTE });
    if (name === domain) return refs;
  }
  return [];
}
