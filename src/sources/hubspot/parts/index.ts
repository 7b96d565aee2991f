import type { Part } from '../part';
import { calls } from './calls';
import { communications } from './communications';
import { deals } from './deals';
import { emails } from './emails';
import { forms } from './forms';
import { mail } from './mail';
import { meetings } from './meetings';
import { notes } from './notes';
import { record } from './record';
import { subscriptions } from './subscriptions';
import { tasks } from './tasks';
import { webinars } from './webinars';

/** Everything HubSpot knows of a person, a file each. */
export const PARTS: readonly Part[] = [
  record,
  calls,
  emails,
  meetings,
  notes,
  tasks,
  communications,
  deals,
  mail,
  webinars,
  forms,
  subscriptions,
];
