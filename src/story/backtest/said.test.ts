import { describe, expect, it } from 'vitest';
import { JANE, NOBODY, NOW, playbook, SAM, touch } from '../../../test/story/histories';
import type { Playbook } from '../../playbook/types';
import { DAY } from '../time';
import type { Prospect, Touch } from '../touch';
import { backtester, type Case } from './backtest';
import { sidesOf } from './said';

const KIM = { addresses: ['kim@ours.example'], names: ['Kim Ray'], ids: ['4712'] };
const mail = (days: number, rep = 'Sam Seller') => touch('sales-emailed', days, { rep });
const lastCase = (
  touches: readonly Touch[],
  { prospect = JANE, book = {} }: { prospect?: Prospect; book?: Partial<Playbook> } = {},
): Case =>
  backtester(playbook(book), { me: SAM, team: KIM }, NOW)({ prospect, touches, dismissals: [] }).at(-1)!;
const rulesOf = (...of: Parameters<typeof lastCase>) =>
  lastCase(...of).rules.map(({ rule, severity }) => `${rule} ${severity}`);

describe('whose eyes an attempt is seen with', () => {
  const side = sidesOf({ me: SAM, team: KIM });
  const everybody = {
    addresses: [...SAM.addresses, ...KIM.addresses],
    names: [...SAM.names, ...KIM.names],
    ids: [...SAM.ids, ...KIM.ids],
  };

  it('are mine, with my team beside me', () => {
    expect(side('Sam Seller')).toEqual({ me: SAM, team: KIM });
    expect(side('4711')).toEqual({ me: SAM, team: KIM });
  });

  it('are a colleague’s, with all of us beside them', () => {
    expect(side('Kim Ray')).toEqual({ me: { ...NOBODY, names: ['Kim Ray'] }, team: everybody });
  });

  it('are a stranger’s, whose team is not known', () => {
    expect(side('Lee Strange')).toEqual({ me: { ...NOBODY, names: ['Lee Strange'] }, team: NOBODY });
  });

  it.each([undefined, '', '  '])('are nobody’s where no rep is named: %j', (rep) => {
    expect(side(rep)).toEqual({ me: NOBODY, team: NOBODY });
  });

  it('do not take a colleague’s mail for somebody else’s', () => {
    const by = (rep: string) => rulesOf([touch('content-downloaded', 50), mail(45, rep), mail(40)]);
    expect(by('Kim Ray')).not.toContain('someone-else-in-touch hold');
    expect(by('Lee Strange')).toContain('someone-else-in-touch hold');
  });
});

describe('an answer in their thread', () => {
  const answers = (...before: Touch[]) =>
    rulesOf([...before, mail(40)]).some((it) => it.startsWith('in-conversation'));

  it.each([
    ['follows a reply', [touch('replied', 41)], true],
    ['follows one of 14 days ago', [touch('replied', 54)], true],
    ['follows none that is older', [touch('replied', 54 + 1 / DAY)], false],
    ['follows one whatever they read since', [touch('replied', 42), touch('page-visited', 41)], true],
    [
      'follows none where they asked for more since',
      [touch('replied', 42), touch('demo-requested', 41)],
      false,
    ],
    ['follows one that came after they asked', [touch('demo-requested', 42), touch('replied', 41)], true],
    ['follows none that sales answered', [touch('replied', 43), mail(42)], false],
    ['follows no request', [touch('demo-requested', 41)], false],
    ['follows nothing', [touch('content-downloaded', 41)], false],
  ])('%s', (_, before, expected) => {
    expect(answers(...before)).toBe(expected);
  });
});

describe('what was said', () => {
  it('names the stage they stood at, and none where nothing spoke for one', () => {
    expect(lastCase([touch('content-downloaded', 41, { stage: 'options' }), mail(40)]).stage).toBe('options');
    expect(lastCase([touch('replied', 41), mail(40)])).not.toHaveProperty('stage');
  });

  it('stops mail to a dead address, and not a message on LinkedIn', () => {
    const touches = [touch('content-downloaded', 50), touch('bounced', 45), mail(40)];
    expect(rulesOf(touches)).toContain('bounced stop');
    expect(rulesOf(touches, { prospect: { ...JANE, addresses: [], slugs: ['jane-doe'] } })).toContain(
      'bounced info',
    );
  });
});
