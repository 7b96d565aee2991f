import { listen } from '../platform/messages/listen';
import { busy } from './stay';

/** Loaded when the first source is read: whoever has none never loads it. */
const tasks = () => import('./syncer/tasks').then((it) => it.tasks);

listen({
  'syncer/test': (asked) => busy(async () => (await tasks()).test(asked)),
  'syncer/find': (asked) => busy(async () => (await tasks()).find(asked)),
  'syncer/round': (asked) => busy(async () => (await tasks()).round(asked)),
  'syncer/plan': (asked) => busy(async () => (await tasks()).plan(asked)),
  'syncer/flush': (asked) => busy(async () => (await tasks()).flush(asked)),
  'syncer/retry': (asked) => busy(async () => (await tasks()).retry(asked)),
  'syncer/stop': (asked) => busy(async () => (await tasks()).stop(asked)),
});
