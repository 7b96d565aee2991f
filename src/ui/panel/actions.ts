import type { View } from '../../platform/messages/protocol';
import type { Captured } from '../../platform/messages/who-protocol';
import type { Line } from '../parts/search';
import type { Acts } from './acts/acts';
import type { Ignoring } from './ignoring';
import type { WhoActs } from './who-acts';

export type Someone = Extract<View, { state: 'someone' }>;

/** All that the panel can ask for; the entry page wires them to messages. */
export interface Actions {
  /** One of several in sight. */
  readonly choose: (id: string) => void;
  /** Anybody, by address or LinkedIn slug. */
  readonly lookUp: (id: string) => void;
  /** From somebody looked up to what is in sight. */
  readonly back: () => void;
  readonly find: (words: string) => Promise<readonly Line[]>;
  /** Puts text into the draft in sight; false where there is none any more. */
  readonly insert: (text: string) => Promise<boolean>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly acts: Acts;
  readonly who: WhoActs;
  readonly ignoring: Ignoring;
  readonly retry: () => void;
  /** The structure of the page beside the panel, censored. */
  readonly capture: () => Promise<Captured>;
  /** Opens this page anew, after the extension was reloaded. */
  readonly reload: () => void;
  readonly openOptions: (anchor?: string) => void;
}
