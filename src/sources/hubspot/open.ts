import { type Client, createClient } from '../client';
import { type Answer, answer, isFatal } from '../failure';
import type { Notebook } from '../source';
import { BASE } from './about';
import type { Account, HubSpotSettings } from './account';
import { contactProperties, SEARCH } from './calls';
import { readHubSpotFailure } from './failures';
import { type Fields, fieldsOf } from './fields';
import type { HubSpotOptions } from './hubspot';
import { readNotes, readOwners } from './owners';

/** Half of what HubSpot allows (190 in ten seconds, five searches a second): others share the account. */
const LIMITS = [
  { calls: 95, ms: 10_000 },
  { calls: 4, ms: 1_000, lane: SEARCH },
];
const AT_ONCE = 6;
const DAY = 86_400_000;
const SOON = 600_000;

/** Reads the contact properties once a day, however many ask at the same time. */
function keepFields(client: Client, settings: HubSpotSettings, now: () => number): Account['fields'] {
  let kept: { readonly until: number; readonly value: Fields } | undefined;
  let asking: Promise<Answer<Fields>> | undefined;
  const ask = async (signal: AbortSignal): Promise<Answer<Fields>> => {
    const listed = await client.send(contactProperties(), signal);
    if (!listed.ok && isFatal(listed.failure)) return listed;
    // Without the list the sure ones serve, and we ask again before long.
    const value = fieldsOf(listed.ok ? listed.value.results : undefined, settings);
    kept = { until: now() + (listed.ok ? DAY : SOON), value };
    return answer(value);
  };
  return async (signal) => {
    if (kept && now() < kept.until && kept.until - now() <= DAY) return answer(kept.value);
    asking ??= ask(signal).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

interface Names {
  readonly owners: Map<string, string>;
  readonly subjects: Map<string, string>;
  readonly remembered: Promise<void>;
  write(): Promise<void>;
}

const SUBJECTS_KEPT = 500;

function openNames(notebook: Notebook | undefined): Names {
  const owners = new Map<string, string>();
  const subjects = new Map<string, string>();
  const remembered = (notebook?.read() ?? Promise.resolve(undefined)).then((kept) => {
    const notes = readNotes(kept);
    for (const [id, name] of Object.entries(notes.owners)) owners.set(id, name);
    for (const [campaign, subject] of Object.entries(notes.subjects)) subjects.set(campaign, subject);
  });
  return {
    owners,
    subjects,
    remembered,
    async write() {
      await notebook?.write({
        owners: Object.fromEntries([...owners].filter(([, name]) => name !== '')),
        subjects: Object.fromEntries([...subjects].slice(-SUBJECTS_KEPT)),
      });
    },
  };
}

/** What the parts of one connection share. */
export function openAccount({ means, key, settings, ration, notebook }: HubSpotOptions): Account {
  const client = createClient({
    base: BASE,
    means,
    headers: async () => ({ authorization: `Bearer ${await key()}` }),
    readFailure: readHubSpotFailure,
    limits: LIMITS,
    atOnce: AT_ONCE,
    ...(ration ? { ration } : {}),
  });
  const names = openNames(notebook);
  return {
    client,
    settings,
    now: means.now,
    unsearchable: new Set(),
    fields: keepFields(client, settings, means.now),
    async subjects() {
      await names.remembered;
      return names.subjects;
    },
    async ownerNames(ids, signal) {
      await names.remembered;
      const before = names.owners.size + names.subjects.size;
      const got = await readOwners(client, names.owners, ids, signal);
      if (names.owners.size + names.subjects.size > before) await names.write();
      return got;
    },
  };
}
