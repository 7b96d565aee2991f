import type { Response as Answered, Request } from '../../platform/messages/protocol';
import { mayReach } from '../../platform/permissions';
import { readSecret, tried } from '../../platform/secrets';
import type { SyncDb } from '../../platform/sync/db';
import { SOURCES } from '../../sources/catalogue';

const PATIENCE = 60_000;
const FAILED = { failed: true } as const;

/** The one place where a key meets a request; only requests to the source's own origins pass. */
export async function throughDoor(
  db: SyncDb,
  { source, isTrial, url, method, headers, body }: Request<'door/fetch'>,
): Promise<Answered<'door/fetch'>> {
  const origins = SOURCES.find(({ id }) => id === source)?.origins ?? [];
  if (!origins.some((it) => url.startsWith(it.replace(/\*$/, ''))))
    throw new Error('That is no address of this source.');
  const secret = await (isTrial ? tried(source) : readSecret(db, source));
  if (secret === undefined || !(await mayReach(origins))) return FAILED;
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers, authorization: `Bearer ${secret}` },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(PATIENCE),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  } catch {
    return FAILED;
  }
}
