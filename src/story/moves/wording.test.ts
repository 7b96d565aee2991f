import { describe, expect, it } from 'vitest';
import { aloud } from '../../../test/story/aloud';
import { NOW, told, touch } from '../../../test/story/histories';
import type { Asset } from '../../playbook/types';

const TOPIC = 'data quality';
const paper = (days = 1) =>
  touch('content-downloaded', days, { title: 'Why dirty data costs you', topic: TOPIC });
const asset = (title: string, more: Partial<Asset>): Asset => ({
  title,
  format: 'article',
  topic: TOPIC,
  ...more,
});
const move = (...of: Parameters<typeof told>) => told(...of).move;
const withAssets = (touches: ReturnType<typeof touch>[], assets: Asset[]) =>
  told(touches, { book: { assets } });

describe('what a move says', () => {
  it('asks about the topic of what it offers', () => {
    const labels = [1, 2].map((days) => touch('page-visited', days, { topic: 'labels', stage: 'research' }));
    const touches = [...labels, paper(3)];
    const webinar = asset('Cleaning data', { format: 'webinar', topic: TOPIC });
    expect(withAssets(touches, [webinar]).move.questions[0]).toContain(TOPIC);
    expect(move(touches).questions[0]).toContain('labels');
  });

  it('leaves the question of the last chapter out of mails, and tells it to the rep', () => {
    const proven = [1, 2].map((days) => touch('trial-started', days, { topic: TOPIC }));
    const { opener, reason } = move(proven);
    expect(opener).toBe('Would it help you to read how a company like yours went about data quality?');
    expect(aloud(reason, NOW)).toContain('Why them, why now?');
    const offered = withAssets([...proven, paper(3)], [asset('The plan', { stage: 'choice' })]).otherWays[0]!;
    expect(offered.asset!.title).toBe('The plan');
    expect(offered.opener).not.toContain('Why them');
  });

  it('puts no question of a buyer to a customer', () => {
    const bought = touch('deal-won', 200);
    const early = move([paper(1), bought]);
    expect(aloud(early.title, NOW)).toBe('Carry the story on');
    expect(early.opener).toBe('What would help you most with data quality now?');
    const late = move([touch('trial-started', 1), touch('trial-started', 2), bought]);
    expect(aloud(late.reason, NOW)).toBe('A customer already: what others did next may help.');
  });

  it('says what a stop rests on', () => {
    expect(aloud(move([touch('unsubscribed', 3)]).reason, NOW)).toBe('Unsubscribed, Nov 17.');
    expect(aloud(move([touch('bounced', 3)]).reason, NOW)).toBe('Mail to this address does not arrive.');
  });
});
