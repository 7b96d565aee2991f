import { say } from '../../playbook/say';
import { answer } from '../failure';
import type { Means, Ration } from '../means';
import type { HistorySource, Notebook } from '../source';
import { aboutHubSpot } from './about';
import type { HubSpotSettings } from './account';
import { changes } from './changes';
import { test } from './connect';
import { find } from './find';
import { openAccount } from './open';
import { createWriter } from './write';

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
