import type { SyncConfig } from '../../platform/messages/sources-protocol';
import type { SyncDb } from '../../platform/sync/db';
import { notes, spent } from '../../platform/sync/state';
import type { PickedForm } from '../../sources/hubspot/account';
import { createHubSpot } from '../../sources/hubspot/hubspot';
import { createRation, type Means, type Ration, type Spent } from '../../sources/means';
import type { HistorySource, Notebook } from '../../sources/source';

type SourceConfig = SyncConfig[number];

/** A source that can be read now. */
export interface Opened {
  readonly config: SourceConfig;
  readonly source: HistorySource;
  /** Calls made today. */
  spent(): Spent;
  readonly signal: AbortSignal;
}

/** What opening a source needs. */
export interface Opening {
  readonly config: SourceConfig;
  readonly means: Means;
  readonly ration: Ration;
  readonly notebook: Notebook;
}

/** How each source is opened. The key is put in where requests leave: here it is a word that opens nothing. */
const OPENERS: Readonly<Record<string, (it: Opening) => HistorySource>> = {
  hubspot: ({ config, ...rest }) =>
    createHubSpot({
      ...rest,
      key: async () => 'kept-elsewhere',
      mayWrite: config.mayWrite,
      settings: {
        months: config.months,
        forms: config.forms as readonly PickedForm[],
        ...(config.segmentProperty ? { segmentProperty: config.segmentProperty } : {}),
        ...(config.personaProperty ? { personaProperty: config.personaProperty } : {}),
        ...(config.ownerId ? { ownerId: config.ownerId } : {}),
      },
    }),
};

interface Held extends Opened {
  readonly text: string;
  readonly stop: AbortController;
}

/** Sources as they are set up now; one whose settings changed is opened anew, and keeps what it has spent. */
export function openedSources(db: SyncDb, meansOf: (source: string, isTrial: boolean) => Means) {
  const held = new Map<string, Held>();

  const open = async (
    config: SourceConfig,
    isTrial: boolean,
  ): Promise<Opened & { stop: AbortController }> => {
    const { source } = config;
    const means = meansOf(source, isTrial);
    const ration = createRation(config.perDay, await spent.read(db, source), means.now, (it) => {
      void spent.write(db, source, it);
    });
    const notebook: Notebook = {
      read: () => notes.read(db, source),
      write: (it) => notes.write(db, source, it),
    };
    const stop = new AbortController();
    const opener = OPENERS[source];
    if (!opener) throw new Error(`Nobody knows how to open “${source}”.`);
    return {
      config,
      source: opener({ config, means, ration, notebook }),
      spent: ration.spent,
      stop,
      signal: stop.signal,
    };
  };

  return {
    /** A source with a key that is not kept yet. */
    trial: (config: SourceConfig): Promise<Opened> => open(config, true),
    /** Every source of this set-up. */
    all: (configs: SyncConfig): Promise<Opened[]> =>
      Promise.all(
        configs.map(async (config) => {
          const text = JSON.stringify(config);
          const before = held.get(config.source);
          if (before?.text === text) return before;
          const opened = { ...(await open(config, false)), text };
          // What the old one has under way it may end: only a disconnected source is stopped.
          held.set(config.source, opened);
          return opened;
        }),
      ),
    stop(source: string): void {
      held.get(source)?.stop.abort();
      held.delete(source);
    },
  };
}
