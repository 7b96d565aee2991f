import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/launch.mjs';
import { csvFile, expectShown, type Launched } from './walk';

/** A report whose columns somebody chose. */
const MEMBERS = [
  'Campaign,Member Status,First Name,Last Name,Email,Company Name,Responded Date',
  'Clean data week,Attended,Jane,Doe,jane@northwind.example,Northwind Foods,11/03/2025',
  'Clean data week,Sent,Ravi,Nair,ravi@initech.example,Initech,10/28/2025',
];
const LATER = [MEMBERS[0]!, 'Labels that match,Attended,Quinn,Reed,quinn@globex.example,Globex,11/18/2025'];
const ATTENDEES = [
  'email,engagementscore,liveminutes,archiveminutes,askedquestions,resourcesdownloaded',
  'ann@globex.example,8.1,55,0,2,1',
  'bo@globex.example,0,0,0,0,0',
];
const ACTIVITIES = [
  'marketoGUID,leadId,activityDate,activityTypeId,campaignId,primaryAttributeValueId,primaryAttributeValue,attributes',
  'g1,77,2025-11-01T10:00:00Z,10,1,1,The October letter,"{}"',
];
const LEADS = ['id,email,firstName,lastName', '77,max@contoso.example,Max,Roe'];

describe('a file, be it one that nobody knows by its columns', () => {
  let launched: Launched;
  let options: Page;
  beforeAll(async () => {
    launched = await launch();
    options = await launched.context.newPage();
    await options.goto(launched.url('options.html'));
  }, 120_000);
  afterAll(() => launched?.close());

  const choose = (...files: string[]) => options.getByLabel('Import history').setInputFiles(files);
  const ends = (words: string) => options.getByRole('status').filter({ hasText: words }).waitFor();
  async function shows(address: string, words: string) {
    const panel = await launched.context.newPage();
    await panel.goto(launched.url(`panel.html?prospect=${address}`));
    await expectShown(panel, address, 'hold');
    await panel.getByRole('region', { name: 'Touches' }).getByText(words).waitFor();
    await panel.close();
  }

  it('is read as somebody says', async () => {
    await choose(csvFile(MEMBERS, 'members.csv'));
    const form = options.getByRole('form', { name: 'Which column is which?' });
    await form.waitFor();
    expect(await form.getByLabel('E-mail').inputValue()).toBe('Email');
    expect(await form.getByLabel('“Attended” means').inputValue()).toBe('webinar-attended');
    await form.getByLabel('“Sent” means').selectOption({ label: 'Leave out' });
    await form.getByText('Jane Doe, jane@northwind.example · ').waitFor();
    await form.getByRole('button', { name: 'Import with these columns' }).click();
    await ends('Imported 1, unchanged 1, rejected 0.');
    await shows('jane@northwind.example', 'Clean data week');
  });

  it('is read so the next time, without a question', async () => {
    await choose(csvFile(LATER, 'later.csv'));
    await ends('Imported 1, unchanged 0, rejected 0.');
    await shows('quinn@globex.example', 'Labels that match');
  });

  it('is not asked about with our own columns, the fewest there can be, in any order and case', async () => {
    await choose(
      csvFile(
        ['KIND,At,LinkedIn', 'nurture-clicked,2025-11-20,https://www.linkedin.com/in/Kim-Poe/'],
        'own.csv',
      ),
    );
    await ends('Imported 1, unchanged 0, rejected 0.');
    const panel = await launched.context.newPage();
    await panel.goto(launched.url('panel.html?linkedin=kim-poe'));
    await expectShown(panel, 'kim-poe', 'hold');
    await panel.close();
  });

  it('is asked about its day alone where that is all it lacks', async () => {
    await choose(csvFile(ATTENDEES, 'on24.csv'));
    const form = options.getByRole('form', { name: 'When was it?' });
    await form.getByLabel('Day').fill('2025-11-12');
    expect(await form.getByLabel('E-mail').count()).toBe(0);
    await form.getByLabel('Title of the webinar, paper or campaign').fill('Looms live');
    await form.getByText(/^bo@globex\.example · .+ · Signed up for “Looms live”$/).waitFor();
    await form.getByRole('button', { name: 'Import it with this day' }).click();
    await ends('Imported 2, unchanged 0, rejected 0.');
    await shows('ann@globex.example', 'Looms live');
  });

  it('says what a Marketo export means together with its leads', async () => {
    await choose(csvFile(ACTIVITIES, 'activities.csv'), csvFile(LEADS, 'leads.csv'));
    await ends('Imported 1, unchanged 0, rejected 0.');
    await options.getByText('Used to tell who is who in the other file.').waitFor();
    const panel = await launched.context.newPage();
    await panel.goto(launched.url('panel.html?prospect=max@contoso.example'));
    await panel.getByRole('region', { name: 'Touches' }).getByText('The October letter').waitFor();
  });

  it('says where the kinds are listed, and there they are', async () => {
    await choose(csvFile(['email,at,kind', 'jane@northwind.example,2025-11-03,flew-over-zurich'], 'odd.csv'));
    await options.getByText('Use one of those listed under Help').waitFor();
    await options.getByRole('navigation').getByRole('link', { name: 'Help', exact: true }).click();
    await options.getByText('What may stand in “kind” of a file').click();
    await options.getByText('content-downloaded', { exact: true }).waitFor();
  });
});

describe('the sample', () => {
  it('is offered while there is nothing, leads to three people, and can be undone', async () => {
    const launched = await launch();
    try {
      const options = await launched.context.newPage();
      await options.goto(launched.url('options.html'));
      const offer = options.getByRole('button', { name: 'Try it with a sample' });
      await offer.click();
      await options
        .getByRole('status')
        .filter({ hasText: /^Imported \d+, unchanged 0, rejected 0\.$/ })
        .waitFor();
      expect(await offer.count()).toBe(0);
      const verdicts: (string | null)[] = [];
      for (const link of await options.locator('a[href^="panel.html?prospect="]').all()) {
        const [panel] = await Promise.all([launched.context.waitForEvent('page'), link.click()]);
        const main = panel.locator('main[data-verdict][data-prospect]');
        await main.waitFor();
        verdicts.push(await main.getAttribute('data-verdict'));
        await panel.close();
      }
      expect(verdicts).toEqual(['hold', 'ready', 'stop']);
      await options.getByRole('button', { name: 'Undo this import' }).click();
      await offer.waitFor();
      expect(launched.strays).toEqual([]);
    } finally {
      await launched.close();
    }
  });
});
