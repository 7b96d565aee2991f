import { say } from '../../playbook/say';
import { answer } from '../failure';
import type { Means, Ration } from '../means';
import type { HistorySource, Notebook, SourceAbout } from '../source';
import { HUBSPOT, type HubSpotSettings, LABEL } from './account';
import { changes } from './changes';
import { test } from './connect';
import { find } from './find';
import { BASE, openAccount } from './open';
import { SCOPES } from './scopes';
import { createWriter } from './write';

export const aboutHubSpot: SourceAbout = {
  id: HUBSPOT,
  label: LABEL,
  origins: [`${BASE}/*`],
  scopes: SCOPES,
  can: { findBy: ['address', 'slug'], changes: true, logTouch: true, reclassify: true },
};

export interface HubSpotOptions {
  readonly means: Means;
  /** The service key; asked for at each request and kept nowhere. */
  key(): Promise<string>;
  readonly settings: HubSpotSettings;
  readonly ration?: Ration;
  readonly notebook?: Notebook;
  /** Whether the manager allows writing back. */
  readonly mayWrite: boolean;
}

/** HubSpot through one pasted key. */
export function createHubSpot(options: HubSpotOptions): HistorySource {
  const account = openAccount(options);
  return {
    about: aboutHubSpot,
    test: (mine, signal) => test(account, mine, signal),
    find: (who, signal) => find(account, who, signal),
    changes: (cursor, signal) => changes(account, cursor, signal),
    ...(options.mayWrite ? { write: createWriter(account) } : {}),
    // A key can't end itself: its owner deletes it in HubSpot.
    disconnect: async () => answer(say('hubspot_disconnected')),
  };
}
