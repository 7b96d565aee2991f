// Runs in the page: looks people with 200 touches up and tells their stories; reads as many rows with Dexie.
import Dexie from 'dexie';
import { onThisDevice } from '../../../src/background/ground';
import { asHistory } from '../../../src/background/histories';
import { NO_SETTINGS } from '../../../src/platform/settings';
import { DEFAULT_PLAYBOOK } from '../../../src/playbook/default';
import { tell } from '../../../src/story/tell';
import { filled, NOBODY, NOW } from './filled.mjs';
import { history } from './history.mjs';

const PEOPLE = 200;
const TOUCHES = 200;

/** People among the others whose history is long. */
const regulars = () =>
  Array.from({ length: PEOPLE }, (_, nth) => {
    const touches = [...history(TOUCHES, 1_000 + nth)].flatMap((it) => it.touches);
    return {
      prospect: { addresses: [`regular.${nth}@regular${nth % 50}.example`], slugs: [`regular-${nth}`] },
      touches: touches.map((it, place) => ({ ...it, id: `r${nth}-${place}` })),
    };
  });

/** One row a touch, by address and by slug. @param {ReturnType<typeof regulars>} people */
async function rowsOf(people) {
  const db = new Dexie(`rows-${Math.random()}`);
  db.version(1).stores({ rows: '++key, address, slug' });
  for (const { prospect, touches } of people)
    await db
      .table('rows')
      .bulkAdd(touches.map((it) => ({ address: prospect.addresses[0], slug: prospect.slugs[0], ...it })));
  return db.table('rows');
}

/** @param {{ touches: number, rounds: number }} input times in ms */
export default async function measure({ touches, rounds }) {
  const people = regulars();
  const store = await filled(touches, people);
  const rows = await rowsOf(people);
  const playbook = onThisDevice(DEFAULT_PLAYBOOK, NO_SETTINGS, await store.assets());
  const readings = await store.readings();
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round++)
    for (const { prospect } of people) {
      const bySlug = round % 2 === 1;
      const [address = '', slug = ''] = [...prospect.addresses, ...prospect.slugs];
      let begun = performance.now();
      const found = await rows.where(bySlug ? { slug } : { address }).toArray();
      theirs.push(performance.now() - begun);
      begun = performance.now();
      const stored = await store.find([bySlug ? { slug } : { address }]);
      if (found.length !== TOUCHES || stored?.touches.length !== TOUCHES)
        throw new Error('Touches were lost.');
      tell(asHistory(stored, readings), playbook, { now: NOW, channel: 'mail', me: NOBODY, team: NOBODY });
      ours.push(performance.now() - begun);
    }
  return { ours, theirs };
}
