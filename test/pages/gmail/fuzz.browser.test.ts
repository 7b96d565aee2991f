import { expect, test } from 'vitest';
import { mutate, readOnce } from './mutate';
import { openStandIn } from './open';

const IN_SIGHT = ['jane@northwind.example', 'omar@contoso.example', 'lena@fabrikam.example'];
const ROUNDS = 60;

/** A page with every trap we know of, beside three people who are in sight. */
async function trapped(markup: 'new' | 'old') {
  const open = openStandIn();
  await open.standIn.openThread({
    subject: 'Labels for write@subject.example',
    messages: [
      { from: 'sam.keller@brightline.example', to: [IN_SIGHT[0]!], body: 'a', state: 'collapsed' },
      {
        from: IN_SIGHT[0]!,
        to: [
          'sam.keller@brightline.example',
          'crew@googlegroups.com',
          'boss@brightline.example',
          IN_SIGHT[1]!,
        ],
        body: 'Write to in-the-body@trap.example',
        mailto: ['link@trap.example'],
        quote: 'quoted@trap.example wrote',
      },
    ],
  });
  open.standIn.reply({ markup });
  const id = open.standIn.openCompose({ to: [IN_SIGHT[2]!, 'no-reply@northwind.example'], markup });
  open.standIn.suggest(id, ['suggested@trap.example']);
  return open;
}

test.each(['new', 'old'] as const)(
  'a changed page (%s fields) never throws nor tells somebody else',
  async (markup) => {
    let told = 0;
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const { page, close } = await trapped(markup);
      // The account is told by title and avatar: without both, nobody could know whose mail this is.
      mutate(page, seed, 1 + (seed % 40), 'head,header');
      const sight = readOnce(page);
      const all = [...sight.people, ...sight.composes.flatMap(({ people }) => people)];
      const others = all.map(({ address = '' }) => address).filter((address) => !IN_SIGHT.includes(address));
      expect(others, `seed ${seed}`).toEqual([]);
      told += sight.people.length;
      close();
    }
    // The reader is not merely blind: most changes leave somebody to be read.
    expect(told).toBeGreaterThan(ROUNDS / 3);
  },
);

test('without any trace of the account, recipients of a thread are not told: the rep is among them', async () => {
  const { page, close } = await trapped('new');
  page.querySelector('header')!.remove();
  page.title = 'Gmail';
  for (const it of page.querySelectorAll('[role=dialog],.ip')) it.remove();
  expect(readOnce(page).people.map(({ field }) => field)).not.toContain('recipient');
  close();
});
