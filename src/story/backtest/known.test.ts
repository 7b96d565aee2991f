import { describe, expect, it } from 'vitest';
import { JANE, NOW, playbook, touch } from '../../../test/story/histories';
import { bookOf } from '../book';
import { readMoments } from '../moments';
import type { Touch } from '../touch';
import { asKnown, datedTruly, reclassified } from './known';

const moments = (...touches: Touch[]) => readMoments({ touches }, bookOf(playbook()), NOW).moments;

describe('a touch that only a file of today could tell', () => {
  const lifecycle = touch('lifecycle-changed', 300, { id: 'hubspot:7:Customer' });
  const row = touch('content-downloaded', 300, { id: 'hubspot:8' });

  it.each([
    ['is the lifecycle of a contact list', lifecycle, 0],
    ['is not one that the source itself dated', { ...lifecycle, source: 'hubspot' }, 1],
    ['is not one of another file', { ...lifecycle, id: 'c1' }, 1],
    ['is nothing else of that list', row, 1],
  ])('%s', (_, one, kept) => {
    expect(datedTruly([one])).toHaveLength(kept);
    expect(datedTruly([one, lifecycle, row])).toEqual(kept ? [one, row] : [row]);
  });
});

describe('a prospect as an instant knew them', () => {
  const today = { ...JANE, segment: 'Retailers', persona: 'Buyer', owner: 'Sam', industry: 'Food' };
  const who = { addresses: JANE.addresses, slugs: JANE.slugs };

  it('is who they are, without what the record says of them today', () => {
    const { name, company } = JANE;
    expect(asKnown(today, [])).toStrictEqual({ ...who, name, company });
    expect(asKnown({ ...who, name: '', company: '' }, [])).toStrictEqual(who);
  });

  it('is what reps had found them to be, the newest word on each', () => {
    const found = moments(
      touch('reclassified', 9, { segment: 'Food makers', persona: 'Owner' }),
      touch('reclassified', 8, { segment: 'Bakers' }),
      touch('nurture-sent', 7, { segment: 'Millers', persona: 'Cook' }),
    );
    expect(asKnown(today, found)).toMatchObject({ segment: 'Bakers', persona: 'Owner' });
    expect(reclassified(found.slice(0, 1), 'segment')).toBe('Food makers');
    expect(reclassified(found.slice(2), 'segment')).toBeUndefined();
  });
});
